import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fileProblemWords } from '../../../src/i18n/my-data/problems.en.ts';
import { open } from './opening.ts';

/** Six parcels, three each way, written by DuckDB with each packing and in pages of both versions. */
const opened = async (name: string) =>
  (await open(new Uint8Array(readFileSync(`tests/fixtures/parquet/${name}`)), name)).outcome;

describe.each(['v1', 'v2'])('GeoParquet in pages of %s', (version) => {
  test.each(['uncompressed', 'snappy', 'gzip', 'zstd', 'lz4_raw'])(
    'packed by %s is read whole',
    async (packing) => {
      expect(await opened(`${packing}-${version}.parquet`)).toMatchObject({
        kind: 'opened',
        opened: { features: 6, counts: { measured: 6 }, fault: null, notices: [] },
        balance: { verdict: 'equal', exchanges: [{ sides: [{ features: 3 }, { features: 3 }] }] },
      });
    },
  );

  test.each(['brotli'])('packed by %s is refused by that name', async (packing) => {
    const outcome = await opened(`${packing}-${version}.parquet`);
    const detail = `GeoParquet (${packing.toUpperCase()})`;
    expect(outcome).toMatchObject({ kind: 'failed', problem: { code: 'foreign-format', detail } });
    expect(fileProblemWords['foreign-format'](detail)).toContain(detail);
  });
});

test('the older LZ4, in the frames of Hadoop, is read whole', async () => {
  expect(await opened('lz4-hadoop.parquet')).toMatchObject({
    opened: { counts: { measured: 2 }, fault: null, notices: [] },
    balance: { verdict: 'equal' },
  });
});

/** Two parcels of 25 ha in zone 42 of UTM, or of a hundredth of a degree, written by hyparquet-writer. */
describe('geometries of Parquet’s own type', () => {
  const zone42 = 'WGS 84 / UTM zone 42N (EPSG:32642)';
  test.each([
    ['native-srid', zone42],
    ['native-projjson', zone42],
    ['native-inline', zone42],
    ['native-name', zone42],
    ['geography-utm', zone42],
    ['geography', null],
  ])('%s are read in the system that the column names', async (name, convertedFrom) => {
    const outcome = await opened(`parquet-${name}.parquet`);
    expect(outcome).toMatchObject({
      opened: { counts: { measured: 2 }, convertedFrom, fault: null, notices: [] },
      balance: { verdict: 'equal' },
    });
    const [west = 0, south = 0] = outcome.kind === 'opened' ? (outcome.opened.bounds ?? []) : [];
    // The outermost corners by PROJ (cs2cs EPSG:32642 EPSG:4326).
    const corner = convertedFrom === null ? [70.5, 40] : [70.617105, 39.996637];
    expect([west, south]).toEqual(corner.map((degrees) => expect.closeTo(degrees, 5)));
  });

  test('areas come ahead of points where nothing says which column is meant, in their own system', async () => {
    expect(await opened('parquet-two-geometries.parquet')).toMatchObject({
      opened: {
        counts: { measured: 2 },
        convertedFrom: zone42,
        notices: [{ code: 'geometry-unused', name: 'centre' }],
      },
      balance: { verdict: 'equal' },
    });
  });

  test('the column that GeoParquet calls the primary one is taken, and the other told', async () => {
    expect(await opened('geoparquet-primary-points.parquet')).toMatchObject({
      opened: {
        counts: { measured: 0, 'no-area': 2 },
        notices: [{ code: 'geometry-unused', name: 'outline' }],
      },
    });
  });
});
