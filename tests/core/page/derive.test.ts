import { describe, expect, test, vi } from 'vitest';
import { type LayerId, layerIds } from '../../../src/core/atlas/layer-ids.ts';
import { measuresOf } from '../../../src/core/atlas/measures.ts';
import { hereSelection, noAnswers } from '../../../src/core/here/here-selection.ts';
import type { Choices } from '../../../src/core/page/choices.ts';
import { defaultChoices } from '../../../src/core/page/choices.ts';
import { derive, releaseSpan } from '../../../src/core/page/derive.ts';
import { landForLand } from '../../fixtures/published.ts';
import { shippedAtlas } from '../atlas/shipped.ts';

const atlas = shippedAtlas();
const names = { KGZ: 'K', TJK: 'T', UZB: 'U' };
const view = (change: Partial<Choices> = {}) =>
  derive(atlas, { ...defaultChoices, ...change }, names, { ...measuresOf(atlas), ...noAnswers });
const marksOf = (layer: LayerId, change: Partial<Choices> = {}) =>
  view(change).map.layers.find(({ id }) => id === layer)?.marks ?? [];

describe('the view', () => {
  test('has every layer in drawing order, and hides what is not chosen', () => {
    const { map, layers } = view({ layers: ['borders'] });
    expect(map.layers.map(({ id }) => id)).toEqual([...layerIds]);
    expect(layers.filter(({ visible }) => visible).map(({ id }) => id)).toEqual(['borders']);
  });

  test('has a legend of the visible looks, each once', () => {
    const { legend } = view({ layers: ['borders'] });
    expect(legend).toEqual(['line-now', 'line-former', 'line-other', 'river', 'pass']);
    expect(view({ layers: [] }).legend).toEqual(['river', 'pass']);
  });

  test('keeps what a choice does not touch identical, so that the map need not draw it anew', () => {
    const before = view();
    const after = view({ tab: 'layers', tolerancePercent: 3 });
    for (const [index, layer] of before.map.layers.entries())
      expect(after.map.layers[index]?.marks).toBe(layer.marks);
    expect(after.map.labels).toBe(before.map.labels);
  });

  test('dims the plots of other exchanges than the chosen plot’s', () => {
    const chosen = atlas.parcels.find(({ exchange, geometry }) => exchange === 'vorukh' && geometry);
    const marks = marksOf('parcels', { selection: { layer: 'parcels', id: chosen?.id ?? '' } });
    const exchangeOf = (id: string) => atlas.parcels.find((parcel) => parcel.id === id)?.exchange;
    for (const { id, dimmed } of marks) expect(dimmed).toBe(exchangeOf(id) !== 'vorukh');
  });

  test('dims names with their symbols, but for what is chosen', () => {
    const [place, crossing] = ['places', 'crossings'] as const;
    const dimmed = (change: Partial<Choices>) => {
      const { layers, labels } = view({ exchange: 'dostuk', ...change }).map;
      const marks = new Map(
        layers.flatMap(({ id, marks: all }) => all.map((m) => [`${id}-${m.id}`, m.dimmed])),
      );
      const named = labels.filter(({ id }) => marks.has(id));
      expect(new Set(named.map(({ id }) => id.split('-')[0]))).toEqual(
        new Set([place, crossing, 'water', 'memorial']),
      );
      return {
        named: named.filter((label) => label.dimmed).map(({ id }) => id),
        marked: named.filter(({ id }) => marks.get(id)).map(({ id }) => id),
      };
    };
    const { named, marked } = dimmed({});
    expect(named.length).toBeGreaterThan(40);
    expect(named).toEqual(marked);
    for (const [layer, id] of [
      [place, 'batken'],
      [crossing, 'kairagach'],
    ] as const) {
      const chosen = dimmed({ selection: { layer, id } }).named;
      expect([...chosen, `${layer}-${id}`].sort()).toEqual([...named].sort());
    }
    expect(dimmed({ exchange: null }).named).toEqual([]);
  });

  test('shows the first drawing before, the newest after, and both on the swipe', () => {
    const [first, newest] = releaseSpan(atlas);
    const now = marksOf('borders');
    const before = marksOf('borders', { view: 'before' });
    expect(before).not.toBe(now);
    expect(before.some(({ symbol }) => symbol === 'line-former')).toBe(false);
    expect(view().map.before).toBeNull();
    const swipe = view({ view: 'swipe' }).map.before;
    expect(swipe?.dates).toEqual([first, newest]);
    expect(swipe?.layers.find(({ id }) => id === 'borders')?.marks).toBe(before);
    expect(new Set(view({ view: 'before' }).map.tints.map(({ country }) => country)).size).toBe(3);
  });

  test('shows posts open, closed or unknown as of the day that is shown', () => {
    const posts = (change: Partial<Choices>) =>
      ['kyzyl-bel', 'karamyk', 'kulundu'].map(
        (id) => marksOf('crossings', change).find((mark) => mark.id === id)?.symbol,
      );
    expect(posts({})).toEqual(['crossing-open', 'crossing-open', 'crossing-unknown']);
    expect(posts({ date: '2025-03-25' })).toEqual(['crossing-open', 'crossing-closed', 'crossing-unknown']);
    expect(posts({ view: 'before' })).toEqual(['crossing-closed', 'crossing-closed', 'crossing-closed']);
  });

  test('does not depend on what the clock says', () => {
    const asked = () => {
      throw new Error('the clock was looked at');
    };
    vi.stubGlobal(
      'Date',
      new Proxy(Date, {
        construct: (target, given) => (given.length === 0 ? asked() : Reflect.construct(target, given)),
        get: (target, name) => (name === 'now' ? asked : Reflect.get(target, name)),
      }),
    );
    try {
      const { balance, compare } = derive(shippedAtlas(), defaultChoices, names, null);
      expect(balance.landForLand.toTjk.value).toBeCloseTo(landForLand.toTjk);
      expect(compare?.releases.length ?? balance.drawnLengths.length).toBeGreaterThan(5);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test('has a card for a feature that is shipped, none for another, and none before there are measures', () => {
    const selection = { layer: 'parcels', id: 'kairagach-enclave' } as const;
    const card = view({ selection }).card;
    expect(card?.kind).toBe('parcel');
    expect(card?.kind === 'parcel' && card.measured?.ellipsoidal).toBeCloseTo(99.71, 1);
    expect(view({ selection: { layer: 'parcels', id: 'no-such' } }).card).toBeNull();
    expect(derive(atlas, { ...defaultChoices, selection }, names, null).card).toBeNull();
  });

  test('shows a position that is asked about before there are measures, with nothing answered', () => {
    const selection = { ...hereSelection([70.95, 40.21]), own: { accuracyM: 30 } };
    const { card, map } = derive(atlas, { ...defaultChoices, selection }, names, null);
    expect(card).toMatchObject({ kind: 'here', position: [70.95, 40.21], here: null, answer: null });
    expect(map.pin).toEqual({ at: [70.95, 40.21], foot: null, radiusM: 30 });
  });
});

describe('the mapped change', () => {
  const { mapped } = view().balance;

  test('is judged by a bound at once, and by its error when that is asked for', async () => {
    expect([mapped.verdict, mapped.isWhole]).toEqual(['not-equal', true]);
    const error = await mapped.error();
    expect(error).toMatchObject({ correlationM: 10_000, bound: false });
    expect(error.halfWidthHa).toBeLessThan(mapped.limits.systematicHa);
    expect(mapped.judge(error).verdict).toBe('not-equal');
    const net = Math.abs(mapped.toKgz.ellipsoidal - mapped.toTjk.ellipsoidal);
    expect(mapped.judge({ ...error, halfWidthHa: net }).verdict).toBe('cannot-tell');
  });

  test('cannot be told where its pieces, or the lines, could not be read', async () => {
    const without = (file: 'changes' | 'borders') =>
      derive({ ...atlas, [file]: [], incomplete: [file] }, defaultChoices, names, {
        ...measuresOf(atlas),
        ...noAnswers,
      }).balance.mapped;
    expect(without('changes')).toMatchObject({ verdict: 'cannot-tell', isWhole: false });
    expect(await without('borders').error()).toMatchObject({ bound: true });
  });
});
