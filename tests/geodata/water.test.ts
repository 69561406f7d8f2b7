import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { parseWater } from '../../src/core/atlas/water.ts';
import { committed } from './pipeline/authored-tables.ts';

const file = JSON.parse(committed('water.geojson')) as { features: Feature[] };
const { items, problems } = parseWater(file);
const byId = (id: string) => items.find((item) => item.id === id);

describe('water works, river and canals', () => {
  it('are read without a problem', () => {
    expect(problems).toEqual([]);
    expect(items.length).toBe(file.features.length);
  });

  it('are symbols, never lines; what has a place says how far it may be wrong', () => {
    for (const { id, geometry, positionErrorKm } of items) {
      expect(['Point', undefined], id).toContain(geometry?.type);
      expect(positionErrorKm === null, id).toBe(geometry === null);
      if (positionErrorKm !== null) expect(positionErrorKm, id).toBeGreaterThanOrEqual(1);
    }
  });

  it('hold the works and waterways of the dossier; those without a good place have none', () => {
    expect(items.filter(({ geometry }) => geometry !== null).map(({ id }) => id)).toEqual([
      'ak-tatyr-canal',
      'feeder-canal',
      'golovnoy',
      'isfara-river',
      'lakkon-ditch',
      'tortkul',
    ]);
    expect(items.filter(({ geometry }) => geometry === null).map(({ id }) => id)).toEqual([
      'chilgazi-canal',
      'kaiyrma-canal',
      'sada-canal',
      'selkan-canal',
    ]);
  });

  it('give every figure as its source writes it, by a source of the feature', () => {
    for (const { id, figures, sources } of items)
      for (const { source } of figures) expect(sources, id).toContain(source);
    expect(byId('golovnoy')?.figures.map(({ what, value }) => [what, value])).toEqual([
      ['gates', '3'],
      ['land-to-kgz', '750'],
      ['built', '1970'],
      ['in-service', '1973'],
    ]);
    expect(byId('tortkul')?.figures.map(({ what, value, about }) => [what, value, about])).toEqual([
      ['surface', '6.6', false],
      ['capacity', '90', false],
      ['used-a-season', '60', true],
    ]);
  });
});
