import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseChange } from '../../../src/core/feature/change.ts';
import { parseClaims } from '../../../src/core/feature/claim.ts';
import { parsePlot } from '../../../src/core/feature/plot.ts';
import { parseReleases } from '../../../src/core/feature/release.ts';

const load = (name: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../../geodata/${name}`, import.meta.url)), 'utf8'));

/** The shipped files through the parsers that page and terminal use. */
export const shipped = {
  plots: parsePlot(load('parcels.geojson')).items,
  changes: parseChange(load('changes.geojson')).items,
  claims: parseClaims(load('claims.json')).items,
  releases: parseReleases(load('releases.json')).items,
};
