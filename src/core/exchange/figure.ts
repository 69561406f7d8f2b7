import { hull, type Interval } from './interval.ts';

/** Digits, perhaps a decimal point and more digits: how sources write hectares. */
const written = /^(\d+)(?:\.(\d+))?$/;

/**
 * The interval meant by a written figure: its last digit ± one half, so `155` is 154.5–155.5 and `23.5` is
 * 23.45–23.55. Null where the text is not a plain decimal.
 */
export function writtenFigure(text: string): Interval | null {
  const decimals = written.exec(text)?.[2]?.length ?? (written.test(text) ? 0 : null);
  if (decimals === null) return null;
  const unit = 10 ** decimals;
  const last = Math.round(Number(text) * unit);
  return { value: last / unit, low: (2 * last - 1) / (2 * unit), high: (2 * last + 1) / (2 * unit) };
}

/**
 * What several sources together say: the first one's value, in an interval widened to the hull of all. Null
 * where any of them cannot be read, or there is none.
 */
export function reportedFigure(texts: readonly string[]): Interval | null {
  const [first, ...others] = texts.map(writtenFigure);
  if (!first || others.includes(null)) return null;
  return hull(first, ...(others as Interval[]));
}
