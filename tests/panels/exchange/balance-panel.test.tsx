import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/core/language/languages.ts';
import type { Choices } from '../../../src/core/page/choices.ts';
import { BalancePanel } from '../../../src/panels/exchange/balance-panel.tsx';
import { atlas, hole, intents, viewOf, wordsOf } from '../page-of.ts';
import { rendered } from '../rendered.ts';

const { words } = await wordsOf('en');
const panel = (choices: Partial<Choices> = {}, spoken = words) =>
  rendered(<BalancePanel words={spoken} balance={viewOf(choices).balance} intents={intents} />);

describe('the balance', () => {
  test('answers the question with both sums and the verdict', () => {
    expect(panel().one('[role=status]').text).toMatch(
      /^Where land was swapped for land \(3 of 6 exchanges\).*1,331\.9 ha to Tajikistan, 1,332\.7 ha to Kyrgyzstan\. In all 6: 1,343\.9 ha and 2,137\.7 ha;/,
    );
  });

  test('has a row for each exchange: both figures and the verdict', () => {
    const balance = panel();
    for (const [id, toTjk, toKgz, verdict] of [
      ['kairagach', '190 ha', '190 ha', 'Equal'],
      ['dostuk', '141.9 ha', '142.7 ha', 'Equal within stated precision'],
      ['compensation', '0 ha', '30 ha', 'Not land for land'],
      ['market', '12 ha', '25 ha', 'Not land for land'],
      ['golovnoy', '0 ha', '750 ha', 'Not land for land'],
      ['vorukh', '1,000 ha', '1,000 ha', 'Equal'],
      ['land-for-land', '1,331.9 ha', '1,332.7 ha', 'Equal within stated precision'],
    ] as const) {
      const row = balance.one(`tbody[data-exchange=${id}]`);
      const figures = row.one('tr.wings').all('span.figure');
      expect(
        figures.map(({ text }) => text),
        id,
      ).toEqual([toTjk, toKgz]);
      expect(row.one('.badge').text, id).toBe(verdict);
    }
    expect(balance.one('tbody[data-exchange=all]').all('.badge')).toEqual([]);
  });

  test('says what is drawn on the map, by both engines, and that it is not equal', () => {
    const mapped = panel().one('section.mapped');
    expect(mapped.one('.badge').text).toBe('Not equal');
    expect(
      mapped
        .all('td')
        .flatMap((cell) => cell.all('span.figure'))
        .map(({ text }) => text),
    ).toEqual(['17,160 ha', '1,083 ha', 'Turf: 17,140 ha', 'Turf: 1,082 ha']);
  });

  test('holds the reader’s tolerance against the difference, and leaves the verdict alone', () => {
    const row = (tolerancePercent: number) => panel({ tolerancePercent }).one('tbody[data-exchange=dostuk]');
    expect(row(1).text).toContain('0.56 % apart, within your 1 %');
    expect(row(0.5).text).toContain('0.56 % apart, beyond your 0.5 %');
    expect(row(0.5).one('.badge').text).toBe('Equal within stated precision');
    expect(panel({ tolerancePercent: 0.5 }).one('input[type=range]').attribute('value')).toBe('0.5');
  });

  test('is a table of figures with their ranges for those who listen', () => {
    const [chart] = panel().all('table.butterfly');
    expect(chart?.one('caption').text).toContain('Exchanges of the list read to parliament');
    expect(chart?.all('[scope=col]').map(({ text }) => text)).toEqual(['to Tajikistan', 'to Kyrgyzstan']);
    expect(chart?.all('[scope=rowgroup]')).toHaveLength(8);
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

  test('has a scale of its own in each row, and squares by which rows are held against each other', () => {
    const balance = panel();
    const row = (id: string) => balance.one(`tbody[data-exchange=${id}]`);
    expect(
      row('market')
        .all('.scale-end')
        .map(({ text }) => text),
    ).toEqual(['30 ha', '30 ha']);
    const widthOf = (id: string) =>
      Number.parseFloat(row(id).all('rect[height=14]').at(-1)?.attribute('width') ?? '');
    expect(widthOf('market')).toBeCloseTo((100 * 25) / 30);
    expect(widthOf('vorukh')).toBeGreaterThan(60);
    const sideOf = (id: string) => Number(row(id).all('svg.area-square').at(-1)?.attribute('width'));
    expect((sideOf('market') / sideOf('vorukh')) ** 2).toBeCloseTo(25 / 1000, 3);
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
    expect(rowWith('1,001.74 km').join()).toContain('16 September 2026');
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
    plain(told.words.mapped.dates(told.words.date('2025-01-20'), told.words.date('2026-09-16'))),
  );
});
