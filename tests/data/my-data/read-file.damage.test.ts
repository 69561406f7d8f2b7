import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usualWidths } from '../../../src/core/my-data/topology/gap-widths.ts';
import { samples } from '../../fuzz/samples.ts';
import { open } from './opening.ts';

/** A file of each format, and a table that has a corner in each row. */
const sound = [
  ...Object.values(samples).flatMap(([first]) => first ?? []),
  ...samples.csv.filter(({ name }) => name === 'csv-corners.csv'),
];

type Damage = { readonly at: number; readonly cut: number; readonly put: readonly number[] };

const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 40 }),
  put: fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 12 }),
});

const damaged = (bytes: Uint8Array, damages: readonly Damage[]): Uint8Array =>
  damages.reduce((whole, { at, cut, put }) => {
    const start = Math.floor(at * whole.length);
    return Uint8Array.from([...whole.slice(0, start), ...put, ...whole.slice(start + cut)]);
  }, bytes);

const style = { styles: [], ratio: 1 };

test.each(sound)(
  'whatever happens to $name, one outcome comes of it and nothing is thrown',
  async ({ name, bytes }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
        const opening = await open(damaged(bytes, damages), name);
        const { outcome } = opening;
        if (outcome.kind === 'failed') return;
        const { counts, features } = outcome.opened;
        expect(Object.values(counts).reduce((a, b) => a + b)).toBe(features);
        // What was opened can be asked, drawn and saved.
        expect(await opening.ask({ kind: 'shapes' })).not.toBeNull();
        expect(await opening.ask({ kind: 'tile', address: { z: 8, x: 177, y: 96 }, style })).not.toBeNull();
        expect(
          await opening.ask({ kind: 'examine', grounds: [], stretches: null, widths: usualWidths }),
        ).not.toBeNull();
        for (const format of ['csv', 'geojson', 'kml'] as const)
          expect(await opening.ask({ kind: 'save', format, provenance: [] })).not.toBeNull();
      }),
      { numRuns: 60 },
    );
  },
);
