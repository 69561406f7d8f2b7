import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { Notice } from '../../../src/panels/page/notice.tsx';
import { printing } from '../../../src/wiring/share/printing.ts';
import { wordsOf } from '../../panels/page-of.ts';

const { words, lateWords } = await wordsOf('en');

test('a sheet that cannot be drawn is told, with another try', async () => {
  const sheet = vi.fn(async () => {});
  sheet.mockRejectedValueOnce(new Error('no canvas'));
  const notice = signal<Notice | null>(null);
  const print = printing({
    paper: signal({ print: sheet }),
    notice,
    words: signal(words),
    lateWords: signal(lateWords),
  });
  await print();
  expect(notice.value).toMatchObject({ text: lateWords.paper.failed, retry: true });
  notice.value?.again?.();
  expect(notice.value).toBeNull();
  await vi.waitFor(() => expect(sheet).toHaveBeenCalledTimes(2));
  expect(notice.value).toBeNull();
});
