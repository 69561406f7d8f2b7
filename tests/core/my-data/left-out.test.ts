import { Readable } from 'node:stream';
import type { Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/exchange/run.ts';
import { createExchangeSums } from '../../../src/core/exchange/exchange-sums.ts';
import { createLeftOut } from '../../../src/core/my-data/left-out.ts';
import { ParcelSet } from '../../../src/core/my-data/parcel-set.ts';
import { resultLines } from '../../../src/core/my-data/results.ts';
import { fileVerdict } from '../../../src/panels/my-data/file-verdict.ts';
import { bowTie, collection, parcel, square } from '../../cli/my-data/squares.ts';
import { open } from '../../data/my-data/opening.ts';
import { wordsOf } from '../../panels/page-of.ts';

const of = (exchange: string, { geometry }: { geometry: Geometry }, more = {}) => ({
  type: 'Feature',
  properties: { from: 'TJK', to: 'KGZ', exchange, ...more },
  geometry,
});
const north = [
  parcel('KGZ', 'TJK', square(70.5, 40, 500), { exchange: 'North' }),
  parcel('TJK', 'KGZ', square(70.6, 40, 500), { exchange: 'North' }),
];
const point: { geometry: Geometry } = { geometry: { type: 'Point', coordinates: [70.6, 39.9] } };
const withoutSouth = collection(...north, of('South', bowTie), of('South', point));

async function terminal(texts: string, ...words: string[]) {
  const out: string[] = [];
  const code = await run(['-', ...words], {
    input: Readable.from([Buffer.from(texts)]),
    folder: '.',
    print: (line) => out.push(line),
    tell: () => {},
  });
  return { code, out: out.join('\n') };
}

async function onPage(text: string, lang: 'en' | 'ru' | 'ky' | 'tg' | 'uz' = 'en') {
  const { outcome } = await open(text, 'talks.geojson');
  if (outcome.kind === 'failed') throw new Error(outcome.problem.code);
  const { lateWords } = await wordsOf(lang);
  return { ...outcome, sentence: fileVerdict(outcome, lateWords.data) };
}

describe('an exchange of which every parcel is faulty', () => {
  test('is named in the terminal, and not every exchange is equal', async () => {
    const { code, out } = await terminal(withoutSouth);
    expect(code).toBe(3);
    expect(out).toMatch(/South .*cannot tell; no valid parcel; 2 features left out/i);
    expect(out).toContain('Verdict on what is valid: cannot tell. No valid parcel in: South.');
  });

  test('stands in the JSON with its verdict', async () => {
    const value = JSON.parse((await terminal(withoutSouth, '--json')).out);
    expect(value.verdict).toBe('cannot-tell');
    expect(value.exchanges_without_valid_parcel).toEqual(['South']);
    expect(value.exchanges[0]).toMatchObject({ id: 'North', verdict: 'equal' });
    expect(value.exchanges[1]).toMatchObject({ id: 'South', verdict: 'cannot-tell', features_left_out: 2 });
  });

  test('stays in the sums that are added to other files', async () => {
    const { exchanges } = JSON.parse((await terminal(withoutSouth, '--sums')).out);
    expect(exchanges.map(({ id }: { id: string }) => id)).toEqual(['North', 'South']);
  });

  test.each(['en', 'ru', 'ky', 'tg', 'uz'] as const)('is named on the page in %s', async (lang) => {
    const { balance, sentence } = await onPage(withoutSouth, lang);
    expect(balance.verdict).toBe('cannot-tell');
    expect(sentence).toContain('South');
  });

  test('does not make unequal exchanges doubtful', async () => {
    const unequal = [north[0], parcel('TJK', 'KGZ', square(70.6, 40, 900), { exchange: 'North' })];
    const { balance } = await onPage(collection(...unequal, of('South', bowTie)));
    expect(balance.verdict).toBe('not-equal');
  });
});

test('where a faulty parcel belongs to a judged exchange, the sentence says what it is about', async () => {
  const text = collection(...north, of('North', bowTie));
  const { balance, sentence } = await onPage(text);
  expect(balance).toMatchObject({ verdict: 'equal', exchanges: [{ id: 'North', leftOut: 1 }] });
  expect(sentence).toMatch(/^Equal: .* only what is valid/);
  expect((await onPage(collection(...north))).sentence).not.toContain('only what is valid');
  expect((await terminal(text)).out).toContain('1 feature left out');
});

test('a measured parcel without a direction leaves its exchange without a verdict', async () => {
  const { balance } = await onPage(collection(...north, of('South', north[0] as never, { from: '' })));
  expect(balance.exchanges.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['North', 'equal'],
    ['South', 'cannot-tell'],
  ]);
});

test('the saved table has a row for it, without figures', async () => {
  const { opened, balance } = await onPage(withoutSouth);
  const text = [...resultLines(new ParcelSet(), opened.mapping, balance, [])].join('');
  expect(text).toMatch(/^exchange,South,,0,,,,,cannot-tell,,,,,,,,\r$/m);
});

test('a point that names no exchange belongs to none', async () => {
  const { balance } = await onPage(collection(...north, of('', point, { from: '', to: '' })));
  expect(balance.verdict).toBe('equal');
});

test('as many exchanges are counted as the caller keeps; one more, and it cannot be told', () => {
  const mapping = { from: 'from', to: 'to', exchange: 'exchange' };
  const figures = { m2: 1e5, turfM2: 1e5, independentM2: 1, systematicM2: 100 };
  const equal = createExchangeSums(10);
  equal.add({ from: 'A', to: 'B', exchange: 'lot 0' }, figures, null);
  equal.add({ from: 'B', to: 'A', exchange: 'lot 0' }, figures, null);
  const judged = (most: number) => {
    const leftOut = createLeftOut(most);
    for (const exchange of ['lot 0', 'lot 1', 'lot 2'])
      leftOut.add({ from: 'A', to: 'B', exchange }, mapping);
    return leftOut.beside(equal.judge({ tolerancePercent: 1, accuracyM: 0 }, null));
  };
  expect(judged(3)).toMatchObject({ unlisted: 0, exchanges: [{}, { id: 'lot 1' }, { id: 'lot 2' }] });
  expect(judged(1)).toMatchObject({ unlisted: 2, verdict: 'cannot-tell', exchanges: [{ leftOut: 1 }] });
});
