import { unitsOf } from '../units.ts';
import { english } from './style.ts';

const { whole } = unitsOf(english);

/** A count with its noun. */
export const plural = (count: number, one: string, many: string) =>
  `${whole(count)} ${count === 1 ? one : many}`;
