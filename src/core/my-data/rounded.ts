/** A figure as it is written into a table, to so many digits behind its point. */
export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
