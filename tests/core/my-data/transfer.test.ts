import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/exchange/run.ts';
import { reportWords } from '../../../src/cli/my-data/report-words.ts';
import { languages } from '../../../src/core/language/languages.ts';
import { faultItems } from '../../../src/core/my-data/report/report-part.ts';
import { transferOf } from '../../../src/core/my-data/transfer.ts';
import { collection, square } from '../../cli/my-data/squares.ts';
import { open } from '../../data/my-data/opening.ts';

const to = (country: string, lon: number, side = 500) => ({
  type: 'Feature',
  properties: { to: country },
  geometry: square(lon, 40, side),
});

async function terminal(text: string, ...words: string[]) {
  const out: string[] = [];
  const code = await run(['-', ...words], {
    input: Readable.from([Buffer.from(text)]),
    folder: '.',
    print: (line) => out.push(line),
    tell: () => {},
  });
  return { code, out: out.join('\n') };
}

describe('where no field says from whom', () => {
  test('the country that receives is enough, on the page and in the terminal, and that is told', async () => {
    const text = collection(to('KGZ', 70.5), to('TJK', 70.6));
    expect((await open(text, 'a.geojson')).outcome).toMatchObject({
      opened: { mapping: { from: null, to: 'to' } },
      balance: {
        verdict: 'equal',
        undirected: 0,
        exchanges: [{ sides: [{ party: 'TJK' }, { party: 'KGZ' }] }],
      },
    });
    const { code, out } = await terminal(text);
    expect(code).toBe(0);
    expect(out).toContain('No field says from whom the parcels pass');
    expect((await terminal(collection(to('KGZ', 70.5), to('TJK', 70.6, 600)))).code).toBe(1);
  });

  test('land that passes to one country alone is compared with nothing', async () => {
    const { code } = await terminal(collection(to('KGZ', 70.5), to('KGZ', 70.6)));
    expect(code).toBe(2);
  });

  test('another party than a country is none: the field may be of something else', () => {
    const mapping = { from: null, to: 'to', exchange: null };
    expect(transferOf({ to: '2026-01-01' }, mapping)).toBeNull();
    expect(transferOf({ to: 'to Tajikistan' }, mapping)).toEqual({ exchange: '', from: '', to: 'TJK' });
    // A file that has such a field says it, or does not.
    expect(transferOf({ to: 'TJK' }, { ...mapping, from: 'from' })).toBeNull();
  });

  test('a parcel that names no country is told by what it should say, not by what no field says', async () => {
    const text = collection(to('KGZ', 70.5), to('TJK', 70.6), to('Ворух', 70.7));
    const { code, out } = await terminal(text);
    expect(code).toBe(3);
    expect(out).toContain(
      'feature 3: no-direction: it does not say to whom: its field must name a country (read: to “Ворух”).',
    );
    const { problems } = JSON.parse((await terminal(text, '--json')).out);
    expect(problems).toMatchObject([{ feature: 3, code: 'no-direction', said: { from: '', to: 'Ворух' } }]);
    const mapping = { from: null, to: 'to', exchange: null };
    const told = faultItems({ mapping, problems }, await reportWords('en'));
    expect(told).toEqual(['Feature 3 does not say to which country.']);
    const both = faultItems({ mapping: { ...mapping, from: 'from' }, problems }, await reportWords('en'));
    expect(both).toEqual(['Feature 3 does not say from whom and to whom.']);
  });

  test.each(languages)('a report in %s says so', async (language) => {
    const words = await reportWords(language);
    expect(words.onlyTo).toMatch(/\p{L}{3,}.*\.$/u);
  });
});

test('what the reader says of a party holds where its name seems sure, too', async () => {
  const fields = { from: 'from', to: 'to', exchange: null };
  const said = (parties: NonNullable<Parameters<typeof transferOf>[1]['parties']>) =>
    transferOf({ from: 'РТ', to: 'UZB' }, { ...fields, parties });
  expect(said({})).toMatchObject({ from: 'TJK' });
  expect(said({ РТ: 'KGZ' })).toMatchObject({ from: 'KGZ' });
  expect(said({ РТ: 'itself' })).toMatchObject({ from: 'РТ' });
  const passing = (from: string, other: string, lon: number) => ({
    type: 'Feature',
    properties: { from, to: other },
    geometry: square(lon, 40, 500),
  });
  const text = collection(passing('РТ', 'UZB', 70.5), passing('UZB', 'РТ', 70.6));
  const { out } = await terminal(text, '--party', 'РТ=KGZ');
  expect(out).toContain('KGZ');
  expect(out).not.toMatch(/^\(not named\).*РТ|^ +РТ/m);
});
