import type { SchemaElement, SchemaTree } from 'hyparquet';
import { expect, test } from 'vitest';
import { parquetGeometry } from '../../../src/data/my-data/parquet-geometry.ts';

const tree = (element: Partial<SchemaElement>, children: readonly SchemaTree[] = []) =>
  ({ element: { name: 'a', ...element }, children, count: 1, path: [] }) as unknown as SchemaTree;
const withColumns = (...columns: readonly Partial<SchemaElement>[]) =>
  tree(
    { name: 'schema' },
    columns.map((column) => tree({ type: 'BYTE_ARRAY', ...column })),
  );

const said = (geo: unknown) => ({ key_value_metadata: [{ key: 'geo', value: JSON.stringify(geo) }] });
const column = (about: object) =>
  said({ primary_column: 'g', columns: { g: { encoding: 'WKB', ...about } } });
const plain = withColumns({ name: 'g' });

const utm = { type: 'ProjectedCRS', name: 'UTM', id: { authority: 'EPSG', code: 32642 } };
test.each([
  [{}, null],
  [{ crs: null }, null],
  [{ crs: { id: { authority: 'OGC', code: 'CRS84' } } }, null],
  [{ crs: utm }, 'EPSG:32642'],
  [{ crs: { name: 'local' } }, '{"name":"local"}'],
  [{ crs: 'EPSG:28412' }, 'EPSG:28412'],
])('the system of a column that GeoParquet tells of: %j', (about, crs) => {
  expect(parquetGeometry(column(about), plain)).toEqual({ column: 'g', others: [], crs });
});

test('further columns of geometries are named', () => {
  const geo = said({ columns: { geometry: { encoding: 'WKB' }, label: { encoding: 'WKB' } } });
  expect(parquetGeometry(geo, plain)).toEqual({ column: 'geometry', others: ['label'], crs: null });
});

test('one of Parquet’s own type beside those that GeoParquet tells of is read where it is wanted', () => {
  const schema = withColumns(
    { name: 'g' },
    { name: 'own', logical_type: { type: 'GEOMETRY', crs: 'srid:28412' } },
  );
  expect(parquetGeometry(column({}), schema)).toEqual({ column: 'g', others: ['own'], crs: null });
  expect(parquetGeometry(column({}), schema, 'own')).toEqual({
    column: 'own',
    others: ['g'],
    crs: 'EPSG:28412',
  });
});

test.each([
  [column({ encoding: 'polygon' }), 'GeoParquet (GeoArrow, polygon)'],
  [said({ primary_column: 'g', columns: {} }), 'Parquet'],
  [said({ primary_column: 'constructor', columns: {} }), 'Parquet'],
  [{ key_value_metadata: [] }, 'Parquet'],
  [{}, 'Parquet'],
])('what is not read is told by its kind: %j', (metadata, foreign) => {
  expect(parquetGeometry(metadata as never, plain)).toEqual({ foreign });
});

test.each([
  [undefined, null],
  ['OGC:CRS84', null],
  ['srid:0', null],
  ['srid:28412', 'EPSG:28412'],
  ['EPSG:28412', 'EPSG:28412'],
  ['projjson:mine', 'EPSG:32642'],
  ['projjson:absent', 'projjson:absent'],
  [JSON.stringify(utm), 'EPSG:32642'],
])('the system of a column of Parquet’s own type: %s', (crs, expected) => {
  const schema = withColumns(
    { name: 'n' },
    { name: 'shape', logical_type: { type: 'GEOMETRY', ...(crs !== undefined && { crs }) } },
    { name: 'label', logical_type: { type: 'GEOGRAPHY' } },
  );
  const metadata = { key_value_metadata: [{ key: 'mine', value: JSON.stringify(utm) }] };
  expect(parquetGeometry(metadata, schema)).toEqual({ column: 'shape', others: ['label'], crs: expected });
});
