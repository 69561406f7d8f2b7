import { expect, test } from 'vitest';
import type { Atlas } from '../../../src/core/atlas/atlas.ts';
import { parseCrossing } from '../../../src/core/atlas/crossing.ts';
import { waterLayer } from '../../../src/core/atlas/layers/water.ts';
import { parseRoad } from '../../../src/core/atlas/road.ts';
import { unplacedIn } from '../../../src/core/atlas/unplaced.ts';
import { parseWater } from '../../../src/core/atlas/water.ts';
import { committed } from '../../geodata/pipeline/authored-tables.ts';

const water = parseWater(JSON.parse(committed('water.geojson'))).items;
const roads = parseRoad(JSON.parse(committed('roads.geojson'))).items;
const crossings = parseCrossing(JSON.parse(committed('crossings.geojson'))).items;
const atlas = { water, roads, crossings, parcels: [] } as unknown as Atlas;
const shown = { first: '', release: '', since: null, exchange: null, day: null, lang: 'en' } as const;

test('every water work and road is either drawn or listed as without a place', () => {
  const drawn = waterLayer.marks(atlas, shown).map(({ id }) => id);
  const listed = unplacedIn(atlas, 'water', 'en').map(({ selection }) => selection.id);
  expect([...drawn, ...listed].sort()).toEqual([...water, ...roads].map(({ id }) => id).sort());
  expect(listed).toContain('kaiyrma-canal');
  expect(unplacedIn(atlas, 'water', 'en')).toBe(unplacedIn(atlas, 'water', 'en'));
});

test('crossings without a place are listed by name', () => {
  expect(unplacedIn(atlas, 'crossings', 'en').map(({ name }) => name)).toContain('Otukchu');
});
