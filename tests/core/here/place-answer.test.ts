import { describe, expect, test } from 'vitest';
import { cardFor } from '../../../src/core/atlas/card-for.ts';
import type { LayerId } from '../../../src/core/atlas/layer-ids.ts';
import { measuresOf } from '../../../src/core/atlas/measures.ts';
import { shippedSpan } from '../../../src/core/compare/release-dates.ts';
import { whatIsHere } from '../../../src/core/here/here.ts';
import { answerAt, answerFor, openCrossings } from '../../../src/core/here/place-answer.ts';
import { wholeAtlas } from '../atlas/shipped.ts';

const atlas = wholeAtlas();
const measures = { ...measuresOf(atlas), here: whatIsHere, answerAt, answerFor };
const answerOf = (layer: LayerId, id: string) => cardFor(atlas, { layer, id }, measures)?.answer;

describe('the answer for a place', () => {
  test('of a village reads its side off the map, with the error of the nearest stretch and its own', () => {
    const answer = answerOf('places', 'kok-tash');
    expect(answer?.sides).toMatchObject({ by: 'map', now: { side: 'KGZ' } });
    expect(answer?.placeErrorKm).toBe(1);
    expect(answer?.line?.stretch?.expectedErrorM).toBeGreaterThan(0);
    // Its place is known to a kilometre, and the line is nearer than that.
    expect(answer?.line?.metres).toBeLessThan(1000);
    expect(answer?.isClose).toBe(true);
  });

  test('of a village that passed as a whole, and of its plot, is what the list says', () => {
    for (const layer of ['places', 'parcels'] as const) {
      expect(answerOf(layer, 'dostuk')?.sides).toEqual({ by: 'list', before: 'KGZ', now: 'TJK' });
      expect(answerOf(layer, 'somoniyon')?.sides).toEqual({ by: 'list', before: 'TJK', now: 'KGZ' });
    }
    expect(answerOf('places', 'dostuk')?.placeErrorKm).toBe(10);
  });

  test('of a place that keeps its country is never another country, and not what passes of the plot of its name', () => {
    const named = atlas.places.filter(({ id }) => atlas.parcels.some((parcel) => parcel.id === id));
    expect(named.map(({ id }) => id)).toEqual(['dostuk', 'khojai-alo', 'lakkon', 'somoniyon']);
    for (const { id, country } of atlas.places) {
      const sides = answerOf('places', id)?.sides;
      if (country === null) continue;
      expect(sides?.by, id).toMatch(/^(map|place)$/);
      const now = sides?.by === 'map' ? sides.now.side : sides?.by === 'place' ? sides.now : null;
      if (now !== null) expect(now, id).toBe(country);
    }
    expect(answerOf('places', 'lakkon')?.sides).toMatchObject({ by: 'map', now: { side: 'TJK' } });
    expect(answerOf('parcels', 'lakkon')?.sides).toEqual({ by: 'list', before: 'TJK', now: 'KGZ' });
    // Its estimated position lies beyond the line, 0.7 km off, and may be 3 km off.
    expect(answerOf('places', 'surkh')).toMatchObject({ sides: { by: 'place', now: 'TJK' }, isClose: true });
  });

  test('of a place that neither has a country nor passes as a listed plot is the map', () => {
    expect(answerOf('places', 'kairagach-exclave')?.sides).toMatchObject({
      ...{ by: 'map', before: { side: 'TJK' }, now: { side: 'KGZ' } },
    });
  });

  test('of a crossing names its pair, and is itself the nearest where it is reported open', () => {
    const open = answerOf('crossings', 'kyzyl-bel');
    expect(open?.sides).toEqual({ by: 'pair', pair: 'KGZ-TJK' });
    expect(open?.open).toMatchObject({ metres: 0, crossing: { id: 'kyzyl-bel' } });
    // Kulundu: nothing is known since it was closed.
    expect(answerOf('crossings', 'kulundu')?.open?.crossing.id).not.toBe('kulundu');
  });

  test('there is none for the line, for changed ground, and for what has no place', () => {
    expect(answerOf('borders', atlas.borders[0]?.id ?? '')).toBeNull();
    expect(answerOf('changes', atlas.changes[0]?.id ?? '')).toBeNull();
    const placeless = { ...atlas, parcels: atlas.parcels.map((parcel) => ({ ...parcel, geometry: null })) };
    const id = atlas.parcels[0]?.id ?? '';
    expect(answerOf('parcels', id)).not.toBeNull();
    expect(cardFor(placeless, { layer: 'parcels', id }, measures)).toMatchObject({ answer: null });
  });

  test('says which report is old: more than a year before the newest snapshot', () => {
    const [, newest] = shippedSpan(atlas);
    const reported = (days: number) => {
      const from = new Date(Date.parse(newest) - days * 86_400_000).toISOString().slice(0, 10);
      const crossings = atlas.crossings.map((crossing) => ({
        ...crossing,
        status: crossing.status.map((state) => ({ ...state, from, state: 'open' as const })),
      }));
      return openCrossings({ ...atlas, crossings }, [70.6, 40]).map(({ isOld }) => isOld);
    };
    expect(reported(365).length).toBeGreaterThan(10);
    expect(new Set(reported(365))).toEqual(new Set([false]));
    expect(new Set(reported(366))).toEqual(new Set([true]));
  });

  test('takes no crossing from a list that could not be read whole', () => {
    const damaged = { ...atlas, incomplete: ['crossings'] };
    const at = [70.6, 40];
    const subject = { at, errorKm: null, sides: null };
    expect(answerAt(damaged, whatIsHere(damaged, at), subject).open).toBeNull();
  });
});

test('crossings are told nearest first, only those whose newest report says open', () => {
  const found = openCrossings(atlas, [69.5, 40.07]);
  expect(found[0]?.crossing.id).toBe('kairagach');
  expect(found.map(({ metres }) => metres)).toEqual(found.map(({ metres }) => metres).sort((a, b) => a - b));
  for (const { crossing } of found) expect(['open', 'limited']).toContain(crossing.status.at(-1)?.state);
});
