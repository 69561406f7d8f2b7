import type { CountryCode } from '../atlas/schema.ts';

/** Which way land passes. */
export type Direction = 'to-kgz' | 'to-tjk';

/** The way of ground that goes to a country. */
export const directionTo = (country: CountryCode): Direction => (country === 'KGZ' ? 'to-kgz' : 'to-tjk');
