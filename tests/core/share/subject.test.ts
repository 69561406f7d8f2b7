import { expect, test } from 'vitest';
import { defaultChoices } from '../../../src/core/page/choices.ts';
import { subjectOf } from '../../../src/core/share/subject.ts';

const known = { choices: defaultChoices, file: null, isMeasured: false };
const card = { layer: 'parcels', id: 'saada' } as const;

test('from the header: what stands in the open tab, else the card, else the exchange or the verdict', () => {
  const meant = (choices: Partial<typeof defaultChoices>, more: object = {}) =>
    subjectOf({ ...known, ...more, choices: { ...defaultChoices, ...choices } });
  expect(meant({})).toEqual({ kind: 'balance' });
  expect(meant({ exchange: 'vorukh' })).toEqual({ kind: 'exchange', id: 'vorukh' });
  expect(meant({ exchange: 'vorukh', selection: card })).toEqual({ kind: 'card' });
  expect(meant({ tab: 'data', selection: card }, { file: 'a' })).toEqual({ kind: 'file', id: 'a' });
  expect(meant({ tab: 'data' })).toEqual({ kind: 'balance' });
  expect(meant({ tab: 'measure' }, { isMeasured: true })).toEqual({ kind: 'measurements', id: null });
  expect(meant({ tab: 'measure' })).toEqual({ kind: 'balance' });
  expect(meant({ tab: 'balance' }, { file: 'a', isMeasured: true })).toEqual({ kind: 'balance' });
});
