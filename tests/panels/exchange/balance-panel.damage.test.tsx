import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/core/atlas/atlas.ts';
import type { CompareView } from '../../../src/core/compare/compare-view.ts';
import { verdictWords } from '../../../src/i18n/exchange/balance.en.ts';
import { ComparePanel } from '../../../src/panels/compare/compare-panel.tsx';
import { BalancePanel } from '../../../src/panels/exchange/balance-panel.tsx';
import { hectares, landForLand } from '../../fixtures/published.ts';
import { atlas, hole, intents, viewOf, wordsOf } from '../page-of.ts';
import { rendered } from '../rendered.ts';

const { words, lateWords } = await wordsOf('en');

/** The atlas as loading leaves it where one of its files could not be used. */
const without = (...files: (keyof Atlas)[]): Atlas => ({
  ...atlas,
  ...Object.fromEntries(files.map((file) => [file, Array.isArray(atlas[file]) ? [] : {}])),
  incomplete: files,
});

const files = [
  'borders',
  'changes',
  'parcels',
  'memorial',
  'crossings',
  'places',
  'water',
  'roads',
  'sources',
  'claims',
  'releases',
  'countries',
] as const;

describe.each(files)('without %s', (file) => {
  const view = viewOf({}, without(file));
  const balance = rendered(<BalancePanel words={words} balance={view.balance} intents={intents} />);

  test('the balance judges nothing that rests on it, and shows the rest', () => {
    if (file === 'parcels') {
      expect(balance.one('p.verdict').text).toContain('do not allow an answer');
      expect(balance.text).toContain('could not be read whole');
      // No verdict, and no sums of what is left of the list.
      expect(balance.all('[data-exchange]')).toEqual([]);
      expect(balance.all('button').map(({ text }) => text)).not.toContain('Download as CSV');
    } else expect(balance.one('p.verdict').text).toContain(hectares(landForLand.toTjk));
    const mapped = balance.one('section.mapped');
    expect(mapped.one('.badge').text).toBe(verdictWords[file === 'changes' ? 'cannot-tell' : 'not-equal']);
    expect(mapped.all('table')).toHaveLength(file === 'changes' ? 0 : 1);
  });

  test('nothing in the text shows that a number is missing behind it', () => {
    const compare = rendered(
      <ComparePanel
        words={words}
        lateWords={lateWords}
        compare={view.compare as CompareView}
        intents={intents}
      />,
    );
    expect(`${balance.text} ${compare.text}`).not.toMatch(hole);
  });
});

test('a list of which one parcel is left is not judged as if it were whole', () => {
  const damaged: Atlas = { ...atlas, parcels: atlas.parcels.slice(0, 1), incomplete: ['parcels'] };
  const panel = rendered(
    <BalancePanel words={words} balance={viewOf({}, damaged).balance} intents={intents} />,
  );
  expect(panel.all('[data-exchange]')).toEqual([]);
  expect(panel.one('p.verdict').text).toContain('do not allow an answer');
});
