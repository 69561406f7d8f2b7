/** A SQLite file that is damaged where it is read. */
export class SqliteError extends Error {}

/** A value of a row: whole numbers beyond 2^53 come as their digits. */
export type SqliteValue = number | string | Uint8Array | null;
export type SqliteRow = { readonly rowId: number; readonly values: readonly SqliteValue[] };

type Decode = (bytes: Uint8Array) => string;

const signature = 'SQLite format 3\0';

export const isSqlite = (bytes: Uint8Array): boolean =>
  [...signature].every((letter, index) => bytes[index] === letter.charCodeAt(0));

const [interiorTable, leafTable] = [0x05, 0x0d];

/**
 * The tables of a SQLite database (file format 3), read row by row and nothing else: no index, no query. Every page
 * and length is held against the file; a page is visited once.
 */
export class SqliteFile {
  readonly #bytes: Uint8Array;
  readonly #data: DataView;
  readonly #pageSize: number;
  readonly #usable: number;
  readonly #decode: Decode;

  /** `decoderFor` gives a decoder for the encoding of the file's texts. */
  constructor(bytes: Uint8Array, decoderFor: (encoding: string) => Decode) {
    if (bytes.byteLength < 100 || !isSqlite(bytes)) throw new SqliteError();
    this.#bytes = bytes;
    this.#data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const size = this.#data.getUint16(16);
    this.#pageSize = size === 1 ? 65_536 : size;
    this.#usable = this.#pageSize - this.#data.getUint8(20);
    if (this.#pageSize < 512 || this.#usable < 480) throw new SqliteError();
    const encodings: Readonly<Record<number, string>> = { 2: 'utf-16le', 3: 'utf-16be' };
    this.#decode = decoderFor(encodings[this.#data.getUint32(56)] ?? 'utf-8');
  }

  /** Whether changes may stand in a file beside this one that are not in it yet. */
  get mayBeOpen(): boolean {
    return this.#data.getUint8(18) === 2;
  }

  /** Pages that the heading promises; less are there in a file that was cut. */
  get isCut(): boolean {
    const promised = this.#data.getUint32(28);
    return promised > 0 && promised * this.#pageSize > this.#bytes.byteLength;
  }

  *rows(rootPage: number): Generator<SqliteRow> {
    const seen = new Set<number>();
    const waiting = [rootPage];
    for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
      if (seen.has(page)) throw new SqliteError();
      seen.add(page);
      const start = this.#page(page);
      const head = page === 1 ? start + 100 : start;
      const [kind, count] = [this.#data.getUint8(head), this.#data.getUint16(head + 3)];
      if (kind !== leafTable && kind !== interiorTable) throw new SqliteError();
      const pointers = head + (kind === leafTable ? 8 : 12);
      if (pointers + count * 2 > start + this.#pageSize) throw new SqliteError();
      const cells = Array.from({ length: count }, (_, i) => start + this.#data.getUint16(pointers + i * 2));
      if (kind === leafTable) for (const cell of cells) yield this.#row(cell, start + this.#pageSize);
      else {
        const children = [...cells.map((cell) => this.#uint32(cell)), this.#uint32(head + 8)];
        for (const child of children.reverse()) waiting.push(child);
      }
    }
  }

  #page(page: number): number {
    const start = (page - 1) * this.#pageSize;
    if (page < 1 || start + this.#pageSize > this.#bytes.byteLength) throw new SqliteError();
    return start;
  }

  #uint32(at: number): number {
    if (at + 4 > this.#bytes.byteLength) throw new SqliteError();
    return this.#data.getUint32(at);
  }

  #row(cell: number, pageEnd: number): SqliteRow {
    const [size, afterSize] = varint(this.#bytes, cell);
    const [rowId, from] = varint(this.#bytes, afterSize);
    const payload = this.#payload(from, Number(size), pageEnd);
    return { rowId: Number(BigInt.asIntN(64, rowId)), values: this.#record(payload) };
  }

  /** The bytes of a row: what does not fit into its page stands in a chain of others. */
  #payload(from: number, size: number, pageEnd: number): Uint8Array {
    const most = this.#usable - 35;
    if (size <= most) {
      if (from + size > pageEnd) throw new SqliteError();
      return this.#bytes.subarray(from, from + size);
    }
    if (size > this.#bytes.byteLength) throw new SqliteError();
    const least = Math.floor(((this.#usable - 12) * 32) / 255) - 23;
    const fitting = least + ((size - least) % (this.#usable - 4));
    const local = fitting <= most ? fitting : least;
    const whole = new Uint8Array(size);
    whole.set(this.#bytes.subarray(from, from + local));
    let page = this.#uint32(from + local);
    for (let done = local; done < size; ) {
      const start = this.#page(page);
      const piece = Math.min(this.#usable - 4, size - done);
      whole.set(this.#bytes.subarray(start + 4, start + 4 + piece), done);
      done += piece;
      page = this.#uint32(start);
    }
    return whole;
  }

  #record(payload: Uint8Array): SqliteValue[] {
    const data = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
    const [headLength, first] = varint(payload, 0);
    const values: SqliteValue[] = [];
    let body = Number(headLength);
    for (let at = first; at < Number(headLength); ) {
      const [serial, next] = varint(payload, at);
      const type = Number(serial);
      const size = type >= 12 ? Math.floor((type - 12) / 2) : (fixedSizes[type] ?? -1);
      if (size < 0 || body + size > payload.byteLength) throw new SqliteError();
      const bytes = payload.subarray(body, body + size);
      if (type >= 12) values.push(type % 2 === 0 ? bytes : this.#decode(bytes));
      else values.push(fixedValue(data, body, type));
      body += size;
      at = next;
    }
    return values;
  }
}

/** Bytes of the types of values that have a length of their own; 10 and 11 are not used. */
const fixedSizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

function fixedValue(data: DataView, at: number, type: number): SqliteValue {
  switch (type) {
    case 1:
      return data.getInt8(at);
    case 2:
      return data.getInt16(at);
    case 3:
      return data.getInt8(at) * 65_536 + data.getUint16(at + 1);
    case 4:
      return data.getInt32(at);
    case 5:
      return data.getInt16(at) * 2 ** 32 + data.getUint32(at + 2);
    case 6: {
      const value = data.getBigInt64(at);
      return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    }
    case 7:
      return data.getFloat64(at);
    default:
      return type === 0 ? null : type - 8;
  }
}

/** A number of one to nine bytes, and where it ends. */
function varint(bytes: Uint8Array, at: number): [bigint, number] {
  let value = 0n;
  for (let i = 0; i < 9; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) throw new SqliteError();
    if (i === 8) return [(value << 8n) | BigInt(byte), at + 9];
    value = (value << 7n) | BigInt(byte & 0x7f);
    if (byte < 0x80) return [value, at + i + 1];
  }
  throw new SqliteError();
}
