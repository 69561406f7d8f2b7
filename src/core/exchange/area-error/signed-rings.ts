import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Which side of a difference a parcel counts to: +1 to the second party (Kyrgyzstan), −1 to the first (Tajikistan). */
export type Side = 1 | -1;

/** How an outline counts: its side, times how far its points are off (m) where outlines differ in that. */
type Weight = number;

/** A closed ring whose longitudes and latitudes are read by turns, from one index up to another. */
type FlatRing = { readonly from: number; readonly to: number; at(index: number): number };

/**
 * The outlines whose areas are added and taken off each other, in degrees. A ring is kept without its closing
 * position. Its sense is 1 for a shell drawn anticlockwise and for a hole drawn clockwise, else −1, so that the winding
 * of the input does not matter: the rings' signed areas, times sense and weight, add up to the difference.
 */
export class SignedRings {
  /** Position at which each ring starts. */
  readonly starts: number[] = [];
  readonly senses: number[] = [];
  readonly weights: Weight[] = [];
  #lonLat = new Float64Array(64);
  #size = 0;

  get count(): number {
    return this.starts.length;
  }

  get vertexCount(): number {
    return this.#size / 2;
  }

  /** Longitude and latitude of all vertices by turns. */
  get positions(): Float64Array {
    return this.#lonLat.subarray(0, this.#size);
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
    const values = this.#append(to - from - 2, weight);
    const x0 = at(from);
    const y0 = at(from + 1);
    let twice = 0;
    let x1 = 0;
    let y1 = 0;
    for (let i = 0; i < values.length; i += 2) {
      // A negative zero is the same place as zero.
      const lon = at(from + i) + 0;
      const lat = at(from + i + 1) + 0;
      values[i] = lon;
      values[i + 1] = lat;
      const x2 = lon - x0;
      const y2 = lat - y0;
      twice += x1 * y2 - x2 * y1;
      x1 = x2;
      y1 = y2;
    }
    this.senses.push((hole ? -1 : 1) * (twice < 0 ? -1 : 1));
  }

  copyRing(other: SignedRings, ring: number): void {
    const values = other.positions.subarray(2 * (other.starts[ring] as number), 2 * other.end(ring));
    this.#append(values.length, other.weights[ring] as number).set(values);
    this.senses.push(other.senses[ring] as number);
  }

  /** Room for a ring of so many numbers. */
  #append(size: number, weight: Weight): Float64Array {
    this.starts.push(this.vertexCount);
    this.weights.push(weight);
    const start = this.#size;
    this.#size += size;
    if (this.#size > this.#lonLat.length) {
      const wider = new Float64Array(Math.max(this.#size, 2 * this.#lonLat.length));
      wider.set(this.#lonLat);
      this.#lonLat = wider;
    }
    return this.#lonLat.subarray(start, this.#size);
  }
}
