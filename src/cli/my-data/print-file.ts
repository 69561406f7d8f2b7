import type { CheckOptions, MeasuredExchange } from '../../core/exchange/exchange-sums.ts';
import { terminalWords as words } from '../../i18n/exchange/terminal.en.ts';
import { tableLines } from '../exchange/table.ts';
import type { FileReport } from './check-file.ts';

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
    '',
    heads.difference,
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
    ].join('; '),
  ],
];

/** What was supposed where the errors were reckoned, an exchange a line. */
const errorLines = (exchanges: readonly MeasuredExchange[], accuracyM: number): string[] =>
  exchanges
    .filter(({ error }) => error.halfWidthHa > 0)
    .slice(0, mostShown)
    .map(({ id, error }) => `${id === '' ? '' : `${id}: `}${words.errorOf(error, accuracyM)}.`);

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

/** A checked file as lines to read. */
export function fileLines(name: string, report: FileReport, options: CheckOptions): string[] {
  const { balance, problems, problemCount, inBulk } = report;
  const shown = problems.slice(0, mostShown);
  return [
    words.fileHeading(name),
    words.settings(options.tolerancePercent, options.accuracyM, options.correlationM ?? null),
    words.engine(inBulk),
    '',
    ...(balance.exchanges.length > 0
      ? [
          ...tableLines(columns, balance.exchanges.flatMap(exchangeRows)),
          '',
          ...errorLines(balance.exchanges, options.accuracyM),
          ...words.errors,
          '',
        ]
      : []),
    ...(problemCount > 0
      ? [
          words.problems(problemCount),
          ...shown.map(({ feature, code, at }) => `  ${words.problem(feature, code, at)}`),
          ...(problemCount > shown.length ? [`  ${words.more(problemCount - shown.length)}`] : []),
          '',
        ]
      : []),
    words.overall(balance.verdict, problemCount),
  ];
}
