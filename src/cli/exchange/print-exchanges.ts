import type { MeasuredExchange } from '../../core/exchange/measured-balance.ts';
import { likeExchanges, likeParties } from '../../core/my-data/like-names.ts';
import { terminalWords as words } from '../../i18n/exchange/terminal.en.ts';
import { mostShown } from './printed-list.ts';
import { tableLines } from './table.ts';

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
const errorLines = (exchanges: readonly MeasuredExchange[], accuracyM: number): string[] => {
  const off = exchanges.filter(({ error }) => error.halfWidthHa > 0);
  const lines = off.slice(0, mostShown).map(({ id, error, ownAccuracies: own }) => {
    const named = id === '' ? '' : `${id}: `;
    return `${named}${own ? words.ownErrorOf(error, own, accuracyM) : `${words.errorOf(error, accuracyM)}.`}`;
  });
  return off.length > lines.length ? [...lines, words.more(off.length - lines.length)] : lines;
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
        ...likeExchanges(exchanges).map(words.likeExchanges),
        ...likeParties(exchanges).map(words.likeParties),
        ...words.errors,
        '',
      ];
