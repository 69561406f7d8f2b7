import { fnv1a } from '../atlas/wire/fnv1a.ts';

/** A name for a text that every tab gives alike: what an older version left is then kept once. */
export const textHash = (text: string): string => fnv1a(text).toString(36);
