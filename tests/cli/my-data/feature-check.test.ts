import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { run } from '../../../src/cli/exchange/run.ts';
import { collection, parcel, square } from './squares.ts';

async function check(text: string, ...words: string[]) {
  const out: string[] = [];
  await run(['-', ...words], {
    input: Readable.from([Buffer.from(text)]),
    folder: '.',
    print: (line) => out.push(line),
    tell: () => {},
  });
  return out.join('\n');
}
const json = async (text: string, ...words: string[]) => JSON.parse(await check(text, '--json', ...words));

/** Squares of 500 m: 25 ha each. */
const south = square(70.5, 39.35, 500);
const north = square(70.9, 40.26, 500);
const file = (one: object, other: object) =>
  collection(parcel('KGZ', 'TJK', south, one), parcel('TJK', 'KGZ', north, other));

test('each parcel is off by its own accuracy, the others by the file’s, and the verdict says so', async () => {
  const text = file({ name: 'Юг', accuracy_cm: 40 }, { name: 'Север', accuracy_cm: 'хорошая' });
  const value = await json(text, '--accuracy', '15');
  expect(value.fields.accuracy).toBe('accuracy_cm');
  expect(value.exchanges[0].own_accuracies).toEqual({
    features: 1,
    low_m: 0.4,
    high_m: 0.4,
    features_without: 1,
  });
  expect(value.accuracies).toMatchObject({ unit: 'cm', stated: 1, unread: 1, listed: [{ name: 'Север' }] });
  expect(value.exchanges[0].to.TJK.systematic_error_ha).toBeCloseTo(2000 * 0.4e-4, 3);
  expect(value.exchanges[0].to.KGZ.systematic_error_ha).toBeCloseTo(2000 * 15e-4, 2);
  const lines = await check(text, '--accuracy', '15');
  expect(lines).toContain('By its own accuracy: 1 parcel, 0.40 m. By the file’s: 1 parcel, 15 m.');
  expect(lines).toContain('feature 2 (Север): “хорошая” is no accuracy');
});

test('a field is named for the accuracy where its name does not tell', async () => {
  const value = await json(file({ q: 2 }, { q: 2 }), '--accuracy-field', 'q');
  expect(value.exchanges[0].own_accuracies).toMatchObject({ features: 2, low_m: 2, features_without: 0 });
  const all = await json(file({ q: 2 }, { q: 2 }), '--accuracy', '2');
  expect(value.exchanges[0].error.sd_ha).toBeCloseTo(all.exchanges[0].error.sd_ha, 5);
  expect(all.exchanges[0].own_accuracies).toBeNull();
});

test('what is stated of each side stands beside its measure, and who differs is named', async () => {
  const text = file({ name: 'Юг', 'Площадь, га': '25,00' }, { name: 'Север', 'Площадь, га': '30' });
  const value = await json(text);
  expect(value.stated_areas).toMatchObject({ unit: 'ha', compared: 2, differing: 1 });
  expect(value.stated_areas.listed[0]).toMatchObject({ feature: 2, name: 'Север', statedHa: 30 });
  expect(value.exchanges[0].to.TJK).toMatchObject({ stated_ha: 25, stated: { agrees: true } });
  expect(value.exchanges[0].to.KGZ).toMatchObject({ stated_ha: 30, stated: { agrees: false } });
  const wide = await json(text, '--stated-percent', '20');
  expect(wide.stated_areas).toMatchObject({ differing: 0, allowance: { m2: 500, percent: 20 } });
  expect(await check(text)).toContain(
    'to KGZ: stated 30 ha (29.995 to 30.005 by its digits), measured 25.00 ha, allowed ± 1.50 ha: differs',
  );
});

test.each(['--from', '--exchange', '--area', '--accuracy-field'])(
  'a field named by %s that no feature has is told, with those that are there, and leaves no verdict',
  async (option) => {
    // More features than faults are printed of.
    const text = collection(
      ...Array.from({ length: 30 }, (_, i) =>
        parcel('KGZ', 'TJK', square(70.5 + i / 10, 39.35, 500), { name: `${i}` }),
      ),
    );
    const value = await json(text, option, 'nofield');
    expect(value).toMatchObject({ verdict: 'cannot-tell', incomplete: true });
    expect(value.problems).toContainEqual({
      feature: null,
      code: 'no-such-field',
      at: null,
      name: 'nofield',
    });
    const lines = await check(text, option, 'nofield');
    expect(lines).toContain('no feature has a field “nofield”');
    expect(lines).toContain('The fields of the file: “from”, “to”, “name”.');
  },
);

test('who receives is not guessed beside a field that may say who gives: the fields are told, and --from is enough', async () => {
  const passing = (previous: string, to: string, lon: number) => ({
    ...parcel('', '', square(lon, 39.35, 500)),
    properties: { previous, to },
  });
  const text = collection(passing('KGZ', 'KGZ', 70.5), passing('TJK', 'TJK', 70.6));
  expect(await json(text)).toMatchObject({ verdict: 'cannot-tell', fields: { from: null, to: null } });
  expect(await check(text)).toContain('The fields of the file: “previous”, “to”.');
  const right = collection(passing('TJK', 'KGZ', 70.5), passing('KGZ', 'TJK', 70.6));
  expect(await json(right, '--from', 'previous')).toMatchObject({
    verdict: 'equal',
    fields: { from: 'previous', to: 'to' },
  });
});

test('an accuracy that only later features have does not go unheard', async () => {
  const many = Array.from({ length: 2100 }, (_, i) =>
    parcel(
      i % 2 ? 'KGZ' : 'TJK',
      i % 2 ? 'TJK' : 'KGZ',
      square(70 + (i % 50) * 0.01, 40 + Math.floor(i / 50) * 0.01, 50),
      i < 2050 ? {} : { accuracy_m: 500 },
    ),
  );
  const value = await json(collection(...many));
  expect(value.problems).toContainEqual({ feature: null, code: 'fields-unsure', at: null });
  expect(value.verdict).toBe('cannot-tell');
  expect(await json(collection(...many.slice(0, 2000)))).toMatchObject({ verdict: 'equal' });
});
