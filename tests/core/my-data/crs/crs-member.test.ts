import { expect, test } from 'vitest';
import { crsMember } from '../../../../src/core/my-data/crs/crs-member.ts';
import { crsOfText } from '../../../../src/core/my-data/crs/crs-of-text.ts';
import { growth, growthOfSquare, hostilePieces } from '../../../fixtures/growth.ts';

const epsgIn = (text: string) => {
  const member = crsMember(text);
  const found = member === null ? null : crsOfText(member);
  return found && !('code' in found) ? found.epsg : found;
};
const named = (name: string) => ({ type: 'name', properties: { name } });

test('finds what the file says, escapes and all', () => {
  expect(epsgIn(JSON.stringify({ type: 'x', crs: named('urn:ogc:def:crs:EPSG::28412'), features: [] }))).toBe(
    28412,
  );
  const escaped = JSON.stringify({ crs: named('http://www.opengis.net/def/crs/EPSG/0/32642') }).replaceAll(
    '/',
    '\\/',
  );
  expect(epsgIn(escaped)).toBe(32642);
  expect(epsgIn('{"crs" : {"type":"EPSG","properties":{"code":7693}}}')).toBe(7693);
  expect(epsgIn(JSON.stringify({ crs: named('} " {') }))).toEqual({
    code: 'projection-unsupported',
    detail: '} " {',
  });
});

test.each(['{"crs":null,"features":[]}', '{"crs":{"type":"name"', '{"features":[]}', ''])(
  '%j has none',
  (text) => {
    expect(crsMember(text)).toBeNull();
  },
);

test('takes time in proportion to a hostile text', () => {
  for (const piece of hostilePieces)
    expect([piece, growth(crsMember, piece) < growthOfSquare]).toEqual([piece, true]);
});
