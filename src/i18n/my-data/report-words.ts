import type { ReportWords } from '../../core/my-data/report/report-words.ts';
import { datesOf } from '../language/dates.ts';
import { formatHectares } from '../language/numbers.ts';
import type { Style } from '../language/style.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';
import type { Words } from '../page/words.en.ts';
import type { ReportSentences } from './report.en.ts';

/** What a report says, from its own sentences and those that the page has already. */
export function reportWordsOf(
  own: ReportSentences,
  data: LateWords['data'],
  verdicts: Words['verdicts'],
  error: Words['method']['error'],
  style: Style,
): ReportWords {
  const { number, whole, unit, metres, distance, kmPlain, percent } = unitsOf(style);
  const dates = datesOf(style);
  const quoted = (field: string | null) => (field === null ? '–' : `“${field}”`);
  return {
    ...own,
    lang: style.language,
    date: (iso) => (iso === null ? own.noDate : own.date(dates(iso))),
    verdict: (code) => verdicts[code],
    overall: (code) => own.overall(verdicts[code].toLowerCase()),
    leftOut: (count) => own.leftOut(whole(count)),
    errorOf: (supposed, accuracyM) => `${error.plusMinus(supposed, accuracyM)}.`,
    ownErrorOf: (supposed, accuracies, accuracyM) =>
      `${error.within(supposed)} ${data.ownAccuracies(accuracies, accuracyM)}`,
    enginesDiffer: (code) => data.enginesDiffer(verdicts[code]),
    leftOutOf: data.leftOut,
    unlisted: data.unlisted,
    noValidParcel: data.noValidParcel,
    party: data.party,
    to: data.to,
    scale: (length) => (length < 1000 ? unit(whole(length), 'm') : kmPlain(length / 1000)),
    cut: (listed, all) => own.cut(whole(listed), whole(all)),
    hectares: (value) => number(value, Math.abs(value) >= 1000 ? 1 : Math.abs(value) >= 1 ? 2 : 4),
    statedHectares: (value) => formatHectares(value, style, 6),
    count: whole,
    problem: (feature, code) => {
      if (feature === null)
        return Object.hasOwn(data.fileProblem, code)
          ? data.fileProblem[code as keyof typeof data.fileProblem]('')
          : code;
      if (code === 'no-direction') return own.noDirection(whole(feature));
      if (code === 'no-receiver') return own.noReceiver(whole(feature));
      return code === 'party-doubtful' ? own.partyDoubtful(whole(feature)) : data.problem(feature, code);
    },
    notice: (notice) => data.notice[notice.code](notice),
    gaps: data.gaps,
    gap: data.gap,
    gapsNote: data.gapsNote,
    gapsUnlooked: data.gapsUnlooked,
    sidesUnlooked: data.sidesUnlooked,
    allowedGaps: data.allowedGaps,
    seams: data.seams,
    overlapsUnmeasured: data.overlapsUnmeasured,
    atLine: data.line,
    atLineNote: data.lineNote,
    atLineItem: data.lineItem,
    overlaps: data.overlaps,
    overlap: data.overlap,
    misplaced: data.misplaced,
    misplacedItem: data.misplacedItem,
    compared: {
      ...data.lists,
      ...own.compared,
      noParcel: (list, feature, count) => own.compared.noParcel(list, whole(feature), whole(count)),
      ground: (pairs, ...areas) => {
        const [shared, onlyA, onlyB] = areas.map(data.hectares) as [string, string, string];
        return own.compared.ground(whole(pairs), shared, onlyA, onlyB);
      },
      withoutOutline: (which, count) =>
        own.compared.withoutOutline(which === 'a' ? data.lists.thisList : data.lists.otherList, whole(count)),
      pairsUncut: (count) => own.compared.pairsUncut(whole(count)),
      otherFaults: (count) => own.compared.otherFaults(whole(count)),
    },
    converted: ({ convertedFrom: system, several, datumAccuracyM, gridHa }) =>
      system === null
        ? [own.degrees]
        : [
            data.converted(system),
            ...(datumAccuracyM === 0 ? [] : [data.datumAccuracy(datumAccuracyM, several)]),
            ...(gridHa === null ? [] : [data.gridArea(gridHa)]),
          ],
    encoding: own.encoding,
    fields: (from, to, exchange, area) =>
      own.fields(quoted(from), quoted(to), quoted(exchange), quoted(area)),
    likeExchanges: data.likeExchanges,
    likeParties: data.likeParties,
    onlyTo: data.onlyTo,
    settings: (tolerancePercent, accuracyM) => own.settings(percent(tolerancePercent), metres(accuracyM)),
    correlation: (correlationM) => own.correlation(distance(correlationM)),
    accuracyField: data.accuracyField,
    accuracyUnread: data.accuracyUnread,
    accuracyUnreadNote: data.accuracyUnreadNote,
    accuracyUnreadItem: data.accuracyUnreadItem,
    stated: ({ unit, compared, unread, differing, allowance: { m2, percent: share } }, field) =>
      unit === null && compared === 0
        ? data.statedUnit(field)
        : [
            `${data.stated(differing)}.`,
            data.statedNote(m2, share),
            ...(unread > 0 ? [data.statedUnread(unread)] : []),
          ].join(' '),
    engines: (inBulk, versions) =>
      `${inBulk ? data.engine.authalic : data.engine.geodesic} ${own.versions(versions)}`,
  };
}
