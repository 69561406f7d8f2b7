import { readFileSync } from 'node:fs';
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

  test('has one scale for all rows: bars are as their hectares, whatever row they stand in', () => {
    const balance = panel();
    const [chart] = balance.all('table.butterfly');
    expect(chart?.all('.scale-end').map(({ text }) => text)).toEqual(['2,500 ha', '2,500 ha']);
    expect(balance.all('.chart-note')[0]?.text).toContain('one scale, to 2,500 ha each way');
    const widthOf = (id: string) =>
      Number.parseFloat(
        balance.one(`tbody[data-exchange=${id}]`).all('rect[height=14]').at(-1)?.attribute('width') ?? '',
      );
    for (const [id, hectares] of [
      ['market', 25],
      ['vorukh', 1000],
      ['all', 2137.7],
    ] as const)
      expect(widthOf(id), id).toBeCloseTo((100 * hectares) / 2500);
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
    expect([rows[0], rows.at(-1), rows.length]).toEqual(['land-for-land', 'all', 8]);
  });

  test('shows land for land and what was set against other things as squares on one scale', () => {
    const squares = panel().one('.three-squares');
    expect(squares.text).toBe(
      'Land for land, together to Tajikistan 1,331.9 ha to Kyrgyzstan 1,332.7 ha ' +
        'Exchanged for buildings, a market and a road, a water intake to Kyrgyzstan 805 ha to Tajikistan 12 ha',
    );
    const areas = squares.all('.area-square').map((square) => Number(square.attribute('width')) ** 2);
    const [toTjk = 0, toKgz = 0, setAgainst = 0] = areas;
    expect(toTjk / toKgz).toBeCloseTo(1331.9 / 1332.7, 6);
    expect(setAgainst / toKgz).toBeCloseTo(805 / 1332.7, 6);
  });

  test('every verdict has a line of its own below the name of its row', () => {
    const badges = panel().all('.badge');
    expect(badges).toHaveLength(8);
    for (const head of panel().all('.exchange-head')) expect(head.all('.badge')).toEqual([]);
    const judged = panel().all('.judged');
    expect(judged).toHaveLength(8);
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

test('the README gives the answer of the page', () => {
  const sentence = words.balance.sentence(viewOf().balance.headline);
  expect(readFileSync('README.md', 'utf8').replace(/\s+/g, ' ')).toContain(sentence);
});
