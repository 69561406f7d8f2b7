import type { MultiPolygon, Position } from 'geojson';
import { intersection } from 'polyclip-ts';
import { boundsOf } from '../atlas/feature-bounds.ts';
import { areaUncertainty } from '../geometry/area-uncertainty.ts';
import { authalicArea } from '../geometry/authalic.ts';
import { squareMetresPerHectare } from '../geometry/wgs84.ts';
import type { Overlap } from './opened-file.ts';
import type { Parcels } from './parcels.ts';
import { anyShareGround, sharingOf } from './parcels-share.ts';
import type { ShapeIndex } from './shape-index.ts';
import type { ShapeStore } from './shape-store.ts';

/** Overlaps that are listed, and pairs behind them that are measured to be counted: one takes some milliseconds. */
const usualMost = { listed: 200, measured: 2000 };
/** Sharing less than this (m²) is the rounding of a common edge. */
export const leastSharedM2 = 1;
/** Neighbours of a parcel up to which pairs are tried one by one before all are looked at together. */
const usualNeighbours = 40;

/**
 * Looks for parcels that share ground, one parcel after another; a caller may pause between two. Ends with the
 * largest of the measured overlaps, the largest first, and how many pairs there are; one that is too intricate to be cut out in
 * short time is listed unmeasured. Ground that is narrower than `seamM` (twice its area over its perimeter) is counted
 * apart, and so are pairs beyond `most`, of which it is not known whether they share ground or the rounding of an edge.
 */
export function* findOverlaps(
  set: Pick<Parcels, 'count' | 'shapes' | 'states'>,
  index: ShapeIndex,
  seamM = 0,
  most = usualMost,
): Generator<number, { count: number; overlaps: Overlap[]; seams: number; unmeasured: number }> {
  const overlaps: Overlap[] = [];
  let [count, seams, unmeasured, further] = [0, 0, 0, 0];
  let pairs = 0;
  let usual = true;
  for (let shape = 0; shape < set.count; shape++) {
    yield shape;
    if (set.states.at(shape) !== 0) continue;
    const near = index.search(...set.shapes.bounds(shape));
    pairs += near.length;
    if (usual && pairs > usualNeighbours * (shape + 100)) {
      usual = false;
      if (count === 0 && anyShareGround(set) === false) break;
    }
    for (const other of near) {
      if (other <= shape || set.states.at(other) !== 0) continue;
      const sharing = sharingOf(set.shapes, shape, other);
      if (sharing === 'none') continue;
      if (overlaps.length >= most.listed && ++further > most.measured) {
        unmeasured++;
        continue;
      }
      const shared = sharing === 'intricate' ? null : sharedGround(set.shapes, shape, other);
      if (shared !== null && shared.m2 < leastSharedM2) continue;
      if (shared !== null && shared.widthM < seamM) seams++;
      else {
        count++;
        overlaps.push({
          features: [shape + 1, other + 1],
          ha: shared && shared.m2 / squareMetresPerHectare,
          bounds: shared?.bounds ?? set.shapes.bounds(shape),
        });
      }
    }
  }
  const largest = overlaps.sort((a, b) => (b.ha ?? 0) - (a.ha ?? 0));
  return { count, overlaps: largest.slice(0, most.listed), seams, unmeasured };
}

/** The common ground of two shapes, or null where it could not be cut out. */
export function sharedGround(store: ShapeStore, a: number, b: number) {
  try {
    const coordinates = intersection(
      store.polygons(a) as [number, number][][][],
      store.polygons(b) as [number, number][][][],
    ) as Position[][][];
    const shared: MultiPolygon = { type: 'MultiPolygon', coordinates };
    const m2 = authalicArea(shared);
    const perimeterM = areaUncertainty(shared, 1).systematicM2;
    return { m2, widthM: perimeterM === 0 ? 0 : (2 * m2) / perimeterM, bounds: boundsOf([shared]) };
  } catch {
    return null;
  }
}
