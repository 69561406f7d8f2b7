import type { Feature, Geometry, Position } from 'geojson';
import { type FieldEntry, freeFields } from './fields.ts';
import type { Tell } from './notice.ts';
import { childOf, childText, elementsOf, lineAt, type XmlElement, xmlAttribute } from './xml-tree.ts';

const plainNames = ['name', 'cmt', 'desc', 'type', 'time', 'keywords', 'sym', 'src', 'number'] as const;

const degrees = (text: string | null, most: number): number => {
  const value = text === null || text.trim() === '' ? Number.NaN : Number(text);
  return Math.abs(value) <= most ? value : Number.NaN;
};

/**
 * The tracks, routes and waypoints of a GPX 1.x. A point whose latitude or longitude is none is left out and told by
 * its line; `text` is the whole, in which lines are counted.
 */
export function readGpx(document: XmlElement, text: string, tell: Tell): readonly Feature<Geometry | null>[] {
  function positionOf(point: XmlElement): Position[] {
    const [lon, lat] = [degrees(xmlAttribute(point, 'lon'), 180), degrees(xmlAttribute(point, 'lat'), 90)];
    if (Number.isNaN(lon) || Number.isNaN(lat)) {
      tell('bad-coordinates', { name: point.name, line: lineAt(text, point.at) });
      return [];
    }
    const height = Number(childText(point, 'ele') ?? Number.NaN);
    return [Number.isFinite(height) ? [lon, lat, height] : [lon, lat]];
  }
  const positionsOf = (element: XmlElement, name: string) =>
    Array.from(elementsOf(element, name)).flatMap(positionOf);

  function feature(element: XmlElement, geometry: Geometry | null): Feature<Geometry | null> {
    const entries = plainNames.flatMap((name) => {
      const value = childText(element, name);
      return value === null || value === '' ? [] : [[name, value] as const];
    });
    const extensions = childOf(element, 'extensions')?.children ?? [];
    const own = extensions.flatMap(({ name, text: value, children }): FieldEntry[] =>
      children.length === 0 && value.trim() !== '' ? [[name, value.trim()]] : [],
    );
    return {
      type: 'Feature',
      properties: { _gpxType: element.name, ...freeFields([...entries, ...own], tell) },
      geometry,
    };
  }

  const lineOf = (lines: readonly Position[][]): Geometry | null => {
    const [only] = lines;
    if (!only) return null;
    return lines.length === 1
      ? { type: 'LineString', coordinates: only }
      : { type: 'MultiLineString', coordinates: [...lines] };
  };

  const tracks = Array.from(elementsOf(document, 'trk'), (track) => {
    const segments = Array.from(elementsOf(track, 'trkseg'), (segment) => positionsOf(segment, 'trkpt'));
    return feature(track, lineOf(segments.filter(({ length }) => length > 0)));
  });
  const routes = Array.from(elementsOf(document, 'rte'), (route) =>
    feature(route, lineOf([positionsOf(route, 'rtept')].filter(({ length }) => length > 0))),
  );
  const points = Array.from(elementsOf(document, 'wpt'), (point) => {
    const [position] = positionOf(point);
    return feature(point, position ? { type: 'Point', coordinates: position } : null);
  });
  return [...tracks, ...routes, ...points];
}
