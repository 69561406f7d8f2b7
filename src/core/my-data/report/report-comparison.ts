import { isOfSeveral } from '../crs/told-conversion.ts';
import { saysOnlyTo } from '../transfer.ts';
import type { Comparison } from '../two-lists/comparison.ts';
import { pairGround, parcelsOf } from '../two-lists/comparison-sums.ts';
import { htmlList, paragraph, htmlText as text } from './html-text.ts';
import { comparedParcels } from './report-compared-parcels.ts';
import { countTable, sumTable } from './report-comparison-tables.ts';
import type { NotCompared, ReadList, ReportComparison, ReportInput } from './report-input.ts';
import { faultItems, listPart } from './report-part.ts';
import type { ReportWords } from './report-words.ts';

type Made = Extract<ReportComparison, { readonly comparison: Comparison }>;

function whyNotMade(fault: NotCompared, words: ReportWords): string {
  const { compared } = words;
  switch (fault.kind) {
    case 'unread':
      return compared.unread(words.problem(null, fault.code));
    case 'too-many':
      return compared.tooMany;
    case 'failed':
      return compared.failed;
    case 'no-such-field':
      return compared.noField(fault.list, fault.field);
    case 'no-such-parcel':
      return compared.noParcel(fault.list, fault.feature, fault.count);
  }
}

/** What was not compared, and why; `uncut` pairs are those whose ground was not cut out. */
function notCompared(comparison: Comparison, uncut: number, words: ReportWords): string {
  const { compared } = words;
  const { unsure, nearNames, nearNamesTried, unheeded, idsMistrusted } = comparison;
  const without = (['a', 'b'] as const).flatMap((which) => {
    const count = parcelsOf(comparison, which).filter(({ measuredHa }) => measuredHa === null).length;
    return count > 0 ? [compared.withoutOutline(which, count)] : [];
  });
  const items = [
    ...(unsure.length > 0 ? [`${compared.unsure(unsure.length)}. ${compared.unsureNote}`] : []),
    ...(nearNames.length > 0 ? [`${compared.near(nearNames.length)}. ${compared.nearNote}`] : []),
    ...(nearNamesTried ? [] : [compared.nearUntried]),
    ...without,
    ...(uncut > 0 ? [compared.pairsUncut(uncut)] : []),
    ...(idsMistrusted ? [compared.mistrusted(idsMistrusted.agreeing, idsMistrusted.of)] : []),
    ...(unheeded.length > 0 ? [compared.unheeded(unheeded.length)] : []),
  ];
  return `<h3>${text(compared.notComparedHeading)}</h3>\n${items.length > 0 ? htmlList(items) : paragraph(compared.allCompared)}`;
}

function verdictLines({ name, comparison, verdict, without }: Made, input: ReportInput, words: ReportWords) {
  const { compared } = words;
  const { pairs, readings } = comparison;
  const other = name === null ? compared.publishedVerdict : compared.verdictOf('b');
  const missing = without.length > 0 ? ` ${words.noValidParcel(without)}` : '';
  const judged = readings.some(({ leftOut }) => leftOut < pairs.length);
  const own = [
    `${compared.verdictOf('a')}: ${words.verdict(input.balance.verdict)}`,
    `${other}: ${verdict === null ? '–' : words.verdict(verdict)}${missing}`,
  ];
  if (!judged) return htmlList([...own, compared.noReadings]);
  const over = readings.map(({ outlines, parties, balance, leftOut }) => {
    const more = leftOut > 0 ? ` (${compared.leftOut(leftOut)})` : '';
    return `${compared.reading(outlines, parties)}: ${words.verdict(balance.verdict)}${more}`;
  });
  return `${htmlList(own)}\n${paragraph(`${compared.readings}:`)}\n${htmlList(over)}`;
}

/** How the other list was read, and what of it is faulty. */
function otherReading(read: ReadList, incomplete: boolean, words: ReportWords): string {
  const { mapping, problemCount, encoding } = read;
  const { compared } = words;
  const facts = [
    ...words.converted({ ...read, several: isOfSeveral(read) }),
    ...(encoding ? [words.encoding(encoding.name, encoding.guessed)] : []),
    words.fields(mapping.from, mapping.to, mapping.exchange, mapping.area ?? null),
    ...(saysOnlyTo(mapping) ? [words.onlyTo] : []),
    ...(incomplete ? [compared.otherIncomplete] : []),
    ...read.notices.map((notice) => words.notice(notice)),
  ];
  return [
    `<h3>${text(compared.otherHeading)}</h3>`,
    htmlList(facts),
    listPart(
      words,
      { heading: compared.otherFaults(problemCount), all: problemCount },
      faultItems(read, words),
    ),
  ].join('\n');
}

/** The comparison with another list as a section of the report; nothing where none was asked for. */
export function comparisonSection(input: ReportInput, words: ReportWords): string {
  const { compared: told } = input;
  if (told === null) return '';
  const { compared } = words;
  const between = compared.between(input.name, told.name ?? compared.published);
  const begin = `<section><h2>${text(compared.heading)}</h2>\n${paragraph(between)}`;
  if (!('comparison' in told)) {
    const read = told.read ? otherReading(told.read, false, words) : '';
    return `${begin}\n<p class="verdict">${text(compared.notMade)}</p>\n${paragraph(whyNotMade(told.notMade, words))}\n${read}</section>\n`;
  }
  const { comparison, incomplete } = told;
  const ids = comparison.idFields.map((field) => field ?? '–');
  const names = comparison.nameFields.map((field) => field ?? '–');
  const ground = pairGround(comparison.pairs);
  const parts = [
    countTable(comparison, words),
    paragraph(compared.knownBy(ids, names)),
    `<h3>${text(compared.verdicts)}</h3>`,
    verdictLines(told, input, words),
    `<h3>${text(compared.sumsHeading)}</h3>`,
    paragraph(compared.sumsNote),
    sumTable(comparison, words),
    ...(ground.pairs > 0
      ? [paragraph(compared.ground(ground.pairs, ground.sharedHa, ground.onlyAHa, ground.onlyBHa))]
      : []),
    notCompared(comparison, comparison.pairs.length - ground.pairs, words),
    ...comparedParcels(comparison, input.options.tolerancePercent, words),
    ...(told.read ? [otherReading(told.read, incomplete, words)] : []),
  ];
  return `${begin}\n${parts.filter((part) => part !== '').join('\n')}</section>\n`;
}
