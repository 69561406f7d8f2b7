import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksNewlineDelimited, ndjsonReader } from '../../../src/core/my-data/ndjson-reader.ts';
import { feature, open, pair, polygon } from '../../data/my-data/opening.ts';

const third = feature({ from: 'KGZ', to: 'TJK', name: 'a, b},' }, polygon(70.3, 40.1));
const lines = [...pair, third].map((each) => JSON.stringify(each));

async function read(text: string, name: string) {
  const { outcome } = await open(text, name);
  if (outcome.kind === 'failed') return outcome.problem;
  const { format, features, counts, notices, fault } = outcome.opened;
  return { format, features, measured: counts.measured, notices, fault };
}

const whole = { format: 'ndjson', features: 3, measured: 3, notices: [], fault: null };

describe.each(['a.ndjson', 'a.json', 'a.geojson'])('lines cut out of a list, called %s', (name) => {
  test.each([
    ['with a comma behind each but the last', lines.join(',\n')],
    ['with a comma behind each', `${lines.join(',\n')},\n`],
    ['with a comma ahead', lines.join('\n,')],
    ['with commas behind some', `${lines[0]},\r\n${lines[1]}\n${lines[2]} , \n`],
    ['with semicolons', lines.join(';\n')],
  ])('%s are read, and nothing is lost', async (_, text) => {
    expect(await read(text, name)).toEqual(whole);
  });
});

test('in whichever pieces they come', () => {
  const text = `${lines.join(' ,\n')},\n`;
  fc.assert(
    fc.property(fc.array(fc.nat(text.length), { maxLength: 6 }), (cuts) => {
      const reader = ndjsonReader();
      const ends = [...cuts.sort((a, b) => a - b), text.length];
      const items = ends.flatMap((end, i) => reader.push(text.slice(ends[i - 1] ?? 0, end)).items);
      const all = [...items, ...reader.end().items];
      expect(all.map((item) => ('value' in item ? item.value : item))).toEqual([...pair, third]);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['a list over lines', `[\n${lines.join(',\n')}\n]`],
  ['a list within an object', `{"data": [\n${lines.join(',\n')}\n]}`],
])('%s is no such file, and read as what it is', async (_, text) => {
  expect(looksNewlineDelimited(text)).toBe(false);
  expect(await read(text, 'a.json')).toMatchObject({ format: 'geojson', measured: 3, fault: null });
});

test('a line that is broken is told by its number, commas or not', async () => {
  const text = `${lines[0]},\n{"type":"Feature",,\n${lines[2]}\n`;
  expect(await read(text, 'a.ndjson')).toMatchObject({ features: 3, measured: 2 });
});
