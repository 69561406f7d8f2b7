import type { Bounds } from '../../atlas/feature-bounds.ts';
import { metresPerDegree } from '../../geometry/wgs84.ts';
import type { ParcelSet } from '../parcel-set.ts';
import type { CountryLine } from './country-line.ts';
import { type Shares, sharesOf } from './line-sides.ts';
import { degreesOf } from './local-metres.ts';

/** How a parcel lies to the line as it was drawn before. */
export type LineFinding = {
  readonly feature: number;
  readonly shares: Shares;
  /** Length of its edge that runs along the line within the line's own error, m, and how far off that is at most. */
  readonly alongM: number;
  readonly alongOffM: number;
  /** How far it reaches beyond the line from the side on which most of it lies, m. */
  readonly beyondM: number;
  /** How far off the line itself may be there, m: the greatest where several of its stretches are near. */
  readonly lineErrorM: number;
  readonly bounds: Bounds;
};

type Measured = Pick<ParcelSet, 'shapes' | 'states' | 'count' | 'ellipsoidalM2'>;

/** Places on the edge of one parcel that are looked at, and how far apart they are at least (m). */
const mostPlaces = 4000;
const leastStepM = 2;
/** An edge runs along the line where their directions differ by less than 30°. */
const leastAlong = Math.cos(Math.PI / 6);
/** Metres: positions as stored. */
const rounding = 0.01;
/** How far a reach beyond the line is followed, m. */
const farthestM = 50_000;

/**
 * The parcels that the line meets or comes within its own error of, one after another; yields the number of each parcel.
 * That error is the one of the edge of the line that is nearest.
 */
export function* lineFindings(set: Measured, line: CountryLine): Generator<number, readonly LineFinding[]> {
  const found: LineFinding[] = [];
  for (let parcel = 0; parcel < set.count; parcel++) {
    yield parcel;
    if (set.states.at(parcel) !== 0) continue;
    const bounds = set.shapes.bounds(parcel);
    const [west, south, east, north] = bounds;
    const { lon, lat } = degreesOf(line.widestErrorM, south);
    if (!line.passes(west - lon, south - lat, east + lon, north + lat)) continue;
    const shares = sharesOf(set.shapes, parcel, line, set.ellipsoidalM2.at(parcel));
    const along = alongLine(set, parcel, line, shares?.[0]?.[0] ?? null);
    if (along.alongM > 0 || along.beyondM > rounding || (shares?.length ?? 2) > 1)
      found.push({ feature: parcel + 1, shares, ...along, bounds });
  }
  return found;
}

/** Goes along a parcel's edges in steps, and looks at the line from the middle of each. */
function alongLine({ shapes }: Measured, parcel: number, line: CountryLine, mostly: string | null) {
  const { array: xy } = shapes.parts.xy;
  let [alongM, alongOffM, beyondM, lineErrorM, perimeter] = [0, 0, 0, 0, 0];
  const eachEdge = (visit: (x: number, y: number, dx: number, dy: number, length: number) => void) =>
    shapes.eachPart(parcel, (kind, start, end) => {
      if (kind > 1) return;
      for (let i = start; i < end - 2; i += 2) {
        const [x, y] = [xy[i] as number, xy[i + 1] as number];
        const { east, north } = metresPerDegree(y);
        const [dx, dy] = [(xy[i + 2] as number) - x, (xy[i + 3] as number) - y];
        visit(x, y, dx, dy, Math.hypot(dx * east, dy * north));
      }
    });
  eachEdge((_x, _y, _dx, _dy, length) => {
    perimeter += length;
  });
  const stepM = Math.max(leastStepM, perimeter / mostPlaces);
  const reach = (lon: number, lat: number) => {
    if (mostly === null) return;
    const country = line.countryAt(lon, lat);
    if (country === null || country === mostly) return;
    for (let within = Math.max(line.widestErrorM, 100); within <= farthestM; within *= 4) {
      const nearest = line.nearest(lon, lat, within);
      if (!nearest) continue;
      beyondM = Math.max(beyondM, nearest.metres);
      lineErrorM = Math.max(lineErrorM, nearest.errorM);
      return;
    }
  };
  eachEdge((x, y, dx, dy, length) => {
    const steps = Math.max(1, Math.ceil(length / stepM));
    const { east, north } = metresPerDegree(y);
    const [ux, uy] = [(dx * east) / length, (dy * north) / length];
    reach(x, y);
    for (let i = 0; i < steps; i++) {
      const t = (i + 0.5) / steps;
      const [lon, lat] = [x + t * dx, y + t * dy];
      const nearest = line.nearest(lon, lat, line.widestErrorM, [ux, uy]);
      if (!nearest || nearest.metres > nearest.errorM) continue;
      lineErrorM = Math.max(lineErrorM, nearest.errorM);
      const [lx, ly] = nearest.direction;
      if (Math.abs(ux * lx + uy * ly) < leastAlong * Math.hypot(lx, ly)) continue;
      alongM += length / steps;
      alongOffM = Math.max(alongOffM, nearest.metres);
    }
  });
  return { alongM, alongOffM, beyondM, lineErrorM };
}
