/**
 * A sum without rounding: the same whatever the order and the grouping of what is added. Kept as numbers whose digits do
 * not overlap, after Shewchuk (1997), Adaptive precision floating-point arithmetic, §2.4. For finite numbers that do
 * not add up beyond the largest one.
 */
export class ExactSum {
  private partials: number[] = [];
  /** How many of them count: a list is not shortened and lengthened for each number. */
  private count = 0;

  /** Adds a finite number. Throws a RangeError on any other. */
  add(value: number): void {
    if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be added`);
    const { partials, count } = this;
    let x = value;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const y = partials[i] as number;
      const isSmaller = Math.abs(x) < Math.abs(y);
      const large = isSmaller ? y : x;
      const small = isSmaller ? x : y;
      const high = large + small;
      const low = small - (high - large);
      if (low !== 0) partials[kept++] = low;
      x = high;
    }
    partials[kept] = x;
    this.count = kept + 1;
  }

  /** The number nearest to the sum, of two as near the even one. */
  value(): number {
    const { partials } = this;
    let n = this.count - 1;
    let high = n < 0 ? 0 : (partials[n] as number);
    let low = 0;
    while (n > 0 && low === 0) {
      const x = high;
      const y = partials[--n] as number;
      high = x + y;
      low = y - (high - x);
    }
    // Just between two numbers: what comes further down decides.
    const next = n > 0 ? (partials[n - 1] as number) : 0;
    if (n > 0 && ((low < 0 && next < 0) || (low > 0 && next > 0))) {
      const doubled = low * 2;
      const x = high + doubled;
      if (doubled === x - high) high = x;
    }
    return high;
  }

  /** The numbers that add up to just the sum, the nearest first: the same for the same sum. */
  parts(): number[] {
    const rest = new ExactSum();
    rest.partials = this.partials.slice(0, this.count);
    rest.count = this.count;
    const parts: number[] = [];
    for (let part = rest.value(); part !== 0; part = rest.value()) {
      parts.push(part);
      rest.add(-part);
    }
    return parts;
  }
}

/** The exact sum of so many numbers. */
export function exactSum(values: Iterable<number>): ExactSum {
  const sum = new ExactSum();
  for (const value of values) sum.add(value);
  return sum;
}
