import { tajik } from '../language/style.tg.ts';
import { unitsOf } from '../language/units.ts';

const { whole } = unitsOf(tajik);

/** A count with its noun, which keeps one form. */
export const counted = (count: number, noun: string) => `${whole(count)} ${noun}`;
