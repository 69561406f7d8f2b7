type Numbers = Float64Array | Float32Array | Uint32Array | Uint8Array;

/** A typed array that grows by doubling: columns of a file whose length is not known beforehand. */
export class GrowableArray<T extends Numbers> {
  #array: T;
  #length = 0;

  constructor(make: new (length: number) => T, capacity = 1024) {
    this.#array = new make(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** The numbers themselves, at least `length` of them; a longer array takes their place when they outgrow it. */
  get array(): T {
    return this.#array;
  }

  push(value: number): void {
    if (this.#length === this.#array.length) this.#reserve(1);
    this.#array[this.#length++] = value;
  }

  /** Appends the numbers of `from` between two indices. */
  append(from: Numbers, start: number, end: number): void {
    this.#reserve(end - start);
    const to = this.#array;
    let at = this.#length;
    for (let i = start; i < end; i++) to[at++] = from[i] as number;
    this.#length = at;
  }

  /** The value at `index`, which must be below `length`. */
  at(index: number): number {
    return this.#array[index] as number;
  }

  set(index: number, value: number): void {
    this.#array[index] = value;
  }

  /** Drops everything from `length` on. */
  shorten(length: number): void {
    this.#length = Math.min(this.#length, length);
  }

  /** A copy of what has been pushed, of exactly that length. */
  toArray(): T {
    return this.#array.slice(0, this.#length) as T;
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#array.length) return;
    const make = this.#array.constructor as new (length: number) => T;
    const wider = new make(Math.max(needed, this.#array.length * 2));
    wider.set(this.#array);
    this.#array = wider;
  }
}
