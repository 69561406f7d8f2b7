/** To a hundredth of a square metre; rounded for writing only. */
export const hectares = (value: number) => Math.round(value * 1e6) / 1e6 + 0;

/** To a tenth of a millimetre. */
export const degrees = (value: number) => Math.round(value * 1e9) / 1e9 + 0;
