import { describe, expect, it } from 'vitest';
import { readCitations } from '../../../geodata/pipeline/citations.ts';
import { readTable } from '../../../geodata/pipeline/table-read.ts';
import { folderWith } from './authored-tables.ts';

const HEADER = 'id,publisher,title,date,lang,url,note';
const citationsOf = (...lines: string[]) => readCitations(folderWith('citations.csv', HEADER, ...lines));
const rowOf = (sources: string) => {
  const [row] = readTable(folderWith('t.csv', 'sources', sources), 't.csv', ['sources']);
  if (row === undefined) throw new Error('no row');
  return row;
};

describe('citations', () => {
  it('keeps what is written and leaves out what is not', () => {
    const citations = citationsOf(
      'a,Paper,,2025-02-27,en,https://a.example/1,',
      'b,Other,T,,,http://b.example/,N',
    );
    expect(citations.cited(rowOf('a b'), 'sources')).toEqual(['a', 'b']);
    expect(citations.all()).toEqual({
      a: { publisher: 'Paper', date: '2025-02-27', lang: 'en', url: 'https://a.example/1' },
      b: { publisher: 'Other', title: 'T', url: 'http://b.example/', note: 'N' },
    });
  });

  it('stops at an unknown, a repeated and a missing source', () => {
    const citations = citationsOf('a,Paper,,,,https://a.example/,');
    expect(() => citations.cited(rowOf('a z'), 'sources')).toThrow(
      'row 2, column "sources": the source "z" is not',
    );
    expect(() => citations.cited(rowOf('a a'), 'sources')).toThrow('stands twice');
    expect(() => citations.cited(rowOf('""'), 'sources')).toThrow('is empty');
  });

  it('stops at a citation no row leans on', () => {
    expect(() => citationsOf('a,Paper,,,,https://a.example/,').all()).toThrow(
      'citations.csv, row 2, column "id": no row leans on "a"',
    );
  });

  it.each(['javascript:alert(1)', 'a.example', 'ftp://a.example/'])('stops at the address %s', (url) => {
    expect(() => citationsOf(`a,Paper,,,,${url},`)).toThrow('is not a web address');
  });
});
