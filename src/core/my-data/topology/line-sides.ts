import type { Position } from 'geojson';
import { intersection } from 'polyclip-ts';
import type { Bounds } from '../../atlas/feature-bounds.ts';
import { authalicArea } from '../../geometry/authalic.ts';
import { clipToBox } from '../../geometry/clip-ring.ts';
import type { ShapeStore } from '../shape-store.ts';
import type { CountryLine, FlatPolygon } from './country-line.ts';

type Pairs = [number, number][][][];

/** Rings cut to a box a little wider than the bounds; what runs along its edge does not change what is shared. */
function cutTo(polygons: readonly FlatPolygon[], [west, south, east, north]: Bounds): Pairs {
  const [width, height] = [(east - west) / 10 + 1e-6, (north - south) / 10 + 1e-6];
  const box = [west - width, south - height, east + width, north + height] as const;
  return polygons.flatMap((rings) => {
    const cut = rings.flatMap(({ flat, bounds }): [number, number][][] => {
      if (bounds[0] > box[2] || bounds[2] < box[0] || bounds[1] > box[3] || bounds[3] < box[1]) return [];
      const kept = clipToBox(flat, box);
      if (kept.length < 6) return [];
      const pairs = Array.from({ length: kept.length / 2 }, (_, i): [number, number] => [
        kept[2 * i] as number,
        kept[2 * i + 1] as number,
      ]);
      return [[...pairs, pairs[0] as [number, number]]];
    });
    return cut.length > 0 ? [cut] : [];
  });
}

/** Which share (0…1) of a parcel lies in which country, those with some of it, the largest first; null where it could not be cut. */
export type Shares = readonly (readonly [country: string, share: number])[] | null;

/** Shares smaller than this are the rounding of a common edge. */
const least = 1e-6;

/** The shares of a stored parcel. */
export function sharesOf(store: ShapeStore, parcel: number, line: CountryLine, m2: number): Shares {
  const polygons = store.polygons(parcel) as Pairs;
  const bounds = store.bounds(parcel);
  try {
    return line.sides
      .map(({ country, polygons: all }) => {
        const near = cutTo(all, bounds);
        if (near.length === 0) return [country, 0] as const;
        const coordinates = intersection(polygons, near) as Position[][][];
        return [country, Math.min(1, authalicArea({ type: 'MultiPolygon', coordinates }) / m2)] as const;
      })
      .filter(([, share]) => share > least)
      .sort((a, b) => b[1] - a[1]);
  } catch {
    return null;
  }
}
