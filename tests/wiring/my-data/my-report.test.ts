import { expect, test } from 'vitest';
import type { Atlas } from '../../../src/core/atlas/atlas.ts';
import { untouched } from '../../../src/core/my-data/file-settings.ts';
import type { MyFile } from '../../../src/core/my-data/my-data.ts';
import type {
  ComparedLists,
  FromWorker,
  OtherList,
  ReportParcels,
} from '../../../src/data/my-data/messages.ts';
import { createSession } from '../../../src/data/my-data/session.ts';
import { lateWords } from '../../../src/i18n/page/late-words.en.ts';
import { words } from '../../../src/i18n/page/words.en.ts';
import { createMyDataStore } from '../../../src/state/my-data/my-data-store.ts';
import { myReport } from '../../../src/wiring/my-data/my-report.ts';
import { comparedAtRest } from '../../../src/wiring/my-data/reported-comparison.ts';
import { collection, north, south } from '../../cli/my-data/squares.ts';

const atlas = { borders: [], releases: [] } as unknown as Atlas;
const around = {
  atlas,
  words,
  lateWords,
  language: 'en',
  tolerancePercent: 1,
  date: '2026-11-28',
} as const;

/** A file opened by a session, as the page holds it, and the questions it answers. */
async function opened(id: string, name: string, text: string) {
  const heard: FromWorker[] = [];
  const send = createSession(
    (message) => heard.push(message),
    () => 0,
    () => null as never,
  );
  const bytes = new Blob([text]);
  const settings = untouched;
  await send({ kind: 'open', file: bytes, name, settings, tolerancePercent: 1 });
  const [told] = heard.filter((message) => message.kind === 'opened');
  if (told?.kind !== 'opened') throw new Error(JSON.stringify(heard));
  const status = { ...told, stage: 'open', findings: null } as const;
  const file: MyFile<Blob> = { id, name, bytes, settings, keeping: 'kept', status };
  const ask = async <T>(question: unknown) => {
    await send({ kind: 'ask', id: 1, question } as never);
    return (heard.findLast(({ kind }) => kind === 'answer') as unknown as { answer: T }).answer;
  };
  return { file, ask };
}

const plain = (html: string | null) => (html ?? '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('the report of a file that is compared tells the comparison, and hashes both', async () => {
  const [mine, other] = [
    await opened('a', 'mine.geojson', collection(south, north)),
    await opened('b', 'other.geojson', collection(south)),
  ];
  const second: OtherList = {
    kind: 'file',
    key: 'b',
    file: other.file.bytes,
    name: other.file.name,
    settings: untouched,
  };
  const options = { tolerancePercent: 1, accuracyM: 0 };
  const found = await mine.ask<ComparedLists>({ kind: 'compare', other: second, answers: [], options });
  if (found.kind !== 'compared') throw new Error(found.kind);
  const parcels = await mine.ask<ReportParcels>({ kind: 'report' });
  const { comparison } = found;
  const comparing = { with: 'b', share: null, comparison, publishedVerdict: null, problem: null };
  const html = await myReport({ ...mine.file, comparing }, other.file, parcels, around);
  const text = plain(html);
  expect(text).toContain('This file: mine.geojson. The other list: other.geojson.');
  expect(text).toContain('in both 1 only in this file 1 only in the other list 0');
  expect(text).toMatch(/mine\.geojson [\d,]+ [0-9a-f]{64} other\.geojson [\d,]+ [0-9a-f]{64}/);
  expect(html).toContain('stroke-dasharray="0 5"');
  expect(text).toContain('outline in the other list');
  const problem = { kind: 'too-many', most: 100_000 } as const;
  const failed = { ...comparing, comparison: null, problem };
  const why = plain(await myReport({ ...mine.file, comparing: failed }, other.file, parcels, around));
  expect(why).not.toContain('outline in the other list');
  expect(why).toContain('The comparison was not made. There are too many parcels to be compared.');
  expect(plain(await myReport(mine.file, undefined, parcels, around))).not.toContain('other list');
});

test('a fault of the file itself is among its faults', async () => {
  const cut = collection(south, north).slice(0, -1);
  const { file, ask } = await opened('a', 'cut.geojson', cut);
  const text = plain(await myReport(file, undefined, await ask({ kind: 'report' }), around));
  const { status } = file;
  const code = status.stage === 'open' ? status.opened.fault?.code : undefined;
  expect(code).toBeDefined();
  expect(text).toContain(lateWords.data.fileProblem[code as 'broken-file'](''));
});

test('a report waits until the comparison is at rest', async () => {
  const own = createMyDataStore();
  const { file } = await opened('a', 'mine.geojson', collection(south, north));
  const at = (share: number | null) => ({
    with: 'b',
    share,
    comparison: null,
    publishedVerdict: null,
    problem: null,
  });
  own.add({ ...file, comparing: at(0.5) }, true);
  let rested = false;
  const waiting = comparedAtRest(own, 'a').then(() => {
    rested = true;
  });
  await new Promise((done) => setTimeout(done, 5));
  expect(rested).toBe(false);
  own.change('a', { comparing: at(null) });
  await waiting;
  expect(rested).toBe(true);
  await comparedAtRest(own, 'gone');
});
