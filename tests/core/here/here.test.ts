import { booleanPointInPolygon } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { StretchLine } from '../../../src/core/atlas/stretch.ts';
import { geodesicDistance } from '../../../src/core/geometry/geodesic.ts';
import { isCloseToLine, whatIsHere } from '../../../src/core/here/here.ts';
import { newest } from '../../fixtures/snapshots.ts';
import { shippedAtlas } from '../atlas/shipped.ts';

const shipped = shippedAtlas();

const sides = (position: Position) => {
  const { before, now } = whatIsHere(shipped, position);
  return [before.side, now.side];
};

test('the line tells no side within two standard deviations of its own stretch, or 200 m where none is known', () => {
  const { line } = whatIsHere(shipped, [70.95, 40.21]);
  if (!line) throw new Error('no line');
  const close = (metres: number, expectedErrorM: number | null) =>
    isCloseToLine({
      ...line,
      metres,
      stretch: expectedErrorM === null ? null : ({ expectedErrorM } as StretchLine),
    });
  expect([close(159, 80), close(160, 80), close(29, 15), close(30, 15)]).toEqual([true, false, true, false]);
  expect([close(199, null), close(200, null)]).toEqual([true, false]);
});

describe('what is here', () => {
  test('at 70.95 E 40.21 N: Kyrgyzstan before, Tajikistan now, and the piece that it lies in', () => {
    const here = whatIsHere(shipped, [70.95, 40.21]);
    expect(here.before).toEqual({ release: '2025-01-20', side: 'KGZ' });
    expect(here.now).toEqual({ release: newest, side: 'TJK' });
    expect(here.change).toMatchObject({ from: 'KGZ', to: 'TJK', noise: false });
    expect(here.change && booleanPointInPolygon([70.95, 40.21], here.change.geometry)).toBe(true);
    expect(here.dms.lat).toEqual({ negative: false, degrees: 40, minutes: 12, seconds: 36 });
    expect(here.grids.map(({ style }) => style)).toEqual(['utm', 'mgrs', 'ck-42', 'kyrg-06']);
    expect(here.grids[0]?.text).toMatch(/^42N \d{6} \d{7}$/);
  });

  test('at 69.545 E 40.067 N: Tajikistan before, Kyrgyzstan now', () => {
    const here = whatIsHere(shipped, [69.545, 40.067]);
    expect([here.before.side, here.now.side]).toEqual(['TJK', 'KGZ']);
    expect(here.change).toMatchObject({ from: 'TJK', to: 'KGZ' });
  });

  test.each([
    ['Osh', [72.8, 40.53], 'KGZ'],
    ['Khujand', [69.62, 40.28], 'TJK'],
    ['Fergana', [71.78, 40.39], 'UZB'],
    ['the exclave of Vorukh', [70.585, 39.86], 'TJK'],
    ['Paris', [2.35, 48.86], null],
  ])('%s is the same before and now', (_, position, side) => {
    expect(sides(position)).toEqual([side, side]);
    expect(whatIsHere(shipped, position).change).toBeNull();
  });

  test('on the line now is neither side, and no distance from it', () => {
    const vertex = shipped.borders
      .filter(({ pair, from, until }) => pair === 'KGZ-TJK' && from > '2025-02' && until === null)
      .map(({ geometry }) => geometry.coordinates)
      .find(({ length }) => length > 10)?.[5] as Position;
    const here = whatIsHere(shipped, vertex);
    expect(here.now.side).toBe('line');
    expect(here.line?.metres).toBeLessThan(0.01);
    expect(here.change).toBeNull();
  });

  test('finds every piece at a position inside it, on the sides it names', () => {
    const pieces = shipped.changes.filter(({ noise }) => !noise);
    const found = pieces.filter((piece) => {
      const position = insideOf(piece.geometry.coordinates[0] ?? []);
      const { change, before, now } = whatIsHere(shipped, position);
      return change?.id === piece.id && before.side === piece.from && now.side === piece.to;
    });
    expect(pieces.length).toBeGreaterThan(50);
    expect(found.length).toBe(pieces.length);
  });

  test('names the plots whose shape holds the position, and how they were placed', () => {
    for (const parcel of shipped.parcels) {
      if (parcel.geometry === null) continue;
      const { parcels } = whatIsHere(shipped, insideOf(parcel.geometry.coordinates[0] ?? []));
      expect(parcels.map(({ id }) => id)).toContain(parcel.id);
      expect(parcels.every(({ placing }) => placing !== 'none')).toBe(true);
    }
  });

  test('measures to the nearest settlement and crossing on the ellipsoid', () => {
    const position = [70.62, 40.12];
    const { settlement, crossing } = whatIsHere(shipped, position);
    const distances = (features: readonly { geometry: { coordinates: Position } | null }[]) =>
      features.flatMap(({ geometry }) => (geometry ? geodesicDistance(position, geometry.coordinates) : []));
    const towns = shipped.places.filter(({ kind }) => kind === 'town' || kind === 'village');
    expect(settlement?.place.id).toBe('isfara');
    expect(settlement?.metres).toBe(Math.min(...distances(towns)));
    expect(crossing?.metres).toBe(Math.min(...distances(shipped.crossings)));
    expect(crossing?.state).toEqual(crossing?.crossing.status.at(-1));
  });

  test('says what it can before the countries are loaded, and with nothing at all', () => {
    const early = whatIsHere({ ...shipped, countries: [] }, [70.95, 40.21]);
    expect(early.before).toEqual({ release: null, side: null });
    expect(early.change).not.toBeNull();
    const empty = {
      ...shipped,
      countries: [],
      borders: [],
      changes: [],
      parcels: [],
      places: [],
      crossings: [],
    };
    expect(whatIsHere(empty, [70, 40])).toMatchObject({
      change: null,
      parcels: [],
      line: null,
      settlement: null,
      crossing: null,
    });
  });

  test('calls nothing the nearest where some could not be read', () => {
    const position = [70.62, 40.12];
    const missing = (...incomplete: string[]) => whatIsHere({ ...shipped, incomplete }, position);
    expect(missing('borders').line).toBeNull();
    expect(missing('places').settlement).toBeNull();
    expect(missing('crossings').crossing).toBeNull();
    expect(missing('sources')).toEqual(whatIsHere(shipped, position));
    expect(missing('countries').groundsFailed).toBe(true);
  });

  test('keeps how sure the crossing and the settlement are', () => {
    const { settlement, crossing } = whatIsHere(shipped, [70.62, 40.12]);
    expect(settlement?.place.positionErrorKm).toBeGreaterThan(0);
    expect(crossing?.crossing.positionErrorKm).toBeGreaterThan(0);
  });
});

/** A position inside a ring: midway between the first two crossings of the height halfway between two vertices. */
function insideOf(ring: readonly Position[]): Position {
  const heights = [...new Set(ring.map(([, lat = 0]) => lat))].sort((a, b) => a - b);
  const middle = Math.floor(heights.length / 2);
  const lat = ((heights[middle - 1] ?? 0) + (heights[middle] ?? 0)) / 2;
  const crossings = ring
    .slice(1)
    .flatMap(([lon2 = 0, lat2 = 0], i) => {
      const [lon1 = 0, lat1 = 0] = ring[i] as Position;
      return lat1 > lat === lat2 > lat ? [] : lon1 + ((lat - lat1) / (lat2 - lat1)) * (lon2 - lon1);
    })
    .sort((a, b) => a - b);
  return [((crossings[0] ?? 0) + (crossings[1] ?? 0)) / 2, lat];
}
