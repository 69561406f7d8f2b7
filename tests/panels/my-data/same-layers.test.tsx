import { readFileSync } from 'node:fs';
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { untouched } from '../../../src/core/my-data/file-settings.ts';
import type { DataIntents } from '../../../src/panels/my-data/my-data-intents.ts';
import { DataPanel } from '../../../src/panels/my-data/my-data-panel.tsx';
import { open } from '../../data/my-data/opening.ts';
import { wordsOf } from '../page-of.ts';
import { rendered } from '../rendered.ts';

const words = await wordsOf('en');
const name = 'same-layers.gpkg';
const bytes = readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));

async function textOf(withoutLayers: readonly string[]) {
  const { outcome } = await open(bytes, name, { withoutLayers });
  if (outcome.kind === 'failed') throw new Error(outcome.problem.code);
  const { opened, balance } = outcome;
  const status = { stage: 'open', opened, balance, findings: null } as const;
  const file = { id: '1', name, bytes: { size: 1 }, settings: untouched, keeping: 'kept', status } as const;
  const { text } = rendered(
    <DataPanel
      {...words}
      myData={{
        data: signal({ files: [file], current: '1', chosen: null }),
        symbols: signal([]),
        intents: {} as DataIntents,
      }}
      tolerancePercent={1}
      setTolerance={() => {}}
      use={() => {}}
    />,
  );
  return { text, notices: opened.notices };
}

const timesOf = (text: string, sentence: string) => text.split(sentence).length - 1;

test('that layers hold the same parcels is told once, behind the verdict that it keeps from being one', async () => {
  const { text, notices } = await textOf([]);
  expect(notices.map(({ code }) => code)).toEqual(['same-parcels']);
  expect(timesOf(text, 'hold the same parcels')).toBe(1);
  expect(text.indexOf('hold the same parcels')).toBeGreaterThan(text.indexOf('Cannot tell'));
});

test('a layer that was left out is told once, with the way back', async () => {
  const { text } = await textOf(['до обмена']);
  expect(timesOf(text, 'was left out, as you chose')).toBe(1);
  expect(text).toContain('Read all layers again');
});
