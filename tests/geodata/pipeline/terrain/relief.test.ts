import { expect, test } from 'vitest';
import { readCitations } from '../../../../geodata/pipeline/citations.ts';
import { buildRelief, thinned } from '../../../../geodata/pipeline/terrain/relief.ts';
import { geodesicDistance } from '../../../../src/core/geometry/geodesic.ts';
import { committedStretchLines, SOURCES, sourcesWith } from '../authored-tables.ts';

const stretchLines = committedStretchLines();
const build = (dir: string) => buildRelief(dir, readCitations(dir), stretchLines);

test('ridges follow the line from west to east', () => {
  const ridges = build(SOURCES).features.filter(({ properties }) => properties.kind === 'ridge');
  const lineOf = (wanted: string) => {
    const ridge = ridges.find(({ id }) => id === wanted);
    if (!ridge) throw new Error(`no ridge ${wanted}`);
    return ridge.geometry.coordinates as [number, number][];
  };
  expect(ridges.length).toBeGreaterThanOrEqual(3);
  const onLine = new Set(stretchLines.features.flatMap(({ geometry }) => geometry.coordinates.map(String)));
  for (const { id, geometry } of ridges) {
    const line = geometry.coordinates as [number, number][];
    expect(
      line.every((vertex) => onLine.has(String(vertex))),
      String(id),
    ).toBe(true);
    expect(line.length, String(id)).toBeGreaterThan(10);
    expect(line[0]?.[0], String(id)).toBeLessThan(line.at(-1)?.[0] ?? Number.NaN);
  }
  // The Alai Range begins where the Turkestan Range ends.
  expect(lineOf('alai')[0]).toEqual(lineOf('turkestan').at(-1));
});

test('a way that is no ridge, or far from the one before, is refused', () => {
  expect(() => build(sourcesWith('ridges.csv', '1121502260', '242724861'))).toThrow(
    'is not tagged as a ridge',
  );
  expect(() => build(sourcesWith('ridges.csv', '1121502260', '1'))).toThrow('is no way of the line');
  expect(() => build(sourcesWith('ridges.csv', '785477130 416178952', '787914132'))).toThrow(
    'km from the end before',
  );
});

test('thinning keeps the ends and a vertex about every kilometre', () => {
  const line = Array.from({ length: 500 }, (_, i): [number, number] => [70 + i / 2000, 40]);
  const kept = thinned(line);
  expect([kept[0], kept.at(-1)]).toEqual([line[0], line.at(-1)]);
  const apart = kept.slice(1).map((vertex, i) => geodesicDistance(kept[i] as [number, number], vertex));
  const between = geodesicDistance(line[0] as [number, number], line[1] as [number, number]);
  expect(apart.length).toBeGreaterThan(15);
  for (const metres of apart.slice(0, -1)) {
    expect(metres).toBeGreaterThanOrEqual(1000);
    expect(metres).toBeLessThan(1000 + between);
  }
  expect(apart.at(-1)).toBeLessThanOrEqual(1000 + between);
});
