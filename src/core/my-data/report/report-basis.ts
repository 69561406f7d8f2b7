import type { MeasuredBalance } from '../../exchange/measured-balance.ts';
import { likeExchanges, likeParties } from '../like-names.ts';
import { saysOnlyTo } from '../transfer.ts';
import type { ReportInput } from './report-input.ts';
import type { ReportWords } from './report-words.ts';

/** What the verdict on each exchange rests on besides its figures: its error, the other engine, what is left out. */
export const exchangeNotes = (
  { exchanges, unlisted }: MeasuredBalance,
  accuracyM: number,
  words: ReportWords,
): string[] => [
  ...exchanges.flatMap(({ id, error, ownAccuracies, verdict, ellipsoidalVerdict, leftOut = 0 }) => {
    const notes = [
      ...(error.halfWidthHa > 0
        ? [
            ownAccuracies
              ? words.ownErrorOf(error, ownAccuracies, accuracyM)
              : words.errorOf(error, accuracyM),
          ]
        : []),
      ...(ellipsoidalVerdict === verdict ? [] : [words.enginesDiffer(ellipsoidalVerdict)]),
      ...(leftOut > 0 ? [words.leftOutOf(leftOut)] : []),
    ];
    return notes.map((note) => `${id || words.oneExchange}: ${note}`);
  }),
  ...likeExchanges(exchanges).map(words.likeExchanges),
  ...likeParties(exchanges).map(words.likeParties),
  ...(unlisted > 0 ? [words.unlisted(unlisted)] : []),
];

/** What was set, and what fields of the file were taken for. */
export const settingsFacts = (
  { mapping, options, stated, accuracies }: ReportInput,
  words: ReportWords,
): string[] => [
  words.fields(mapping.from, mapping.to, mapping.exchange, mapping.area ?? null),
  ...(saysOnlyTo(mapping) ? [words.onlyTo] : []),
  words.settings(options.tolerancePercent, options.accuracyM),
  ...(options.correlationM == null ? [] : [words.correlation(options.correlationM)]),
  ...(accuracies ? [words.accuracyField(accuracies)] : []),
  ...(stated && mapping.area ? [words.stated(stated, mapping.area)] : []),
];
