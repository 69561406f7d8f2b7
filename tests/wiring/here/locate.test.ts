import { signal } from '@preact/signals';
import { describe, expect, test, vi } from 'vitest';
import type { Selection } from '../../../src/core/page/choices.ts';
import { defaultChoices } from '../../../src/core/page/choices.ts';
import type { Notice } from '../../../src/panels/page/notice.tsx';
import { writeAddress } from '../../../src/state/share/address.ts';
import { createLocating } from '../../../src/wiring/here/locate.ts';
import { wordsOf } from '../../panels/page-of.ts';

const { lateWords } = await wordsOf('en');

type Answer = (found: PositionCallback, failed?: PositionErrorCallback | null) => void;

async function locate(answer: Answer | null, before: Notice | null = null) {
  const notice = signal<Notice | null>(before);
  const chosen: Selection[] = [];
  const asked = vi.fn();
  const press = createLocating({
    lateWords: { words: signal(lateWords), open: async () => {} },
    notice,
    showOnMap: (selection) => chosen.push(selection),
    geolocation: answer
      ? {
          getCurrentPosition(found, failed) {
            asked();
            answer(found, failed);
          },
        }
      : undefined,
  });
  expect(asked).not.toHaveBeenCalled();
  press();
  await new Promise((resolve) => setTimeout(resolve));
  return { notice, chosen };
}

const at =
  (longitude: number, latitude: number): Answer =>
  (found) =>
    found({ coords: { longitude, latitude, accuracy: 25 } } as GeolocationPosition);
const failing =
  (code: number): Answer =>
  (_, failed) =>
    failed?.({ code } as GeolocationPositionError);

test('shows the answer for where the device is, and keeps that out of the address', async () => {
  const { chosen, notice } = await locate(at(70.6, 40.05));
  expect(chosen).toEqual([{ layer: 'here', id: '40.05,70.6', own: { accuracyM: 25 } }]);
  expect(notice.value).toBeNull();
  const selection = chosen[0] ?? null;
  const viewpoint = { zoom: 13, lat: 40.05, lon: 70.6 };
  expect(writeAddress({ ...defaultChoices, selection, viewpoint })).not.toMatch(/40\.05|70\.6/);
});

test.each([
  ['refused', failing(1), lateWords.here.noPosition.denied],
  ['unavailable', failing(2), lateWords.here.noPosition.unavailable],
  ['too late', failing(3), lateWords.here.noPosition.late],
  ['not in this browser', null, lateWords.here.noPosition.unavailable],
  ['outside', at(2.35, 48.86), lateWords.here.noPosition.outside],
] as const)('says why there is no answer: %s', async (_, answer, text) => {
  const { chosen, notice } = await locate(answer);
  expect(chosen).toEqual([]);
  expect(notice.value?.text).toBe(text);
});

test('says that it is asking while the device is busy', async () => {
  const { notice } = await locate(() => {});
  expect(notice.value?.text).toBe(lateWords.here.locating);
});

describe('the notices of others', () => {
  const fault: Notice = { text: 'water: could not be fetched', retry: true };

  test('stand again when the place is found', async () => {
    const { notice } = await locate(at(70.6, 40.05), fault);
    expect(notice.value).toEqual(fault);
  });

  test('that came while the device was asked stay', async () => {
    let found: PositionCallback = () => {};
    const { notice } = await locate((then) => {
      found = then;
    });
    notice.value = fault;
    found({ coords: { longitude: 70.6, latitude: 40.05, accuracy: 25 } } as GeolocationPosition);
    expect(notice.value).toEqual(fault);
  });
});
