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
  closedLines: false,
  swapAxes: false,
  allowance: { m2: 500, percent: 5 },
  widths: { seamM: 0.1, widestM: 5 },
  fields: {},
  against: null,
  againstBy: { encoding: null, crs: null, closedLines: false, swapAxes: false, fields: {} },
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
  [['--patience', '4'], { ...plain, patience: 4 }],
  [['--accuracy=0'], { ...plain, accuracyM: 0 }],
  [['-h'], { ...plain, help: true }],
  [['a', '--sums'], { ...plain, file: 'a', sums: true }],
  [['--accuracy-field', 'Точность, м'], { ...plain, fields: { accuracy: 'Точность, м' } }],
  [['--seam=0.02', '--widest-gap', '0'], { ...plain, widths: { seamM: 0.02, widestM: 0 } }],
  [['--stated-m2=0', '--stated-percent', '2.5'], { ...plain, allowance: { m2: 0, percent: 2.5 } }],
  [
    [
      '--from',
      'Откуда',
      '--to=Куда',
      '--exchange',
      'a b',
      '--closed-lines',
      '--swap-axes',
      '--encoding',
      'CP1251',
    ],
    {
      ...plain,
      fields: { from: 'Откуда', to: 'Куда', exchange: 'a b' },
      closedLines: true,
      swapAxes: true,
      encoding: 'windows-1251',
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
  [['--accuracy'], 'value-missing'],
  [['--x=1'], 'unknown-option'],
  [['--encoding', 'morse'], 'bad-encoding'],
  [['--from'], 'value-missing'],
  [['--accuracy-field'], 'value-missing'],
  [['--stated-percent', '101'], 'bad-allowance'],
  [['--stated-m2', '-1'], 'bad-allowance'],
  [['--seam', '0'], 'bad-width'],
  [['--widest-gap', 'wide'], 'bad-width'],
  [['a', '-'], 'two-files'],
  [['a', '--against', 'b', '--same', '1=2', '--different', '1=2'], 'answers-contradict'],
  [['a', '--against', 'b', '--same', '1=2', '--same', '1=3'], 'answers-contradict'],
  [['a', '--against', 'b', '--same', '1=2', '--same', '3=2'], 'answers-contradict'],
])('%j is refused', (words, code) => {
  expect(readArguments(words)).toMatchObject({ code });
});
