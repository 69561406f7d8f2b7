import type { Geometry, Position } from 'geojson';

const kinds = [
  '',
  'Point',
  'LineString',
  'Polygon',
  'MultiPoint',
  'MultiLineString',
  'MultiPolygon',
  'GeometryCollection',
] as const;

const deepest = 8;

class Reader {
  readonly #data: DataView;
  at = 0;
  littleEndian = true;

  constructor(bytes: Uint8Array) {
    this.#data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  order(): void {
    const mark = this.#data.getUint8(this.at++);
    if (mark > 1) throw new RangeError();
    this.littleEndian = mark === 1;
  }

  uint32(): number {
    this.at += 4;
    return this.#data.getUint32(this.at - 4, this.littleEndian);
  }

  /** A count of things of at least `size` bytes, which must lie in what is left. */
  count(size: number): number {
    const count = this.uint32();
    if (count * size > this.#data.byteLength - this.at) throw new RangeError();
    return count;
  }

  float64(): number {
    this.at += 8;
    return this.#data.getFloat64(this.at - 8, this.littleEndian);
  }
}

type Read = { geometry: Geometry | null; srid: number | null };

function readGeometry(reader: Reader, depth: number): Read {
  if (depth > deepest) throw new RangeError();
  reader.order();
  const type = reader.uint32();
  // PostGIS says Z, M and SRID by the upper bits, ISO by thousands.
  const srid = type & 0x20000000 ? reader.uint32() : null;
  const iso = Math.floor((type & 0xfffffff) / 1000);
  const hasZ = (type & 0x80000000) !== 0 || iso === 1 || iso === 3;
  const hasM = (type & 0x40000000) !== 0 || iso === 2 || iso === 3;
  const size = 16 + (hasZ ? 8 : 0) + (hasM ? 8 : 0);
  const position = (): Position => {
    const flat = [reader.float64(), reader.float64()];
    const height = hasZ ? [reader.float64()] : [];
    if (hasM) reader.float64();
    return [...flat, ...height];
  };
  const positions = () => Array.from({ length: reader.count(size) }, position);
  const parts = () =>
    Array.from({ length: reader.count(5) }, () => readGeometry(reader, depth + 1).geometry).filter(
      (part) => part !== null,
    );
  const coordinates = <T>() => parts().map((part) => (part as unknown as { coordinates: T }).coordinates);
  const kind = kinds[(type & 0xfffffff) % 1000];
  switch (kind) {
    case 'Point': {
      const only = position();
      return { geometry: only.some(Number.isNaN) ? null : { type: kind, coordinates: only }, srid };
    }
    case 'LineString':
      return { geometry: { type: kind, coordinates: positions() }, srid };
    case 'Polygon':
      return {
        geometry: { type: kind, coordinates: Array.from({ length: reader.count(4) }, positions) },
        srid,
      };
    case 'MultiPoint':
      return { geometry: { type: kind, coordinates: coordinates<Position>() }, srid };
    case 'MultiLineString':
      return { geometry: { type: kind, coordinates: coordinates<Position[]>() }, srid };
    case 'MultiPolygon':
      return { geometry: { type: kind, coordinates: coordinates<Position[][]>() }, srid };
    case 'GeometryCollection':
      return { geometry: { type: kind, geometries: parts() }, srid };
    default:
      return { geometry: { type: `WKB ${type}` } as unknown as Geometry, srid };
  }
}

/** A geometry from well-known binary (ISO or PostGIS), null where it is empty; undefined where the bytes are none. */
export function parseWkb(bytes: Uint8Array): Read | undefined {
  try {
    return readGeometry(new Reader(bytes), 0);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whether a text looks like well-known binary in hexadecimal, as PostGIS prints it. */
export const isWkbHex = (text: string): boolean =>
  text.length >= 42 &&
  text.length % 2 === 0 &&
  /^0[01](0[0-9a-f]){0,1}/i.test(text) &&
  /^[0-9a-f]+$/i.test(text);

export const bytesOfHex = (text: string): Uint8Array =>
  Uint8Array.from({ length: text.length / 2 }, (_, i) => Number.parseInt(text.slice(i * 2, i * 2 + 2), 16));
