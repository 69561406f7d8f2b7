import { describe, expect, it } from 'vitest';
import { readCitations } from '../../../geodata/pipeline/citations.ts';
import { hectares, readLedger } from '../../../geodata/pipeline/ledger.ts';
import { SOURCES, sourcesWith } from './authored-tables.ts';

const read = (dir: string) => readLedger(dir, readCitations(dir));

describe('the ledger', () => {
  it('keeps figures as written, the one used first', () => {
    const values = new Map(read(SOURCES).map((plot) => [plot.id, plot.reported.map((r) => r.value)]));
    expect(values.get('somoniyon')).toEqual(['18.4', '18.14']);
    expect(values.get('dakhma')).toEqual(['3.1', '3.11']);
    expect(values.get('gavsuvar')).toEqual(['2.7', '2.1']);
    expect(values.get('dostuk')).toEqual(['91']);
  });

  it('gives the hectares of the first figure', () => {
    const dir = sourcesWith('ledger.csv', 'KGZ,TJK,1000,', 'KGZ,TJK,1000.5,');
    expect(hectares(read(dir).find((plot) => plot.id === 'vorukh-pasture') as never)).toBe(1000.5);
  });

  it.each([
    [
      'a bad number',
      'ledger.csv',
      ',155,',
      ',15o5,',
      'ledger.csv, row 2, column "ha": "15o5" is not a positive number',
    ],
    ['an unknown exchange', 'ledger.csv', 'saada,kairagach', 'saada,kairagac', 'row 4, column "exchange"'],
    [
      'an unknown country',
      'ledger.csv',
      'saada,kairagach,KGZ',
      'saada,kairagach,KAZ',
      'row 4, column "from"',
    ],
    [
      'one country twice',
      'ledger.csv',
      'saada,kairagach,KGZ,TJK',
      'saada,kairagach,KGZ,KGZ',
      'row 4, column "to"',
    ],
    [
      'a repeated id',
      'ledger.csv',
      'saada,',
      'kairagach-area,',
      'row 4, column "id": "kairagach-area" stands already',
    ],
    [
      'an unknown source',
      'ledger.csv',
      ' 24kg-2018-saada',
      ' 24kg-2018',
      'row 4, column "sources": the source "24kg-2018"',
    ],
    [
      'no source',
      'ledger.csv',
      /\ndostuk-market,(.*),centralasianlight-2025-disputes,/,
      '\ndostuk-market,$1,,',
      'row 25, column "sources": is empty',
    ],
    ['a value of no plot', 'ledger-values.csv', 'dakhma', 'dahma', 'ledger-values.csv, row 3, column "plot"'],
    [
      'a value twice',
      'ledger-values.csv',
      '18.14',
      '18.4',
      'row 2, column "ha": is already a value of "somoniyon"',
    ],
    [
      'a source the plot does not have',
      'ledger-values.csv',
      '18.14,vbkg-2025-dostuk',
      '18.14,osm',
      'row 2, column "source"',
    ],
  ])('stops at %s', (_, file, from, to, message) => {
    expect(() => read(sourcesWith(file, from, to))).toThrow(message);
  });
});
