import { computed } from '@preact/signals';
import { idsWithoutParcels } from '../../core/my-data/left-out.ts';
import type { MyFile } from '../../core/my-data/my-data.ts';
import type { NotCompared, ReadList, ReportComparison } from '../../core/my-data/report/report-input.ts';
import type { ShapeStore } from '../../core/my-data/shape-store.ts';
import { type ComparingProblem, publishedLedger } from '../../core/my-data/two-lists/comparing.ts';
import type { MyDataStore } from '../../state/my-data/my-data-store.ts';
import { whenKnown } from '../../state/page/when-known.ts';

type Opened = Extract<MyFile['status'], { stage: 'open' }>;

/** What a report tells of the reading of an open file; features without a direction are told as faults. */
export function readList({ opened, balance }: Opened): ReadList {
  const { fault, problems, problemCount, mapping, convertedFrom, systems } = opened;
  const { datumAccuracyM, gridHa, encoding, notices } = opened;
  const ofFile = fault ? [{ feature: null, code: fault.code, name: fault.detail }] : [];
  const undirected = balance.undirectedFeatures.map((each) => ({ ...each, code: 'no-direction' }));
  return {
    mapping,
    convertedFrom,
    ...(systems && { systems }),
    datumAccuracyM,
    gridHa,
    encoding,
    notices,
    problems: [...ofFile, ...problems, ...undirected],
    problemCount: ofFile.length + problemCount + balance.undirected,
  };
}

const notMade = (problem: ComparingProblem | null): NotCompared => {
  if (problem?.kind === 'unread') return { kind: 'unread', code: problem.problem.code };
  return problem?.kind === 'too-many' ? { kind: 'too-many' } : { kind: 'failed' };
};

/** What the report of a file tells of its comparison with another, whose outlines are known; null where none was asked for. */
export function reportedComparison(
  file: MyFile,
  other: MyFile | undefined,
  outlines: ShapeStore | null,
): ReportComparison | null {
  const { comparing } = file;
  if (!comparing) return null;
  const { comparison, problem, publishedVerdict } = comparing;
  const open = other?.status.stage === 'open' ? other.status : null;
  const isPublished = comparing.with === publishedLedger;
  const named = { name: isPublished ? null : (other?.name ?? ''), read: open && readList(open) };
  if (!comparison) return { ...named, notMade: notMade(problem) };
  return {
    ...named,
    comparison,
    outlines,
    verdict: isPublished ? publishedVerdict : (open?.balance.verdict ?? null),
    without: open ? idsWithoutParcels(open.balance) : [],
    incomplete: open ? open.balance.incomplete : publishedVerdict === null,
  };
}

/** Whether a file is being compared, or will be once the other one is read. */
function isComparing(own: MyDataStore, id: string): boolean {
  const file = own.file(id);
  if (file?.comparing) return file.comparing.share !== null;
  const stage = own.file(file?.settings.comparedWith ?? '')?.status.stage;
  return stage === 'waiting' || stage === 'reading';
}

/** Settles when the comparison of a file, where one is asked for, has come to its end. */
export async function comparedAtRest(own: MyDataStore, id: string): Promise<void> {
  await whenKnown(computed(() => (isComparing(own, id) ? null : true)));
}
