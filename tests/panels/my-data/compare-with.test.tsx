import { describe, expect, test } from 'vitest';
import { untouched } from '../../../src/core/my-data/file-settings.ts';
import type { MyFile } from '../../../src/core/my-data/my-data.ts';
import { type Comparing, publishedLedger } from '../../../src/core/my-data/two-lists/comparing.ts';
import { verdictWords } from '../../../src/i18n/exchange/balance.en.ts';
import { CompareWith } from '../../../src/panels/my-data/compare-with.tsx';
import type { DataIntents } from '../../../src/panels/my-data/my-data-intents.ts';
import { box, compared, feature } from '../../core/my-data/two-lists/lists.ts';
import { collection, open } from '../../data/my-data/opening.ts';
import { wordsOf } from '../page-of.ts';
import { rendered } from '../rendered.ts';

const told = await wordsOf('en');
const to = { from: 'KGZ', to: 'TJK' };

const lists = {
  a: [
    feature(box(0, 0, 100), { name: 'Samarkandek', 'area, ha': '1', ...to }),
    feature(box(1000, 0, 100), { name: 'Boz-Adyr', ...to }),
    feature(box(2000, 0, 40), { name: 'Ak-Sai', ...to }),
    feature(box(9000, 0, 100), { name: 'Alike', ...to }),
  ],
  b: [
    feature(box(0, 0, 105, 100), { name: 'Samarkandek', 'area, ha': '2', from: 'TJK', to: 'KGZ' }),
    feature(box(1020, 70, 100), { name: 'Boz Adir', ...to }),
    feature(box(2000, 0, 100), { name: 'Large', ...to }),
    feature(box(9000, 0, 100), { name: 'Alike', ...to }),
  ],
};

async function file(id: string, change: Partial<MyFile> = {}): Promise<MyFile> {
  const { outcome } = await open(collection(...lists[id as 'a' | 'b']), `${id}.geojson`);
  if (outcome.kind === 'failed') throw new Error(outcome.problem.code);
  const { opened, balance } = outcome;
  return {
    id,
    name: `${id}.geojson`,
    bytes: { size: 1 },
    settings: untouched,
    keeping: 'kept',
    status: { stage: 'open', opened, balance, findings: null },
    ...change,
  };
}

async function panel(comparing: Partial<Comparing> | null, settings: Partial<MyFile['settings']> = {}) {
  const state = { with: 'b', share: null, comparison: null, publishedVerdict: null, problem: null };
  const shown = await file('a', {
    comparing: comparing && { ...state, ...comparing },
    settings: { ...untouched, comparedWith: comparing ? (comparing.with ?? 'b') : null, ...settings },
  });
  const data = { files: [shown, await file('b')], current: 'a', chosen: null };
  return rendered(
    <CompareWith
      words={told.words}
      own={told.lateWords.data}
      data={data}
      tolerancePercent={1}
      intents={{} as DataIntents}
    />,
  );
}

const comparison = compared(lists.a, lists.b);

describe('comparing a file with another list', () => {
  test('offers the other open files and the list read to parliament, never the file itself', async () => {
    const options = (await panel(null)).all('option').map(({ text }) => text);
    expect(options).toEqual([
      'no other list',
      'b.geojson',
      expect.stringContaining('list read to parliament'),
    ]);
  });

  test('tells how far it is, and can be cancelled', async () => {
    const working = await panel({ share: 0.42 });
    expect(working.one('.compare-state').text).toBe('Comparing: 42 %');
    expect(working.one('progress').attribute('value')).toBe('0.42');
    expect(working.one('.compare-work').one('button').text).toBe('Cancel');
  });

  test('says why there is no answer', async () => {
    const problem = { kind: 'too-many', most: 100_000 } as const;
    expect((await panel({ problem })).one('.compare-state').text).toContain('100,000');
    expect((await panel({ problem: { kind: 'failed' } })).text).toContain('could not be compared');
  });

  test('counts what is in both, in one, and undecided', async () => {
    const counts = (await panel({ comparison })).one('.compare-counts').all('dd');
    expect(counts.map(({ text }) => text)).toEqual(['2', '1', '1', '1']);
  });

  test('tells pairs that differ before those alike, with both areas, the ground in common and the distance', async () => {
    const [differing, alike] = (await panel({ comparison })).all('.pair-table');
    expect(differing?.text).toContain('Samarkandek (№ 1)');
    expect(differing?.text).toContain('other parties');
    expect(differing?.text).toMatch(/stated 1(\.0+)? ha 2(\.0+)? ha/);
    expect(differing?.text).toMatch(/(0\.99|1\.0)\d* ha in common/);
    expect(differing?.text).toMatch(/outlines (5|4\.9|5\.0)\d* m apart/);
    expect(differing?.text).not.toContain('Alike');
    expect(alike?.text).toContain('Alike (№ 4)');
  });

  test('says of what only one list has how much lies on parcels of the other', async () => {
    const lists = (await panel({ comparison })).all('.findings').map(({ text }) => text);
    expect(lists[0]).toMatch(/Boz-Adyr \(№ 2\).*of it on Boz Adir \(№ 2\)/);
    expect(lists[1]).toMatch(/Boz Adir \(№ 2\).*of it on Boz-Adyr \(№ 2\)/);
  });

  test('asks about names that are nearly the same, and about what it could not tell apart', async () => {
    const [near, unsure] = (await panel({ comparison })).all('.match-questions');
    expect(near?.text).toContain('Are Boz-Adyr (№ 2) and Boz Adir (№ 2) of the other list the same parcel?');
    expect(near?.all('.button').map(({ text }) => text)).toEqual(['Same', 'Not the same']);
    expect(unsure?.text).toContain('One parcel lies in a much larger one: Ak-Sai (№ 3) / Large (№ 3)');
  });

  test('waits with further answers while it compares anew, and can forget them', async () => {
    const answers = { b: [{ a: 1, b: 2, same: false }] };
    const busy = await panel({ comparison, share: 0.1 }, { matchAnswers: answers });
    const buttons = busy.all('.match-question').flatMap((question) => question.all('.button'));
    expect(buttons.length).toBeGreaterThan(0);
    expect(buttons.every((button) => button.attribute('disabled') !== null)).toBe(true);
    expect(busy.text).toContain('Forget my answers (1)');
  });

  test('tells answers that it could not follow', async () => {
    const two = [
      { a: 1, b: 2, same: true },
      { a: 1, b: 900, same: true },
    ];
    const shown = await panel({ comparison: compared(lists.a, lists.b, two) }, { matchAnswers: { b: two } });
    expect(shown.text).toContain('contradict each other: 1.');
    expect((await panel({ comparison })).text).not.toContain('contradict each other');
  });

  test('gives each list’s own verdict and the four readings', async () => {
    const rows = (await panel({ comparison })).one('.list-verdicts').all('li');
    expect(rows.map(({ text }) => text)).toHaveLength(6);
    expect(rows.slice(2).map(({ text }) => text)).toEqual([
      expect.stringContaining('Outlines of this file, parties of this file'),
      expect.stringContaining('Outlines of the other list, parties of the other list'),
      expect.stringContaining('Outlines of this file, parties of the other list'),
      expect.stringContaining('Outlines of the other list, parties of this file'),
    ]);
  });

  test('gives the verdict of the list read to parliament, and no way to a parcel that has no outline', async () => {
    const outlineless = feature(null as unknown as ReturnType<typeof box>, { name: 'Ghost', ...to });
    const ledger = compared(lists.a, [outlineless]);
    const shown = await panel({ with: publishedLedger, comparison: ledger, publishedVerdict: 'not-equal' });
    expect(shown.one('.list-verdicts').text).toContain(
      'The list read to parliament by itself, land for land',
    );
    expect(shown.one('.list-verdicts').text).toContain(verdictWords['not-equal']);
    expect(shown.text).toContain('there is nothing to judge over both');
    expect(shown.text).toContain('Ghost (№ 1)');
    const ways = shown.all('button').map((button) => button.attribute('aria-label') ?? '');
    expect(ways.filter((way) => way.startsWith('Zoom to')).length).toBe(lists.a.length);
    expect(ways.some((way) => way.includes('Ghost'))).toBe(false);
  });

  test('says where a list is cut short', async () => {
    const many = Array.from({ length: 130 }, (_, i) =>
      feature(box(200 * i, 500, 50), { name: `P${i}`, ...to }),
    );
    const shown = await panel({ comparison: compared(many, []) });
    expect(shown.one('.findings').all('li')).toHaveLength(100);
    expect(shown.text).toContain('The first 100 of 130');
  });
});
