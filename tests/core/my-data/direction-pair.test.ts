import { describe, expect, test } from 'vitest';
import { directionPair, sayBoth } from '../../../src/core/my-data/direction-pair.ts';
import { partyOf } from '../../../src/core/my-data/party.ts';
import { command } from '../../cli/exchange/command.ts';
import { collection, square } from '../../cli/my-data/squares.ts';
import { open } from '../../data/my-data/opening.ts';

const read = (value: string) => {
  const pair = directionPair(value);
  return pair && [partyOf(pair.from), partyOf(pair.to), pair.sure];
};

describe('one value', () => {
  test.each([
    'KGZ -> TJK',
    'KGZ->TJK',
    'KGZ => TJK',
    'KGZ > TJK',
    'КР → РТ',
    'TJK <- KGZ',
    'Kyrgyzstan to Tajikistan',
    'from the Kyrgyz Republic to the Republic of Tajikistan',
    'to Tajikistan from Kyrgyzstan',
    'Kyrgyzstan (to Tajikistan)',
    '(from Kyrgyzstan) to Tajikistan',
    'KGZ_to_TJK',
    'из КР в РТ',
    'в РТ из КР',
    'от Кыргызстана Таджикистану',
    'Таджикистану от Киргизской Республики',
    'из Киргизии в Таджикистан',
    'от Кыргызской Республики Республике Таджикистан',
    'Кыргызстандан Тажикстанга',
    'Кыргыз Республикасынан Тажикстан Республикасына',
    'Тажикстанга Кыргызстандан',
    'аз Қирғизистон ба Тоҷикистон',
    'Аз Ҷумҳурии Қирғизистон ба Ҷумҳурии Тоҷикистон',
    'Qirgʻizistondan Tojikistonga',
    "Qirg'iziston Respublikasidan Tojikiston Respublikasiga",
  ])('%s says both', (value) => {
    expect(read(value)).toEqual(['KGZ', 'TJK', true]);
  });

  test.each(['KGZ-TJK', 'KGZ/TJK', 'Kyrgyzstan – Tajikistan'])(
    '%s says both by their order alone',
    (value) => {
      expect(read(value)).toEqual(['KGZ', 'TJK', false]);
    },
  );

  test.each([
    'KGZ <-> TJK',
    'KGZ ↔ TJK',
    'КР -> РТ -> КР',
    'Kyrgyzstan and Tajikistan',
    'KGZ to KGZ',
    'to Tajikistan',
    'в Кыргызстан Таджикистан',
    '-> TJK',
    // Brackets are no order, and what stands in them may say the contrary.
    'Tajikistan (from Kyrgyzstan)',
    'Таджикистан (из Кыргызстана)',
    'Tajikistan (Kyrgyzstan)',
    'Vorukh',
    '',
  ])('%s does not', (value) => {
    expect(directionPair(value)).toBeNull();
  });

  test('an arrow parts what is no country, too', () => {
    expect(directionPair(' Isfara → Leilek ')).toEqual({ from: 'Isfara', to: 'Leilek', sure: true });
  });
});

describe('a file with such a field', () => {
  const parcel = (direction: string, lon: number) => ({
    type: 'Feature',
    properties: { direction },
    geometry: square(lon, 40, 500),
  });

  test.each([
    ['KGZ -> TJK', 'TJK -> KGZ'],
    ['из КР в РТ', 'из РТ в КР'],
  ])('%s, %s has a verdict, and what does not say both is told', async (one, other) => {
    const text = collection(parcel(one, 70.5), parcel(other, 70.6), parcel('KGZ', 70.7));
    expect((await open(text, 'a.geojson')).outcome).toMatchObject({
      opened: { mapping: { from: 'direction', to: 'direction' } },
      balance: {
        verdict: 'equal',
        exchanges: [{ sides: [{ party: 'TJK' }, { party: 'KGZ' }] }],
        undirectedFeatures: [{ feature: 3, said: { from: 'KGZ', to: 'KGZ' } }],
        questions: [],
      },
    });
    const terminal = JSON.parse((await command('.', ['-', '--json'], [text])).out);
    expect(terminal).toMatchObject({
      fields: { from: 'direction', to: 'direction' },
      problems: [{ feature: 3, code: 'no-direction' }],
    });
    const named = await command('.', ['-', '--json', '--from', 'direction'], [text]);
    expect(JSON.parse(named.out).fields).toMatchObject({ from: 'direction', to: 'direction' });
  });

  test('asks about a misspelt name in it, and takes the answer', async () => {
    const text = collection(
      parcel('KGZ -> TJK', 70.5),
      parcel('TJK -> KGZ', 70.6),
      parcel('KGZ -> Tajikstan', 70.7),
    );
    expect((await open(text, 'a.geojson')).outcome).toMatchObject({
      balance: { verdict: 'cannot-tell', questions: [{ value: 'Tajikstan', perhaps: 'TJK', features: 1 }] },
    });
    const { out } = await command('.', ['-', '--json', '--party', 'Tajikstan=TJK'], [text]);
    expect(JSON.parse(out)).toMatchObject({ problems: [], verdict: 'not-equal' });
  });

  test('whose values part nothing but by their order counts where the reader names it for both', async () => {
    const text = collection(parcel('KGZ-TJK', 70.5), parcel('TJK-KGZ', 70.6));
    expect((await open(text, 'a.geojson')).outcome).toMatchObject({ balance: { undirected: 2 } });
    const { code } = await command('.', ['-', '--from', 'direction', '--to', 'direction'], [text]);
    expect(code).toBe(0);
  });
});

test('a title is no ending of a case, and a pair that its order alone would tell is left to the reader', () => {
  expect(read('Республика Таджикистан – Кыргызская Республика')).toEqual(['TJK', 'KGZ', false]);
  expect(read('Кыргызская Республика – Республика Таджикистан')).toEqual(['KGZ', 'TJK', false]);
  const sure = ['KGZ to TJK', 'TJK to KGZ', 'из КР в РТ'];
  expect(sayBoth([...sure, 'to be checked'])).toBe(true);
  expect(sayBoth([...sure, 'KGZ/TJK'])).toBe(false);
});
