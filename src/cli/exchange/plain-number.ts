const decimal = /^\d+(\.\d+)?$/;

/** A plain decimal from 0 to `most`, or null. */
export function numberOf(text: string, most: number): number | null {
  const value = decimal.test(text) ? Number(text) : Number.NaN;
  return value <= most ? value : null;
}
