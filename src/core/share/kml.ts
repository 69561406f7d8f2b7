import type { Geometry, Position } from 'geojson';
import { escaped } from './escaped.ts';

/** Text in XML: markup becomes entities, characters that XML 1.0 forbids become spaces. */
const xmlText = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what XML forbids
  escaped(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' '));

const positions = (list: readonly Position[]) => list.map(([lon, lat]) => `${lon},${lat}`).join(' ');

const polygon = ([shell = [], ...holes]: readonly Position[][]) =>
  `<Polygon><outerBoundaryIs><LinearRing><coordinates>${positions(shell)}</coordinates></LinearRing></outerBoundaryIs>${holes
    .map(
      (hole) =>
        `<innerBoundaryIs><LinearRing><coordinates>${positions(hole)}</coordinates></LinearRing></innerBoundaryIs>`,
    )
    .join('')}</Polygon>`;

const several = (parts: readonly string[]) => `<MultiGeometry>${parts.join('')}</MultiGeometry>`;

/** A geometry as KML (OGC 12-007r2, §10). */
function kmlGeometry(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Point':
      return `<Point><coordinates>${positions([geometry.coordinates])}</coordinates></Point>`;
    case 'LineString':
      return `<LineString><coordinates>${positions(geometry.coordinates)}</coordinates></LineString>`;
    case 'Polygon':
      return polygon(geometry.coordinates);
    case 'MultiPoint':
      return several(geometry.coordinates.map((at) => kmlGeometry({ type: 'Point', coordinates: at })));
    case 'MultiLineString':
      return several(
        geometry.coordinates.map((line) => kmlGeometry({ type: 'LineString', coordinates: line })),
      );
    case 'MultiPolygon':
      return several(geometry.coordinates.map(polygon));
    case 'GeometryCollection':
      return several(geometry.geometries.map(kmlGeometry));
  }
}

/** A property as text: lists and objects as JSON, null as nothing. */
export const propertyText = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);

/** The beginning of a document; `provenance` stands in its description. */
export const kmlHead = (name: string, provenance: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>${xmlText(name)}</name><description>${xmlText(provenance.join('\n'))}</description>\n`;

/** One feature; all its properties are kept as extended data. */
export function kmlPlacemark(
  name: string,
  properties: Readonly<Record<string, unknown>>,
  geometry: Geometry | null,
): string {
  const data = Object.entries(properties).map(
    ([key, value]) => `<Data name="${xmlText(key)}"><value>${xmlText(propertyText(value))}</value></Data>`,
  );
  return `<Placemark><name>${xmlText(name)}</name><ExtendedData>${data.join('')}</ExtendedData>${geometry ? kmlGeometry(geometry) : ''}</Placemark>\n`;
}

export const kmlFoot = '</Document></kml>\n';
