import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildGeometry, type DrawnRelease, drawRelease } from './build-geometry.ts';
import { canonicalFeatureCollection, canonicalJson } from './canonical.ts';
import { differing, writeAll } from './output-files.ts';
import { releaseFacts } from './release-facts.ts';
import { fetchRelease, type Progress } from './release-fetch.ts';
import { readReleases, readZones } from './release-table.ts';
import { readSectors } from './sectors.ts';
import { buildTables } from './tables.ts';

const GEODATA = dirname(dirname(fileURLToPath(import.meta.url)));
const SOURCES = join(GEODATA, 'sources');
const CACHE = join(dirname(GEODATA), '.cache');

/** On a terminal, back to the start of the line and clear it, so that a line replaces the progress before it. */
const OVERWRITE = process.stderr.isTTY ? '\r\u001b[K' : '';

const say = (line: string): void => void process.stderr.write(`${OVERWRITE}${line}\n`);

const progress: Progress = ({ version }, bytes) => {
  if (process.stderr.isTTY) {
    process.stderr.write(`${OVERWRITE}  fetching ${version}: ${(bytes / 1e6).toFixed(1)} MB`);
  }
};

async function drawAll(): Promise<DrawnRelease[]> {
  const releases = readReleases(SOURCES);
  const zones = readZones(SOURCES);
  const drawn: DrawnRelease[] = [];
  for (const [index, release] of releases.entries()) {
    say(`${index + 1}/${releases.length} release ${release.timeZoneRelease} of ${release.published}`);
    drawn.push(drawRelease(release, await fetchRelease(release, CACHE, progress), zones));
  }
  return drawn;
}

/** Every generated file, name → text. */
async function buildAll(): Promise<Map<string, string>> {
  const sectors = readSectors(SOURCES);
  const drawn = await drawAll();
  say('comparing the releases');
  const geometry = buildGeometry(drawn, sectors);
  return new Map([
    ['borders.geojson', canonicalFeatureCollection(geometry.borders)],
    ['countries.geojson', canonicalFeatureCollection(geometry.countries)],
    ['changes.geojson', canonicalFeatureCollection(geometry.changes)],
    ['releases.json', canonicalJson(releaseFacts(geometry, readReleases(SOURCES)))],
    ...buildTables({ ...geometry, sourcesDir: SOURCES }),
  ]);
}

async function main(args: readonly string[]): Promise<number> {
  if (args.some((arg) => arg !== '--check')) {
    say('usage: npm run geodata [-- --check]');
    return 2;
  }
  const files = await buildAll();
  if (!args.includes('--check')) {
    writeAll(GEODATA, files);
    say(`wrote ${[...files.keys()].join(', ')}`);
    return 0;
  }
  const changed = differing(GEODATA, files);
  for (const name of changed) say(`geodata/${name} is not what the pipeline makes`);
  if (changed.length === 0) say('the committed files are what the pipeline makes');
  return changed.length === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    say(`nothing written: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
