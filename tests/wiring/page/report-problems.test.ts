import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { loadWords } from '../../../src/i18n/language/catalogue.ts';
import type { Notice } from '../../../src/panels/page/notice.tsx';
import { loadFailure } from '../../../src/wiring/page/load-failure.ts';
import { reportProblems } from '../../../src/wiring/page/report-problems.ts';

const words = await loadWords('en');

test('one file is told with its reason, several together by their names, each with another try', async () => {
  const notice = signal<Notice | null>(null);
  const { report, missing } = reportProblems(notice, async () => words);
  await report({ kind: 'network', file: 'changes', status: 404 });
  expect(notice.value).toMatchObject({ retry: true });
  expect(notice.value?.text).toContain('changes');
  expect(notice.value?.text).toContain('could not be fetched');
  await report({ kind: 'data', file: 'parcels', where: '-', reason: 'damaged' });
  await report({ kind: 'data', file: 'parcels', where: 'x', reason: 'damaged' });
  expect(notice.value?.text).toMatch(/changes.*parcels/);
  expect(notice.value?.text.match(/parcels/g)).toHaveLength(1);
  expect([...missing.value]).toEqual(['changes', 'parcels']);
});

test('a part that cannot be fetched is told by its name', async () => {
  const notice = signal<Notice | null>(null);
  const told: Promise<void>[] = [];
  const { report } = reportProblems(notice, async () => words);
  loadFailure((problem) => void told.push(report(problem)), 'story')();
  await Promise.all(told);
  expect(notice.value?.text).toContain('story');
});

test('a message that tells why things fail is not replaced by what fails', async () => {
  const gone: Notice = { text: 'in another tab', retry: false, explains: true };
  const notice = signal<Notice | null>(gone);
  await reportProblems(notice, async () => words).report({ kind: 'network', file: 'story', status: 404 });
  expect(notice.value).toBe(gone);
});
