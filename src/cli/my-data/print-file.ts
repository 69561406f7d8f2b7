import type { CheckOptions, MeasuredExchange } from '../../core/exchange/measured-balance.ts';
import { idsWithoutParcels } from '../../core/my-data/left-out.ts';
import type { StatedAreas } from '../../core/my-data/stated-area.ts';
import { terminalWords as words } from '../../i18n/exchange/terminal.en.ts';
import { exchangeLines } from '../exchange/print-exchanges.ts';
import { firstOf } from '../exchange/printed-list.ts';
import type { FileReport, Known } from './file-report.ts';
import { findingLines } from './print-findings.ts';
import { faultLines, readingLines } from './print-reading.ts';

/** What the file states of areas: by exchange and side, then the parcels that differ. */
const statedLines = (stated: StatedAreas, exchanges: readonly MeasuredExchange[]): string[] => [
  words.stated(stated),
  ...firstOf(
    exchanges.flatMap(({ id, sides }) =>
      sides.flatMap(({ party, stated: sum }) => (sum ? [words.statedSide(id, party, sum)] : [])),
    ),
    (line) => line,
  ),
  ...firstOf(
    stated.listed,
    ({ feature, name, statedHa, measuredHa }) => words.statedItem(feature, name, statedHa, measuredHa),
    stated.differing,
  ),
  '',
];

/** A checked file as lines to read. */
export function fileLines(name: string, report: FileReport, options: CheckOptions, known: Known): string[] {
  const { balance, problemCount, incomplete, inBulk } = report;
  return [
    words.fileHeading(name),
    words.settings(options.tolerancePercent, options.accuracyM, options.correlationM ?? null),
    words.engine(inBulk),
    ...readingLines(report, known),
    ...exchangeLines(balance.exchanges, options.accuracyM),
    ...faultLines(report),
    ...(report.stated ? statedLines(report.stated, balance.exchanges) : []),
    ...findingLines(known.findings, known.allowedGaps),
    incomplete ? words.incomplete : words.overall(balance.verdict, problemCount, idsWithoutParcels(balance)),
  ];
}
