import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { geojsonReader } from '../../../src/core/my-data/feature-reader.ts';
import { ndjsonReader } from '../../../src/core/my-data/ndjson-reader.ts';

const plain = (i: number) => ({
  type: 'Feature',
  properties: { name: `https://example.org//${i} /* no comment */ "`, i },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [70 + i, 40],
        [71 + i, 40],
        [71 + i, 41],
        [70 + i, 40],
      ],
    ],
  },
});

/** A feature that is commented out. */
const out = JSON.stringify({ ...plain(9), properties: { name: 'http://example.org' } });

function read(text: string, cuts: readonly number[], reader = geojsonReader()) {
  const values: unknown[] = [];
  const take = (items: ReturnType<typeof reader.push>['items']) => {
    for (const item of items) values.push('fault' in item ? item.fault : item.value);
  };
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  let at = 0;
  for (const place of [...places, text.length]) {
    take(reader.push(text.slice(at, place)).items);
    at = place;
  }
  const { items, fault, comments } = reader.end();
  take(items);
  return { values, fault: fault?.code ?? null, comments };
}

/** Comments that hold what would else be told of: brackets, quotes, commas, a whole feature. */
const comment = fc.constantFrom(
  '',
  ' ',
  '/**/',
  '/* { [ " , */',
  '/***/',
  '// it\'s "half\n',
  '//\r\n',
  `/* ${out}, */`,
  `// ${out},\n`,
);
const counted = (texts: readonly string[]) => texts.filter((text) => text.trim() !== '').length;

describe('comments in GeoJSON', () => {
  test('wherever they stand, and however the text is cut, the features are those without them', () => {
    fc.assert(
      fc.property(
        fc.array(comment, { minLength: 14, maxLength: 14 }),
        fc.array(fc.nat(4000), { maxLength: 12 }),
        (between, cuts) => {
          const gap = (index: number) => between[index] ?? '';
          const [first, second] = [plain(0), plain(1)].map((feature, index) =>
            // Within a feature too.
            JSON.stringify(feature).replace('"geometry":', `${gap(10 + index)}"geometry"${gap(12 + index)}:`),
          );
          const text = `${gap(0)}{${gap(1)}"type":"FeatureCollection",${gap(2)}"features"${gap(3)}:${gap(4)}[${gap(5)}${first}${gap(6)},${gap(7)}${second}${gap(8)}]}${gap(9)}`;
          expect(read(text, cuts)).toEqual({
            values: [plain(0), plain(1)],
            fault: null,
            comments: counted(between),
          });
        },
      ),
    );
  });

  test('one that never ends is no end of the file; a slash alone is no comment', () => {
    const text = `{"type":"FeatureCollection","features":[${JSON.stringify(plain(0))},/* ${out}]}`;
    expect(read(text, [])).toMatchObject({ values: [plain(0)], fault: 'truncated' });
    expect(read(`{"features":[/ ${JSON.stringify(plain(0))}]}`, [])).toMatchObject({ comments: 0 });
    expect(read(`${JSON.stringify(plain(0))}/`, [])).toMatchObject({ fault: 'not-json', comments: 0 });
  });
});

test('a line that is a comment is none of the features a line', () => {
  const lines = [plain(0), plain(1)].map((each) => JSON.stringify(each));
  const text = `// made by hand\n${lines[0]}\n  /* ${out} */\r\n//${out}\n${lines[1]}\n// end`;
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { maxLength: 8 }), (cuts) => {
      expect(read(text, cuts, ndjsonReader())).toEqual({
        values: [plain(0), plain(1)],
        fault: null,
        comments: 4,
      });
    }),
  );
});
