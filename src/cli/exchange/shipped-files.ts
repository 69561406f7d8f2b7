import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A shipped data file by its name, parsed as JSON. */
export const shippedFile = (name: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../../geodata/${name}`, import.meta.url)), 'utf8'));
