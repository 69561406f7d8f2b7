import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { languages } from '../../../src/core/language/languages.ts';

const ledger = csvParse(readFileSync('geodata/sources/ledger.csv', 'utf8'));
const texts = new Set(ledger.flatMap(({ place = '', district = '' }) => [place, district]));

test.each(languages)('%s says where every plot of the ledger lies, and no more', async (lang) => {
  const { localities } = (await import(`../../../src/i18n/atlas/localities.${lang}.ts`)) as {
    localities: Record<string, string>;
  };
  expect(Object.keys(localities).sort()).toEqual([...texts].sort());
  if (['ru', 'ky', 'tg'].includes(lang)) expect(Object.values(localities).join()).not.toMatch(/[A-Za-z]/);
});
