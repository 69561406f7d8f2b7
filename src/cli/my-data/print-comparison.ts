import type { MeasuredBalance } from '../../core/exchange/measured-balance.ts';
import { idsWithoutParcels } from '../../core/my-data/left-out.ts';
import { publishedLedger } from '../../core/my-data/two-lists/comparing.ts';
import type { ComparedParcel, Comparison, OnlyParcel } from '../../core/my-data/two-lists/comparison.ts';
import { terminalWords } from '../../i18n/exchange/terminal.en.ts';
import { comparisonWords as words } from '../../i18n/exchange/terminal-lists.en.ts';
import { mostShown, section } from '../exchange/printed-list.ts';
import { tableLines } from '../exchange/table.ts';
import { type CheckedInput, inputName } from './check-input.ts';
import type { Against } from './compare-inputs.ts';
import { faultLines, readingLines } from './print-reading.ts';

const { heads } = words;

const columns = [
  { head: heads.first, align: 'left' },
  { head: heads.second, align: 'left' },
  { head: heads.by, align: 'left' },
  { head: heads.stated, align: 'right' },
  { head: heads.measured, align: 'right' },
  { head: heads.shared, align: 'right' },
  { head: heads.distance, align: 'right' },
  { head: heads.remark, align: 'left' },
] as const;

const area = (ha: number | null) => (ha === null ? '–' : terminalWords.area(ha));
const stated = (ha: number | null) => (ha === null ? '–' : terminalWords.statedArea(ha));
const title = ({ feature, name, id }: ComparedParcel) => words.parcel(feature, name, id);
const titles = (parcels: readonly ComparedParcel[]) => parcels.slice(0, mostShown).map(title).join(', ');

const pairRow = ({
  a,
  b,
  by,
  sharedHa,
  distanceM,
  otherParties,
  otherExchange,
}: Comparison['pairs'][number]) => [
  title(a),
  title(b),
  words.by[by],
  words.twoAreas(stated(a.statedHa), stated(b.statedHa)),
  words.twoAreas(area(a.measuredHa), area(b.measuredHa)),
  area(sharedHa),
  distanceM === null ? '–' : words.metres(distanceM),
  [
    ...(otherParties ? [words.otherParties] : []),
    ...(otherExchange ? [words.otherExchange] : []),
    ...(sharedHa === 0 ? [words.nothingShared] : []),
  ].join(', '),
];

const onlyLine = (parcel: OnlyParcel) =>
  `${title(parcel)}: ${words.areas(stated(parcel.statedHa), area(parcel.measuredHa))}${
    parcel.onOtherHa > 0
      ? words.lies(
          area(parcel.onOtherHa),
          parcel.on.map(({ feature, name }) => words.parcel(feature, name, '')).join(', '),
        )
      : ''
  }`;

/** How the second list was read, and what is faulty or missing of it. */
const secondLines = ({ path, report, known }: CheckedInput): string[] => [
  words.secondHeading(inputName(path)),
  ...readingLines(report, known),
  ...faultLines(report),
];

/** The differences between two lists, and their verdicts, as lines to read. */
export function comparisonLines(
  first: string,
  own: MeasuredBalance,
  { path, comparison, verdict, incomplete, input }: Against,
): string[] {
  const { pairs, onlyA, onlyB, unsure, nearNames, idsMistrusted, readings } = comparison;
  const isPublished = path === publishedLedger;
  return [
    words.heading(first, isPublished ? words.published : inputName(path)),
    words.counts(pairs.length, onlyA.length, onlyB.length, unsure.length),
    words.knownBy(comparison.idFields, comparison.nameFields),
    ...(idsMistrusted ? [words.mistrusted(idsMistrusted.agreeing, idsMistrusted.of)] : []),
    '',
    ...section(words.only.a, onlyA, onlyLine),
    ...section(words.only.b, onlyB, onlyLine),
    ...section(words.unsureHeading, unsure, ({ kind, a, b }) => words.unsure(kind, titles(a), titles(b))),
    ...section(words.nearHeading, nearNames, ({ a, b }) => words.near(title(a), title(b))),
    ...(comparison.nearNamesTried ? [] : [words.nearNotTried, '']),
    ...(pairs.length > 0
      ? [
          ...tableLines(columns, pairs.slice(0, mostShown).map(pairRow)),
          ...(pairs.length > mostShown ? [terminalWords.more(pairs.length - mostShown)] : []),
          words.distanceNote,
          '',
        ]
      : []),
    words.listVerdict('a', own.verdict, idsWithoutParcels(own)),
    isPublished
      ? words.publishedVerdict(verdict)
      : words.listVerdict('b', verdict, input ? idsWithoutParcels(input.report.balance) : []),
    ...(readings.length > 0
      ? [
          words.readings,
          ...readings.map(
            ({ outlines, parties, balance, leftOut }) =>
              `  ${words.reading(outlines, parties, balance.verdict, leftOut)}`,
          ),
        ]
      : []),
    '',
    ...(input ? secondLines(input) : []),
    ...(incomplete ? [words.incomplete, ''] : []),
  ];
}
