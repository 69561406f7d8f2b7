import fc from 'fast-check';
import type { Feature } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../../src/core/my-data/two-lists/comparison.ts';
import { directionSums } from '../../../../src/core/my-data/two-lists/comparison-sums.ts';
import { box, compared, feature } from './lists.ts';

const kgz = { from: 'KGZ', to: 'TJK' };
const tjk = { from: 'TJK', to: 'KGZ' };
const brief = ({ pairs, onlyA, onlyB, unsure }: Comparison) => ({
  pairs: pairs.map(({ a, b, by }) => `${a.feature}=${b.feature} ${by}`),
  onlyA: onlyA.map((parcel) => parcel.feature),
  onlyB: onlyB.map((parcel) => parcel.feature),
  unsure: unsure.map(
    ({ kind, a, b }) => `${kind} ${a.map((each) => each.feature)}/${b.map((each) => each.feature)}`,
  ),
});

describe('which parcel is which', () => {
  test('by id, whatever its letters and order; then by name; then by ground', () => {
    const a = [
      feature(box(0, 0, 500), { id: 'KG-01', name: 'Алтын', ...kgz }),
      feature(box(1000, 0, 500), { id: 'KG-02', name: 'Сай', ...tjk }),
      feature(box(2000, 0, 500), { id: 'KG-03', name: 'Дөбө', ...kgz }),
      feature(box(3000, 0, 500), { id: 'KG-04', name: 'Булак', ...kgz }),
    ];
    const b = [
      feature(box(2010, 0, 500), { id: 'x', name: 'Талаа', ...kgz }),
      feature(box(1000, 10, 500), { id: 'y', name: 'САЙ', ...tjk }),
      feature(box(0, 0, 510, 500), { id: 'kg 01', name: 'Золотой', ...kgz }),
      feature(box(9000, 0, 500), { id: 'z', name: 'Жайлоо', ...kgz }),
    ];
    const found = compared(a, b);
    expect(brief(found)).toEqual({
      pairs: ['1=3 id', '2=2 name', '3=1 ground'],
      onlyA: [4],
      onlyB: [4],
      unsure: [],
    });
    expect(found.pairs[0]).toMatchObject({
      sharedHa: expect.closeTo(25, 1),
      distanceM: expect.closeTo(10, 1),
      otherParties: false,
    });
    expect(found.pairs[0]?.b.measuredHa).toBeCloseTo(25.5, 1);
    expect(found.pairs[1]?.sharedHa).toBeCloseTo(24.5, 1);
  });

  test('running numbers that mean other ground and other names are not taken for ids, and that is told', () => {
    const names = ['Алтын', 'Сай', 'Дөбө'];
    const a = names.map((name, i) => feature(box(1000 * i, 0, 500), { id: i + 1, name, ...kgz }));
    const b = [...a]
      .reverse()
      .map((each, i) => feature(each.geometry as never, { ...each.properties, id: i + 1 }));
    const found = compared(a, b);
    expect(brief(found).pairs).toEqual(
      ['1=3 name', '2=2 id', '3=1 name'].map((pair) => pair.replace('id', 'name')),
    );
    expect(found.idsMistrusted).toEqual({ agreeing: 1, of: 3 });
  });

  test('an id or name that stands twice pairs nothing by itself and is told', () => {
    const a = [
      feature(box(0, 0, 500), { name: 'Сай', ...kgz }),
      feature(box(1000, 0, 500), { name: 'Сай', ...kgz }),
    ];
    const apart = compared(a, [feature(box(5000, 0, 500), { name: 'сай', ...kgz })]);
    expect(brief(apart)).toEqual({ pairs: [], onlyA: [1, 2], onlyB: [1], unsure: ['same-name 1,2/1'] });
    // The ground tells which of the two it is; the other one is still told of.
    const here = compared(a, [feature(box(1000, 5, 500), { name: 'сай', ...kgz })]);
    expect(brief(here)).toEqual({
      pairs: ['2=1 ground'],
      onlyA: [1],
      onlyB: [],
      unsure: ['same-name 1,2/1'],
    });
  });

  test('splits, merges, parts and tangles are told, not guessed', () => {
    const whole = [feature(box(0, 0, 600, 300), kgz)];
    const halves = [feature(box(0, 0, 300), kgz), feature(box(300, 0, 300), kgz)];
    expect(brief(compared(whole, halves))).toMatchObject({
      pairs: [],
      onlyA: [],
      onlyB: [],
      unsure: ['split 1/1,2'],
    });
    expect(brief(compared(halves, whole)).unsure).toEqual(['merge 1,2/1']);
    expect(compared(whole, halves).unsure[0]?.sharedHa).toBeCloseTo(18, 1);
    const small = [feature(box(50, 50, 100), kgz)];
    expect(brief(compared(whole, small)).unsure).toEqual(['part 1/1']);
    const shifted = [
      feature(box(-160, 0, 310, 300), kgz),
      feature(box(150, 0, 300), kgz),
      feature(box(450, 0, 300), kgz),
    ];
    expect(brief(compared(halves, shifted)).unsure).toEqual(['several 1,2/1,2,3']);
  });

  test('names that are nearly the same are asked about, in either alphabet, and answers are kept to', () => {
    const a = [feature(box(0, 0, 500), { name: 'Ак-Арык', ...kgz })];
    const b = [feature(box(5000, 0, 500), { name: 'Ak-Arik', ...kgz })];
    const asked = compared(a, b);
    expect(brief(asked)).toEqual({ pairs: [], onlyA: [1], onlyB: [1], unsure: [] });
    expect(asked.nearNames.map((near) => [near.a.name, near.b.name])).toEqual([['Ак-Арык', 'Ak-Arik']]);
    expect(brief(compared(a, b, [{ a: 1, b: 1, same: true }])).pairs).toEqual(['1=1 reader']);
    const denied = compared(a, b, [{ a: 1, b: 1, same: false }]);
    expect([brief(denied).pairs, denied.nearNames]).toEqual([[], []]);
    const numbered = [1, 2].map((n) => [feature(box(4000 * n, 0, 500), { name: `Участок ${n}`, ...kgz })]);
    expect(compared(numbered[0] as Feature[], numbered[1] as Feature[]).nearNames).toEqual([]);
  });

  test('a parcel of one list alone says on whose ground it lies', () => {
    const a = [
      feature(box(0, 0, 500), { name: 'Алтын', ...kgz }),
      feature(box(400, 0, 500), { name: 'Сай', ...kgz }),
    ];
    const b = [feature(box(0, 0, 500), { name: 'Алтын', ...kgz })];
    const [only] = compared(a, b).onlyA;
    expect(only).toMatchObject({
      feature: 2,
      onOtherHa: expect.closeTo(5, 1),
      on: [{ feature: 1, name: 'Алтын' }],
    });
  });
});

describe('the four readings', () => {
  test('tell outlines from parties', () => {
    const a = [
      feature(box(0, 0, 500), { id: 'p1', ...kgz }),
      feature(box(2000, 0, 500), { id: 'p2', ...tjk }),
    ];
    const smaller = [
      feature(box(0, 0, 500), { id: 'p1', ...kgz }),
      feature(box(2000, 0, 400, 500), { id: 'p2', ...tjk }),
    ];
    const verdicts = ({ readings }: Comparison) =>
      readings.map(({ outlines, parties, balance }) => `${outlines}${parties} ${balance.verdict}`);
    expect(verdicts(compared(a, smaller))).toEqual(['aa equal', 'bb not-equal', 'ab equal', 'ba not-equal']);
    const turned = a.map((each) => feature(each.geometry as never, { ...each.properties, ...kgz }));
    const found = compared(a, turned);
    expect(verdicts(found)).toEqual(['aa equal', 'bb not-equal', 'ab not-equal', 'ba equal']);
    expect(found.pairs.map(({ otherParties }) => otherParties)).toEqual([false, true]);
  });

  test('leave out what has no parties there, and say how many', () => {
    const a = [
      feature(box(0, 0, 500), { id: 'p1', ...kgz }),
      feature(box(2000, 0, 500), { id: 'p2', ...tjk }),
    ];
    const mute = a.map((each, i) =>
      feature(each.geometry as never, { id: each.properties?.id, ...(i ? {} : kgz) }),
    );
    expect(compared(a, mute).readings.map(({ leftOut }) => leftOut)).toEqual([0, 1, 1, 0]);
  });
});

test('every parcel is told of once: in a pair, alone, or among the unsure; and both ways round alike', () => {
  const cell = fc.record({
    x: fc.integer({ min: 0, max: 5 }),
    shift: fc.integer({ min: 0, max: 200 }),
    id: fc.option(fc.integer({ min: 1, max: 6 })),
    name: fc.option(fc.constantFrom('Алтын', 'Сай', 'Дөбө', 'Булак')),
  });
  const list = fc.array(cell, { maxLength: 6 }).map((cells) =>
    cells.map(({ x, shift, id, name }) =>
      feature(box(600 * x + shift, 0, 500), {
        ...(id === null ? {} : { id: `p${id}` }),
        ...(name === null ? {} : { name }),
        ...kgz,
      }),
    ),
  );
  fc.assert(
    fc.property(list, list, (a, b) => {
      const found = compared(a, b);
      const { pairs, onlyA, onlyB, unsure } = found;
      const grouped = unsure.filter(({ kind }) => !['same-id', 'same-name', 'uncut'].includes(kind));
      const numbers = (which: 'a' | 'b', only: readonly { feature: number }[]) =>
        [...pairs.map((pair) => pair[which]), ...only, ...grouped.flatMap((group) => group[which])]
          .map((parcel) => parcel.feature)
          .sort((x, y) => x - y);
      expect(numbers('a', onlyA)).toEqual(a.map((_, i) => i + 1));
      expect(numbers('b', onlyB)).toEqual(b.map((_, i) => i + 1));
      const back = compared(b, a);
      expect(back.pairs.map((pair) => `${pair.b.feature}=${pair.a.feature} ${pair.by}`).sort()).toEqual(
        pairs.map((pair) => `${pair.a.feature}=${pair.b.feature} ${pair.by}`).sort(),
      );
    }),
    { numRuns: 150 },
  );
});

test('a list with itself is the same throughout', () => {
  const a = Array.from({ length: 30 }, (_, i) =>
    feature(box(500 * (i % 6), 500 * Math.floor(i / 6), 500), { nr: i, ...(i % 2 ? kgz : tjk) }),
  );
  const found = compared(a, a);
  expect(found.pairs.map(({ a: one, b: two }) => one.feature - two.feature)).toEqual(a.map(() => 0));
  expect(Math.max(...found.pairs.map(({ distanceM }) => distanceM ?? Infinity))).toBeLessThan(1e-9);
  expect(
    found.pairs.every(({ sharedHa, a: one }) => Math.abs((sharedHa ?? 0) - (one.measuredHa ?? 1)) < 1e-3),
  ).toBe(true);
});

test('a list that does not say from whom differs in its parties only by who receives', () => {
  const onlyTo = [
    feature(box(0, 0, 500), { name: 'a', to: 'KGZ' }),
    feature(box(900, 0, 500), { name: 'b', to: 'KGZ' }),
  ];
  const both = [
    feature(box(0, 0, 500), { name: 'a', ...tjk }),
    feature(box(900, 0, 500), { name: 'b', ...kgz }),
  ];
  const { pairs } = compared(onlyTo, both);
  expect(pairs.map(({ a, otherParties }) => [a.from, a.to, otherParties])).toEqual([
    [null, 'KGZ', false],
    [null, 'KGZ', true],
  ]);
  expect(directionSums(compared(onlyTo, both)).map(({ from, to }) => [from, to])).toContainEqual([
    null,
    'KGZ',
  ]);
});
