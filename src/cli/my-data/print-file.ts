import type { CheckOptions, MeasuredExchange } from '../../core/exchange/measured-balance.ts';
import type { AccuracyField } from '../../core/my-data/accuracy-field.ts';
import { idsWithoutParcels } from '../../core/my-data/left-out.ts';
import { isLoss } from '../../core/my-data/notice.ts';
import type { Findings } from '../../core/my-data/opened-file.ts';
import type { StatedAreas } from '../../core/my-data/stated-area.ts';
import type { FileFacts } from '../../data/my-data/source.ts';
import { terminalWords as words } from '../../i18n/exchange/terminal.en.ts';
import { tableLines } from '../exchange/table.ts';
import type { FileReport } from './file-report.ts';

/** What the readers found out of the file besides its features. */
export type Known = {
  readonly facts: FileFacts;
  convertedFrom: string | null;
  /** Hectares of that system's grid to 100 on the ellipsoid; null where it has no grid. */
  gridHa: () => number | null;
  /** What looking at its parcels together shows; null where that was not done, or they are too many. */
  readonly findings: Findings | null;
};

const mostShown = 20;
const { heads } = words;

/** A row for each receiving party, the difference and the verdict beneath. */
const exchangeRows = ({
  id,
  sides,
  differenceHa,
  error,
  settledByAccuracyM,
  verdict,
  ellipsoidalVerdict,
  leftOut = 0,
}: MeasuredExchange): string[][] => [
  ...sides.map((side, index) => [
    index === 0 ? id || words.oneExchange : '',
    side.party,
    words.count(side.features),
    words.area(side.ha),
    words.area(side.turfHa),
    words.area(side.halfWidthHa),
    words.area(side.independentHa),
    words.area(side.systematicHa),
    '',
  ]),
  [
    sides.length === 0 ? id || words.oneExchange : '',
    sides.length === 0 ? '' : heads.difference,
    '',
    differenceHa === null ? '' : words.signedArea(differenceHa),
    '',
    differenceHa === null ? '' : words.area(error.halfWidthHa),
    '',
    '',
    [
      verdict === ellipsoidalVerdict
        ? words.verdict(verdict)
        : `${words.verdict(verdict)} (${words.ellipsoidWouldSay(ellipsoidalVerdict)})`,
      ...(settledByAccuracyM === null ? [] : [words.settledBy(settledByAccuracyM)]),
      ...(sides.length === 0
        ? [words.noValidParcel(leftOut)]
        : leftOut > 0
          ? [words.leftOutOf(leftOut)]
          : []),
    ].join('; '),
  ],
];

/** What was supposed where the errors were reckoned, an exchange a line. */
const errorLines = (exchanges: readonly MeasuredExchange[], accuracyM: number): string[] =>
  exchanges
    .filter(({ error }) => error.halfWidthHa > 0)
    .slice(0, mostShown)
    .map(({ id, error, ownAccuracies: own }) => {
      const named = id === '' ? '' : `${id}: `;
      return `${named}${own ? words.ownErrorOf(error, own, accuracyM) : `${words.errorOf(error, accuracyM)}.`}`;
    });

/** What the file states of areas: by exchange and side, then the parcels that differ. */
const statedLines = (stated: StatedAreas, exchanges: readonly MeasuredExchange[]): string[] => [
  words.stated(stated),
  ...exchanges
    .slice(0, mostShown)
    .flatMap(({ id, sides }) =>
      sides.flatMap(({ party, stated: sum }) => (sum ? [`  ${words.statedSide(id, party, sum)}`] : [])),
    ),
  ...stated.listed
    .slice(0, mostShown)
    .map(
      ({ feature, name, statedHa, measuredHa }) =>
        `  ${words.statedItem(feature, name, statedHa, measuredHa)}`,
    ),
  '',
];

/** What a field says of accuracies, and whose could not be read. */
const accuracyLines = (field: AccuracyField): string[] => [
  words.accuracyField(field),
  ...field.listed
    .slice(0, mostShown)
    .map(({ feature, name, text }) => `  ${words.accuracyUnread(feature, name, text)}`),
];

const listOf = (heading: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [heading, ...items.slice(0, mostShown).map((item) => `  ${item}`), ''];

/** Overlaps, gaps and how parcels lie to the line, a line each. */
const findingLines = (findings: Findings | null): string[] => {
  if (findings === null) return [words.notTogether, ''];
  const { overlapCount, overlaps, seams, gaps, widths, misplacedCount, misplaced, line } = findings;
  return [
    ...listOf(
      words.overlaps(overlapCount),
      overlaps.map(({ features: [one, other], ha }) => words.overlap(one, other, ha)),
    ),
    ...(seams > 0 ? [words.seams(seams, widths.seamM), ''] : []),
    ...(gaps === null ? [words.gapsUnlooked, ''] : []),
    ...listOf(
      words.gaps(gaps?.length ?? 0),
      (gaps ?? []).map(({ features, ha, widthM, kind }) => words.gap(features, ha, widthM, kind)),
    ),
    ...listOf(
      words.misplaced(misplacedCount),
      misplaced.map(({ feature, name, from, liesIn, share }) =>
        words.misplacedItem(feature, name, from, liesIn, share),
      ),
    ),
    ...listOf(
      words.line(findings.lineCount),
      line.map((each) => words.lineItem(each)),
    ),
  ];
};

const columns = [
  { head: heads.exchange, align: 'left' },
  { head: heads.to, align: 'left' },
  { head: heads.features, align: 'right' },
  { head: heads.ellipsoidal, align: 'right' },
  { head: heads.turf, align: 'right' },
  { head: heads.halfWidth, align: 'right' },
  { head: heads.independent, align: 'right' },
  { head: heads.systematic, align: 'right' },
  { head: heads.verdict, align: 'left' },
] as const;

/** Judged exchanges as a table, and what was supposed of their errors; nothing where there are none. */
export const exchangeLines = (exchanges: readonly MeasuredExchange[], accuracyM: number): string[] =>
  exchanges.length === 0
    ? []
    : [
        ...tableLines(columns, exchanges.flatMap(exchangeRows)),
        '',
        ...errorLines(exchanges, accuracyM),
        ...words.errors,
        '',
      ];

/** A checked file as lines to read. */
export function fileLines(name: string, report: FileReport, options: CheckOptions, known: Known): string[] {
  const { balance, problems, problemCount, notices, incomplete, inBulk, mapping } = report;
  const { facts, convertedFrom } = known;
  const gridHa = known.gridHa();
  const losses = notices.filter(isLoss);
  const remarks = notices.filter((notice) => !isLoss(notice));
  const shown = problems.slice(0, mostShown);
  return [
    words.fileHeading(name),
    words.settings(options.tolerancePercent, options.accuracyM, options.correlationM ?? null),
    words.engine(inBulk),
    ...(convertedFrom === null ? [] : [words.converted(convertedFrom)]),
    ...(gridHa === null ? [] : [words.gridArea(gridHa)]),
    ...(facts.encoding?.guessed ? [words.encodingGuessed(facts.encoding.name)] : []),
    words.fields(mapping.from, mapping.to, mapping.exchange),
    ...(problems.some(({ code }) => code === 'no-such-field') ? [words.fieldNames(report.fieldNames)] : []),
    ...(report.accuracies ? accuracyLines(report.accuracies) : []),
    ...remarks.map((notice) => words.notice[notice.code](notice)),
    '',
    ...exchangeLines(balance.exchanges, options.accuracyM),
    ...(problemCount > 0
      ? [
          words.problems(problemCount),
          ...losses.map((notice) => `  ${notice.code}: ${words.notice[notice.code](notice)}`),
          ...shown.map(({ feature, code, at, name: own }) => `  ${words.problem(feature, code, at, own)}`),
          ...(problems.length > shown.length
            ? [`  ${words.more(problemCount - losses.length - shown.length)}`]
            : []),
          '',
        ]
      : []),
    ...(report.stated ? statedLines(report.stated, balance.exchanges) : []),
    ...findingLines(known.findings),
    incomplete ? words.incomplete : words.overall(balance.verdict, problemCount, idsWithoutParcels(balance)),
  ];
}
