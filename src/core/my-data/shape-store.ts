import type { Geometry, Position } from 'geojson';
import type { Bounds } from '../atlas/feature-bounds.ts';
import { GrowableArray } from '../geometry/growable-array.ts';
import { PartColumns, type PartKind, type Rings, ringStart } from '../geometry/rings.ts';
import { writeGeometry } from './write-geometry.ts';

/** Degrees from zero beyond which a shape has no place on a map that goes around the world a few times. */
const farthest = 720;

/**
 * Geometries in packed columns: a hundred thousand parcels take tens of megabytes instead of hundreds, and
 * none is rounded. Shapes are numbered from 0 in the order in which they came.
 */
export class ShapeStore {
  /** Where the parts of the shape that has been begun are written. */
  readonly parts = new PartColumns();
  readonly #firstParts = new GrowableArray(Uint32Array);
  readonly #bounds = new GrowableArray(Float64Array);

  /** How many shapes are stored. */
  get count(): number {
    return this.#firstParts.length;
  }

  get vertexCount(): number {
    return this.parts.xy.length / 2;
  }

  /** Stores a geometry and returns its number. */
  add(geometry: Geometry): number {
    const shape = this.begin();
    writeGeometry(this.parts, geometry);
    this.end();
    return shape;
  }

  /** Stores rings that stand in other columns and returns the shape's number. */
  copy(rings: Rings): number {
    const shape = this.begin();
    this.parts.copy(rings);
    this.end();
    return shape;
  }

  /** Begins a shape, whose parts are then to be written, and returns its number. */
  begin(): number {
    this.#firstParts.push(this.parts.count);
    return this.count - 1;
  }

  /** Turns every position of the shape last begun into another. */
  change(to: (position: Position) => Position): void {
    const { xy } = this.parts;
    const first = ringStart(this.parts.ends.array, this.#firstParts.at(this.count - 1));
    for (let i = first; i < xy.length; i += 2) {
      const [x = Number.NaN, y = Number.NaN] = to([xy.at(i), xy.at(i + 1)]);
      xy.set(i, x);
      xy.set(i + 1, y);
    }
  }

  /**
   * Ends the shape last begun: what is no pair of finite numbers is dropped. Returns the bounds of what is left,
   * its west beyond its east where that is nothing.
   */
  end(): Bounds {
    const first = this.#firstParts.at(this.count - 1);
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    const { array: xy, length } = this.parts.xy;
    let sound = true;
    for (let i = ringStart(this.parts.ends.array, first); i < length; i += 2) {
      const x = xy[i] as number;
      const y = xy[i + 1] as number;
      if (!Number.isFinite(x) || !Number.isFinite(y)) {
        sound = false;
        continue;
      }
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
    if (!sound) this.#dropBroken(first);
    const isPlaced = west >= -farthest && south >= -farthest && east <= farthest && north <= farthest;
    this.#bounds.push(isPlaced ? west : Infinity);
    this.#bounds.push(isPlaced ? south : Infinity);
    this.#bounds.push(isPlaced ? east : -Infinity);
    this.#bounds.push(isPlaced ? north : -Infinity);
    return [west, south, east, north];
  }

  /** The bounds of a shape; its west lies beyond its east where it has no place on a map. */
  bounds(shape: number): Bounds {
    const at = (edge: number) => this.#bounds.at(shape * 4 + edge);
    return [at(0), at(1), at(2), at(3)];
  }

  /** The bounds of all shapes, four numbers each: west, south, east, north. */
  get edges(): Float64Array {
    return this.#bounds.array;
  }

  /** Whether a shape has a place on a map. */
  isPlaced(shape: number): boolean {
    return this.#bounds.at(shape * 4) <= this.#bounds.at(shape * 4 + 2);
  }

  /** The parts of a shape; to be used before another is added. */
  rings(shape: number): Rings {
    const last = shape + 1 < this.count ? this.#firstParts.at(shape + 1) : this.parts.count;
    return this.parts.rings(this.#firstParts.at(shape), last);
  }

  /** Visits a shape's parts: kind, and where its numbers stand in `coordinate`. */
  eachPart(shape: number, visit: (kind: PartKind, start: number, end: number) => void): void {
    const { ends, kinds, first, last } = this.rings(shape);
    for (let part = first; part < last; part++) {
      const [start, end] = [ringStart(ends, part), ends[part] as number];
      if (start < end) visit(kinds[part] as PartKind, start, end);
    }
  }

  /** Longitudes at even, latitudes at odd indices, degrees. */
  coordinate(index: number): number {
    return this.parts.xy.at(index);
  }

  /** The shells and holes of a shape as GeoJSON rings, one polygon a list; empty where it has no area. */
  polygons(shape: number): Position[][][] {
    const polygons: Position[][][] = [];
    this.eachPart(shape, (kind, start, end) => {
      if (kind > 1) return;
      const ring: Position[] = [];
      for (let i = start; i < end; i += 2) ring.push([this.coordinate(i), this.coordinate(i + 1)]);
      if (kind === 0) polygons.push([ring]);
      else polygons.at(-1)?.push(ring);
    });
    return polygons;
  }

  /** Writes the parts from number `first` on once more, without what is no pair of finite numbers. */
  #dropBroken(first: number): void {
    const { xy, ends, kinds, last } = this.parts.rings(first, this.parts.count);
    const parts = Array.from({ length: last - first }, (_, i) => {
      const positions: Position[] = [];
      for (let at = ringStart(ends, first + i); at < (ends[first + i] as number); at += 2) {
        const [x, y] = [xy[at] as number, xy[at + 1] as number];
        if (Number.isFinite(x) && Number.isFinite(y)) positions.push([x, y]);
      }
      return { kind: kinds[first + i] as PartKind, positions };
    });
    this.parts.shorten(first);
    for (const { kind, positions } of parts) this.parts.addPart(kind, positions);
  }
}
