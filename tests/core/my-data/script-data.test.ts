import { expect, test } from 'vitest';
import { scriptData } from '../../../src/core/my-data/script-data.ts';

const read = (text: string) => {
  const found = scriptData(text);
  return found && [text.slice(...found.name), text.slice(found.from)];
};

test.each([
  ['var json_Parcels_1 = {"a":1}', ['json_Parcels_1', '{"a":1}']],
  ['// made by\n/* a tool */\nconst a=[1]', ['a', '[1]']],
  ['export let b = {}', ['b', '{}']],
  ['window.c.d = {}', ['c.d', '{}']],
  ['json_e = {}', ['json_e', '{}']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  '{"a": 1}',
  '[{"a": "b = {"}]',
  'from;to;wkt\na;b=[1]',
  'a,b\n1,"x = {"',
  'var a = 1; var b = {}',
  'var a = function () {}',
  'alert(1)',
  '',
  '//'.repeat(50_000),
])('no data: %s', (text) => {
  expect(read(text)).toBeNull();
});
