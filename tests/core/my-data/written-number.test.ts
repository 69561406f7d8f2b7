import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHeldByDouble } from '../../../src/core/my-data/written-number.ts';
import { collection, feature, open, polygon } from '../../data/my-data/opening.ts';

test.each([
  '1',
  '-12.50',
  '1e300',
  '1E-300',
  '0',
  '0.0',
  '-0e5',
  '9007199254740991',
  '123456789012345e20',
  '9007199254740992.0',
  '94.123456789012345678',
])('%s is held', (text) => {
  expect(isHeldByDouble(text)).toBe(true);
});

test.each([
  '9007199254740993',
  '9007199254740993.0',
  '9.007199254740993e15',
  '1e400',
  '-1e400',
  '1e-400',
  '12345678901234567.5',
  'a',
  '',
])('%j is not', (text) => {
  expect(isHeldByDouble(text)).toBe(text === '');
});

test('two held numbers beyond 2^53 that are written otherwise are two doubles', () => {
  const written = fc
    .tuple(fc.bigInt({ min: 1n, max: 10n ** 17n }), fc.integer({ min: 0, max: 40 }))
    .map(([digits, exponent]) => `${digits}e${exponent}`);
  fc.assert(
    fc.property(written, written, (one, other) => {
      const exact = (text: string) =>
        BigInt(text.split('e')[0] ?? '') * 10n ** BigInt(text.split('e')[1] ?? '');
      fc.pre(exact(one) !== exact(other) && isHeldByDouble(one) && isHeldByDouble(other));
      fc.pre(exact(one) >= 2n ** 53n && exact(other) >= 2n ** 53n);
      expect(Number(one)).not.toBe(Number(other));
    }),
  );
});

test.each(['9007199254740993', '9007199254740993.0', '5e308'])(
  'an id %s beside the properties stays',
  async (id) => {
    const text = collection(feature({ from: 'KGZ', to: 'TJK' }, polygon(70.1, 40)));
    const { outcome } = await open(
      text.replace('"type":"Feature"', `"type":"Feature","id":${id}`),
      'a.geojson',
    );
    if (outcome.kind === 'failed') throw new Error(outcome.problem.code);
    expect(outcome.opened.fields.find(({ name }) => name === 'id')?.values).toEqual([id]);
  },
);

test.each([
  ['9007199254740993.0', '9007199254740992'],
  ['1e400', '2e400'],
  ['9.007199254740993e15', '9007199254740992'],
])('exchanges %s and %s stay two', async (one, other) => {
  const text = collection(
    feature({ from: 'KGZ', to: 'TJK', exchange: '#1' }, polygon(70.1, 40)),
    feature({ from: 'TJK', to: 'KGZ', exchange: '#2' }, polygon(70.2, 40)),
  );
  const { outcome } = await open(text.replace('"#1"', one).replace('"#2"', other), 'a.geojson');
  if (outcome.kind === 'failed') throw new Error(outcome.problem.code);
  expect(outcome.balance.exchanges.map(({ id }) => id).sort()).toEqual([one, other].sort());
});
