import { turn } from './orientation.ts';

const none = -1;

/** Edges of a sweep: each from its left end (the lower one of a vertical edge) to its right end, four numbers. */
export type LeftToRight = Float64Array;

/**
 * The edges that a vertical line meets on its way from west to east, from the lowest to the highest: a balanced
 * search tree (treap: Seidel and Aragon, 1996) in columns, and a list through its nodes. Edges must not cross.
 */
export class SweepStatus {
  readonly #ends: LeftToRight;
  readonly #tie: (a: number, b: number) => number;
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  readonly #up: Int32Array;
  readonly #rank: Uint32Array;
  readonly #below: Int32Array;
  readonly #above: Int32Array;
  #root = none;
  #seed = 1;
  /** The lowest edge, or −1. */
  lowest = none;

  /** `tie` orders two edges that lie on each other: negative where the first is to be the lower one. */
  constructor(ends: LeftToRight, tie: (a: number, b: number) => number) {
    const count = ends.length / 4;
    this.#ends = ends;
    this.#tie = tie;
    this.#rank = new Uint32Array(count);
    [this.#low, this.#high, this.#up, this.#below, this.#above] = Array.from({ length: 5 }, () =>
      new Int32Array(count).fill(none),
    ) as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
  }

  /** The edge next below, or −1. */
  below(edge: number): number {
    return this.#below[edge] as number;
  }

  /** The edge next above, or −1. */
  above(edge: number): number {
    return this.#above[edge] as number;
  }

  has(edge: number): boolean {
    return this.#up[edge] !== none || this.#root === edge;
  }

  /** Whether two edges lie on one line. */
  tied(a: number, b: number): boolean {
    return this.#sideOf(b, 4 * a) === 0 && this.#sideOf(b, 4 * a + 2) === 0;
  }

  /** Takes in an edge that begins where the line stands. */
  insert(edge: number): void {
    let [parent, lower, upper] = [none, none, none];
    for (let node = this.#root; node !== none; ) {
      parent = node;
      if (this.#isAbove(edge, node)) {
        lower = node;
        node = this.#high[node] as number;
      } else {
        upper = node;
        node = this.#low[node] as number;
      }
    }
    this.#low[edge] = this.#high[edge] = none;
    this.#up[edge] = parent;
    this.#seed = (Math.imul(this.#seed, 1_664_525) + 1_013_904_223) >>> 0;
    this.#rank[edge] = this.#seed;
    if (parent === none) this.#root = edge;
    else if (lower === parent) this.#high[parent] = edge;
    else this.#low[parent] = edge;
    this.#link(lower, edge);
    this.#link(edge, upper);
    for (let up = parent; up !== none && (this.#rank[up] as number) < this.#seed; ) {
      this.#lift(edge);
      up = this.#up[edge] as number;
    }
  }

  remove(edge: number): void {
    this.#link(this.below(edge), this.above(edge));
    for (;;) {
      const [low, high] = [this.#low[edge] as number, this.#high[edge] as number];
      if (low === none || high === none) {
        this.#hang(low === none ? high : low, edge);
        break;
      }
      this.#lift((this.#rank[low] as number) > (this.#rank[high] as number) ? low : high);
    }
    this.#up[edge] = none;
  }

  /** Which side of an edge the end of another lies on that stands at an index: positive above. */
  #sideOf(edge: number, at: number): number {
    const e = this.#ends;
    const k = 4 * edge;
    return turn(
      e[k] as number,
      e[k + 1] as number,
      e[k + 2] as number,
      e[k + 3] as number,
      e[at] as number,
      e[at + 1] as number,
    );
  }

  #isAbove(edge: number, other: number): boolean {
    const side = this.#sideOf(other, 4 * edge) || this.#sideOf(other, 4 * edge + 2);
    return side === 0 ? this.#tie(edge, other) > 0 : side > 0;
  }

  #link(lower: number, upper: number): void {
    if (lower === none) this.lowest = upper;
    else this.#above[lower] = upper;
    if (upper !== none) this.#below[upper] = lower;
  }

  /** Puts a node in the place of another. */
  #hang(node: number, place: number): void {
    const parent = this.#up[place] as number;
    if (parent === none) this.#root = node;
    else if (this.#low[parent] === place) this.#low[parent] = node;
    else this.#high[parent] = node;
    if (node !== none) this.#up[node] = parent;
  }

  /** Rotates a node above its parent. */
  #lift(node: number): void {
    const parent = this.#up[node] as number;
    this.#hang(node, parent);
    const [from, to] = this.#low[parent] === node ? [this.#low, this.#high] : [this.#high, this.#low];
    const moved = to[node] as number;
    from[parent] = moved;
    if (moved !== none) this.#up[moved] = parent;
    to[node] = parent;
    this.#up[parent] = node;
  }
}
