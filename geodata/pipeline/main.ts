import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { borderLines } from './border-lines.ts';
import { buildGeometry } from './build-geometry.ts';
import { canonicalFeatureCollection, canonicalJson } from './canonical.ts';
import { figuresOf } from './data-release/figures.ts';
import { recordReleases } from './data-release/record.ts';
import { RECORD, readDataReleases } from './data-release/table.ts';
import { type DrawnRelease, drawRelease } from './draw-release.ts';
import { baselines } from './faces/baselines.ts';
import { groundHistory } from './faces/ground-history.ts';
import { differing, writeAll } from './output-files.ts';
import { releaseFacts } from './release-facts.ts';
import { fetchRelease, type Progress } from './release-fetch.ts';
import { type Release, readReleases, readZones, sinceBefore } from './release-table.ts';
import { readSectors } from './sectors.ts';
import { buildStretches } from './stretches/build-stretches.ts';
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

async function drawAll(releases: readonly Release[]): Promise<DrawnRelease[]> {
  const zones = readZones(SOURCES);
  const drawn: DrawnRelease[] = [];
  for (const [index, release] of releases.entries()) {
    say(`${index + 1}/${releases.length} release ${release.timeZoneRelease} of ${release.date}`);
    drawn.push(drawRelease(release, await fetchRelease(release, CACHE, progress), zones));
  }
  return drawn;
}

/** Every generated file, name → text. */
async function buildAll(): Promise<Map<string, string>> {
  const sectors = readSectors(SOURCES);
  const releases = readReleases(SOURCES);
  const data = readDataReleases(SOURCES, releases.at(-1)?.date ?? '');
  const drawn = await drawAll(releases);
  say('comparing the releases');
  const snapshots = sinceBefore(drawn, releases);
  const dated = sinceBefore(releases, releases);
  const geometry = buildGeometry(snapshots.recent, sectors);
  const history = borderLines(snapshots.older, snapshots.recent[0]?.date);
  const ground = groundHistory(drawn);
  const { files, stretchLines } = buildStretches(SOURCES, drawn);
  const made = new Map([
    ['borders.geojson', canonicalFeatureCollection(geometry.borders)],
    ['borders-history.geojson', canonicalFeatureCollection(history)],
    ['countries.geojson', canonicalFeatureCollection(geometry.countries)],
    ['changes.geojson', canonicalFeatureCollection(geometry.changes)],
    ['ground-history.geojson', canonicalFeatureCollection(ground)],
    ['baselines.json', canonicalJson(baselines(ground, drawn))],
    ['releases.json', canonicalJson(releaseFacts(geometry, dated.recent, data.at(-1)))],
    ['releases-history.json', canonicalJson(releaseFacts({ borders: history }, dated.older))],
    ...files,
    ...buildTables({ ...geometry, sourcesDir: SOURCES, ground, stretchLines }),
  ]);
  const record = join(GEODATA, RECORD);
  const committed = existsSync(record) ? readFileSync(record, 'utf8') : null;
  return made.set(RECORD, recordReleases(committed, data, figuresOf(made), say));
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
