import { authalicRingsArea } from '../geometry/authalic.ts';
import { boxIndex } from '../geometry/box-index.ts';
import { GrowableArray } from '../geometry/growable-array.ts';
import { type Rings, ringStart } from '../geometry/rings.ts';
import { metresPerDegree } from '../geometry/wgs84.ts';

/** Bounds of one parcel in two layers differ by up to so much, m: coordinates are rounded, datums shifted twice. */
const mostApartM = 2;
/** A small parcel must fit closer: by this part of its box. */
const mostApartShare = 0.05;
/** And the areas by this part. */
const mostAreaShare = 0.005;

/** Any odd share: parcels have the same west and so much of the east only where both are the same. */
const share = 0.618;

/** Two layers, the earlier one first, and how many parcels of the later one the earlier one holds too. */
export type SameParcels = { readonly one: string; readonly other: string; readonly count: number };

function boxOf({ xy, ends, first, last }: Rings): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const end = last === 0 ? 0 : (ends[last - 1] as number);
  for (let k = first === last ? end : ringStart(ends, first); k < end; k += 2) {
    const [x, y] = [xy[k] as number, xy[k + 1] as number];
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  return [west, south, east, north];
}

/**
 * Looks for parcels that more than one layer of a file holds: such ground would be summed twice. Two are the same where
 * their bounds and areas are, whatever their vertices; 44 bytes a parcel are held. Time: n log n.
 */
export function createSameParcels() {
  const layers: string[] = [];
  const boxes = new GrowableArray(Float64Array);
  const areas = new GrowableArray(Float64Array);
  const owners = new GrowableArray(Uint32Array);

  function isSame(a: number, b: number): boolean {
    const [west, south, east, north] = [0, 1, 2, 3].map((side) => boxes.at(4 * a + side)) as [
      number,
      number,
      number,
      number,
    ];
    const perDegree = metresPerDegree((south + north) / 2);
    const [width, height] = [(east - west) * perDegree.east, (north - south) * perDegree.north];
    const most = Math.min(mostApartM, mostApartShare * Math.min(width, height));
    for (let side = 0; side < 4; side++) {
      const apart = Math.abs(boxes.at(4 * a + side) - boxes.at(4 * b + side));
      if (!(apart * (side % 2 === 0 ? perDegree.east : perDegree.north) <= most)) return false;
    }
    const [one, other] = [areas.at(a), areas.at(b)];
    return Math.abs(one - other) <= mostAreaShare * Math.max(one, other);
  }

  return {
    /** An areal parcel of a layer, in degrees. */
    add(layer: string, parcel: Rings): void {
      const box = boxOf(parcel);
      if (!box.every(Number.isFinite)) return;
      const known = layers.indexOf(layer);
      const owner = known >= 0 ? known : layers.push(layer) - 1;
      for (const side of box) boxes.push(side);
      areas.push(authalicRingsArea(parcel));
      owners.push(owner);
    },
    found(): SameParcels[] {
      if (layers.length < 2) return [];
      const pointOf = (parcel: number) =>
        [0, 1].map((side) => boxes.at(4 * parcel + side) + share * boxes.at(4 * parcel + side + 2));
      const points = new Float64Array(boxes.length);
      for (let k = 0; k < owners.length; k++) points.set([...pointOf(k), ...pointOf(k)], 4 * k);
      const index = boxIndex(points);
      const counts = new Map<string, SameParcels>();
      for (let b = 0; b < owners.length; b++) {
        const earlier = owners.at(b);
        if (earlier === 0) continue;
        const [x = Number.NaN, y = Number.NaN] = pointOf(b);
        const seen = new Set<number>();
        const { east, north } = metresPerDegree(boxes.at(4 * b + 1));
        const [dx, dy] = [east, north].map((perDegree) => ((1 + share) * mostApartM) / perDegree) as [
          number,
          number,
        ];
        index.search(x - dx, y - dy, x + dx, y + dy, (a) => {
          const owner = owners.at(a);
          if (owner < earlier && !seen.has(owner) && isSame(b, a)) seen.add(owner);
          return seen.size === earlier;
        });
        for (const owner of seen) {
          const [one, other] = [layers[owner] ?? '', layers[owners.at(b)] ?? ''];
          const key = `${owner} ${owners.at(b)}`;
          counts.set(key, { one, other, count: (counts.get(key)?.count ?? 0) + 1 });
        }
      }
      return [...counts.values()];
    },
  };
}
