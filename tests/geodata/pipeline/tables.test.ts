import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TableError } from '../../../geodata/pipeline/table-read.ts';
import { buildTables } from '../../../geodata/pipeline/tables.ts';
import {
  committed,
  committedGround,
  committedMapped,
  committedStretchLines,
  SOURCES,
  sourcesWith,
} from './authored-tables.ts';

/** What comes of the releases; all else comes of the tables. */
const ofSnapshots = new Set([
  ...['baselines.json', 'borders.geojson', 'borders-history.geojson', 'changes.geojson', 'countries.geojson'],
  ...['crest-displacement.json', 'data-releases.json', 'ground-history.geojson', 'releases.json'],
  ...['releases-history.json', 'stretches.json', 'stretch-lines.geojson'],
]);

const mapped = committedMapped();
const ground = committedGround();
const stretchLines = committedStretchLines();
const build = (sourcesDir: string) => buildTables({ ...mapped, ground, stretchLines, sourcesDir });

/** What a run throws: a build is too long to be run once for the kind and once for the words. */
function thrown(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('buildTables', () => {
  it('makes exactly the committed files', () => {
    const files = build(SOURCES);
    const made = readdirSync('geodata').filter((name) => /\.(geo)?json$/.test(name));
    expect([...files.keys()].sort()).toEqual(made.filter((name) => !ofSnapshots.has(name)).sort());
    for (const [file, text] of files) expect(text === committed(file), file).toBe(true);
  });

  it.each([
    ['a plot without a position', 'ledger-positions.csv', /\nsaada,.*/, '', 'ledger.csv, row 4, column "id"'],
    [
      'a position of no plot',
      'ledger-positions.csv',
      '\nsaada,',
      '\nsada,',
      'ledger-positions.csv, row 4, column "plot"',
    ],
    [
      'an unknown place',
      'ledger-positions.csv',
      'razzakov-area,schematic,kulundu',
      'razzakov-area,schematic,kulund',
      'row 5, column "at"',
    ],
    [
      'a plot that is placed twice',
      'ledger-positions.csv',
      'saada,schematic,,',
      'saada,schematic,kulundu,',
      'row 4, column "at": must be empty: placements.csv',
    ],
    [
      'a placement without a source',
      'placements.csv',
      ',mkk-names,',
      ',,',
      'placements.csv, row 4, column "sources": is empty',
    ],
    [
      'neutral ground where a country is drawn',
      'neutral-ground.csv',
      '70.51515,39.95604',
      '70.52515,39.95604',
      'neutral-ground.csv, row 2, column "lon": the newest snapshot draws a country there',
    ],
    [
      'no change at a mapped plot',
      'ledger-positions.csv',
      '69.5463,40.0681',
      '70.2,40.6',
      'column "lon": no change TJK>KGZ',
    ],
    [
      'two plots on one change',
      'ledger-positions.csv',
      '69.525,40.0864',
      '69.5463,40.0681',
      'is already another plot',
    ],
    [
      'no room within the error',
      'ledger-positions.csv',
      /(khojai-alo,schem.*),5,/,
      '$1,0.3,',
      'column "error_km": no free ground',
    ],
    [
      'a place outside the study area',
      'places.csv',
      '70.567,39.967',
      '70.567,93.967',
      'column "lat": 93.967 is outside',
    ],
    ['an unknown GeoNames id', 'places.csv', '1527534', '999999999', 'column "geonames": is unknown'],
    [
      'a line too far from a crossing',
      'crossings.csv',
      '73.32,39.39,1',
      '73.32,39.6,1',
      'column "error_km": the mapped line is',
    ],
    ['a status of no crossing', 'crossing-status.csv', 'karamyk,2021', 'karamik,2021', 'column "crossing"'],
    [
      'a status out of order',
      'crossing-status.csv',
      'karamyk,2025-07-08',
      'karamyk,2020-07-08',
      'column "from": is not after',
    ],
    ['a bad date', 'crossing-status.csv', '2025-07-08', '2025-07-38', 'is not a date'],
    [
      'an unknown kind of access',
      'crossings.csv',
      ',bilateral,',
      ',bi,',
      'crossings.csv, row 3, column "access"',
    ],
    ['a bad total', 'totals.csv', '142.17', '142.1.7', 'totals.csv, row 7, column "value"'],
    [
      'a claim id in both tables',
      'border-lengths.csv',
      'length-official',
      'all-afp',
      'is already another claim',
    ],
    [
      'a source nothing leans on',
      'crossings.csv',
      ' caviral-friendship-bridge',
      '',
      'no row leans on "caviral-friendship-bridge"',
    ],
  ])('stops at %s', (_, file, from, to, message) => {
    const error = thrown(() => build(sourcesWith(file, from, to)));
    expect(error).toBeInstanceOf(TableError);
    expect(String(error)).toContain(message);
  });
});
