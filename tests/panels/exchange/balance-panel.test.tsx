import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { VerdictCode } from '../../../src/core/exchange/verdict.ts';
import { languages } from '../../../src/core/language/languages.ts';
import type { Choices } from '../../../src/core/page/choices.ts';
import { verdictWords } from '../../../src/i18n/exchange/balance.en.ts';
import { english } from '../../../src/i18n/language/style.en.ts';
import { unitsOf } from '../../../src/i18n/language/units.ts';
import { BalancePanel } from '../../../src/panels/exchange/balance-panel.tsx';
import {
  everything,
  exchangesJudged,
  hectares,
  landForLand,
  setAgainst as other,
  published,
} from '../../fixtures/published.ts';
import { before, newest, newestInWords, passedSince, snapshots } from '../../fixtures/snapshots.ts';
import { atlas, hole, intents, viewOf, wordsOf } from '../page-of.ts';
import { rendered } from '../rendered.ts';

const { measured, km: kmText } = unitsOf(english);
const passed = passedSince[before];
const { words } = await wordsOf('en');
const panel = (choices: Partial<Choices> = {}, spoken = words) =>
  rendered(<BalancePanel words={spoken} balance={viewOf(choices).balance} intents={intents} />);

describe('the balance', () => {
  test('answers the question with both sums and the verdict', () => {
    const answer = panel().one('[role=status]').text;
    expect(answer).toMatch(/^Where land was swapped for land/);
    for (const part of [
      `(${exchangesJudged} of ${published.length} exchanges)`,
      `${hectares(landForLand.toTjk)} to Tajikistan, ${hectares(landForLand.toKgz)} to Kyrgyzstan. In all ${published.length}: `,
      `${hectares(everything.toTjk)} and ${hectares(everything.toKgz)};`,
    ])
      expect(answer).toContain(part);
  });

  test('has a row for each exchange: both figures and the verdict', () => {
    const balance = panel();
    const together = { exchange: 'land-for-land', ...landForLand, verdict: 'equal-within-precision' };
    for (const { exchange: id, toTjk, toKgz, verdict } of [...published, together]) {
      const row = balance.one(`tbody[data-exchange=${id}]`);
      const figures = row.one('tr.wings').all('span.figure');
      expect(
        figures.map(({ text }) => text),
        id,
      ).toEqual([hectares(toTjk), hectares(toKgz)]);
      expect(row.one('.badge').text, id).toBe(verdictWords[verdict as VerdictCode]);
    }
    expect(balance.one('tbody[data-exchange=all]').all('.badge')).toEqual([]);
  });

  test('says what is drawn on the map, by both engines, and that it is not equal', () => {
    const mapped = panel().one('section.mapped');
    expect(mapped.one('.badge').text).toBe(verdictWords['not-equal']);
    expect(
      mapped
        .all('td')
        .flatMap((cell) => cell.all('span.figure'))
        .map(({ text }) => text),
    ).toEqual([
      measured(passed?.toTjkHa ?? 0),
      measured(passed?.toKgzHa ?? 0),
      `Turf: ${measured(passed?.toTjkTurfHa ?? 0)}`,
      `Turf: ${measured(passed?.toKgzTurfHa ?? 0)}`,
    ]);
  });

  test('holds the reader’s tolerance against the difference, and leaves the verdict alone', () => {
    const row = (tolerancePercent: number) => panel({ tolerancePercent }).one('tbody[data-exchange=dostuk]');
    expect(row(1).text).toContain('0.56 % apart, within your 1 %');
    expect(row(0.5).text).toContain('0.56 % apart, beyond your 0.5 %');
    expect(row(0.5).one('.badge').text).toBe(verdictWords['equal-within-precision']);
    expect(panel({ tolerancePercent: 0.5 }).one('input[type=range]').attribute('value')).toBe('0.5');
  });

  test('is a table of figures with their ranges for those who listen', () => {
    const [chart] = panel().all('table.butterfly');
    expect(chart?.one('caption').text).toContain('Exchanges of the list read to parliament');
    expect(chart?.all('[scope=col]').map(({ text }) => text)).toEqual(['to Tajikistan', 'to Kyrgyzstan']);
    expect(chart?.all('[scope=rowgroup]')).toHaveLength(published.length + 2);
    const dostuk = panel().one('tbody[data-exchange=dostuk]');
    expect(dostuk.text).toMatch(/141\.9 ha ?, between 140\.75 ha and 143\.05 ha/);
    expect(panel().one('tbody[data-exchange=golovnoy]').text).toContain('half of the intake’s three gates');
  });

  test('opens the chosen exchange alone, each parcel with its figure and the chosen one marked', () => {
    const closed = panel();
    expect(closed.all('ul.plots')).toEqual([]);
    expect(closed.all('[aria-expanded=true]')).toEqual([]);
    const open = panel({ selection: { layer: 'parcels', id: 'dakhma' } });
    const row = open.one('tbody[data-exchange=dostuk]');
    expect(row.one('[aria-expanded=true]').text).toBe('Dostuk and villages');
    expect(row.text).toContain('0.8 ha');
    expect(open.all('.is-chosen-plot').map((item) => item.attribute('data-feature'))).toEqual([
      'parcels:dakhma',
    ]);
    expect(row.one('[aria-pressed=true]').text).toBe('Dakhma');
  });

  test('a parcel that stands nowhere on the map cannot be gone to', () => {
    const placeless = { ...atlas, parcels: atlas.parcels.map((parcel) => ({ ...parcel, geometry: null })) };
    const { balance } = viewOf({ exchange: 'dostuk' }, placeless);
    const row = rendered(<BalancePanel words={words} balance={balance} intents={intents} />).one(
      'tbody[data-exchange=dostuk]',
    );
    expect(row.all('span.unplaced').length).toBeGreaterThan(5);
    for (const list of row.all('ul.plots')) expect(list.all('button')).toEqual([]);
  });

  test('has one scale for all rows: bars are as their hectares, whatever row they stand in', () => {
    const balance = panel();
    const [chart] = balance.all('table.butterfly');
    const [end = '', other] = chart?.all('.scale-end').map(({ text }) => text) ?? [];
    expect(end).toBe(other);
    expect(balance.all('.chart-note')[0]?.text).toContain(`one scale, to ${end} each way`);
    const full = Number.parseFloat(end.replaceAll(',', ''));
    const widthOf = (id: string) =>
      Number.parseFloat(
        balance.one(`tbody[data-exchange=${id}]`).all('rect[height=14]').at(-1)?.attribute('width') ?? '',
      );
    for (const { exchange, toKgz } of [...published, { exchange: 'all', ...everything }])
      expect(widthOf(exchange), exchange).toBeCloseTo((100 * toKgz) / full);
  });

  test('where the bars of the mapped change are on another scale, says so', () => {
    expect(panel().one('section.mapped').one('.chart-note').text).toBe(
      'These bars end at 20,000 ha: another scale than above.',
    );
  });

  test('what is judged comes first, the sum of everything last', () => {
    const rows = panel()
      .all('tbody[data-exchange]')
      .map((row) => row.attribute('data-exchange'));
    expect([rows[0], rows.at(-1), rows.length]).toEqual(['land-for-land', 'all', published.length + 2]);
  });

  test('shows land for land and what was set against other things as squares on one scale', () => {
    const squares = panel().one('.three-squares');
    expect(squares.text).toBe(
      `Land for land, together to Tajikistan ${hectares(landForLand.toTjk)} to Kyrgyzstan ${hectares(landForLand.toKgz)} ` +
        `Not land for land to Kyrgyzstan ${hectares(other.toKgz)} to Tajikistan ${hectares(other.toTjk)}`,
    );
    const areas = squares.all('.area-square').map((square) => Number(square.attribute('width')) ** 2);
    const [toTjk = 0, toKgz = 0, setAgainst = 0] = areas;
    // Sides are written to the hundredth of a pixel.
    expect(toTjk / toKgz).toBeCloseTo(landForLand.toTjk / landForLand.toKgz, 3);
    expect(setAgainst / toKgz).toBeCloseTo(other.toKgz / landForLand.toKgz, 3);
  });

  test('every verdict has a line of its own below the name of its row', () => {
    const badges = panel().all('.badge');
    expect(badges).toHaveLength(published.length + 2);
    for (const head of panel().all('.exchange-head')) expect(head.all('.badge')).toEqual([]);
    const judged = panel().all('.judged');
    expect(judged).toHaveLength(published.length + 2);
    for (const line of judged) expect(line.all('.badge')).toHaveLength(1);
    for (const row of panel().all('tbody[data-exchange]')) {
      const order = row.all('tr').map((line) => line.attribute('class') ?? '');
      const at = order.findIndex((name) => name.split(' ').includes('judged'));
      expect(at, row.attribute('data-exchange') ?? '').toBe(
        row.attribute('data-exchange') === 'all' ? -1 : 1,
      );
    }
  });

  test('the source is one click away, below the verdict', () => {
    const source = panel().one('.verdict-source');
    expect(source.text).toMatch(/^Source: 24\.kg, 27 February 2025: /);
    expect(source.one('a').attribute('href')).toMatch(/^https:\/\/24\.kg\//);
  });

  test('tells competing figures with their authors, and how all was computed', () => {
    const rows = panel()
      .all('tr')
      .map(({ text }) => text);
    const rowWith = (figure: string) => rows.filter((text) => text.startsWith(figure));
    expect(rowWith('about 25 km²').join()).toContain('Kyrgyz side');
    expect(rowWith('1,750 ha').join()).toContain('24.kg');
    expect(rowWith('1,006.84 km').join()).toContain('treaty');
    expect(rowWith('990.10 km').join()).toContain('20 January 2025');
    const { km = 0 } = viewOf().balance.drawnLengths.at(-1) ?? {};
    expect(rowWith(kmText(km, 2)).join()).toContain(newestInWords);
    expect(panel().text).toContain('Turf 7.4.0');
  });
});

test.each(languages)('the balance in %s has no hole, and its own figures', async (lang) => {
  const told = await wordsOf(lang);
  const balance = panel({}, told.words);
  expect(balance.text).not.toMatch(hole);
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  expect(balance.one('tbody[data-exchange=vorukh]').all('span.figure')[0]?.text).toBe(
    plain(told.words.hectares(1000)),
  );
  expect(balance.one('section.mapped').text).toContain(
    plain(told.words.mapped.dates(told.words.date('2025-01-20'), told.words.date(newest))),
  );
});

const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');

test('the README gives the answer of the page', () => {
  const sentence = words.balance.sentence(viewOf().balance.headline);
  expect(readme).toContain(sentence);
});

test('the README counts the snapshots, and says how much depends on which is taken as “before”', () => {
  const { span } = viewOf().balance;
  if (!span) throw new Error('no span');
  const { count, net, ratio } = span;
  const [low, high] = [net.low, net.high].map((ha) => Math.round(ha).toLocaleString('en'));
  expect(readme).toContain(`over the ${count} snapshots from April 2018 to`);
  expect(readme).toContain(`${low} to ${high} ha, ${ratio.low.toFixed(1)} to ${ratio.high.toFixed(1)} times`);
  expect(readme).toContain(`in ${snapshots.length} snapshots since April 2018`);
  expect(readFileSync('geodata/README.md', 'utf8')).toContain(`${snapshots.length} releases of the`);
});
