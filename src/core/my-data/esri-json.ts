import type { Feature, Geometry, Position } from 'geojson';
import { chordsOf } from './esri-curves.ts';
import { nestedRings } from './nested-rings.ts';

type EsriGeometry = Readonly<Record<string, unknown>>;

const isList = Array.isArray;
/** Whether a value is an object of JSON, and no list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !isList(value);

/** A curve that cannot be read is of no known kind: by its ends alone it would be another outline. */
const strange = (kind: string) => ({ type: kind }) as unknown as Geometry;

const isStrange = (geometry: Geometry | null) => (geometry?.type as string | undefined) === 'Curve';

const isCurved = ({ curveRings, curvePaths }: EsriGeometry): boolean =>
  curveRings !== undefined || curvePaths !== undefined;

/** A geometry with chords for its curves; null where one of them cannot be read. */
function withChords({ curveRings, curvePaths }: EsriGeometry): EsriGeometry | null {
  const parts = curveRings ?? curvePaths;
  const read = isList(parts) ? parts.map(chordsOf) : [null];
  if (read.includes(null)) return null;
  return curveRings === undefined ? { paths: read } : { rings: read };
}

function esriGeometry(value: unknown): Geometry | null {
  if (!isRecord(value)) return null;
  if (isCurved(value)) {
    const straight = withChords(value);
    return straight ? esriGeometry(straight) : strange('Curve');
  }
  const { rings, paths, points, x, y } = value as EsriGeometry;
  if (isList(rings)) {
    if (rings.length === 0) return null;
    if (!rings.every((ring) => isList(ring) && ring.every(isList)))
      return { type: 'Polygon', coordinates: rings };
    const polygons = nestedRings(rings as Position[][]);
    return polygons.length === 1
      ? { type: 'Polygon', coordinates: polygons[0] as Position[][] }
      : { type: 'MultiPolygon', coordinates: polygons };
  }
  if (isList(paths)) return { type: 'MultiLineString', coordinates: paths };
  if (isList(points)) return { type: 'MultiPoint', coordinates: points };
  return typeof x === 'number' && typeof y === 'number' ? { type: 'Point', coordinates: [x, y] } : null;
}

/** The coordinate system of a feature set: its EPSG number, or its well-known text. */
function esriCrs(reference: unknown): string | null {
  if (!isRecord(reference)) return null;
  const { latestWkid, wkid, wkt, wkt2 } = reference;
  const code = typeof latestWkid === 'number' ? latestWkid : wkid;
  if (typeof code === 'number') return `EPSG:${code === 102100 ? 3857 : code}`;
  const text = wkt2 ?? wkt;
  return typeof text === 'string' ? text : null;
}

/** A feature set of ArcGIS, and the coordinate systems that it names. */
type EsriFeatures = {
  readonly features: readonly unknown[];
  /** The one of the set, or else the first that a geometry names; null where nothing does. */
  readonly crs: string | null;
  /** All that the set and its geometries name. */
  readonly named: ReadonlySet<string>;
  /** How many geometries name one, where the set names none. */
  readonly naming: number;
  /** Whether the set or a geometry says that its positions carry measures. */
  readonly measured: boolean;
  /** How many have curves, which are read as chords. */
  readonly curved: number;
};

/** The systems that geometries name for themselves. */
const ownSystems = (features: readonly unknown[]): readonly string[] =>
  features.flatMap((feature) => {
    const geometry = isRecord(feature) && isRecord(feature.geometry) ? feature.geometry : {};
    return esriCrs(geometry.spatialReference) ?? [];
  });

/** The features of an Esri JSON feature set, as ArcGIS services and ArcMap write it; null where it is none. */
export function esriFeatures(value: unknown): EsriFeatures | null {
  if (!isRecord(value) || !isList(value.features)) return null;
  const [whole, own] = [esriCrs(value.spatialReference), ownSystems(value.features)];
  const named = new Set(whole === null ? own : [whole, ...own]);
  const [crs = null] = named;
  const features = value.features.map((feature: unknown): Feature<Geometry | null> | null => {
    if (!isRecord(feature)) return null;
    const { attributes, geometry } = feature;
    const properties = isRecord(attributes) ? attributes : {};
    return { type: 'Feature', properties, geometry: esriGeometry(geometry) };
  });
  const measured = [value, ...value.features.map((each: unknown) => isRecord(each) && each.geometry)].some(
    (each) => isRecord(each) && each.hasM === true,
  );
  const curved = value.features.filter(
    (feature: unknown, i) =>
      isRecord(feature) &&
      isRecord(feature.geometry) &&
      isCurved(feature.geometry) &&
      !isStrange(features[i]?.geometry ?? null),
  ).length;
  return { features, crs, named, naming: whole === null ? own.length : 0, measured, curved };
}
