import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { expect, test } from 'vitest';

const words = readdirSync('src/i18n', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.\w\w\.(ts|json)$/.test(name))
  .map((name) => join('src/i18n', name));

const number = (spelled: string) => `(?:\\d[\\d.,]*|(?<!\\p{L})(?:${spelled}))`;
/** A number, in digits or as a word, beside what makes a ratio of it: such a figure must be computed. */
const ratio = new RegExp(
  [
    `${number('three|four|five|six|seven|eight|nine|ten|twelve|fifteen|sixteen|twenty')}[\\s-]+(?:times|to (?:1|one))(?![\\p{L}\\d])`,
    `${number('три|четыре|пять|шесть|семь|восемь|девять|десять|пятнадцать|шестнадцать|двадцать')}\\s+(?:раза?|к (?:1|одному))(?![\\p{L}\\d])`,
    `${number('үч|төрт|беш|алты|жети|сегиз|тогуз|он|он беш|жыйырма')}\\s+эсе`,
    `${number('се|чор|панҷ|шаш|ҳафт|ҳашт|нӯҳ|даҳ|понздаҳ|шонздаҳ|бист')}\\s+(?:маротиба|баробар(?! аст))`,
    `${number('uch|toʻrt|besh|olti|yetti|sakkiz|toʻqqiz|oʻn|oʻn besh|yigirma')}\\s+(?:barobar|marta|karra)`,
  ].join('|'),
  'iu',
);

test('no ratio is typed into the words, in digits or spelled out', () => {
  expect(words.length).toBeGreaterThan(100);
  const found = words.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => ratio.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

test.each([
  'sixteen times as much',
  'about 16 to 1',
  'в шестнадцать раз больше',
  'он алты эсе көп',
  'шонздаҳ баробар зиёд',
  'oʻn olti barobar koʻp',
  'в 2,4 раза больше',
])('would find “%s”', (text) => expect(text).toMatch(ratio));
