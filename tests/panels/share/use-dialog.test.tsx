import { describe, expect, test } from 'vitest';
import { languageNames, languages } from '../../../src/core/language/languages.ts';
import type { Subject } from '../../../src/core/share/subject.ts';
import type { UseKind } from '../../../src/core/share/use-choices.ts';
import { UseDialog } from '../../../src/panels/share/use-dialog.tsx';
import type { UseModel } from '../../../src/panels/share/use-model.ts';
import { intents, wordsOf } from '../page-of.ts';
import { rendered } from '../rendered.ts';

const told = await wordsOf('en');
const link = 'https://map.example/#map=10/40/70&tab=balance&exchange=vorukh&lang=en';

const model = (subject: Subject, kind: UseKind, more: Partial<UseModel> = {}): UseModel => ({
  subject,
  choices: { kind, format: 'wide', theme: 'light' },
  remember() {},
  quote: async () => null,
  copyQuote: async () => null,
  headline: 'Equal',
  isSomewhere: false,
  hasPixels: false,
  undrawn: () => [],
  hasFiles: false,
  preview: async () => '',
  savePicture: async () => true,
  copyPicture: async () => true,
  share: null,
  link: () => link,
  copy: async () => true,
  print() {},
  report: null,
  ...more,
});
const shown = (use: UseModel | null) =>
  rendered(
    <UseDialog
      words={told.words}
      lateWords={told.lateWords}
      lang="en"
      languages={languages.map((id) => [id, languageNames[id]] as const)}
      use={use}
      intents={intents}
    />,
  );
const options = (use: UseModel) =>
  shown(use)
    .all('label')
    .map(({ text }) => text);

describe('“Use this”', () => {
  test('says that it loads until it is there', () => {
    expect(shown(null).text).toContain(told.words.loading);
  });

  test('offers a report of a file alone; what was chosen last and is not offered here falls back', () => {
    expect(options(model({ kind: 'file', id: 'a' }, 'report'))).toContain('Report');
    expect(shown(model({ kind: 'file', id: 'a' }, 'report')).text).toContain('“My data”');
    const balance = model({ kind: 'balance' }, 'report');
    expect(options(balance)).not.toContain('Report');
    expect(shown(balance).text).toContain('Copy sentence with source');
  });

  test('offers to frame a picture to what lies somewhere, of a verdict over all to the whole line', () => {
    expect(options(model({ kind: 'card' }, 'picture'))).not.toContain('what is chosen');
    expect(options(model({ kind: 'card' }, 'picture', { isSomewhere: true }))).toContain('what is chosen');
    expect(options(model({ kind: 'balance' }, 'picture', { isSomewhere: true }))).toContain(told.words.home);
  });

  test('names the files that a picture would lack', () => {
    const picture = shown(model({ kind: 'balance' }, 'picture', { undrawn: () => ['fields.geojson'] }));
    expect(picture.text).toContain(told.lateWords.use.notDrawn('fields.geojson'));
  });

  test('gives the code of a frame that is framed to the choice, and says that files stay', () => {
    const embed = shown(model({ kind: 'balance' }, 'embed', { hasFiles: true }));
    expect(embed.text).toContain(told.lateWords.use.filesStay);
    expect(embed.one('a').attribute('href')).toBe('https://map.example/?embed#exchange=vorukh&lang=en');
  });

  test('hands on to the device only where it can', () => {
    const share = { text: async () => {}, link: async () => {}, picture: async () => true };
    expect(shown(model({ kind: 'card' }, 'link')).text).not.toContain('Share');
    expect(shown(model({ kind: 'card' }, 'link', { share })).text).toContain('Share');
  });
});
