import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placed, readFiles, textsOf } from '../../../.build/words/catalogue-files.ts';
import { readTable, rowsOf, tableText } from '../../../.build/words/table.ts';
import { languages } from '../../../src/core/language/languages.ts';

const english = textsOf(readFiles('en'));
const exported = (language: (typeof languages)[number]) => {
  const files = readFiles(language);
  const texts = textsOf(files);
  return { files, texts, rows: rowsOf(texts, english) };
};

describe.each(languages)('the table of %s', (language) => {
  const { files, texts, rows } = exported(language);

  test('holds every text once, nearly all beside the English', () => {
    expect(texts.length).toBeGreaterThan(1000);
    expect(new Set(texts.map(({ key }) => key)).size).toBe(texts.length);
    expect(rows.filter((row) => row.english === '').length).toBeLessThan(0.12 * rows.length);
  });

  test('changes nothing when it comes back unchanged', () => {
    const back = readTable(tableText(rows));
    expect(back).toEqual(rows);
    expect(placed(files, back ?? [])).toEqual({ files, changed: [], faults: [] });
  });

  test('changes every text that is changed in it, and no other', () => {
    const own = rows.map((row) => ({ ...row, translation: `${row.translation} «'"\`\\{{x}}` }));
    const { files: written, changed, faults } = placed(files, own);
    expect(faults).toEqual([]);
    // A text within a figure of another changes that other's source, not its words.
    expect([...new Set(changed)].sort()).toEqual(own.map(({ key }) => key).sort());
    expect(rowsOf(textsOf(written), english).map(({ translation }) => translation)).toEqual(
      own.map(({ translation }) => translation),
    );
  });
});

const russian = exported('ru');
const put = (key: string, translation: string) => placed(russian.files, [{ key, english: '', translation }]);
const title = 'page/words#words.title';
const steps = 'story/story#storyWords.stepOf';

test('any text comes back as it was written, and the rest of the file stays', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(title, 'story/story#heading'), (text, key) => {
      const translation = `я${text.replace(/[{}]/g, '$&$&')}`;
      const { files, faults } = put(key, translation);
      expect(faults).toEqual([]);
      const others = russian.texts.filter((item) => item.key !== key);
      const now = textsOf(files);
      expect(now.find((item) => item.key === key)?.text).toBe(translation);
      expect(now.filter((item) => item.key !== key).map((item) => item.text)).toEqual(
        others.map((item) => item.text),
      );
    }),
    { numRuns: 25 },
  );
});

test('a changed sentence lands in its file', () => {
  const { files } = put('story/story#sentences.plots-listed.title', 'Участки "названы"');
  expect(JSON.parse(files.get('story/story.ru.json') ?? '').sentences['plots-listed'].title).toBe(
    'Участки "названы"',
  );
  const moved = put(steps, 'Из {count} шагов — {index}').files.get('story/story.ru.ts');
  expect(moved).toContain(`stepOf: (index, count) => \`Из \${count} шагов — \${index}\`,`);
});

test('a figure that is lost or not there, a lone brace, an unknown key: nothing is written', () => {
  const faultsOf = (key: string, text: string) => {
    const { files, changed, faults } = put(key, text);
    expect(files).toBe(russian.files);
    expect(changed).toEqual([]);
    return faults.map(({ code }) => code);
  };
  expect(faultsOf(steps, 'Шаг {index}')).toEqual(['figure-lost']);
  expect(faultsOf(steps, 'Шаг {index} из {count} в {place}')).toEqual(['figure-unknown']);
  expect(faultsOf(title, 'Карта {')).toEqual(['brace']);
  expect(faultsOf(title, 'Карта {title}')).toEqual(['figure-unknown']);
  expect(faultsOf('page/words#words.nothing', 'Карта')).toEqual(['unknown-key']);
  const twice = { key: title, english: '', translation: 'Карта' };
  expect(placed(russian.files, [twice, twice]).faults.map(({ code }) => code)).toEqual(['twice']);
  expect(readTable('key,translation\na,b\n')).toBeNull();
});
