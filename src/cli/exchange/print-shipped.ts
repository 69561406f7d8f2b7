import type { ExchangeRow } from '../../core/exchange/balance-view.ts';
import type { Sides } from '../../core/exchange/published-balance.ts';
import type { VerdictCode } from '../../core/exchange/verdict.ts';
import { terminalWords as words } from '../../i18n/exchange/terminal.en.ts';
import type { ShippedReport } from './shipped.ts';
import { tableLines } from './table.ts';

const { heads } = words;

const row = (
  id: ExchangeRow['id'],
  sides: Sides,
  verdict: VerdictCode | null,
  tolerancePercent: number,
): string[] => [
  words.exchangeName(id),
  words.hectares(sides.toTjk.value),
  words.hectares(sides.toKgz.value),
  words.signed(sides.difference.value),
  words.rangeOf(sides.difference.low, sides.difference.high),
  [
    verdict === null ? words.notJudged : words.verdict(verdict),
    ...(sides.withinTolerance ? [] : [words.beyondTolerance(tolerancePercent)]),
  ].join(', '),
];

const publishedColumns = [
  { head: heads.exchange, align: 'left' },
  { head: heads.toTjk, align: 'right' },
  { head: heads.toKgz, align: 'right' },
  { head: heads.difference, align: 'right' },
  { head: heads.range, align: 'right' },
  { head: heads.verdict, align: 'left' },
] as const;

const mappedColumns = [
  { head: '', align: 'left' },
  { head: heads.toTjk, align: 'right' },
  { head: heads.toKgz, align: 'right' },
  { head: heads.verdict, align: 'left' },
] as const;

const baselineColumns = [
  { head: heads.drawing, align: 'left' },
  { head: heads.toTjk, align: 'right' },
  { head: heads.toKgz, align: 'right' },
  { head: heads.net, align: 'right' },
] as const;

const borderColumns = [
  { head: heads.drawing, align: 'left' },
  { head: heads.length, align: 'right' },
] as const;

/** The shipped data as lines to read. */
export function shippedLines(
  { published, mapped, baselines, border }: ShippedReport,
  tolerancePercent: number,
): string[] {
  const { exchanges, landForLand, all } = published;
  return [
    words.published,
    '',
    ...tableLines(publishedColumns, [
      ...exchanges.map((exchange) => row(exchange.id, exchange, exchange.verdict, tolerancePercent)),
      row('land-for-land', landForLand, landForLand.verdict, tolerancePercent),
      row('all', all, null, tolerancePercent),
    ]),
    '',
    words.differenceIs,
    '',
    words.mapped(mapped.before, mapped.after),
    '',
    ...tableLines(mappedColumns, [
      [
        heads.turf,
        words.area(mapped.toTjk.turf),
        words.area(mapped.toKgz.turf),
        words.verdict(mapped.verdict),
      ],
      [
        heads.ellipsoidal,
        words.area(mapped.toTjk.ellipsoidal),
        words.area(mapped.toKgz.ellipsoidal),
        words.verdict(mapped.ellipsoidalVerdict),
      ],
    ]),
    '',
    words.netChange(
      Math.abs(mapped.toKgz.ellipsoidal - mapped.toTjk.ellipsoidal),
      mapped.error,
      mapped.accuracyM,
    ),
    words.mappedNote,
    '',
    words.baselines(border.at(-1)?.release ?? ''),
    '',
    ...tableLines(
      baselineColumns,
      baselines.map(({ date, toTjkHa, toKgzHa, netHa }) => [
        words.release(date),
        words.area(toTjkHa),
        words.area(toKgzHa),
        words.signedArea(netHa),
      ]),
    ),
    '',
    words.border,
    '',
    ...tableLines(
      borderColumns,
      border.map(({ release, lengthKm }) => [words.release(release), words.kilometres(lengthKm)]),
    ),
    '',
    words.publishedOverall(landForLand.verdict),
  ];
}
