import { existsSync, readFileSync } from 'node:fs';
import type { Atlas } from '../../../src/core/atlas/atlas.ts';
import { lateParsers } from '../../../src/core/atlas/late.ts';
import { parsers } from '../../../src/core/atlas/parsers.ts';

export const shippedFile = (name: string): unknown => JSON.parse(readFileSync(`geodata/${name}`, 'utf8'));

const fileOf = (name: string) => (existsSync(`geodata/${name}.geojson`) ? `${name}.geojson` : `${name}.json`);

/** Everything that is shipped, through the parsers of the page. */
export const shippedAtlas = (): Atlas =>
  ({
    ...Object.fromEntries(
      Object.entries(parsers).map(([name, parse]) => [name, parse(shippedFile(fileOf(name))).items]),
    ),
    incomplete: [],
  }) as unknown as Atlas;

/** The same with all that the page fetches only when it is asked for. */
export const wholeAtlas = (): Atlas => ({
  ...shippedAtlas(),
  late: Object.fromEntries(
    Object.entries(lateParsers).map(([name, parse]) => [name, parse(shippedFile(fileOf(name))).items]),
  ),
});
