import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArguments } from '../../../src/cli/exchange/arguments.ts';

const plain = {
  file: null,
  json: false,
  help: false,
  sums: false,
  tolerancePercent: 1,
  accuracyM: null,
  correlationM: null,
  patience: 1,
  before: null,
  after: null,
  encoding: null,
  crs: null,
  withoutLayers: [],
  geometryColumn: null,
  closedLines: false,
  swapAxes: false,
  allowance: { m2: 500, percent: 5 },
  widths: { seamM: 0.1, widestM: 5 },
  allowedGaps: [],
  fields: {},
  parties: {},
  against: null,
  againstBy: {
    encoding: null,
    crs: null,
    closedLines: false,
    swapAxes: false,
    withoutLayers: [],
    geometryColumn: null,
    fields: {},
    parties: {},
  },
  report: null,
  lang: 'en',
  date: null,
  answers: [],
};

test.each([
  [[], plain],
  [['-'], { ...plain, file: '-' }],
  [['--before', '2020-11-05', '--after=2025-03-25'], { ...plain, before: '2020-11-05', after: '2025-03-25' }],
  [['--json', 'a b.geojson'], { ...plain, file: 'a b.geojson', json: true }],
  [['a', '--tolerance', '0'], { ...plain, file: 'a', tolerancePercent: 0 }],
  [
    ['--accuracy=2.5', '--tolerance=100', '-'],
    { ...plain, file: '-', tolerancePercent: 100, accuracyM: 2.5 },
  ],
  [['--accuracy', '10', '--correlation', '650'], { ...plain, accuracyM: 10, correlationM: 650 }],
  [['a', '--patience', '4'], { ...plain, file: 'a', patience: 4 }],
  [['--accuracy=0'], { ...plain, accuracyM: 0 }],
  [['-h'], { ...plain, help: true }],
  [['a', '--sums'], { ...plain, file: 'a', sums: true }],
  [['a', '--accuracy-field', 'Точность, м'], { ...plain, file: 'a', fields: { accuracy: 'Точность, м' } }],
  [['a', '--seam=0.02', '--widest-gap', '0'], { ...plain, file: 'a', widths: { seamM: 0.02, widestM: 0 } }],
  [
    ['a', '--stated-m2=0', '--stated-percent', '2.5'],
    { ...plain, file: 'a', allowance: { m2: 0, percent: 2.5 } },
  ],
  [
    [
      'a',
      '--from',
      'Откуда',
      '--to=Куда',
      '--exchange',
      'a b',
      '--closed-lines',
      '--without-layer=a',
      '--without-layer',
      'b',
      '--geometry=outline',
      '--swap-axes',
      '--encoding',
      'CP1251',
      '--party',
      'a = b=Кыргызстан',
      '--party=Batken=itself',
    ],
    {
      ...plain,
      file: 'a',
      fields: { from: 'Откуда', to: 'Куда', exchange: 'a b' },
      closedLines: true,
      swapAxes: true,
      withoutLayers: ['a', 'b'],
      geometryColumn: 'outline',
      encoding: 'windows-1251',
      parties: { 'a = b': 'KGZ', Batken: 'itself' },
    },
  ],
])('%j', (words, expected) => {
  expect(readArguments(words)).toEqual(expected);
});

test('the order of options does not matter', () => {
  const options = [['--json'], ['--tolerance', '3'], ['--accuracy', '30'], ['file']];
  fc.assert(
    fc.property(fc.shuffledSubarray(options, { minLength: 4 }), (shuffled) => {
      expect(readArguments(shuffled.flat())).toEqual(readArguments(options.flat()));
    }),
  );
});

test.each([
  [['--tolerance', '101'], 'bad-tolerance'],
  [['--tolerance', '1e1'], 'bad-tolerance'],
  [['--accuracy', 'Infinity'], 'bad-accuracy'],
  [['--accuracy', ''], 'bad-accuracy'],
  [['--correlation', '-1'], 'bad-correlation'],
  [['--patience', '0.5'], 'bad-patience'],
  [['a', '--report', 'r.html', '--date', '2026-02-30'], 'bad-date'],
  [['a', '--report', 'r.html', '--date', '2026-13-28'], 'bad-date'],
  [['--before', '2025-00-26'], 'bad-date'],
  [['--accuracy'], 'number-missing'],
  [['--x=1'], 'unknown-option'],
  [['--encoding', 'morse'], 'bad-encoding'],
  [['--from'], 'value-missing'],
  [['--accuracy-field'], 'value-missing'],
  [['--stated-percent', '101'], 'bad-allowance'],
  [['--stated-m2', '-1'], 'bad-allowance'],
  [['--seam', '0'], 'bad-width'],
  [['--widest-gap', 'wide'], 'bad-width'],
  [['a', '-'], 'two-files'],
  [['a', '—json'], 'unknown-option'],
  [['', '--json'], 'no-name'],
  [['--', 'a', '--json'], 'two-files'],
  [['a', '--against', 'b', '--same', '1=2', '--different', '1=2'], 'answers-contradict'],
  [['a', '--against', 'b', '--same', '1=2', '--same', '1=3'], 'answers-contradict'],
  [['a', '--against', 'b', '--same', '1=2', '--same', '3=2'], 'answers-contradict'],
])('%j is refused', (words, code) => {
  expect(readArguments(words)).toMatchObject({ code });
});

test.each([
  [['--from', 'x'], 'needs-file', '--from'],
  [['--crs=EPSG:4326'], 'needs-file', '--crs'],
  [['--patience', '4'], 'needs-file', '--patience'],
  [['--seam', '1'], 'needs-file', '--seam'],
  [['--swap-axes'], 'needs-file', '--swap-axes'],
  [['--stated-m2', '1'], 'needs-file', '--stated-m2'],
  [['a', '--before', '2020-11-05'], 'dates-with-file', '--before'],
  [['a', '--id', 'x'], 'against-nothing', '--id'],
  [['a', '--name', 'x'], 'against-nothing', '--name'],
  [['a', '--against-crs', 'EPSG:4326'], 'against-nothing', '--against-crs'],
  [['a', '--different', '1=2'], 'against-nothing', '--different'],
  [['--same', '1=2'], 'against-nothing', '--same'],
  [['a', '--against', 'published', '--against-id', 'x'], 'against-published', '--against-id'],
  [['a', '--against', 'published', '--against-swap-axes'], 'against-published', '--against-swap-axes'],
  [['a', '--lang', 'ru'], 'needs-report', '--lang'],
  [['a', '--date', '2026-01-01'], 'needs-report', '--date'],
  [['a', '--sums', '--seam', '1'], 'idle-with-sums', '--seam'],
  [['a', '--sums', '--widest-gap', '1'], 'idle-with-sums', '--widest-gap'],
  [['a', '--crs', 'EPSG:99999'], 'bad-crs', 'EPSG:99999'],
  [['a', '--party', 'Batken'], 'bad-party', 'Batken'],
  [['a', '--party', 'Batken=France'], 'bad-party', 'Batken=France'],
  [['a', '--party', '=KGZ'], 'bad-party', '=KGZ'],
  [['a', '--party', 'Batken=KGZ', '--party', 'Batken=TJK'], 'bad-party', 'Batken=TJK'],
  [['a', '--against', 'b', '--against-crs', '+proj=nowhere'], 'bad-crs', '+proj=nowhere'],
  [['a', '--json=yes'], 'takes-no-value', '--json=yes'],
  [['a', '--swap-axes=no'], 'takes-no-value', '--swap-axes=no'],
  [['a', '--from', '--to', 'x'], 'value-missing', '--from'],
  [['a', '--report', '--json'], 'value-missing', '--report'],
])('%j would do nothing, or not what was meant: refused by its name', (words, code, argument) => {
  expect(readArguments(words)).toEqual({ code, argument });
});

test('help is given whatever else is said', () => {
  expect(readArguments(['--lang', 'ru', '--help'])).toMatchObject({ help: true });
});

test('a field may be named as an option is, where it is joined to its own', () => {
  expect(readArguments(['a', '--from=--to'])).toMatchObject({ fields: { from: '--to' } });
});

test('behind -- a word is a file, whatever it begins with', () => {
  expect(readArguments(['--json', '--', '-a.geojson'])).toMatchObject({ json: true, file: '-a.geojson' });
});
