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

/** Whether a measure says something: programs write zero, or no number, where there is none. */
export const saysSomething = (measure: number): boolean => Number.isFinite(measure) && measure !== 0;

class Reader {
  readonly #data: DataView;
  at = 0;
  littleEndian = true;
  /** Whether some position carries a measure that says something. */
  measured = false;

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
  // PostGIS writes 0 where it knows none.
  const srid = (type & 0x20000000 ? reader.uint32() : 0) || null;
  const iso = Math.floor((type & 0xfffffff) / 1000);
  const hasZ = (type & 0x80000000) !== 0 || iso === 1 || iso === 3;
  const hasM = (type & 0x40000000) !== 0 || iso === 2 || iso === 3;
  const size = 16 + (hasZ ? 8 : 0) + (hasM ? 8 : 0);
  const position = (): Position => {
    const flat = [reader.float64(), reader.float64()];
    const height = hasZ ? [reader.float64()] : [];
    if (hasM && saysSomething(reader.float64())) reader.measured = true;
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

/**
 * A geometry from well-known binary (ISO or PostGIS), null where it is empty, and whether its positions carry measures,
 * which are left out; undefined where the bytes are none.
 */
export function parseWkb(bytes: Uint8Array): (Read & { measured: boolean }) | undefined {
  try {
    const reader = new Reader(bytes);
    return { ...readGeometry(reader, 0), measured: reader.measured };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Hexadecimal as PostGIS prints it, as PostgreSQL prints bytes (`\\x…`), and as other databases do (`0x…`). */
const marks = /^(?:\\x|0x|X')|'$/gi;

/** Whether a text looks like well-known binary in hexadecimal. */
export function isWkbHex(text: string): boolean {
  const digits = text.replace(marks, '');
  return digits.length >= 42 && digits.length % 2 === 0 && /^0[01][0-9a-f]+$/i.test(digits);
}

export function bytesOfHex(text: string): Uint8Array {
  const digits = text.replace(marks, '');
  const byte = (i: number) => Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16);
  return Uint8Array.from({ length: digits.length / 2 }, (_, i) => byte(i));
}
