import type { Tint } from '../../core/atlas/marks.ts';
import type { Stroke } from '../../core/atlas/symbols.ts';

/** A soft band along both sides of a border, as in a printed atlas. */
export const borderBand: Stroke = { colour: 'label-country', width: 7, opacity: 0.18 };

/** Bevelled joins of many vertices are painted sooner than round ones, and look the same at this width. */
export const bandJoin = 'bevel';

/** The grounds that bear it: the line between the two has it twice, their borders with the third once. */
export const isBanded = ({ country }: Pick<Tint, 'country'>): boolean => country !== 'UZB';
