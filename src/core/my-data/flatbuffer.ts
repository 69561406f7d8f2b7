/** A value of a flatbuffer that does not lie within its buffer. */
export class FlatbufferError extends Error {}

/**
 * Reads tables of a flatbuffer that may be damaged: every offset and length is held against the buffer, so that none
 * leads out of it, and no list is longer than its bytes. Positions are bytes from the buffer's beginning.
 */
export class Flatbuffer {
  readonly #bytes: Uint8Array;
  readonly #data: DataView;
  #left: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#left = bytes.byteLength;
  }

  /** Counts what is made of the buffer: more things than bytes are made only where tables are named over and over. */
  spend(things: number): void {
    this.#left -= things;
    if (this.#left < 0) throw new FlatbufferError();
  }

  #check(at: number, size: number): number {
    if (!(at >= 0 && at + size <= this.#bytes.byteLength)) throw new FlatbufferError();
    return at;
  }

  uint32(at: number): number {
    return this.#data.getUint32(this.#check(at, 4), true);
  }

  /** The table whose offset stands at `at`. */
  table(at: number): number {
    return this.#check(at + this.uint32(at), 4);
  }

  /** Where a table's field stands, or 0 where the table has none; `slot` counts its fields from 0. */
  field(table: number, slot: number): number {
    const virtual = table - this.#data.getInt32(this.#check(table, 4), true);
    const size = this.#data.getUint16(this.#check(virtual, 4), true);
    this.#check(virtual, size);
    const entry = 4 + slot * 2;
    if (entry + 2 > size) return 0;
    const offset = this.#data.getUint16(this.#check(virtual + entry, 2), true);
    return offset === 0 ? 0 : this.#check(table + offset, 1);
  }

  uint8(table: number, slot: number, otherwise: number): number {
    const at = this.field(table, slot);
    return at === 0 ? otherwise : this.#data.getUint8(at);
  }

  uint16(table: number, slot: number, otherwise: number): number {
    const at = this.field(table, slot);
    return at === 0 ? otherwise : this.#data.getUint16(this.#check(at, 2), true);
  }

  int32(table: number, slot: number, otherwise: number): number {
    const at = this.field(table, slot);
    return at === 0 ? otherwise : this.#data.getInt32(this.#check(at, 4), true);
  }

  uint64(table: number, slot: number): number {
    const at = this.field(table, slot);
    return at === 0 ? 0 : Number(this.#data.getBigUint64(this.#check(at, 8), true));
  }

  /** The subtable of a field, or 0. */
  subtable(table: number, slot: number): number {
    const at = this.field(table, slot);
    return at === 0 ? 0 : this.table(at);
  }

  /** A field's list: where its first item of `size` bytes stands, and how many there are. */
  list(table: number, slot: number, size: number): { readonly start: number; readonly length: number } {
    const at = this.field(table, slot);
    if (at === 0) return { start: 0, length: 0 };
    const list = at + this.uint32(at);
    const length = this.uint32(list);
    return { start: this.#check(list + 4, length * size), length };
  }

  bytes(table: number, slot: number): Uint8Array {
    const { start, length } = this.list(table, slot, 1);
    return this.#bytes.subarray(start, start + length);
  }

  float64(at: number): number {
    return this.#data.getFloat64(this.#check(at, 8), true);
  }
}
