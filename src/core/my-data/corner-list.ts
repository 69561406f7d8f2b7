import type { Feature, Geometry, Point, Polygon, Position } from 'geojson';

type Corner = { readonly feature: Feature<Point>; readonly number: number };

const isPoint = (feature: Feature<Geometry | null>): feature is Feature<Point> =>
  feature.geometry?.type === 'Point';

/** Corners in runs: a run ends where the numbers begin anew. */
function runsOf(corners: readonly Corner[]): Corner[][] {
  const runs: Corner[][] = [];
  for (const corner of corners) {
    const before = runs.at(-1)?.at(-1);
    if (before && corner.number === before.number + 1) runs.at(-1)?.push(corner);
    else runs.push([corner]);
  }
  return runs;
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

/**
 * Rows of a list of corners, numbered one by one from the same number, as the parcels that they go around. Null where
 * the rows are no such list: a number is missing, a run is no outline, or each row has a name of its own.
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
  const runs = runsOf(corners);
  const [first] = runs;
  const start = first?.[0]?.number;
  const sound = runs.every((run) => run.length >= 3 && run[0]?.number === start && !namesEach(run, corner));
  if (!sound || first === undefined) return null;
  return runs.map((run) => ({ type: 'Feature', properties: shared(run, corner), geometry: polygonOf(run) }));
}
