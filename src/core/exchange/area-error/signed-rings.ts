import type { MultiPolygon, Polygon, Position } from 'geojson';
import { GrowableArray } from '../../geometry/growable-array.ts';

/** Which side of a difference a parcel counts to: +1 to the second party (Kyrgyzstan), −1 to the first (Tajikistan). */
export type Side = 1 | -1;

/** How an outline counts: its side, times how far its points are off (m) where outlines differ in that. */
type Weight = number;

/** A closed ring whose longitudes and latitudes are read by turns, from one index up to another. */
type FlatRing = { readonly from: number; readonly to: number; at(index: number): number };

/**
 * The outlines whose areas are added and taken off each other, in degrees. A ring is kept without its closing
 * position; its weight holds side, shell or hole, and the direction in which it was drawn, so that the winding of the
 * input does not matter: the signed areas of all rings, times their weights, add up to the difference.
 */
export class SignedRings {
  /** Longitude and latitude by turns. */
  readonly lonLat = new GrowableArray(Float64Array, 64);
  /** Position at which each ring starts. */
  readonly starts: number[] = [];
  readonly weights: number[] = [];

  get count(): number {
    return this.starts.length;
  }

  get vertexCount(): number {
    return this.lonLat.length / 2;
  }

  /** The position behind the last one of a ring. */
  end(ring: number): number {
    return this.starts[ring + 1] ?? this.vertexCount;
  }

  addPolygon(geometry: Polygon | MultiPolygon, weight: Weight): void {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const rings of polygons)
      rings.forEach((ring, index) => {
        this.addRing(ring, index > 0, weight);
      });
  }

  /** Adds one closed ring: its last position repeats the first. */
  addRing(ring: readonly Position[], hole: boolean, weight: Weight): void {
    const at = (index: number) => (ring[index >> 1] as Position)[index & 1] as number;
    this.addFlat({ from: 0, to: ring.length * 2, at }, hole, weight);
  }

  addFlat({ from, to, at }: FlatRing, hole: boolean, weight: Weight): void {
    if (to - from < 8) return;
    this.starts.push(this.vertexCount);
    const x0 = at(from);
    const y0 = at(from + 1);
    let twice = 0;
    let x1 = 0;
    let y1 = 0;
    for (let i = from; i < to - 2; i += 2) {
      const lon = at(i);
      const lat = at(i + 1);
      const x2 = lon - x0;
      const y2 = lat - y0;
      twice += x1 * y2 - x2 * y1;
      x1 = x2;
      y1 = y2;
      // A negative zero is the same place as zero.
      this.lonLat.push(lon + 0);
      this.lonLat.push(lat + 0);
    }
    this.weights.push(weight * (hole ? -1 : 1) * (twice < 0 ? -1 : 1));
  }

  copyRing(other: SignedRings, ring: number): void {
    this.starts.push(this.vertexCount);
    this.weights.push(other.weights[ring] as number);
    for (let i = 2 * (other.starts[ring] as number); i < 2 * other.end(ring); i++)
      this.lonLat.push(other.lonLat.at(i));
  }
}
