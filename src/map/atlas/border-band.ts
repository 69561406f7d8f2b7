import type { Stroke } from '../../core/atlas/symbols.ts';

/** Drawn around the ground of each country: a soft band along both sides of a border, as in a printed atlas. */
export const borderBand: Stroke = { colour: 'label-country', width: 7, opacity: 0.16 };
