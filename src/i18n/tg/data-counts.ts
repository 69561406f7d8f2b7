import { unitsOf } from '../units.ts';
import { tajik } from './style.ts';

const { whole } = unitsOf(tajik);

/** A count with its noun, which keeps one form. */
export const counted = (count: number, noun: string) => `${whole(count)} ${noun}`;
