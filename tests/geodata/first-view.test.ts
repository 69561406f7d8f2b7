import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { firstViewFile, type LargeFiles } from '../../geodata/pipeline/first-view.ts';
import { outlineOfLine, outlineOfRing, outlineZoom } from '../../geodata/pipeline/outline.ts';
import type { FirstView } from '../../src/core/atlas/first-view.ts';
import { outlineParsers } from '../../src/core/atlas/parse-outlines.ts';
import { unpackCollection } from '../../src/core/atlas/wire/unpack.ts';
import { defaultChoices } from '../../src/core/page/choices.ts';
import { derive } from '../../src/core/page/derive.ts';
import { deriveFirstView } from '../../src/core/page/derive-first-view.ts';
import { shippedAtlas } from '../core/atlas/shipped.ts';

const json = (name: string) => JSON.parse(readFileSync(`geodata/${name}`, 'utf8'));
const files: LargeFiles = {
  borders: json('borders.geojson'),
  changes: json('changes.geojson'),
  countries: json('countries.geojson'),
  releases: json('releases.json'),
};
const atlas = shippedAtlas();
const written = JSON.parse(firstViewFile(files));
const unpacked = (file: unknown) => {
  const result = unpackCollection(file);
  return result.ok ? result.collection : file;
};
const outlines = Object.fromEntries(
  Object.entries(outlineParsers).map(([name, parse]) => {
    const { items, problems } = parse(unpacked(written[name]));
    expect(problems, name).toEqual([]);
    return [name, items];
  }),
);
const first = { ...atlas, mapped: null, ...outlines } as unknown as FirstView;

/** Web Mercator pixels at the scale that outlines are made for. */
const pixel = ([lon = 0, lat = 0]: Position): [number, number] => {
  const perDegree = (256 * 2 ** outlineZoom) / 360;
  return [
    lon * perDegree,
    (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * perDegree * 180) / Math.PI,
  ];
};
function pixelsToLine(position: Position, line: readonly Position[]): number {
  const [x, y] = pixel(position);
  return Math.min(
    ...line.slice(1).map((end, index) => {
      const [[ax, ay], [bx, by]] = [pixel(line[index] as Position), pixel(end)];
      const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
      const t = length2 === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2;
      const u = Math.max(0, Math.min(1, t));
      return Math.hypot(x - ax - u * (bx - ax), y - ay - u * (by - ay));
    }),
  );
}

/** Half a pixel, and what rounding to a tenth of one may add. */
const leastSeen = 0.6;

test('an outline leaves no vertex of its line by as much as is seen', () => {
  for (const { properties, geometry } of files.borders.features.filter((_, index) => index % 7 === 0)) {
    const outline = outlineOfLine(geometry.coordinates);
    for (const position of geometry.coordinates)
      expect(pixelsToLine(position, outline), properties.id).toBeLessThan(leastSeen);
  }
});

const position = fc.tuple(
  fc.double({ min: 69, max: 74, noNaN: true }),
  fc.double({ min: 38.5, max: 42, noNaN: true }),
);

test('a ring stays a closed ring of at least three corners, whatever its vertices', () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 3, maxLength: 30 }), (corners) => {
      const ring = [...corners, corners[0] as Position];
      const outline = outlineOfRing(ring);
      expect(outline.length).toBeGreaterThanOrEqual(4);
      expect(outline[0]).toEqual(outline.at(-1));
      for (const vertex of ring) expect(pixelsToLine(vertex, outline)).toBeLessThan(leastSeen);
    }),
  );
});

test('every figure of the balance is that of the full geometry', () => {
  const names = { KGZ: 'K', TJK: 'T', UZB: 'U' };
  const drawn = deriveFirstView(first, defaultChoices, names);
  const full = derive(atlas, defaultChoices, names, null);
  const { known, judge: _, error: __, ...figures } = drawn.balance.mapped;
  for (const [key, value] of Object.entries(figures)) {
    const wanted = full.balance.mapped[key as keyof typeof figures];
    if (typeof value === 'number') expect(value, key).toBeCloseTo(wanted as number, 6);
    else if (typeof value === 'object' && value !== null)
      for (const [part, number] of Object.entries(value))
        if (typeof number === 'number')
          expect(number, `${key}.${part}`).toBeCloseTo((wanted as Record<string, number>)[part] as number, 6);
        else expect(number).toEqual((wanted as unknown as Record<string, unknown>)[part]);
    else expect(value, key).toEqual(wanted);
  }
  expect({ ...drawn.balance, mapped: null }).toEqual({ ...full.balance, mapped: null });
  return full.balance.mapped.error().then((error) => expect(known).toEqual(error));
});

test('the first view draws as many marks as the atlas, and the same symbols', () => {
  const names = { KGZ: 'K', TJK: 'T', UZB: 'U' };
  const drawn = deriveFirstView(first, defaultChoices, names);
  const full = derive(atlas, defaultChoices, names, null);
  expect(drawn.layers).toEqual(full.layers);
  expect(drawn.legend).toEqual(full.legend);
  expect(drawn.map.tints.map(({ country }) => country)).toEqual(full.map.tints.map(({ country }) => country));
});
