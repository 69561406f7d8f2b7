import { type ComponentChildren, toChildArray, type VNode } from 'preact';
import { expect, test, vi } from 'vitest';
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
  return { text, boxes: all('div').length, buttons: all('button').map((button) => button.text) };
}

type Button = VNode<{ onClick?(): void; children?: ComponentChildren }>;
const buttonsIn = (node: ComponentChildren): readonly Button[] =>
  toChildArray(node).flatMap((each) => {
    if (typeof each !== 'object') return [];
    const { type, props } = each as Button;
    return type === 'button' ? [each as Button] : buttonsIn(props.children);
  });

/** Which columns are asked for by its buttons, one after another. */
function asked(notices: readonly Notice[], chosen: string | null) {
  const setGeometryColumn = vi.fn();
  const intents = { setGeometryColumn } as unknown as DataIntents;
  for (const { props } of buttonsIn(GeometryChoice({ own, file: '1', notices, chosen, intents })))
    props.onClick?.();
  return setGeometryColumn.mock.calls;
}

test('a column that is not read is told with the way to read it', () => {
  const { text, buttons } = shown([unused('outline', 'centre')], null);
  expect(text).toContain(
    'The column “outline” holds other geometries. They were not read. Those of “centre” were.',
  );
  expect(buttons).toEqual(['Read the geometries of “outline”']);
  expect(shown([], null)).toEqual({ text: '', boxes: 0, buttons: [] });
  expect(asked([unused('outline', 'centre')], null)).toEqual([['1', 'outline']]);
});

test('one that was chosen is told with the way back', () => {
  const { text, buttons } = shown([unused('centre', 'outline')], 'outline');
  expect(text).toContain('The geometries of the column “outline” were read, as you chose.');
  expect(text).not.toContain('They were not read.');
  expect(buttons).toEqual(['Read the geometries of “centre”', 'Read the usual column again']);
  expect(asked([unused('centre', 'outline')], 'outline')).toEqual([
    ['1', 'centre'],
    ['1', null],
  ]);
});

test('where the choice came to nothing there is the way back alone', () => {
  expect(shown([], 'shape').buttons).toEqual(['Read the usual column again']);
});
