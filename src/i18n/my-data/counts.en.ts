import { english } from '../language/style.en.ts';
import { unitsOf } from '../language/units.ts';

const { whole } = unitsOf(english);

/** A count with its noun. */
export const plural = (count: number, one: string, many: string) =>
  `${whole(count)} ${count === 1 ? one : many}`;
