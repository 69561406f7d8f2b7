import { describe, expect, it } from 'vitest';
import { parseRoad } from '../../src/core/atlas/road.ts';
import { committed } from './pipeline/authored-tables.ts';

const { items, problems } = parseRoad(JSON.parse(committed('roads.geojson')));
const figuresOf = (id: string) =>
  Object.fromEntries(
    (items.find((item) => item.id === id)?.figures ?? []).map(({ what, value, unit }) => [
      what,
      `${value} ${unit}`,
    ]),
  );

describe('neutral roads', () => {
  it('are two bypasses and a crossing, each a symbol with its error', () => {
    expect(problems).toEqual([]);
    expect(items.map(({ id, kind, builder }) => [id, kind, builder])).toEqual([
      ['dacha-kapchygai', 'bypass', 'TJK'],
      ['min-oruk-samarkandek', 'bypass', 'KGZ'],
      ['tort-kocho', 'junction', null],
    ]);
    for (const { id, geometry, positionErrorKm } of items) {
      expect(geometry?.type).toBe('Point');
      // The bypasses are guessed at; the crossing has an outline on the map.
      if (id === 'tort-kocho') expect(positionErrorKm).toBe(0.1);
      else expect(positionErrorKm).toBeGreaterThanOrEqual(4);
    }
  });

  it('have the published lengths and widths', () => {
    expect(figuresOf('dacha-kapchygai')).toEqual({ length: '3,400 m' });
    expect(figuresOf('min-oruk-samarkandek')).toEqual({ length: '3,300 m' });
    const strip = figuresOf('tort-kocho');
    expect(strip).toEqual({ carriageway: '10 m', 'safety-strip': '15 m', 'neutral-width': '40 m' });
    const metres = (what: string) => Number.parseInt(strip[what] ?? '', 10);
    expect(metres('carriageway') + 2 * metres('safety-strip')).toBe(metres('neutral-width'));
  });
});
