import { basename } from 'node:path';
import { toldAtEnd } from '../../core/my-data/crs/told-conversion.ts';
import { idsWithoutParcels } from '../../core/my-data/left-out.ts';
import type { NotCompared, ReadList, ReportComparison } from '../../core/my-data/report/report-input.ts';
import { publishedLedger } from '../../core/my-data/two-lists/comparing.ts';
import { type CheckedInput, inputName } from './check-input.ts';
import type { Against, AgainstFault } from './compare-inputs.ts';

/** What an input is called in a report. */
export const reportedName = (path: string): string => (path === '-' ? inputName(path) : basename(path));

/** What a report tells of the reading of an input. */
export const readList = ({ report, known }: CheckedInput): ReadList => ({
  mapping: report.mapping,
  ...toldAtEnd(known.converted),
  encoding: known.facts.encoding,
  notices: report.notices,
  problems: report.problems,
  problemCount: report.problemCount,
});

function notMade({ path, fault, input }: AgainstFault): NotCompared {
  const list = reportedName(path);
  if (fault.code === 'too-many-to-compare') return { kind: 'too-many' };
  if (fault.code === 'nothing-read')
    return { kind: 'unread', code: input?.report.problems[0]?.code ?? 'no-features' };
  return fault.code === 'no-such-field'
    ? { kind: fault.code, list, field: fault.field }
    : { kind: fault.code, list, feature: fault.feature, count: fault.count };
}

/** What a report tells of the comparison with the list that was asked for. */
export function reportedComparison(asked: string, compared: Against | AgainstFault): ReportComparison {
  const { input } = compared;
  const name = asked === publishedLedger ? null : reportedName(asked);
  const read = input && input.report.features > 0 ? readList(input) : null;
  if ('fault' in compared) return { name, read, notMade: notMade(compared) };
  const { comparison, verdict, incomplete } = compared;
  const without = input ? idsWithoutParcels(input.report.balance) : [];
  const outlines = input?.report.parcels?.shapes ?? null;
  return { name, read, comparison, outlines, verdict, without, incomplete };
}
