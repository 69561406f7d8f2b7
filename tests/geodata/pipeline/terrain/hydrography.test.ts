import { describe, expect, test } from 'vitest';
import { readCitations } from '../../../../geodata/pipeline/citations.ts';
import { readPieces } from '../../../../geodata/pipeline/terrain/gshhg.ts';
import { buildHydrography, shownRuns } from '../../../../geodata/pipeline/terrain/hydrography.ts';
import { geodesicDistance } from '../../../../src/core/geometry/geodesic.ts';
import { SOURCES, sourcesWith } from '../authored-tables.ts';

const build = (dir: string) => buildHydrography(dir, readCitations(dir));
const built = build(SOURCES);
const named = (id: string) => {
  const geometry = built.features.find((feature) => feature.id === id)?.geometry;
  if (geometry?.type !== 'LineString') throw new Error(`${id} is no line`);
  return geometry.coordinates as [number, number][];
};

describe('the extract', () => {
  test('has the pieces that GMT wrote, and refuses a line that is none', () => {
    expect(readPieces('> a\n70\t40\n71\t41\n> b\n72\t42\n', 'x')).toEqual([
      [
        [70, 40],
        [71, 41],
      ],
      [[72, 42]],
    ]);
    expect(() => readPieces('> a\n70\tforty\n', 'x')).toThrow('x, line 2: is no position of a piece');
    expect(() => readPieces('70\t40\n', 'x')).toThrow('line 1');
  });

  test('is refused with another hash', () => {
    const dir = sourcesWith('gshhg-rivers.txt', '68\t41.3019607843', '68\t41.3019607844');
    expect(() => build(dir)).toThrow(/gshhg.csv, row 2, column "sha256"/);
  });
});

describe('rivers', () => {
  test('flow on: each begins where the one before ends', () => {
    for (const [upper, lower] of [
      ['tar', 'karadarya'],
      ['chatkal-2', 'chirchik'],
      ['kyzyl-suu', 'surkhob'],
      ['surkhob', 'vakhsh'],
      ['naryn-2', 'syr-darya'],
    ] as const)
      expect(named(lower)[0], lower).toEqual(named(upper).at(-1));
    // The Kara Darya falls into the Naryn where the Syr Darya begins.
    const confluence = [named('karadarya').at(-1), named('syr-darya')[0]] as [
      [number, number],
      [number, number],
    ];
    expect(geodesicDistance(...confluence)).toBeLessThan(1000);
  });

  test('lie in the window, but for the vertex before and after it', () => {
    const [before, inside, after] = [
      [68, 40],
      [69, 40],
      [69.1, 42],
    ] as [number, number][];
    expect(shownRuns([[67, 40], before, inside, after, [69, 43]] as [number, number][])).toEqual([
      [before, inside, after],
    ]);
  });

  test('need a name each, and a name needs a river', () => {
    expect(() => build(sourcesWith('hydrography.csv', /zeravshan.*\n/, ''))).toThrow(
      'has no row that names it',
    );
    expect(() =>
      build(sourcesWith('hydrography.csv', 'zeravshan,river,70.4', 'zeravshan,river,70.9')),
    ).toThrow('no river is within 3 km');
    expect(() => build(sourcesWith('hydrography.csv', /karakul.*\n/, ''))).toThrow(
      'has no row that names it',
    );
    expect(() => build(sourcesWith('hydrography.csv', '73.47,39.04', '73.4,39.02'))).toThrow(
      'lies in no lake',
    );
  });
});
