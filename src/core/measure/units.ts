/** Square metres of each unit of area; the acre is the international one of 1959. */
export const areaUnits = { ha: 1e4, km2: 1e6, m2: 1, acre: 4046.8564224 } as const;
export type AreaUnit = keyof typeof areaUnits;

/** Metres of each unit of length; the mile is the international one of 1959. */
export const lengthUnits = { km: 1000, m: 1, mile: 1609.344 } as const;
export type LengthUnit = keyof typeof lengthUnits;

/** A figure as it is to be written: `digits` significant digits of `value`, in `unit`. */
export type Amount<U = AreaUnit | LengthUnit> = {
  readonly value: number;
  readonly digits: number;
  readonly unit: U;
};

export const isAreaUnit = (text: unknown): text is AreaUnit => typeof text === 'string' && text in areaUnits;
export const isLengthUnit = (text: unknown): text is LengthUnit =>
  typeof text === 'string' && text in lengthUnits;
