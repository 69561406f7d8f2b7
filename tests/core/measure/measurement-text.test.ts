import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Measurement, settle } from '../../../src/core/measure/measurement.ts';
import { cleanName, listText, readList } from '../../../src/core/measure/measurement-text.ts';

const position = fc
  .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
  .map((at) => settle(at).map((angle) => angle + 0));

const drawn = fc.oneof(
  fc
    .array(position, { minLength: 2, maxLength: 30 })
    .map((points) => ({ kind: 'distance' as const, points })),
  fc.array(position, { minLength: 3, maxLength: 30 }).map((points) => ({ kind: 'area' as const, points })),
  position.map((at) => ({ kind: 'point' as const, points: [at] })),
);
const feature = fc.record({
  layer: fc.constantFrom('parcels' as const, 'changes' as const, 'countries' as const),
  id: fc.stringMatching(/^[a-zA-Z0-9@:_.-]{1,40}$/),
});
const measurement: fc.Arbitrary<Omit<Measurement, 'id'>> = fc.record({
  name: fc
    .option(fc.string({ unit: 'grapheme', maxLength: 80 }).map((text) => cleanName(text) || null))
    .map((n) => n ?? null),
  colour: fc.nat(5),
  hidden: fc.boolean(),
  direction: fc.constantFrom('KGZ' as const, 'TJK' as const, null),
  accuracyM: fc.double({ min: 0, max: 10_000, noNaN: true }).map((value) => value + 0),
  what: fc.oneof(drawn, feature),
});

describe('the text of a list', () => {
  test('is read back as the same list, also after its way through an address', () => {
    fc.assert(
      fc.property(fc.array(measurement, { maxLength: 6 }), (list) => {
        const text = listText(list.map((item, i) => ({ id: `m${i}`, ...item })));
        const address = new URLSearchParams(`measure=${encodeURIComponent(text)}`).get('measure') ?? '';
        expect(readList(address)).toEqual(list);
      }),
    );
  });

  test('never throws, and leaves out what it cannot read', () => {
    fc.assert(fc.property(fc.string(), (text) => void readList(text)));
    fc.assert(fc.property(fc.string(), (text) => void readList(`1~${text}`)));
    const good = listText([
      {
        id: 'm1',
        name: null,
        colour: 0,
        hidden: false,
        direction: null,
        accuracyM: 5,
        what: { kind: 'point', points: [[70, 40]] },
      },
    ]);
    expect(readList(`${good}~a00n*5**!!`)).toHaveLength(1);
    expect(readList(`${good}~a00n*-5**AAAA`)).toHaveLength(1);
    expect(readList(good.replace(/^1/, '2'))).toEqual([]);
  });

  test('of a thousand points a walk apart stays within a link', () => {
    const points = Array.from({ length: 1000 }, (_, i) =>
      settle([70 + i * 0.0004, 40 + Math.sin(i) * 0.0004]),
    );
    const text = listText([
      {
        id: 'm1',
        name: null,
        colour: 0,
        hidden: false,
        direction: null,
        accuracyM: 5,
        what: { kind: 'area', points },
      },
    ]);
    expect(text.length).toBeLessThan(8000);
  });
});
