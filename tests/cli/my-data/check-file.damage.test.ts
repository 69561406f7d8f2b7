import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../../src/cli/exchange/run.ts';
import { open } from '../../data/my-data/opening.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'damage-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const cases = 'tests/fixtures/cases';
const samples: Readonly<Record<string, string>> = {
  'a.geojson': `${cases}/geojson-arcs-property.geojson`,
  'b.csv': `${cases}/utf8-two-exchanges.csv`,
  'c.kml': `${cases}/kml-prefixed.kml`,
  'd.zip': `${cases}/zip-shp-and-kml.zip`,
  'e.fgb': `${cases}/fgb-one-feature.fgb`,
  'f.gpkg': 'tests/fixtures/parcels.gpkg',
  'g.json': `${cases}/esri.json`,
};

const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 20 }),
  put: fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 6 }),
});

async function checked(name: string) {
  const out: string[] = [];
  const words = [name, '--json'];
  const code = await run(words, {
    input: Readable.from([]),
    folder,
    print: (line) => out.push(line),
    tell: () => {},
  });
  return { code, value: JSON.parse(out.join('\n')) };
}

type Exchange = { to: Record<string, { ha: number }> };

test.each(Object.keys(samples))(
  'however %s is damaged, the terminal sums what the page sums',
  async (name) => {
    const sound = readFileSync(samples[name] as string);
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
        const bytes = damages.reduce((whole, { at, cut, put }) => {
          const start = Math.floor(at * whole.length);
          return Uint8Array.from([...whole.slice(0, start), ...put, ...whole.slice(start + cut)]);
        }, new Uint8Array(sound));
        writeFileSync(join(folder, name), bytes);
        const { outcome } = await open(bytes, name);
        const { code, value } = await checked(name);
        if (outcome.kind === 'failed') {
          expect(code).toBe(3);
          return;
        }
        const { balance } = outcome;
        const page = balance.exchanges.flatMap(({ sides }) => sides.map(({ ha }) => ha.toFixed(3))).sort();
        const terminal = (value.exchanges as Exchange[])
          .flatMap(({ to }) => Object.values(to).map(({ ha }) => ha.toFixed(3)))
          .sort();
        expect(terminal).toEqual(page);
        if (balance.incomplete) expect([code, value.verdict]).toEqual([3, 'cannot-tell']);
      }),
      { numRuns: 40 },
    );
  },
);
