import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { reportWords } from '../../../../src/cli/my-data/report-words.ts';
import { languages } from '../../../../src/core/language/languages.ts';
import { comparisonSection } from '../../../../src/core/my-data/report/report-comparison.ts';
import type {
  NotCompared,
  ReportComparison,
  ReportInput,
} from '../../../../src/core/my-data/report/report-input.ts';
import type { Comparison } from '../../../../src/core/my-data/two-lists/comparison.ts';
import { markup as hostileTexts } from '../../../fixtures/hostile-texts.ts';
import { box, compared, feature, toKgz, toTjk } from '../two-lists/lists.ts';

const first = [
  feature(box(0, 0, 500), { id: 1, name: 'Арча', ...toKgz, area_ha: 25 }),
  feature(box(2000, 0, 500), { id: 2, name: 'Сай', ...toTjk, area_ha: 25 }),
  feature(box(4000, 0, 500), { id: 3, name: 'Дөбө', ...toTjk }),
  feature(box(6000, 0, 500), { id: 4, name: 'Whole', ...toKgz }),
];
const second = [
  feature(box(0, 0, 500), { id: 1, name: 'Арча', ...toKgz, area_ha: 25 }),
  feature(box(2000, 0, 600), { id: 2, name: 'Сай', ...toKgz, area_ha: 36 }),
  feature(box(9000, 0, 500), { id: 13, name: 'Alone', ...toTjk }),
  feature(box(6000, 0, 250, 500), { id: 14, name: 'Western half', ...toKgz }),
  feature(box(6250, 0, 250, 500), { id: 15, name: 'Eastern half', ...toKgz }),
];

const read: ReportComparison['read'] = {
  mapping: { from: 'from', to: 'to', exchange: 'exchange' },
  convertedFrom: 'Kyrg-06 zone 2',
  datumAccuracyM: 1,
  gridHa: null,
  encoding: null,
  notices: [{ code: 'rows-deleted', name: 'a.dbf', line: null, promised: null, found: 3 }],
  problems: [{ feature: 6, code: 'self-intersection', name: 'Тор' }],
  problemCount: 1,
};

const told = (more: object = {}): ReportComparison => ({
  name: 'other.gpkg',
  read,
  comparison: compared(first, second),
  outlines: null,
  verdict: 'equal',
  without: [],
  incomplete: false,
  ...more,
});

/** A comparison takes of the whole input these alone. */
const inputOf = (comparison: ReportComparison | null, name = 'mine.geojson') =>
  ({
    name,
    compared: comparison,
    balance: { verdict: 'not-equal', exchanges: [] },
    options: { tolerancePercent: 1, accuracyM: 0 },
  }) as unknown as ReportInput;

async function sectionOf(comparison: ReportComparison | null, language: (typeof languages)[number] = 'en') {
  const html = comparisonSection(inputOf(comparison), await reportWords(language));
  const faults: string[] = [];
  const onError = (_level: string, message: string) => {
    if (!message.includes('replacement character')) faults.push(message);
  };
  const document = new DOMParser({ onError }).parseFromString(html || '<p/>', 'text/xml');
  const rows = Array.from(document.getElementsByTagName('tr'), (row) =>
    Array.from(row.getElementsByTagName('td'), (cell) => (cell.textContent ?? '').replaceAll('\u00a0', ' ')),
  );
  const text = document.documentElement?.textContent?.replace(/\s+/g, ' ') ?? '';
  return { html, faults, rows, text };
}

test('nothing stands where no comparison was asked for', async () => {
  expect((await sectionOf(null)).html).toBe('');
});

test('what was compared with what, counts, sums by direction, pairs, parcels of one list, and what is open', async () => {
  const { faults, rows, text } = await sectionOf(told());
  expect(faults).toEqual([]);
  expect(text).toContain('This file: mine.geojson. The other list: other.gpkg.');
  expect(rows).toEqual(
    expect.arrayContaining([
      ['in both', '2'],
      ['only in this file', '1'],
      ['only in the other list', '1'],
      ['undecided', '1'],
      ['Kyrgyzstan', 'Tajikistan', 'This file', '2', '25 (1)', '50.00'],
      ['', '', 'Other list', '1', '–', '25.00'],
      ['Tajikistan', 'Kyrgyzstan', 'This file', '2', '25 (1)', '50.00'],
      ['', '', 'Other list', '4', '61 (2)', '86.00'],
    ]),
  );
  const [sai, archa] = ['Сай (№ 2)', 'Арча (№ 1)'].map((name) => rows.find(([cell]) => cell === name));
  expect(sai?.slice(1, 4)).toEqual(['Сай (№ 2)', '25 / 36', '25.00 / 36.00']);
  expect(sai?.[4]).toMatch(/^25\.0\d* ha in common, outlines \d+ m apart$/);
  expect(sai?.[5]).toBe(
    'other parties, other outline, other measured area, other stated area, matched by id',
  );
  expect(archa?.[5]).toBe('matched by id');
  expect(text).toMatch(
    /Ground of the parcels in both lists \(2 measured\): 50\.0\d* ha in common, 0 ha only by this file’s/,
  );
  expect(text).toContain('Undecided (1) What could not be told apart is in no verdict over both lists.');
  expect(text).toContain('One parcel of this file is several in the other list: Whole (№ 4) / ');
  expect(text).toMatch(/Only in this file \(1\)[^№]*Дөбө \(№ 3\)/);
  expect(text).toMatch(/Only in the other list \(1\)[^№]*Alone \(№ 3\)/);
  expect(text).toContain('This file by itself: Not equal');
  expect(text).toContain('The other list by itself: Equal');
  expect(text).toContain('Converted to WGS84 from Kyrg-06 zone 2.');
  expect(text).toMatch(/Faults of the other list \(1\) Feature 6.*\(Тор\)/);
});

test('that the other list says only to whom is told', async () => {
  const sentence = 'No field says from whom the parcels pass';
  expect((await sectionOf(told())).text).not.toContain(sentence);
  const onlyTo = read && { ...read, mapping: { ...read.mapping, from: null } };
  expect((await sectionOf(told({ read: onlyTo }))).text).toContain(sentence);
});

test('what was not compared is told with its reason', async () => {
  const bare = { type: 'Feature', properties: { id: 21, name: 'Bare', ...toKgz }, geometry: null } as never;
  const comparison: Comparison = {
    ...compared([...first, bare], [...second, bare]),
    nearNamesTried: false,
    idsMistrusted: { agreeing: 1, of: 4 },
    unheeded: [{ a: 9, b: 9, same: true, reason: 'no-such-parcel' }],
  };
  const { text } = await sectionOf(told({ comparison, incomplete: true }));
  const [, reasons = ''] = /What was not compared, and why(.*?)Undecided \(1\) What/.exec(text) ?? [];
  for (const reason of [
    'Undecided (1). What could not be told apart is in no verdict over both lists.',
    'Too many parcels are left for their names',
    'This file: 1 without an outline that can be measured',
    'Other list: 1 without an outline that can be measured',
    'the ground was not compared, as an outline is missing, faulty or too intricate: 1.',
    'The ids were not used: of 4 equal ones only 1',
    'Answers that could not be followed',
  ])
    expect(reasons).toContain(reason);
  expect(text).toContain('Part of the other list is missing, doubtful or could not be read');
  const whole = await sectionOf(told({ comparison: compared(first.slice(0, 1), second.slice(0, 1)) }));
  expect(whole.text).toContain('Every parcel was compared, with its ground.');
});

test('lists longer than a page bears are cut, and said so', async () => {
  const many = Array.from({ length: 501 }, (_, index) =>
    feature(box(index * 1000, 0, 500), { id: index, ...toKgz }),
  );
  const { text, rows } = await sectionOf(told({ comparison: compared(many, many), read: null }));
  expect(text).toContain('The first 500 of 501 are listed.');
  expect(rows.filter(([, , , , , remark]) => remark === 'matched by id').length).toBe(500);
});

const faults: readonly [NotCompared, string][] = [
  [{ kind: 'unread', code: 'broken-file' }, 'The other list could not be read: '],
  [{ kind: 'too-many' }, 'There are too many parcels to be compared.'],
  [{ kind: 'failed' }, 'The two lists could not be compared'],
  [{ kind: 'no-such-field', list: 'o.csv', field: 'kod' }, 'o.csv: no field is called “kod”.'],
  [
    { kind: 'no-such-parcel', list: 'o.csv', feature: 9, count: 4 },
    'o.csv: there is no parcel 9; its parcels are numbered 1 to 4.',
  ],
];

test.each(faults)('a comparison that was not made says why: %j', async (notMade, sentence) => {
  const { text, faults: markup } = await sectionOf({ name: 'o.csv', read: null, notMade });
  expect(markup).toEqual([]);
  expect(text).toContain('The comparison was not made.');
  expect(text).toContain(sentence);
});

describe.each(languages)('in %s', (language) => {
  test('the section is whole, of a file and of the published list', async () => {
    const published = { name: null, read: null, verdict: null };
    for (const comparison of [told(), told(published), { name: 'o', read: null, notMade: faults[4]?.[0] }]) {
      const { html, faults: markup, text } = await sectionOf(comparison as ReportComparison, language);
      expect(markup).toEqual([]);
      expect(html).not.toMatch(/undefined|NaN|\[object/);
      expect(text).toContain('mine.geojson');
      if (language !== 'en') expect(text).not.toMatch(/ list|compared|stated|ground/i);
    }
  });
});

test.each(hostileTexts.map((text, index) => [index, text] as const))(
  'a hostile name stays a text: %i',
  async (_, hostile) => {
    const named = (list: typeof first) =>
      list.map((each) => ({ ...each, properties: { ...each.properties, name: hostile } }));
    const comparison = compared(named(first), named(second));
    const { html, faults: markup } = await sectionOf(told({ name: hostile, comparison }));
    expect(markup).toEqual([]);
    expect(html).not.toMatch(/<script|<img|<iframe/i);
  },
);
