import type { SheetText } from '../../core/share/sheet-text.ts';
import type { Subject } from '../../core/share/subject.ts';
import type { Said } from './quote-of.ts';
import type { SharingParts, Spoken } from './sharing-parts.ts';

type Made = { readonly made: string; readonly link: string };
type Table = SheetText['table'];

/** Rows of a file that stand on one sheet. */
const mostRows = 14;
/** Parties that have a column each; where there are more, an exchange names its own. */
const mostParties = 4;

/** The rows that have room, and how many more there are. */
function firstRows(rows: readonly (readonly string[])[], { paper }: Spoken['lateWords']) {
  const rest = rows.length - mostRows;
  if (rest <= 0) return rows;
  return [...rows.slice(0, mostRows), [paper.more(rest), ...(rows[0] ?? []).slice(1).map(() => '')]];
}

function publishedTable({ view }: SharingParts, { words, lateWords }: Spoken): Table {
  const balance = view.value?.balance;
  if (!balance?.listIsWhole) return null;
  const { paper } = lateWords;
  return {
    caption: paper.table,
    head: [words.balance.exchange, words.balance.toTjk, words.balance.toKgz, paper.verdict],
    rows: [...balance.exchanges, balance.landForLand, balance.all].map(({ id, toTjk, toKgz, verdict }) => [
      words.balance.exchangeName(id),
      words.hectares(toTjk.value),
      words.hectares(toKgz.value),
      verdict ? words.verdicts[verdict] : paper.notJudged,
    ]),
  };
}

function fileTable({ myData }: SharingParts, { words, lateWords }: Spoken, id: string): Table {
  const file = myData.value?.data.value.files.find((candidate) => candidate.id === id);
  if (file?.status.stage !== 'open' || file.status.balance.exchanges.length === 0) return null;
  const { exchanges } = file.status.balance;
  const own = lateWords.data;
  const [first, second] = exchanges.find(({ sides }) => sides.length === 2)?.sides ?? [];
  const received = exchanges.flatMap(({ sides }) => sides.map(({ party }) => party));
  const parties = [...new Set([first?.party ?? 'TJK', second?.party ?? 'KGZ', ...received])];
  const isNarrow = parties.length > mostParties;
  const cells = (sides: (typeof exchanges)[number]['sides']) =>
    isNarrow
      ? [sides.map(({ party, ha }) => `${own.to(party)}: ${own.hectares(ha)}`).join('; ') || '–']
      : parties.map((party) => {
          const side = sides.find((candidate) => candidate.party === party);
          return side ? own.hectares(side.ha) : '–';
        });
  return {
    caption: file.name,
    head: [
      words.balance.exchange,
      ...(isNarrow ? [own.areaEllipsoidal] : parties.map(own.to)),
      lateWords.paper.verdict,
    ],
    rows: firstRows(
      exchanges.map(({ id: name, sides, verdict }) => [
        own.exchange(name),
        ...cells(sides),
        words.verdicts[verdict],
      ]),
      lateWords,
    ),
  };
}

function measuredTable({ measuring }: SharingParts, { lateWords }: Spoken, id: string | null): Table {
  const rows = measuring.value?.view.value?.rows.filter((row) => id === null || row.id === id) ?? [];
  const say = lateWords.measure;
  return {
    caption: say.list,
    head: [say.nameField, say.area, say.length, say.accuracyFact],
    rows: firstRows(
      rows.map((row) => [
        say.name(row),
        row.area ? `${say.amount(row.area.amount)} ${say.plusMinus(row.area.independent)}` : '–',
        row.length ? `${say.amount(row.length.amount)} ${say.plusMinus(row.length.independent)}` : '–',
        say.accuracyOf(row.accuracyM),
      ]),
      lateWords,
    ),
  };
}

const tableOf = (subject: Subject, parts: SharingParts, spoken: Spoken): Table => {
  if (subject.kind === 'file') return fileTable(parts, spoken, subject.id);
  if (subject.kind === 'measurements') return measuredTable(parts, spoken, subject.id);
  return publishedTable(parts, spoken);
};

/** All texts of a sheet about a subject. `made` is today as YYYY-MM-DD, `link` leads back to the view. */
export function sheetOf(
  subject: Subject,
  said: Said,
  parts: SharingParts,
  spoken: Spoken,
  { made, link }: Made,
): SheetText {
  const { words, lateWords } = spoken;
  const { paper } = lateWords;
  const view = parts.view.value;
  const isOwn = subject.kind === 'file' || subject.kind === 'measurements';
  const publishers = [...new Set(view?.balance.sources.map(({ publisher }) => publisher) ?? [])];
  const published = [
    view?.balance.listIsWhole === false ? words.balance.listDamaged : words.balance.asReported,
    paper.sources(publishers.join(', ')),
    words.layerAbout.parcels,
  ];
  const address = link.replace(/^https?:\/\//, '').replace(/[?#].*$/s, '');
  return {
    title: words.title,
    subtitle: words.subtitle,
    headline: said.headline,
    notSaid: said.notSaid,
    legendName: words.legend,
    table: tableOf(subject, parts, spoken),
    notes: [
      ...(isOwn ? [] : published),
      paper.dates(view?.balance.mapped.after ?? '', made),
      paper.projection,
      paper.licence,
      paper.link(link),
    ],
    credit: [
      words.credit,
      'ODbL 1.0',
      words.dataOf(words.date(view?.dataDate ?? made)),
      words.title,
      address,
      'GeoNames, CC BY 4.0',
    ],
  };
}
