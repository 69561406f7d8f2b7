/** What a file states of the areas that pass to one side, beside what was measured of the same parcels. Hectares. */
export type StatedSum = {
  /** Parcels that state an area, and those of the side that state none. */
  readonly features: number;
  readonly silent: number;
  readonly statedHa: number;
  /** By the last written digits. */
  readonly lowHa: number;
  readonly highHa: number;
  readonly measuredHa: number;
  readonly allowedHa: number;
  readonly agrees: boolean;
};
