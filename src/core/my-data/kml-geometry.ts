import type { Geometry, Position } from 'geojson';
import { closedRing, kmlPositions } from './kml-coordinates.ts';
import type { XmlElement } from './xml-tree.ts';

const childrenOf = ({ children }: XmlElement, name: string) =>
  children.filter((child) => child.name === name);

const positionsOf = (element: XmlElement): Position[] =>
  childrenOf(element, 'coordinates').flatMap(({ text }) => kmlPositions(text));

/** The places of a `gx:Track`, whose numbers stand apart by blanks. */
const trackOf = (element: XmlElement): Position[] =>
  childrenOf(element, 'coord').flatMap(({ text }) => kmlPositions(text.trim().split(/\s+/).join(',')));

/** A polygon with all its rings: one that is too short is told as such later, not left out. */
function polygonOf(element: XmlElement): Geometry[] {
  const ringsIn = (boundary: string) =>
    childrenOf(element, boundary)
      .flatMap((child) => childrenOf(child, 'LinearRing'))
      .map((ring) => closedRing(positionsOf(ring)))
      .filter((ring) => ring.length > 0);
  const [outer, holes] = [ringsIn('outerBoundaryIs'), ringsIn('innerBoundaryIs')];
  // Some programs leave the boundary out and put the ring into the polygon.
  const bare =
    outer.length > 0 ? [] : childrenOf(element, 'LinearRing').map((ring) => closedRing(positionsOf(ring)));
  const shells = [...outer, ...bare.filter((ring) => ring.length > 0)];
  return shells.length === 0 ? [] : [{ type: 'Polygon', coordinates: [...shells, ...holes] }];
}

function geometriesOf(element: XmlElement): Geometry[] {
  switch (element.name) {
    case 'MultiGeometry':
    case 'MultiTrack':
      return element.children.flatMap(geometriesOf);
    case 'Point': {
      const [position] = positionsOf(element);
      return position ? [{ type: 'Point', coordinates: position }] : [];
    }
    case 'LineString':
    case 'LinearRing':
    case 'Track': {
      const coordinates = element.name === 'Track' ? trackOf(element) : positionsOf(element);
      return coordinates.length > 0 ? [{ type: 'LineString', coordinates }] : [];
    }
    case 'Polygon':
      return polygonOf(element);
    default:
      return [];
  }
}

const isAreal = ({ type }: Geometry) => type === 'Polygon';

/**
 * The geometry of a Placemark, null where it has none. Points beside polygons are labels, as some programs put them
 * there: `labels` counts those left out.
 */
export function placemarkGeometry(placemark: XmlElement): { geometry: Geometry | null; labels: number } {
  const all = placemark.children.flatMap(geometriesOf);
  const points = all.filter(({ type }) => type === 'Point').length;
  const isLabelled =
    points > 0 && all.some(isAreal) && all.every((part) => isAreal(part) || part.type === 'Point');
  const parts = isLabelled ? all.filter(isAreal) : all;
  const [only] = parts;
  const geometry =
    parts.length > 1 ? { type: 'GeometryCollection' as const, geometries: parts } : (only ?? null);
  return { geometry, labels: isLabelled ? points : 0 };
}
