import type { Geometry, Position } from 'geojson';
import type { Bounds } from '../atlas/feature-bounds.ts';
import { GrowableArray } from '../geometry/growable-array.ts';

/** What a stored part is: 0 a polygon's outer ring, 1 its hole, 2 an open line, 3 a point. */
export type PartKind = 0 | 1 | 2 | 3;

/**
 * Geometries in packed columns: a hundred thousand parcels take tens of megabytes instead of hundreds, and
 * none is rounded. Shapes are numbered from 0 in the order in which they came.
 */
export class ShapeStore {
  readonly #coordinates = new GrowableArray(Float64Array);
  readonly #partStarts = new GrowableArray(Uint32Array);
  readonly #partKinds = new GrowableArray(Uint8Array);
  readonly #firstParts = new GrowableArray(Uint32Array);
  readonly #bounds = new GrowableArray(Float64Array);

  /** How many shapes are stored. */
  get count(): number {
    return this.#firstParts.length;
  }

  get vertexCount(): number {
    return this.#coordinates.length / 2;
  }

  /** Stores a geometry; positions that are no finite numbers are left out. Returns its number. */
  add(geometry: Geometry): number {
    this.#firstParts.push(this.#partStarts.length);
    const before = this.#coordinates.length;
    this.#addParts(geometry);
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = before; i < this.#coordinates.length; i += 2) {
      const [x, y] = [this.#coordinates.at(i), this.#coordinates.at(i + 1)];
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
    for (const edge of [west, south, east, north]) this.#bounds.push(edge);
    return this.count - 1;
  }

  /** The bounds of a shape; its west lies beyond its east where nothing could be stored. */
  bounds(shape: number): Bounds {
    const at = (edge: number) => this.#bounds.at(shape * 4 + edge);
    return [at(0), at(1), at(2), at(3)];
  }

  /** Visits a shape's parts: kind, and where its numbers stand in `coordinate`. */
  eachPart(shape: number, visit: (kind: PartKind, start: number, end: number) => void): void {
    const last = shape + 1 < this.count ? this.#firstParts.at(shape + 1) : this.#partStarts.length;
    for (let part = this.#firstParts.at(shape); part < last; part++) {
      const end =
        part + 1 < this.#partStarts.length ? this.#partStarts.at(part + 1) : this.#coordinates.length;
      visit(this.#partKinds.at(part) as PartKind, this.#partStarts.at(part), end);
    }
  }

  /** Longitudes at even, latitudes at odd indices, degrees. */
  coordinate(index: number): number {
    return this.#coordinates.at(index);
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

  #addParts(geometry: Geometry): void {
    switch (geometry.type) {
      case 'Polygon':
        this.#addPolygon(geometry.coordinates);
        break;
      case 'MultiPolygon':
        for (const rings of listOf(geometry.coordinates)) this.#addPolygon(rings);
        break;
      case 'LineString':
        this.#addPart(2, geometry.coordinates);
        break;
      case 'MultiLineString':
        for (const line of listOf(geometry.coordinates)) this.#addPart(2, line);
        break;
      case 'Point':
        this.#addPart(3, [geometry.coordinates]);
        break;
      case 'MultiPoint':
        for (const point of listOf(geometry.coordinates)) this.#addPart(3, [point]);
        break;
      case 'GeometryCollection':
        for (const part of listOf(geometry.geometries)) if (part) this.#addParts(part);
    }
  }

  #addPolygon(rings: readonly Position[][]): void {
    for (const [index, ring] of listOf(rings).entries()) this.#addPart(index === 0 ? 0 : 1, ring);
  }

  #addPart(kind: PartKind, positions: readonly Position[]): void {
    const start = this.#coordinates.length;
    for (const position of listOf(positions)) {
      const [x, y] = listOf(position);
      if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y))
        continue;
      this.#coordinates.push(x);
      this.#coordinates.push(y);
    }
    if (this.#coordinates.length === start) return;
    this.#partStarts.push(start);
    this.#partKinds.push(kind);
  }
}

/** The value where it is a list, otherwise an empty one: broken features are stored as far as they go. */
const listOf = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : []);
