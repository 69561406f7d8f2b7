import { expect, test } from 'vitest';
import type { Notice } from '../../../src/core/my-data/notice.ts';
import { GeometryChoice } from '../../../src/panels/my-data/geometry-choice.tsx';
import type { DataIntents } from '../../../src/panels/my-data/my-data-intents.ts';
import { wordsOf } from '../page-of.ts';
import { rendered } from '../rendered.ts';

const own = (await wordsOf('en')).lateWords.data;
const unused = (name: string, other: string): Notice => ({
  code: 'geometry-unused',
  name,
  other,
  line: null,
  promised: null,
  found: null,
});

function shown(notices: readonly Notice[], chosen: string | null) {
  const props = { own, file: '1', notices, chosen, intents: {} as DataIntents };
  const { text, all } = rendered(
    <section>
      <GeometryChoice {...props} />
    </section>,
  );
  return { text, buttons: all('button').map((button) => button.text) };
}

test('a column that is not read is told with the way to read it', () => {
  const { text, buttons } = shown([unused('outline', 'centre')], null);
  expect(text).toContain(
    'The column “outline” holds other geometries. They were not read. Those of “centre” were.',
  );
  expect(buttons).toEqual(['Read the geometries of “outline”']);
  expect(shown([], null)).toEqual({ text: '', buttons: [] });
});

test('one that was chosen is told with the way back', () => {
  const { text, buttons } = shown([unused('centre', 'outline')], 'outline');
  expect(text).toContain('The geometries of the column “outline” were read, as you chose.');
  expect(buttons).toEqual(['Read the geometries of “centre”', 'Read the usual column again']);
});

test('where the choice came to nothing there is the way back alone', () => {
  expect(shown([], 'shape').buttons).toEqual(['Read the usual column again']);
});
