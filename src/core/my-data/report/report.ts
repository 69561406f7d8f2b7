import type { AccuracyField } from '../accuracy-field.ts';
import { isOfSeveral } from '../crs/told-conversion.ts';
import { idsWithoutParcels } from '../left-out.ts';
import { htmlList as list, paragraph, htmlText as text } from './html-text.ts';
import { exchangeNotes, settingsFacts } from './report-basis.ts';
import { comparisonSection } from './report-comparison.ts';
import type { ReportInput } from './report-input.ts';
import { reportMap } from './report-map.ts';
import { faultItems } from './report-part.ts';
import { reportStyle } from './report-style.ts';
import { exchangeTable, parcelTable } from './report-tables.ts';
import { togetherSection } from './report-together.ts';
import type { ReportWords } from './report-words.ts';

function verdictSection(
  { balance, options, incomplete, problemCount }: ReportInput,
  words: ReportWords,
): string {
  const without = idsWithoutParcels(balance);
  return [
    `<h2>${text(words.verdictHeading)}</h2>`,
    `<p class="verdict">${text(words.overall(balance.verdict))}</p>`,
    ...(without.length > 0 ? [paragraph(words.noValidParcel(without))] : []),
    ...(incomplete ? [paragraph(words.incomplete)] : []),
    ...(problemCount > 0 ? [paragraph(words.leftOut(problemCount))] : []),
    exchangeTable(balance, words),
    list(exchangeNotes(balance, options.accuracyM, words)),
  ].join('\n');
}

/** The accuracies that could not be read, by parcel. */
const unreadAccuracies = ({ unread, listed }: AccuracyField, words: ReportWords) =>
  [
    `<h3>${text(words.accuracyUnread(unread))}</h3>`,
    paragraph(words.accuracyUnreadNote),
    list(
      listed.map(({ feature, name, text: cell }) => words.accuracyUnreadItem(name || String(feature), cell)),
    ),
    ...(listed.length < unread ? [paragraph(words.cut(listed.length, unread))] : []),
  ].join('\n');

function faultSection(
  { mapping, problems, problemCount, notices, accuracies, findings, allowedGaps }: ReportInput,
  words: ReportWords,
): string {
  const listed = faultItems({ mapping, problems }, words);
  const faults = [...notices.map((notice) => words.notice(notice)), ...listed];
  const cut = listed.length < problemCount ? paragraph(words.cut(listed.length, problemCount)) : '';
  const found = faults.length > 0 ? list(faults) : paragraph(words.noFaults);
  const unread = accuracies && accuracies.unread > 0 ? unreadAccuracies(accuracies, words) : '';
  return `<h2>${text(words.faultsHeading)}</h2>\n${found}${cut}${unread}\n${togetherSection(findings, allowedGaps, words)}`;
}

/** Formulas stand as they are in every language: docs/method.md. */
const formulas = [
  'q(b) = (1 − e²)·(sin b/(1 − e² sin² b) + atanh(e·sin b)/e); a = 6 378 137 m, f = 1/298.257223563',
  'Var = σ²/4 · Σₚ Σ_q exp(−(|p − q|/L)²)·D(p)·D(q); ± = 1.96·√Var',
];

function methodSection(input: ReportInput, words: ReportWords): string {
  const { encoding } = input;
  const facts = [
    ...words.converted({ ...input, several: isOfSeveral(input) }),
    ...(encoding ? [words.encoding(encoding.name, encoding.guessed)] : []),
    ...settingsFacts(input, words),
    words.engines(input.inBulk, input.engines),
    words.areas,
    words.errorModel,
    words.judging,
    `${words.dataVersion}: ${input.dataVersion}`,
  ];
  const formula = formulas.map((line) => `<code>${text(line)}</code>`).join('<br>');
  return `<h2>${text(words.methodHeading)}</h2>\n${list(facts)}\n<p>${formula}</p>`;
}

function inputSection({ inputs }: ReportInput, words: ReportWords): string {
  const rows = inputs.map(
    ({ name, bytes, sha256 }) =>
      `<tr><td>${text(name)}</td><td class="n">${text(words.count(bytes))}</td><td><code>${text(sha256 ?? '–')}</code></td></tr>`,
  );
  const head = `<tr><th>${text(words.heads.name)}</th><th>${text(words.bytes)}</th><th>SHA-256</th></tr>`;
  return `<h2>${text(words.inputsHeading)}</h2>\n<div class="wide" tabindex="0"><table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/**
 * One HTML document without script, styles from elsewhere or any address to be fetched: it prints on A4 and stands by
 * itself. The same input gives the same bytes.
 */
export function reportHtml(input: ReportInput, words: ReportWords): string {
  const title = `${words.title}: ${input.name}`;
  return `<!doctype html>
<html lang="${text(words.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<header><p>Khujand Treaty Map</p><h1>${text(words.title)}</h1><p class="file">${text(input.name)}</p>${paragraph(words.date(input.date))}</header>
<section>${verdictSection(input, words)}</section>
<section class="map"><h2>${text(words.mapHeading)}</h2>
${reportMap(input, words)}</section>
<section>${faultSection(input, words)}</section>
${comparisonSection(input, words)}<section><h2>${text(words.parcelsHeading)}</h2>
${parcelTable(input, words)}</section>
<section>${methodSection(input, words)}</section>
<section>${inputSection(input, words)}</section>
</body>
</html>
`;
}
