import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bowTie, collection, north, parcel, south, square } from '../my-data/squares.ts';
import { command } from './command.ts';

const schema = JSON.parse(readFileSync('public/schema/check-1.json', 'utf8'));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'schema-'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('whole.geojson', collection(south, north));
  const more = { id: 'p1', name: 'Ак-Арык', area: '25 ha', accuracy_m: 3 };
  write(
    'rich.geojson',
    collection(
      parcel('KGZ', 'TJK', square(70.5, 40, 500), more),
      parcel('TJK', 'KGZ', square(70.501, 40, 500), { ...more, id: 'p2', name: 'Сай' }),
      bowTie,
      { type: 'Feature', properties: {}, geometry: null },
    ),
  );
  write('other.geojson', collection(parcel('KGZ', 'TJK', square(70.5, 40, 480), { name: 'Ak-Arik' }), north));
  write('broken.geojson', '{"type":"FeatureCollection","features":[');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Members of a value that the schema does not describe, by their paths; `$defs` are followed. */
function undescribed(value: unknown, by: Record<string, unknown>, path = ''): string[] {
  const parts = [
    by,
    ...((by.allOf ?? by.oneOf ?? []) as Record<string, unknown>[]),
    ...((by.oneOf ?? []) as never[]),
  ];
  const shapes = parts.map((part) => {
    const name = (part as { $ref?: string }).$ref?.split('/').at(-1);
    return name === undefined ? part : schema.$defs[name];
  });
  if (Array.isArray(value)) {
    const items = shapes.find((shape) => shape.items)?.items;
    return items ? value.flatMap((each) => undescribed(each, items, `${path}[]`)) : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const known = shapes.flatMap((shape) => shape.properties?.[key] ?? shape.additionalProperties ?? []);
    const free = shapes.some(
      (shape) => shape.type === 'object' && !shape.properties && !shape.additionalProperties,
    );
    if (known.length === 0) return free ? [] : [`${path}.${key}`];
    return undescribed(member, { allOf: known }, `${path}.${key}`);
  });
}

test.each([
  ['no file', [], 0],
  ['a file', ['whole.geojson'], 0],
  ['a file with faults, stated areas and accuracies', ['rich.geojson'], 3],
  ['a file that ends in the middle', ['broken.geojson'], 3],
  ['no such file', ['nowhere.geojson'], 3],
  ['two lists', ['rich.geojson', '--against', 'other.geojson'], 3],
  ['a second list that is not there', ['whole.geojson', '--against', 'nowhere.geojson'], 3],
  ['a parcel that is not there', ['whole.geojson', '--against', 'other.geojson', '--same', '1=9'], 3],
  ['a second list with faults', ['whole.geojson', '--against', 'rich.geojson'], 3],
  ['the published list', ['rich.geojson', '--against', 'published'], 3],
])('what is printed for %s is as the schema says, and nothing is undescribed', async (_, words, code) => {
  const { code: given, out } = await command(folder, [...words, '--json']);
  const value = JSON.parse(out);
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
  expect(undescribed(value, schema)).toEqual([]);
  expect(given).toBe(code);
});

test('another shape is noticed', async () => {
  const { out } = await command(folder, ['whole.geojson', '--json']);
  const value = JSON.parse(out);
  for (const wrong of [
    { ...value, verdict: 'perhaps' },
    { ...value, schema: 'urn:khujand-treaty-map:check:2' },
    { ...value, inputs: [{ name: 'x', bytes: 1, sha256: 'abc' }] },
    { ...value, exchanges: undefined },
  ])
    expect(validate(wrong)).toBe(false);
  expect(undescribed({ ...value, more: 1 }, schema)).toEqual(['.more']);
});
