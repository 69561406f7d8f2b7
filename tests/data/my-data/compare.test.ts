import { describe, expect, test } from 'vitest';
import { parseParcel } from '../../../src/core/atlas/parcel.ts';
import { untouched } from '../../../src/core/my-data/file-settings.ts';
import { paints } from '../../../src/core/my-data/paint.ts';
import type { MatchAnswer } from '../../../src/core/my-data/two-lists/comparison.ts';
import { createComparer } from '../../../src/data/my-data/compare.ts';
import type { Answers, OtherList, Question } from '../../../src/data/my-data/messages.ts';
import { readParcels } from '../../../src/data/my-data/read-parcels.ts';
import { box, feature } from '../../core/my-data/two-lists/lists.ts';
import { collection, session } from './opening.ts';

const options = { tolerancePercent: 1, accuracyM: 0 };
const to = { from: 'KGZ', to: 'TJK' };

const first = collection(
  feature(box(0, 0, 100), { name: 'Samarkandek', ...to }),
  feature(box(1000, 0, 100), { name: 'Boz-Adyr', ...to }),
  feature(box(2000, 0, 100), { name: 'Ak-Sai', ...to }),
);
const second = collection(
  feature(box(0, 0, 100), { name: 'Samarkandek', ...to }),
  feature(box(5000, 0, 100), { name: 'Boz Adir', ...to }),
  feature(box(3000, 0, 100), { name: 'Tort-Kocho', ...to }),
);

const other = (text: string, name = 'b.geojson', key = text): OtherList => ({
  kind: 'file',
  key,
  file: new Blob([text]),
  name,
  settings: untouched,
});

/** The worker's session with the first list open, and all it says. */
async function opened() {
  let clock = 0;
  // Each look at the clock is late, so that every step of comparing rests.
  const { heard, handle } = session(() => {
    clock += 100;
    return clock;
  });
  const file = new Blob([first]);
  await handle({ kind: 'open', file, name: 'a.geojson', settings: untouched, tolerancePercent: 1 });
  let id = 0;
  async function ask<K extends Question['kind']>(question: Extract<Question, { kind: K }>) {
    const mine = ++id;
    await handle({ kind: 'ask', id: mine, question });
    const answer = heard.find((each) => each.kind === 'answer' && each.id === mine);
    return answer?.kind === 'answer' ? (answer.answer as Answers[K]) : null;
  }
  const compare = (list: OtherList, answers: readonly MatchAnswer[] = []) =>
    ask<'compare'>({ kind: 'compare', other: list, answers, options });
  const shares = () => heard.flatMap((each) => (each.kind === 'comparing' ? [each.share] : []));
  return { handle, ask, compare, shares };
}

const counts = (answer: Answers['compare'] | null) => {
  if (answer?.kind !== 'compared') throw new Error(answer?.kind ?? 'no answer');
  const { pairs, onlyA, onlyB, unsure, nearNames } = answer.comparison;
  return [pairs.length, onlyA.length, onlyB.length, unsure.length, nearNames.length];
};

describe('comparing an opened file with another list', () => {
  test('tells how far it is, and what is in both or in one, and asks about a name that is nearly the same', async () => {
    const { compare, shares } = await opened();
    const answer = await compare(other(second));
    expect(counts(answer)).toEqual([1, 2, 2, 0, 1]);
    expect(shares().length).toBeGreaterThan(4);
    expect(shares()).toEqual([...shares()].sort((a, b) => a - b));
    expect(shares().at(-1)).toBeLessThanOrEqual(1);
  });

  test('takes the reader’s word, and does not read the second file once more for it', async () => {
    const { compare } = await opened();
    const list = other(second);
    await compare(list);
    const unread = { ...list, file: new Blob(['not read']) } as OtherList;
    expect(counts(await compare(unread, [{ a: 2, b: 2, same: true }]))).toEqual([2, 1, 1, 0, 0]);
    expect(counts(await compare(unread, [{ a: 2, b: 2, same: false }]))).toEqual([1, 2, 2, 0, 0]);
  });

  test('reads the second file in another way where its key is another', async () => {
    const { compare } = await opened();
    await compare(other(second));
    expect(counts(await compare(other(first, 'b.geojson', 'otherwise')))).toEqual([3, 0, 0, 0, 0]);
  });

  test('is stopped at once, and answers the next question', async () => {
    const { handle, compare, shares } = await opened();
    const asked = compare(other(second));
    await handle({ kind: 'stop-comparing' });
    expect(await asked).toBeNull();
    expect(shares().every((share) => share < 0.3)).toBe(true);
    expect(counts(await compare(other(second)))).toEqual([1, 2, 2, 0, 1]);
  });

  test('gives up an older comparison for a newer one', async () => {
    const { compare } = await opened();
    const [older, newer] = await Promise.all([compare(other(second)), compare(other(first))]);
    expect(older).toBeNull();
    expect(counts(newer)).toEqual([3, 0, 0, 0, 0]);
  });

  test('says why the second file could not be read', async () => {
    const { compare } = await opened();
    expect(await compare(other('<html></html>', 'b.html'))).toMatchObject({ kind: 'unread' });
  });

  test('draws each parcel by where it was found, and nothing once it is stopped', async () => {
    const { handle, ask, compare } = await opened();
    await compare(other(second));
    const shapes = await ask<'shapes'>({ kind: 'shapes', of: 'comparison' });
    expect(shapes?.map(({ title, style }) => [title, paints[style]])).toEqual([
      ['Samarkandek', 'in-both'],
      ['Boz-Adyr', 'only-a'],
      ['Ak-Sai', 'only-a'],
      ['Samarkandek', 'in-both'],
      ['Boz Adir', 'only-b'],
      ['Tort-Kocho', 'only-b'],
    ]);
    const address = { z: 8, x: 178, y: 96 };
    const style = { styles: [], ratio: 1 };
    expect(await ask<'tile'>({ kind: 'tile', address, style, of: 'comparison' })).not.toBeNull();
    await handle({ kind: 'stop-comparing' });
    expect(await ask<'shapes'>({ kind: 'shapes', of: 'comparison' })).toBeNull();
    expect(await ask<'shapes'>({ kind: 'shapes' })).toHaveLength(3);
  });

  test('takes the published ledger, whose parcels have no outline', async () => {
    const properties = {
      id: 'p1',
      exchange: 'kairagach',
      from: 'KGZ',
      to: 'TJK',
      name: { en: 'Samarkandek', ru: 'Самаркандек', ky: 'Самаркандек', tg: 'Самаркандек', uz: 'Samarqandek' },
      place: 'x',
      district: 'x',
      reported: [{ value: '1.5', source: 's' }],
      confidence: 'A',
      geometry: 'none',
      positionErrorKm: null,
      change: null,
      sureness: 'x',
      sources: ['s'],
      note: null,
    };
    const { items } = parseParcel({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', id: 'p1', properties, geometry: null }],
    });
    expect(items).toHaveLength(1);
    const { compare } = await opened();
    const answer = await compare({ kind: 'published', parcels: structuredClone(items), incomplete: false });
    expect(counts(answer)).toEqual([1, 2, 0, 0, 0]);
    expect(answer?.kind === 'compared' && answer.comparison.pairs[0]).toMatchObject({
      by: 'name',
      a: { feature: 1 },
      b: { statedHa: 1.5, measuredHa: null },
      sharedHa: null,
    });
  });

  test('refuses lists that are too long, whichever of the two', async () => {
    const read = async (text: string) => {
      const found = await readParcels(new Blob([text]), 'a.geojson', untouched, () => {});
      if ('code' in found) throw new Error(found.code);
      return found;
    };
    const short = await read(collection(feature(box(0, 0, 100), to)));
    const comparer = createComparer(
      () => 0,
      () => {},
      2,
    );
    const mapping = { from: 'from', to: 'to', exchange: null };
    const wanted = { other: other(second), answers: [], options };
    expect(await comparer.compare(short, mapping, wanted)).toEqual({ kind: 'too-many', most: 2 });
    expect(await comparer.compare(await read(first), mapping, wanted)).toEqual({ kind: 'too-many', most: 2 });
  });
});
