import type { AccuracyField } from '../../core/my-data/accuracy-field.ts';
import { isOfSeveral } from '../../core/my-data/crs/told-conversion.ts';
import { isLoss } from '../../core/my-data/notice.ts';
import { saysOnlyTo, toldCode } from '../../core/my-data/transfer.ts';
import { terminalWords as words } from '../../i18n/exchange/terminal.en.ts';
import { firstOf } from '../exchange/printed-list.ts';
import type { FileReport, Known } from './file-report.ts';

/** What a field says of accuracies, and whose could not be read. */
const accuracyLines = (field: AccuracyField): string[] => [
  words.accuracyField(field),
  ...firstOf(
    field.listed,
    ({ feature, name, text }) => words.accuracyUnread(feature, name, text),
    field.unread,
  ),
];

/** How a file was read: what was converted, guessed and noticed. */
export function readingLines(report: FileReport, { facts, converted, closedAsAreas }: Known): string[] {
  const { mapping, problems, accuracies, notices, fieldNames } = report;
  const isMissing = problems.some(({ code }) => code === 'no-such-field');
  const { convertedFrom, datumAccuracyM } = converted;
  const grid = converted.gridHa();
  const unread = notices.flatMap(({ code, name }) => (code === 'geometry-unused' ? [name] : []));
  return [
    ...(convertedFrom === null ? [] : [words.converted(convertedFrom)]),
    ...(convertedFrom === null || datumAccuracyM === 0
      ? []
      : [words.datumAccuracy(datumAccuracyM, isOfSeveral(converted))]),
    ...(grid === null ? [] : [words.gridArea(grid)]),
    ...(facts.encoding?.guessed ? [words.encodingGuessed(facts.encoding.name)] : []),
    words.fields(mapping.from, mapping.to, mapping.exchange),
    ...(saysOnlyTo(mapping) ? [words.onlyTo] : []),
    ...(fieldNames.length > 0 && (mapping.to === null || isMissing) ? [words.fieldNames(fieldNames)] : []),
    ...(accuracies ? accuracyLines(accuracies) : []),
    ...(facts.closedLines > 0 && !closedAsAreas ? [words.closedLines(facts.closedLines)] : []),
    ...notices.filter((notice) => !isLoss(notice)).map((notice) => words.notice[notice.code](notice)),
    ...(unread.length > 0 ? [words.geometryColumns(unread)] : []),
    '',
  ];
}

/** What is faulty or lost of a file, the first of each; nothing where nothing is. */
export function faultLines({ problems, problemCount, notices, mapping }: FileReport): string[] {
  if (problemCount === 0) return [];
  const losses = notices.filter(isLoss);
  return [
    words.problems(problemCount),
    ...losses.map((notice) => `  ${notice.code}: ${words.notice[notice.code](notice)}`),
    ...firstOf(
      problems,
      ({ feature, code, at, name, said }) => words.problem(feature, toldCode(code, mapping), at, name, said),
      problemCount - losses.length,
    ),
    '',
  ];
}
