import { describe, expect, test } from 'vitest';
import type { FieldSummary } from '../../../src/core/my-data/fields.ts';
import { guessMapping, isTellingName } from '../../../src/core/my-data/mapping.ts';

const field = (name: string, ...values: string[]): FieldSummary =>
  ({ name, values, filled: values.length }) as unknown as FieldSummary;

const guess = (...names: string[]) => guessMapping(names.map((name) => field(name, 'a', 'b')));

describe('a guess of what fields mean', () => {
  test.each([
    [
      ['from', 'to', 'exchange', 'area'],
      ['from', 'to', 'exchange', 'area'],
    ],
    [
      ['Откуда', 'Кому', 'Обмен', 'Площадь, га'],
      ['Откуда', 'Кому', 'Обмен', 'Площадь, га'],
    ],
    [
      ['Кимден', 'Кимге'],
      ['Кимден', 'Кимге', null],
    ],
    [
      ['Аз кӣ', 'Ба кӣ'],
      ['Аз кӣ', 'Ба кӣ', null],
    ],
    [
      ['Kimdan', 'Kimga'],
      ['Kimdan', 'Kimga', null],
    ],
    // Cut at ten bytes, in one code page and in UTF-8.
    [
      ['transferre', 'receiving_'],
      [null, 'receiving_', null],
    ],
    [
      ['Откуд', 'Получ', 'Площа'],
      ['Откуд', 'Получ', null, 'Площа'],
    ],
    [
      ['Перед', 'Получ'],
      [null, 'Получ', null],
    ],
  ])('%j', (names, [from = null, to = null, exchange = null, area]) => {
    const mapping = guess(...names);
    expect(mapping).toEqual({ from, to, exchange, ...(area ? { area } : {}) });
  });

  test('a name that only holds a telling word counts where its values are parties', () => {
    expect(guessMapping([field('from_date', '2025-03-13')]).from).toBeNull();
    expect(guessMapping([field('from_date', 'Кыргызстан', 'Таджикистан')]).from).toBe('from_date');
  });

  test('a group before the question, as KoboToolbox writes it', () => {
    const parties = ['Кыргызстан', 'Таджикистан'];
    const mapping = guessMapping([field('parcel/from', ...parties), field('parcel/to', ...parties)]);
    expect(mapping).toMatchObject({ from: 'parcel/from', to: 'parcel/to' });
    expect(guess('refer to').to).toBeNull();
  });

  test('an empty field is none, and no field is two things', () => {
    expect(guessMapping([field('from'), field('source', 'KGZ')]).from).toBe('source');
    const { from, to } = guessMapping([field('from to', 'KGZ', 'TJK')]);
    expect([from, to].filter((name) => name !== null)).toHaveLength(1);
  });

  test.each([
    ['To Kyrgyzstan', 'To Tajikistan'],
    ['в Кыргызскую Республику', 'в Республику Таджикистан'],
    ['Кыргызстанга', 'Тажикстанга'],
  ])('values that say the direction are believed: %s, %s', (...values) => {
    expect(guessMapping([field('folder', ...values)]).to).toBe('folder');
  });

  test.each([
    ['в Киргизии', 'в Таджикистане'],
    ['в Республике Таджикистан', 'в Кыргызской Республике'],
  ])('where land lies is not where it passes: %s, %s', (...values) => {
    expect(guessMapping([field('place', ...values)]).to).toBeNull();
  });

  test('a note never outdoes the field of the countries, whose name only holds what it is for', () => {
    const note = field('note', 'to Tajikistan');
    expect(guessMapping([note, field('parcel_to', 'KGZ')]).to).toBe('parcel_to');
    expect(guessMapping([note, field('to', '2025-03-13')]).to).toBe('note');
  });

  test('of two fields whose values alone say to whom neither is taken, unless a third is called so', () => {
    const both = [field('folder', 'To Kyrgyzstan'), field('note', 'To Tajikistan')];
    expect(guessMapping(both).to).toBeNull();
    expect(guessMapping([...both, field('to', 'KGZ')]).to).toBe('to');
  });

  test('who receives is guessed beside the field that the reader named for who gives, and never that one', () => {
    const two = [field('to', 'KGZ', 'TJK'), field('previous', 'TJK', 'KGZ')];
    expect(guessMapping(two).to).toBeNull();
    expect(guessMapping(two, 'previous')).toMatchObject({ from: 'previous', to: 'to' });
    expect(guessMapping(two, 'to')).toMatchObject({ from: 'to', to: null });
  });

  test('who receives is not guessed alone beside a field that may say who gives', () => {
    const owner = field('new owner', 'KGZ', 'TJK');
    expect(guessMapping([owner, field('country', 'KGZ', 'TJK')]).to).toBeNull();
    expect(guessMapping([owner, field('country', 'KGZ', 'KGZ')]).to).toBe('new owner');
    expect(guessMapping([owner, field('recipient in full', 'Kyrgyzstan', 'Tajikistan')]).to).toBe(
      'new owner',
    );
    expect(guessMapping([owner, field('old owner', 'TJK', 'KGZ')])).toMatchObject({
      from: 'old owner',
      to: 'new owner',
    });
  });

  test('where a parcel stands in its file does not outdo a field that is called as who receives', () => {
    const file = field('file', 'Kyrgyzstan', 'Tajikistan');
    expect(guessMapping([field('to', 'KGZ', 'TJK'), file]).to).toBe('to');
    expect(guessMapping([field('note', 'to KGZ', 'to TJK'), file]).to).toBeNull();
  });

  const both = ['KGZ -> TJK', 'TJK -> KGZ'];

  test('a field whose values say both from whom and to whom is taken for both, whatever it is called', () => {
    for (const name of ['direction', 'to', 'exchange'])
      expect(guessMapping([field('note', 'a', 'b'), field(name, ...both)])).toEqual({
        from: name,
        to: name,
        exchange: null,
      });
    expect(guessMapping([field('direction', ...both), field('lot', '1')], 'direction')).toEqual({
      from: 'direction',
      to: 'direction',
      exchange: 'lot',
    });
  });

  test('it is left to the reader where two fields do, where the order alone would tell, and where no country is named', () => {
    const none = { from: null, to: null };
    expect(guessMapping([field('a', ...both), field('b', ...both)])).toMatchObject(none);
    expect(guessMapping([field('direction', 'KGZ-TJK', 'TJK-KGZ')])).toMatchObject(none);
    expect(guessMapping([field('direction', 'area > 5 ha', 'Isfara -> Leilek')])).toMatchObject(none);
  });

  test('fields of countries that are named for it are believed more', () => {
    const [from, to] = [field('from', 'KGZ', 'TJK'), field('to', 'TJK', 'KGZ')];
    expect(guessMapping([field('direction', ...both), from, to])).toMatchObject({ from: 'from', to: 'to' });
    expect(guessMapping([field('direction', ...both), to])).toMatchObject({ from: null, to: 'to' });
    expect(guessMapping([field('direction', ...both), field('source', 'survey')])).toMatchObject({
      from: 'direction',
      to: 'direction',
    });
  });

  test('a telling name is told from another', () => {
    expect(isTellingName('Кому')).toBe(true);
    expect(isTellingName('colour')).toBe(false);
  });
});

test('Russian in Latin letters, as the tables of Shapefiles have it, is known', () => {
  const field = (name: string, ...values: string[]) =>
    ({ name, kind: 'text', filled: values.length, values, more: false }) as const;
  const parties = ['Kyrgyzstan', 'Tadzhikistan'];
  expect(
    guessMapping([
      field('UCHASTOK', 'a', 'b'),
      field('OTKUDA', ...parties),
      field('KOMU', ...parties),
      field('OBMEN', '1', '2'),
      field('PLOSCHAD', '94,8', '47,4'),
    ]),
  ).toEqual({ from: 'OTKUDA', to: 'KOMU', exchange: 'OBMEN', area: 'PLOSCHAD' });
  expect(guessMapping([field('PEREDAET', ...parties), field('POLUCHAET', ...parties)])).toMatchObject({
    from: 'PEREDAET',
    to: 'POLUCHAET',
  });
});
