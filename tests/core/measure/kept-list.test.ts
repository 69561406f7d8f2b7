import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptChanges, mergeKept } from '../../../src/core/measure/kept-list.ts';
import { addLinked, addMeasurement, deleteMeasurement, keepLinked } from '../../../src/core/measure/list.ts';
import { emptyMeasure } from '../../../src/core/measure/measure-state.ts';
import { measurementText } from '../../../src/core/measure/measurement-text.ts';

const point = (lon: number, name: string | null = null) => ({
  name,
  colour: 0,
  hidden: false,
  direction: null,
  accuracyM: 5,
  what: { kind: 'point' as const, points: [[lon, 40]] },
});
const textOf = (lon: number, name: string | null = null) => measurementText({ id: '', ...point(lon, name) });
const named = (state: typeof emptyMeasure) => state.list.map(({ name }) => name);

describe('what is kept', () => {
  test('is added once, under the name that it has', () => {
    const kept = new Map([
      ['a', textOf(70, 'one')],
      ['b', textOf(71, 'two')],
    ]);
    const first = mergeKept(emptyMeasure, new Map(), kept);
    expect(named(first.state)).toEqual(['one', 'two']);
    expect(mergeKept(first.state, first.names, kept).state).toBe(first.state);
  });

  test('is a measurement that the list holds word for word without a name', () => {
    const state = addMeasurement(emptyMeasure, point(70, 'one'));
    const merged = mergeKept(state, new Map(), new Map([['a', textOf(70, 'one')]]));
    expect(merged.state.list).toHaveLength(1);
    expect([...merged.names.values()]).toEqual(['a']);
  });

  test('changes with what another tab changed, and goes with what it took away', () => {
    const { state, names } = mergeKept(emptyMeasure, new Map(), new Map([['a', textOf(70, 'one')]]));
    const changed = mergeKept(state, names, new Map([['a', textOf(70, 'renamed')]]));
    expect(named(changed.state)).toEqual(['renamed']);
    expect(mergeKept(changed.state, changed.names, new Map()).state.list).toEqual([]);
  });

  test('that cannot be read is no measurement, and throws nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(mergeKept(emptyMeasure, new Map(), new Map([['a', text]])).state.list.length).toBeLessThan(2);
      }),
    );
  });
});

describe('what is to be written', () => {
  test('is what is new or another, never what only a link brought', () => {
    const own = addMeasurement(emptyMeasure, point(70));
    const linked = addLinked(own, [point(71)]);
    expect(keptChanges([], linked.list).written).toEqual(own.list);
    expect(keptChanges(own.list, keepLinked(linked).list).written).toHaveLength(2);
    const id = own.list[0]?.id ?? '';
    expect(keptChanges(own.list, deleteMeasurement(own, id).list)).toEqual({ written: [], removed: [id] });
  });
});
