import type { Geometry, Position } from 'geojson';
import { closedRing, kmlPositions } from '../../core/my-data/kml-coordinates.ts';

/** What is used of a node of an XML document. */
export type XmlNode = {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<XmlNode>;
};

const nameOf = ({ nodeName }: XmlNode) => nodeName.slice(nodeName.indexOf(':') + 1);
const childrenOf = (node: XmlNode, ...names: readonly string[]) =>
  Array.from(node.childNodes).filter((child) => names.includes(nameOf(child)));

const positionsOf = (node: XmlNode): Position[] =>
  childrenOf(node, 'coordinates').flatMap((child) => kmlPositions(child.textContent ?? ''));

const trackOf = (node: XmlNode): Position[] =>
  childrenOf(node, 'coord').flatMap((child) =>
    kmlPositions((child.textContent ?? '').trim().split(/\s+/).join(',')),
  );

/** A polygon with all its rings: one that is too short is told as such later, not left out. */
function polygonOf(node: XmlNode): Geometry[] {
  const ringsIn = (boundary: string) =>
    childrenOf(node, boundary)
      .flatMap((child) => childrenOf(child, 'LinearRing'))
      .map((ring) => closedRing(positionsOf(ring)))
      .filter((ring) => ring.length > 0);
  const [shells, holes] = [ringsIn('outerBoundaryIs'), ringsIn('innerBoundaryIs')];
  return shells.length === 0 ? [] : [{ type: 'Polygon', coordinates: [...shells, ...holes] }];
}

function geometriesOf(node: XmlNode): Geometry[] {
  switch (nameOf(node)) {
    case 'MultiGeometry':
    case 'MultiTrack':
      return Array.from(node.childNodes).flatMap(geometriesOf);
    case 'Point': {
      const [position] = positionsOf(node);
      return position ? [{ type: 'Point', coordinates: position }] : [];
    }
    case 'LineString':
    case 'LinearRing': {
      const coordinates = positionsOf(node);
      return coordinates.length > 0 ? [{ type: 'LineString', coordinates }] : [];
    }
    case 'Track': {
      const coordinates = trackOf(node);
      return coordinates.length > 0 ? [{ type: 'LineString', coordinates }] : [];
    }
    case 'Polygon':
      return polygonOf(node);
    default:
      return [];
  }
}

const isAreal = ({ type }: Geometry) => type === 'Polygon' || type === 'MultiPolygon';

/**
 * The geometry of a Placemark, null where it has none. Points beside polygons are labels, as some programs put them
 * there: `labels` counts those left out.
 */
export function placemarkGeometry(placemark: XmlNode): { geometry: Geometry | null; labels: number } {
  const all = Array.from(placemark.childNodes).flatMap(geometriesOf);
  const points = all.filter(({ type }) => type === 'Point').length;
  const labelled =
    points > 0 && all.some(isAreal) && all.every((part) => isAreal(part) || part.type === 'Point');
  const parts = labelled ? all.filter(isAreal) : all;
  const [only] = parts;
  const geometry =
    parts.length > 1 ? { type: 'GeometryCollection' as const, geometries: parts } : (only ?? null);
  return { geometry, labels: labelled ? points : 0 };
}
