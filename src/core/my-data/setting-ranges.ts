const metres = { least: 0, most: 1000 } as const;

/** What a reader may set of a file: metres, square metres, percent. */
export const settingRanges = {
  accuracyM: metres,
  allowance: { m2: { least: 0, most: 1e9 }, percent: { least: 0, most: 100 } },
  /** Without any seam, parcels whose common edge was rounded apart would all have gaps. */
  widths: { seamM: { ...metres, isAbove: true }, widestM: metres },
} as const;
