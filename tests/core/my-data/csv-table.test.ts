import { expect, test } from 'vitest';
import { geometryColumns } from '../../../src/core/my-data/csv-table.ts';

const columnsOf = (header: readonly string[], ...rows: readonly (readonly string[])[]) =>
  geometryColumns(
    header,
    rows.map((cells, i) => ({ line: i + 2, cells })),
  );

test('columns called by a letter are coordinates where their numbers are places of the region', () => {
  const places = { kind: 'points', lat: 0, lon: 1 };
  expect(columnsOf(['B', 'L', 'H'], ['40°30\'00"', '70,25', '900'])).toMatchObject(places);
  expect(columnsOf(['N', 'E'], ['4452797.1', '661691.2'])).toMatchObject(places);
  // Breadth and length, and a number beside a count.
  expect(columnsOf(['B', 'L', 'H'], ['12', '30', '3'])).toBeNull();
  expect(columnsOf(['N', 'E'], ['1', '5'], ['2', '7'])).toBeNull();
});

test('two numbers in a cell are a point where they are a place', () => {
  expect(columnsOf(['name', 'where'], ['a', '40.5, 70.2'])).toMatchObject({ kind: 'pair', column: 1 });
  expect(columnsOf(['name', 'where'], ['a', '4430667.3 12628155.5'])).toMatchObject({ kind: 'pair' });
  expect(columnsOf(['name', 'package'], ['a', '1/2'], ['b', '2/2'])).toBeNull();
});
