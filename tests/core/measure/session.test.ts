import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMeasurement,
  deleteMeasurement,
  mergeMeasurements,
  undelete,
} from '../../../src/core/measure/list.ts';
import { emptyMeasure, type MeasureState } from '../../../src/core/measure/measure-state.ts';
import type { Drawn, Measurement } from '../../../src/core/measure/measurement.ts';
import {
  addPoint,
  cancelDrawing,
  finishDrawing,
  insertPoint,
  movePoint,
  redoStep,
  removePoint,
  selectPoint,
  startDrawing,
  startEditing,
  undoStep,
} from '../../../src/core/measure/session.ts';

const position = fc.tuple(
  fc.double({ min: 69, max: 73, noNaN: true }),
  fc.double({ min: 39, max: 41, noNaN: true }),
);
const step: fc.Arbitrary<(state: MeasureState) => MeasureState> = fc.oneof(
  position.map((at) => (state: MeasureState) => addPoint(state, at, [], 5)),
  fc.tuple(position, position).map(
    ([at, by]) =>
      (state: MeasureState) =>
        addPoint(state, at, [by], 5),
  ),
  fc.tuple(fc.nat(9), position).map(
    ([i, at]) =>
      (state: MeasureState) =>
        movePoint(state, i, at, false),
  ),
  fc.tuple(fc.nat(3), position).map(
    ([i, at]) =>
      (state: MeasureState) =>
        insertPoint(state, i, at),
  ),
  fc.nat(9).map((i) => (state: MeasureState) => selectPoint(state, i)),
  fc.constant(removePoint),
);
const drawn = (state: MeasureState): Drawn | undefined => state.session?.history.present;

describe('drawing', () => {
  test('undo after any sequence returns every former state, and redo every later one', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
        let state = startDrawing(emptyMeasure, 'area');
        const seen = [drawn(state)];
        for (const take of steps) {
          state = take(state);
          if (drawn(state) !== seen.at(-1)) seen.push(drawn(state));
        }
        for (const former of [...seen].reverse().slice(1)) {
          state = undoStep(state);
          expect(drawn(state)).toEqual(former);
        }
        expect(undoStep(state)).toBe(state);
        for (const later of seen.slice(1)) {
          state = redoStep(state);
          expect(drawn(state)).toEqual(later);
        }
      }),
    );
  });

  test('a drag is one step however long it is', () => {
    let state = addPoint(startDrawing(emptyMeasure, 'distance'), [70, 40], [], 1);
    state = movePoint(state, 0, [70.1, 40], false);
    for (let i = 2; i < 9; i++) state = movePoint(state, 0, [70 + i / 10, 40], true);
    expect(drawn(state)?.points).toEqual([[70.8, 40]]);
    expect(drawn(undoStep(state))?.points).toEqual([[70, 40]]);
  });

  test('a point finishes itself, a line needs two points, an area three', () => {
    expect(addPoint(startDrawing(emptyMeasure, 'point'), [70, 40], [], 1).list).toHaveLength(1);
    for (const [kind, fewest] of [
      ['distance', 2],
      ['area', 3],
    ] as const) {
      let state = startDrawing(emptyMeasure, kind);
      for (let i = 0; i < fewest; i++) {
        const refused = finishDrawing(state);
        expect(refused.news).toEqual({ code: 'too-few' });
        expect(refused.session).toBe(state.session);
        state = addPoint(state, [70 + i * i, 40 + i], [], 3);
      }
      const finished = finishDrawing(state);
      expect(finished.session).toBeNull();
      expect(finished.list[0]).toMatchObject({ colour: 0, accuracyM: 3, what: { kind } });
    }
  });

  test('the same place twice is one point', () => {
    const once = addPoint(startDrawing(emptyMeasure, 'area'), [70, 40], [], 1);
    expect(addPoint(once, [70, 40.00000000001], [], 1)).toBe(once);
  });

  test('editing puts the drawing back in its place, cancelling leaves it as it was', () => {
    const measurement: Omit<Measurement, 'id'> = {
      name: 'ours',
      colour: 2,
      hidden: false,
      direction: 'KGZ',
      accuracyM: 4,
      what: {
        kind: 'distance',
        points: [
          [70, 40],
          [71, 40],
        ],
      },
    };
    const before = addMeasurement(emptyMeasure, measurement);
    const moved = movePoint(startEditing(before, 'm1'), 1, [72, 40], false, 9);
    expect(cancelDrawing(moved).list).toBe(before.list);
    expect(finishDrawing(moved).list).toEqual([
      {
        ...measurement,
        id: 'm1',
        accuracyM: 9,
        what: {
          kind: 'distance',
          points: [
            [70, 40],
            [72, 40],
          ],
        },
      },
    ]);
  });
});

describe('the list', () => {
  const named = (name: string): Omit<Measurement, 'id'> => ({
    name,
    colour: 0,
    hidden: false,
    direction: null,
    accuracyM: 1,
    what: { kind: 'point', points: [[70, 40]] },
  });
  const three = ['a', 'b', 'c'].reduce((state, name) => addMeasurement(state, named(name)), emptyMeasure);

  test('undoing a deletion brings back list and order', () => {
    for (const { id } of three.list) {
      const without = deleteMeasurement(three, id);
      expect(without.list).toHaveLength(2);
      expect(undelete(without).list).toEqual(three.list);
    }
  });

  test('what it holds already is not added again', () => {
    const merged = mergeMeasurements(three, [named('b'), named('d')]);
    expect(merged.list.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
    expect(new Set(merged.list.map(({ id }) => id)).size).toBe(4);
  });
});
