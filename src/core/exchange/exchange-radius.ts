/** Pixels: the half circle of 1,000 ha, and the smallest that is drawn. */
const ofThousand = 22;
const smallest = 6;

/** Radius in pixels of the half circle for so many hectares: areas are proportional, but for the smallest; 0 for none. */
export const exchangeRadius = (hectares: number): number =>
  hectares > 0 ? Math.max(smallest, ofThousand * Math.sqrt(hectares / 1000)) : 0;
