import type { Feature, Geometry, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { namesCorner, namesRing } from './coordinate-names.ts';
import { type Corner, cornerNumber, runsByNumber, runsInOrder, textOf } from './corner-runs.ts';
import { featureName, namesParcel } from './feature-name.ts';
import { namesTransfer } from './mapping.ts';
import { nestedRings } from './nested-rings.ts';

type Parcel = Feature<Polygon | MultiPolygon>;

const isPoint = (feature: Feature<Geometry | null>): feature is Feature<Point> =>
  feature.geometry?.type === 'Point';

type Properties = Readonly<Record<string, unknown>>;

/** Properties on which all records agree that say anything. */
function agreed(records: readonly Properties[], names: readonly string[]): Properties {
  return Object.fromEntries(
    names.flatMap((name) => {
      const [value = '', ...others] = new Set(
        records.map((each) => String(each[name] ?? '').trim()).filter((text) => text !== ''),
      );
      return others.length === 0 ? [[name, value]] : [];
    }),
  );
}

/** Properties of the outline: those that all its corners say, the letters before their numbers where those tell outlines apart. */
const shared = (run: readonly Corner[], corner: string, lettered: boolean): Properties => ({
  ...agreed(
    run.map(({ feature }) => feature.properties ?? {}),
    Object.keys(run[0]?.feature.properties ?? {}).filter((name) => name !== corner),
  ),
  ...(lettered && { [corner]: run[0]?.letters }),
});

const isNumber = (text: string) => /^[+-]?\d/.test(text);

/** Whether a text differs from corner to corner, as a name does where each row is a thing of its own. */
const namesEach = (run: readonly Corner[], corner: string): boolean =>
  Object.keys(run[0]?.feature.properties ?? {}).some((name) => {
    if (name === corner) return false;
    const values = run.map((each) => textOf(each, name));
    return new Set(values).size === run.length && values.every((value) => value !== '' && !isNumber(value));
  });

function ringOf(run: readonly Corner[]): Position[] {
  const ring: Position[] = run.map(({ feature }) => feature.geometry.coordinates);
  const [first, last] = [ring[0], ring.at(-1)];
  const closed = first && last && first[0] === last[0] && first[1] === last[1];
  return closed || !first ? ring : [...ring, first];
}

/** Whether each run goes around something, its numbers from the same one on, or on from those of the run before. */
const areOutlines = (runs: readonly Corner[][], corner: string): boolean =>
  runs.length > 0 &&
  runs.every((run, i) => {
    const [start, before] = [run[0]?.number, runs[i - 1]?.at(-1)?.number];
    const isStart = start === runs[0]?.[0]?.number || start === (before ?? Number.NaN) + 1;
    return run.length >= 3 && isStart && !namesEach(run, corner);
  });

/**
 * What tells a parcel from others besides its rings: what it is called and how it passes; all that is said of it where
 * it is not called.
 */
function keyOf(properties: Properties): string {
  const own = Object.entries(properties).filter(([name]) => !namesRing(name));
  const named = own.filter(([name]) => namesParcel(name));
  const telling = own.filter(([name]) => namesParcel(name) || namesTransfer(name));
  return JSON.stringify(named.length > 0 ? telling : own);
}

/** Rings of one parcel, which only the column of rings tells apart: some lie in others and are holes. */
function parcelsOf(runs: readonly Corner[][], corner: string): Parcel[] {
  const groups = new Map<string, Map<Position[], Properties>>();
  const lettered = new Set(runs.map((run) => run[0]?.letters)).size > 1;
  for (const [index, run] of runs.entries()) {
    const properties = shared(run, corner, lettered);
    const key = Object.keys(properties).some(namesRing) ? keyOf(properties) : String(index);
    groups.set(key, (groups.get(key) ?? new Map()).set(ringOf(run), properties));
  }
  return [...groups.values()].flatMap((said): Parcel[] => {
    const polygons = nestedRings([...said.keys()]);
    const all = [...said.values()];
    const properties = agreed(all, Object.keys(all[0] ?? {}));
    const parcel = (geometry: Polygon | MultiPolygon, own: Properties): Parcel => ({
      type: 'Feature',
      properties: own,
      geometry,
    });
    const [only] = polygons;
    if (only && polygons.length === 1) return [parcel({ type: 'Polygon', coordinates: only }, properties)];
    if (featureName(properties) !== '')
      return [parcel({ type: 'MultiPolygon', coordinates: polygons }, properties)];
    // Without a name of the parcel each may be one of its own.
    return polygons.map((coordinates) =>
      parcel({ type: 'Polygon', coordinates }, said.get(coordinates[0] ?? []) ?? properties),
    );
  });
}

/** Points with their numbers in a column; null where a row is none, or has none. */
function numbered(features: readonly Feature<Geometry | null>[], corner: string): Corner[] | null {
  const corners = features.flatMap((feature) => {
    const read = isPoint(feature) ? cornerNumber(String(feature.properties?.[corner] ?? '')) : null;
    return read && isPoint(feature) ? [{ feature, ...read }] : [];
  });
  return corners.length === features.length ? corners : null;
}

function outlinesBy(
  features: readonly Feature<Geometry | null>[],
  corner: string,
  apart: (index: number) => boolean,
): Corner[][] {
  const corners = numbered(features, corner);
  if (corners === null) return [];
  const inOrder = runsInOrder(corners, corner, apart);
  if (inOrder === null || areOutlines(inOrder, corner)) return inOrder ?? [];
  const byNumber = runsByNumber(corners, corner) ?? [];
  const isOneStart = byNumber.every((run) => run[0]?.number === byNumber[0]?.[0]?.number);
  return isOneStart && areOutlines(byNumber, corner) ? byNumber : [];
}

/**
 * Rows of a list of corners, numbered one by one, as the parcels that they go around: each from the same number on, or
 * on from the one before where a column tells parcels or the outline was closed. Of several columns of `corners` counts
 * the one that makes the most outlines; `apart` says which rows stand behind an empty one. Rows in another order go by
 * their numbers. Null where the rows are no such list: a number is missing, a run is no outline, or each row has a name
 * of its own.
 */
export function cornersAsParcels(
  features: readonly Feature<Geometry | null>[],
  corners: readonly string[],
  apart: (index: number) => boolean,
): Parcel[] | null {
  const found = corners.map((corner) => ({ corner, runs: outlinesBy(features, corner, apart) }));
  const [best] = found.sort((a, b) => b.runs.length - a.runs.length);
  return best && best.runs.length > 0 ? parcelsOf(best.runs, best.corner) : null;
}

/** Whether rows look like corners whose numbers go on from one parcel to the next, and nothing surely says whose they are. */
export const areDoubtfulCorners = (
  features: readonly Feature<Geometry | null>[],
  corners: readonly string[],
  apart: (index: number) => boolean,
): boolean =>
  corners.some((corner) => {
    const list = numbered(features, corner);
    return list !== null && runsInOrder(list, corner, apart) === null;
  });

/**
 * The parcels that points go around which are numbered one after another, as waypoints of a survey are, by their names or a
 * field for it; null where they go around none.
 */
export function outlinesOfPoints(features: readonly Feature<Geometry | null>[]): readonly Parcel[] | null {
  const corners = Object.keys(features[0]?.properties ?? {}).filter(
    (name) => name === 'name' || namesCorner(name),
  );
  return cornersAsParcels(features, corners, () => false);
}
