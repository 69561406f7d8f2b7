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

  push(value: number): void {
    if (this.#length === this.#array.length) {
      const make = this.#array.constructor as new (length: number) => T;
      const wider = new make(this.#length * 2);
      wider.set(this.#array);
      this.#array = wider;
    }
    this.#array[this.#length++] = value;
  }

  /** The value at `index`, which must be below `length`. */
  at(index: number): number {
    return this.#array[index] as number;
  }

  set(index: number, value: number): void {
    this.#array[index] = value;
  }

  /** A copy of what has been pushed, of exactly that length. */
  toArray(): T {
    return this.#array.slice(0, this.#length) as T;
  }
}
