/** Widths in metres: what is narrower than the seam is rounding, a strip wider than the widest is no gap between neighbours. */
export type GapWidths = { readonly seamM: number; readonly widestM: number };

/** As surveys of parcels are written: a decimetre is rounding, more than five metres no sliver. */
export const usualWidths: GapWidths = { seamM: 0.1, widestM: 5 };
