import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { reportWords } from '../../../../src/cli/my-data/report-words.ts';
import { languages } from '../../../../src/core/language/languages.ts';
import { guessMapping } from '../../../../src/core/my-data/mapping.ts';
import { myBalance } from '../../../../src/core/my-data/my-balance.ts';
import { ParcelSet } from '../../../../src/core/my-data/parcel-set.ts';
import { htmlText } from '../../../../src/core/my-data/report/html-text.ts';
import { reportHtml } from '../../../../src/core/my-data/report/report.ts';
import type { ReportInput } from '../../../../src/core/my-data/report/report-input.ts';
import { markup as hostileTexts } from '../../../fixtures/hostile-texts.ts';
import { box, compared, feature } from '../two-lists/lists.ts';

function inputOf(names: readonly [string, string], more: Partial<ReportInput> = {}): ReportInput {
  const set = new ParcelSet();
  set.add({
    value: feature(box(0, 0, 500), {
      name: names[0],
      from: 'KGZ',
      to: 'TJK',
      area_ha: 25,
      exchange: names[0],
    }),
  });
  set.add({
    value: feature(box(2000, 0, 500), {
      name: names[1],
      from: 'TJK',
      to: 'KGZ',
      area_ha: 40,
      exchange: names[0],
    }),
  });
  set.add({ value: { type: 'Feature', properties: { name: names[1] }, geometry: null } });
  set.end();
  const mapping = guessMapping(set.fields.summary());
  const options = { tolerancePercent: 1, accuracyM: 5 };
  return {
    name: names[0],
    date: '2026-11-28',
    inputs: [{ name: names[0], bytes: 1234, sha256: 'ab'.repeat(32) }],
    parcels: set,
    mapping,
    balance: myBalance(set, mapping, options),
    options,
    problems: set.problems,
    problemCount: set.problemCount,
    notices: [],
    incomplete: false,
    stated: null,
    accuracies: null,
    compared: null,
    findings: {
      overlapCount: 1,
      overlaps: [{ features: [1, 2], ha: 0.5, bounds: [0, 0, 0, 0] }],
      misplacedCount: 0,
      misplaced: [],
      seams: 3,
      overlapsUnmeasured: 4,
      gaps: [
        { id: 'one', features: [1, 2], ha: 0.25, widthM: 1.5, kind: 'strip', bounds: [0, 0, 0, 0] },
        { id: 'two', features: [2, 3], ha: 0.75, widthM: 2.5, kind: 'enclosed', bounds: [0, 0, 0, 0] },
      ],
      widths: { seamM: 0.1, widestM: 5 },
      lineKnown: true,
      lineCount: 1,
      line: [
        {
          feature: 2,
          name: names[1],
          shares: null,
          alongM: 120,
          alongOffM: 4,
          beyondM: 0,
          lineErrorM: 160,
          bounds: [0, 0, 0, 0],
        },
      ],
      lineErrorM: 30,
      stretchesKnown: true,
    },
    allowedGaps: ['two'],
    convertedFrom: names[1],
    datumAccuracyM: 4.5,
    gridHa: 100.064,
    encoding: { name: 'utf-8', guessed: false },
    inBulk: false,
    lines: [
      {
        type: 'LineString',
        coordinates: [
          [70.4, 40.001],
          [70.6, 40.002],
        ],
      },
    ],
    dataVersion: '2026.09-1',
    engines: 'Turf 7.4.0, GeographicLib 2.2.0',
    ...more,
  };
}

/** The element of a document that opens and closes every tag it has, void elements apart. */
function parsed(html: string) {
  const faults: string[] = [];
  const closed = html.replace('<!doctype html>', '').replace(/<(meta|br)([^>]*)>/g, '<$1$2/>');
  const document = new DOMParser({
    onError: (_level, message) => {
      // What stands for a character that may not stand there is no fault.
      if (!message.includes('replacement character')) faults.push(message);
    },
  }).parseFromString(closed, 'text/xml');
  return { document, faults };
}

describe.each(languages)('a report in %s', (language) => {
  test('tells verdict, every parcel, map, method and hash, in sound markup', async () => {
    const words = await reportWords(language);
    const html = reportHtml(inputOf(['Ак-Арык', 'Сай']), words);
    const { document, faults } = parsed(html);
    expect(faults).toEqual([]);
    expect(html).toContain(`lang="${language}"`);
    expect(document.getElementsByTagName('svg').length).toBeGreaterThan(0);
    const cells = Array.from(document.getElementsByTagName('td'), (cell) => cell.textContent);
    for (const wanted of ['Ак-Арык', 'Сай', 'ab'.repeat(32)]) expect(cells).toContain(wanted);
    expect(cells.filter((cell) => /^25[.,]00$/.test(cell ?? '')).length).toBeGreaterThanOrEqual(3);
    // The error of a square of 500 m at 5 m: 1.96 · √2 · 500 m · 5 m; of the difference of two √2 times as much.
    expect(cells.filter((cell) => cell?.startsWith('±')).map((cell) => cell?.replace(',', '.'))).toEqual([
      '± 0.6930',
      '± 0.6930',
      '± 0.9800',
      '± 0.6930',
      '± 0.6930',
    ]);
    expect(html).toContain(words.date('2026-11-28'));
    // From which system, how well its datum is known, and what its grid makes of areas.
    expect(document.documentElement?.textContent?.replaceAll(',', '.')).toMatch(/4\.5\sm?.*100\.064/s);
    expect(html).not.toMatch(/undefined|NaN|\[object/);
  });
});

test.each([
  [200, 4000],
  [700, 700],
])(
  'of %i faults that are known by parcel, and %i in all, it is told how many are listed',
  async (known, all) => {
    const words = await reportWords('en');
    const problems = Array.from({ length: known }, (_, i) => ({ feature: i + 1, code: 'no-geometry' }));
    const html = reportHtml(inputOf(['Юг', 'Сай'], { problems, problemCount: all }), words);
    const listed = Math.min(500, known);
    expect(html).toContain(htmlText(words.problem(listed, 'no-geometry')));
    expect(html).not.toContain(htmlText(words.problem(listed + 1, 'no-geometry')));
    expect(html).toContain(htmlText(words.cut(listed, all)));
  },
);

test('gaps, allowed ones apart, overlaps and parcels at the line are told, and faults as sentences', async () => {
  const html = reportHtml(inputOf(['Юг', 'Сай']), await reportWords('en'));
  const text = (parsed(html).document.documentElement?.textContent ?? '').replace(/\u00a0/g, ' ');
  expect(text).toContain('Overlaps (1)');
  expect(text).toContain(
    'Further pairs that share ground, or only the rounding of an edge; not measured: 4.',
  );
  expect(text).toContain('Overlaps narrower than 0.1 m, taken as rounding: 3.');
  expect(text).toMatch(
    /Gaps \(1\)[\s\S]*Strip between features 1, 2: 0.25\d* ha[\s\S]*Allowed gaps \(1\)[\s\S]*features 2, 3/,
  );
  expect(text).toMatch(/At the line \(1\)[\s\S]*Сай: Feature 2: could not be cut along the line; 120 m/);
  expect(text).not.toMatch(/no-geometry|empty-geometry|self-intersection/);
  const quiet = {
    ...inputOf(['a', 'b']).findings,
    overlapCount: 0,
    overlaps: [],
    gaps: [],
    lineCount: 0,
    line: [],
  };
  const findings = quiet as ReportInput['findings'];
  const without = reportHtml(inputOf(['a', 'b'], { findings }), await reportWords('en'));
  expect(without).toContain('No overlaps, gaps or parcels at the line were found.');
  expect(without).not.toContain('Gaps (');
});

/** A list with accuracies of its own, one of them unread, a stated area that is off, and a feature left out. */
function richInput(options: Partial<ReportInput['options']> = {}) {
  const set = new ParcelSet();
  const add = (x: number, properties: object, geometry = box(x, 0, 500)) =>
    set.add({ value: feature(geometry, { exchange: 'North', ...properties }) });
  add(0, { name: 'Ак-Арык', from: 'KGZ', to: 'TJK', area_ha: 25, accuracy_m: '3' });
  add(2000, { name: 'Сай', from: 'TJK', to: 'KGZ', area_ha: 40, accuracy_m: 'good' });
  add(4000, { name: 'Дөбө', from: 'TJK', to: 'KGZ' }, box(0, 0, 0));
  set.end();
  const mapping = guessMapping(set.fields.summary());
  const all = { tolerancePercent: 1, accuracyM: 5, ...options };
  const judged = myBalance(set, mapping, all);
  const { stated, accuracies } = judged;
  const balance = {
    ...judged,
    exchanges: judged.exchanges.map((each) => ({ ...each, ellipsoidalVerdict: 'not-equal' as const })),
    unlisted: 7,
  };
  return inputOf(['a', 'b'], { parcels: set, mapping, options: all, balance, stated, accuracies });
}

const plain = (html: string) =>
  (parsed(html).document.documentElement?.textContent ?? '').replace(/\u00a0/g, ' ');

test('all that a verdict rests on is told: accuracies, correlation, allowance, engines, what is left out', async () => {
  const text = plain(reportHtml(richInput(), await reportWords('en')));
  expect(text).toMatch(
    /North: ± [\d.]+ ha, each outline off by its own accuracy\. By its own accuracy: 1 parcel, 3\.0 m\. By the file’s: 1 parcel, 5\.0 m\./,
  );
  expect(text).toContain('on the ellipsoid it would be: Not equal.');
  expect(text).toContain('North: In no sum (faulty, without an area or a direction): 1.');
  expect(text).toContain('The field “accuracy_m” states the accuracy of 1 parcel in m');
  expect(text).toContain('Accuracies that could not be read (1)');
  expect(text).toContain('Сай: “good”');
  expect(text).toContain('Stated areas that differ (1). Further from the measured area than 500 m² and 5 %');
  expect(text).toContain('7 further exchanges are not listed');
  expect(text).not.toContain('Set by hand');
});

test('a correlation and an allowance that were set are those that are told', async () => {
  const set = { correlationM: 650, allowance: { m2: 100, percent: 2 } };
  const text = plain(reportHtml(richInput(set), await reportWords('en')));
  expect(text).toContain('Set by hand: neighbouring vertices share the same error within 650 m');
  expect(text).toContain('than 100 m² and 2 %');
  const whole = { ...richInput(), accuracies: null };
  const balance = {
    ...whole.balance,
    exchanges: whole.balance.exchanges.map((each) => ({ ...each, ownAccuracies: null })),
  };
  const alike = plain(reportHtml({ ...whole, balance }, await reportWords('en')));
  expect(alike).toMatch(/North: ± [\d.]+ ha where points are off by 5\.0 m, each independently\./);
});

test.each(languages)('so it is in %s', async (language) => {
  const html = reportHtml(richInput({ correlationM: 650 }), await reportWords(language));
  const text = plain(html);
  for (const wanted of ['North: ', '650', '“good”', '500', 'accuracy_m'])
    expect(text.replaceAll(/[«»„]/g, '“').replaceAll('“good“', '“good”')).toContain(wanted);
  expect(html).not.toMatch(/undefined|NaN|\[object/);
});

test.each([
  [0.3, '5 m'],
  [20, '5 m'],
  [100, '20 m'],
  [2_000, '500 m'],
  [40_000, '10 km'],
])('the scale bar of a parcel of %s m stays in the map, and is a round length', async (side, length) => {
  const set = new ParcelSet();
  set.add({ value: feature(box(0, 0, side), { from: 'KGZ', to: 'TJK' }) });
  set.end();
  const html = reportHtml(inputOf(['a', 'b'], { parcels: set, lines: [] }), await reportWords('en'));
  const [, start, end, label] =
    /<path d="M(\d+) [\d.]+V[\d.]+H([\d.]+)V[\d.]+"[^>]*\/><text[^>]*>([^<]*)<\/text>/.exec(html) ?? [];
  expect(label?.replace('\u00a0', ' ')).toBe(length);
  expect(Number(end) - Number(start)).toBeGreaterThan(60);
  expect(Number(end) - Number(start)).toBeLessThanOrEqual(180);
});

/** A second list: one outline that the first has too, one far off, one without a place. */
function comparedInput(outlines = true): ReportInput {
  const set = new ParcelSet();
  set.add({ value: feature(box(0, 0, 500), { name: 'a' }) });
  set.add({ value: feature(box(9000, 4000, 500), { name: 'b' }) });
  set.add({ value: { type: 'Feature', properties: { name: 'c' }, geometry: null } });
  set.end();
  const comparison = compared([feature(box(0, 0, 500), {})], [feature(box(0, 0, 500), {})]);
  const told = { name: 'other.gpkg', read: null, verdict: null, without: [], incomplete: false };
  return inputOf(['a', 'b'], {
    compared: { ...told, comparison, outlines: outlines ? set.shapes : null },
  });
}

const mapOf = (html: string) => /<figure>.*<\/figure>/s.exec(html)?.[0] ?? '';
const dots = /<path d="([^"]*)"[^>]*stroke-dasharray="0 5"\/>/;

describe.each(languages)('where two lists are compared, in %s', (language) => {
  test('the map draws both, each in its own way, with a legend and the numbers of each', async () => {
    const words = await reportWords(language);
    const map = mapOf(reportHtml(comparedInput(), words));
    expect(parsed(map).faults).toEqual([]);
    // Both outlines that have a place, one far from the first list: all are within the frame.
    const [, path = ''] = dots.exec(map) ?? [];
    expect(path.match(/Z/g)).toHaveLength(2);
    const places = [...path.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    const height = Number(/viewBox="0 0 720 (\d+)"/.exec(map)?.[1]);
    for (const [x = -1, y = -1] of places) {
      expect(x >= 0 && x <= 720 && y >= 0 && y <= height).toBe(true);
    }
    expect(map.match(/class="label other"[^>]*>\d+</g)?.map((label) => label.slice(-2, -1))).toEqual([
      '1',
      '2',
    ]);
    expect(map).toContain(htmlText(words.compared.outlines));
    expect(map).not.toContain(htmlText(words.compared.noOutlines));
  });

  test('a second list without outlines, as the published one, is said to have none', async () => {
    const words = await reportWords(language);
    const map = mapOf(reportHtml(comparedInput(false), words));
    expect(map).not.toMatch(dots);
    expect(map).toContain(htmlText(words.compared.noOutlines));
    const alone = mapOf(reportHtml(inputOf(['a', 'b']), words));
    expect(alone).not.toContain(htmlText(words.compared.noOutlines));
  });
});

test('nothing is fetched and nothing runs', async () => {
  const html = reportHtml(inputOf(['a', 'b']), await reportWords('en'));
  expect(html).not.toMatch(/<script|<link|<img|src=|href=|url\((?!#)|@import|\son\w+=/i);
  expect(html).toContain("default-src 'none'");
});

test('the same input gives the same bytes; without a day it says none', async () => {
  const words = await reportWords('en');
  expect(reportHtml(inputOf(['a', 'b']), words)).toBe(reportHtml(inputOf(['a', 'b']), words));
  const undated = reportHtml(inputOf(['a', 'b'], { date: null }), words);
  expect(undated).toContain('The day of the report is not stated.');
  expect(undated).not.toContain('2026-');
});

test.each(hostileTexts.map((text, index) => [index, text] as const))(
  'a hostile name stays a text: %i',
  async (_, text) => {
    const html = reportHtml(inputOf([text, `"><script>alert(1)</script>${text}`]), await reportWords('en'));
    const { document, faults } = parsed(html);
    expect(faults).toEqual([]);
    expect(document.getElementsByTagName('script').length).toBe(0);
    expect(html).not.toMatch(/<script|<img|<iframe/i);
  },
);

test('text is written so that it cannot be markup, a control or a turn of direction', () => {
  expect(htmlText(`<a href="x" o='y'>&`)).toBe('&lt;a href=&quot;x&quot; o=&#39;y&#39;&gt;&amp;');
  expect(htmlText('a\u0000b\u202ec\ud800')).toBe('a\ufffdb\ufffdc\ufffd');
  expect(htmlText('a\u061cb\u200ec\u200fd\u200be\ufefff\u2028g\nh')).toBe(
    'a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg\nh',
  );
  expect(htmlText('Ак-Арык 𐐀')).toBe('Ак-Арык 𐐀');
});
