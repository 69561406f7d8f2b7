import { expect, test } from 'vitest';
import { asTheFileSays } from '../../../src/core/my-data/file-settings.ts';
import { placedTable } from '../../../src/core/my-data/placed-table.ts';

const read = (text: string) => placedTable(text, asTheFileSays);
const points = { columns: { kind: 'points' }, names: ['N', 'lon', 'lat'], strayQuotes: [] };

test.each(['N,lon,lat\n1,70.1,40.1\n2,70.2,40.2', 'N   lon    lat\n1   70.1   40.1\n2   70.2   40.2'])(
  'a table has its places whatever parts its cells: %j',
  (text) => expect(read(text)).toMatchObject(points),
);

test('blanks part no table that has its places without them, nor is a quote within it one that was left open', () => {
  expect(read('the area\n"POLYGON((70 40,70.1 40,70.1 40.1,70 40))"')).toMatchObject({
    columns: { kind: 'wkt' },
  });
  expect(read('N,note\n1,"a" b')).toMatchObject({ columns: null, names: ['N', 'note'], strayQuotes: [2] });
  expect(read('N   lon   lat\n1"   70.1   40.1\n"2   70.2   40.2')).toMatchObject(points);
});

test('where nothing says which cell is whose there is a fault, and where there is no place, headings', () => {
  expect(read('name lon lat\nVorukh 1 70.1 40.1\nVorukh 70.2 40.2')).toMatchObject({
    code: 'blank-columns',
    detail: 'name lon lat',
  });
  expect(read('N   note\n1   a\n2   b')).toMatchObject({ columns: null, names: ['N', 'note'] });
});
