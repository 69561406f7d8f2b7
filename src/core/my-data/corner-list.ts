import type { Feature, Geometry, Point, Polygon, Position } from 'geojson';
import { coordinateNumber } from './degrees-text.ts';

type Corner = { readonly feature: Feature<Point>; readonly number: number };

const isPoint = (feature: Feature<Geometry | null>): feature is Feature<Point> =>
  feature.geometry?.type === 'Point';

const isSame = (one: Corner | undefined, other: Corner): boolean =>
  one?.number === other.number &&
  one.feature.geometry.coordinates.every((each, axis) => each === other.feature.geometry.coordinates[axis]);

/** Corners in runs: a run ends where the numbers begin anew, or comes back to its first corner. */
function runsOf(corners: readonly Corner[]): Corner[][] {
  const runs: Corner[][] = [];
  for (const corner of corners) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && corner.number === before.number + 1) run.push(corner);
    else if (!run || run.length < 3 || !isSame(run[0], corner)) runs.push([corner]);
  }
  return runs;
}

const isPlace = (value: unknown, { feature }: Corner): boolean =>
  feature.geometry.coordinates.includes(coordinateNumber(String(value)));

/** Corners by parcel, told apart by all that is not the corner's own, in the order of their numbers. */
function sortedRuns(corners: readonly Corner[], corner: string): Corner[][] {
  const parcels = new Map<string, Corner[]>();
  for (const each of corners) {
    const own = Object.entries(each.feature.properties ?? {}).filter(
      ([name, value]) => name !== corner && !isPlace(value, each),
    );
    const key = JSON.stringify(own);
    const parcel = parcels.get(key) ?? [];
    if (!parcel.some((other) => isSame(other, each))) parcel.push(each);
    parcels.set(key, parcel);
  }
  return [...parcels.values()].flatMap((parcel) => runsOf(parcel.sort((a, b) => a.number - b.number)));
}

/** Properties that are the same at all corners of a run: those of the parcel. */
function shared(run: readonly Corner[], corner: string): Record<string, unknown> {
  const [first, ...others] = run.map(({ feature }) => feature.properties ?? {});
  return Object.fromEntries(
    Object.entries(first ?? {}).filter(
      ([name, value]) => name !== corner && others.every((each) => each[name] === value),
    ),
  );
}

const isNumber = (text: unknown) => /^\s{0,9}[+-]?\d/.test(String(text));

/** Whether a text differs from corner to corner, as a name does where each row is a thing of its own. */
const namesEach = (run: readonly Corner[], corner: string): boolean =>
  Object.keys(run[0]?.feature.properties ?? {}).some((name) => {
    if (name === corner) return false;
    const values = run.map(({ feature }) => feature.properties?.[name] as unknown);
    return new Set(values).size === run.length && values.every((value) => value !== '' && !isNumber(value));
  });

function polygonOf(run: readonly Corner[]): Polygon {
  const ring: Position[] = run.map(({ feature }) => feature.geometry.coordinates);
  const [first, last] = [ring[0], ring.at(-1)];
  const closed = first && last && first[0] === last[0] && first[1] === last[1];
  return { type: 'Polygon', coordinates: [closed || !first ? ring : [...ring, first]] };
}

/** Whether each run goes around something, from the same number on. */
const areOutlines = (runs: readonly Corner[][], corner: string): boolean =>
  runs.length > 0 &&
  runs.every((run) => run.length >= 3 && run[0]?.number === runs[0]?.[0]?.number && !namesEach(run, corner));

/**
 * Rows of a list of corners, numbered one by one from the same number, as the parcels that they go around; where the
 * rows stand in another order, by their numbers. Null where the rows are no such list: a number is missing, a run is no outline, or each row has a name of its own.
 */
export function cornersAsParcels(
  features: readonly Feature<Geometry | null>[],
  corner: string,
): Feature<Polygon>[] | null {
  const corners = features.flatMap((feature) =>
    isPoint(feature) ? [{ feature, number: Number(feature.properties?.[corner] || Number.NaN) }] : [],
  );
  if (corners.length < features.length || !corners.every(({ number }) => Number.isInteger(number)))
    return null;
  const runs = [runsOf(corners), sortedRuns(corners, corner)].find((each) => areOutlines(each, corner));
  return (
    runs?.map((run) => ({
      type: 'Feature',
      properties: shared(run, corner),
      geometry: polygonOf(run),
    })) ?? null
  );
}
