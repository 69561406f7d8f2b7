import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { FileStatus, MyData } from '../../../src/core/my-data/my-data.ts';
import { filesDrawn, undrawnFiles } from '../../../src/wiring/share/files-drawn.ts';
import type { SharingParts } from '../../../src/wiring/share/sharing-parts.ts';

type Undrawn = Extract<FileStatus, { stage: 'open' }>['undrawn'];
const file = (name: string, undrawn: Undrawn) => ({ name, status: { stage: 'open', undrawn } });
/** Lets all go on that waits for nothing. */
const everythingElse = () => new Promise((resolve) => setTimeout(resolve));
const dataOf = (...files: object[]) => ({ files, current: null, chosen: null }) as unknown as MyData<Blob>;

test('a picture waits for files that are not drawn yet, and no longer for those that could not be', async () => {
  const data = signal(dataOf(file('a', 'yet'), { name: 'b', status: { stage: 'reading' } }));
  const known = { myData: signal({ data }) } as unknown as Pick<SharingParts, 'myData'>;
  const drawn = vi.fn();
  const waiting = filesDrawn(known).then(drawn);
  await everythingElse();
  expect(drawn).not.toHaveBeenCalled();
  expect(undrawnFiles(known)).toEqual(['a']);
  data.value = dataOf(file('a', 'whole'), file('c', undefined), file('d', 'part'));
  await waiting;
  expect(drawn).toHaveBeenCalledOnce();
  expect(undrawnFiles(known)).toEqual(['a']);
});

test('files instead of which their comparison is drawn are not waited for, nor missed', async () => {
  const comparing = { with: 'b', comparison: {}, problem: null };
  const [one, two] = [
    { id: 'a', ...file('a', 'yet'), comparing },
    { id: 'b', ...file('b', 'whole') },
  ];
  const data = signal({ ...dataOf(one, two), current: 'a' });
  const known = { myData: signal({ data }) } as unknown as Pick<SharingParts, 'myData'>;
  await filesDrawn(known);
  expect(undrawnFiles(known)).toEqual([]);
  // Until it is drawn the map shows neither them nor it.
  data.value = { ...dataOf({ ...one, comparing: { ...comparing, undrawn: true } }, two), current: 'a' };
  const drawn = vi.fn();
  const waiting = filesDrawn(known).then(drawn);
  await everythingElse();
  expect([drawn.mock.calls.length, undrawnFiles(known)]).toEqual([0, ['a', 'b']]);
  data.value = { ...dataOf({ ...one, comparing: { ...comparing, undrawn: false } }, two), current: 'a' };
  await waiting;
  expect(undrawnFiles(known)).toEqual([]);
  const failed = { ...one, comparing: { ...comparing, problem: { kind: 'undrawn' } } };
  data.value = { ...dataOf(failed, two), current: 'a' };
  expect(undrawnFiles(known)).toEqual(['a', 'b']);
});

test('without files of the reader there is nothing to wait for', async () => {
  const known = { myData: signal(null) };
  await filesDrawn(known);
  expect(undrawnFiles(known)).toEqual([]);
});
