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
