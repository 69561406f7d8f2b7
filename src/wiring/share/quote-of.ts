import { type CitedSource, cite } from '../../core/atlas/cite.ts';
import { dataVersion } from '../../core/atlas/data-version.ts';
import { engineNames } from '../../core/geometry/engines.ts';
import type { LangId } from '../../core/page/choices.ts';
import type { Quote } from '../../core/share/quote.ts';
import type { Subject } from '../../core/share/subject.ts';
import { cardText } from '../../panels/atlas/card-text.ts';
import { fileVerdict } from '../../panels/my-data/file-verdict.ts';
import type { SharingParts, Spoken } from './sharing-parts.ts';

/** What is said of a subject: `headline` in short, `sentence` in full. */
export type Said = Pick<Quote, 'sentence' | 'notSaid'> & {
  readonly headline: string;
  readonly source: CitedSource | null;
  /** The source reports the speech behind the published list. */
  readonly isSpeech: boolean;
};

type Known = Pick<SharingParts, 'view' | 'atlas' | 'measuring' | 'myData'>;

/** Exchanges of a file that are named in a sentence. */
const mostNamed = 3;
const nothing = { notSaid: null, source: null, isSpeech: false };

/** The source on which most plots of an exchange rest, or of all. */
function sourceOfList({ view, atlas }: Known, exchange: string | null): CitedSource | null {
  const shipped = atlas.value;
  if (!shipped) return view.value?.balance.sources[0] ?? null;
  const ids = shipped.parcels
    .filter((parcel) => exchange === null || parcel.exchange === exchange)
    .flatMap(({ reported }) => reported.map(({ source }) => source));
  const count = (id: string) => ids.filter((other) => other === id).length;
  return (
    cite(
      shipped,
      [...ids].sort((a, b) => count(b) - count(a)),
    )[0] ?? null
  );
}

function balanceSaid(known: Known, { words, lateWords }: Spoken, id: string | null): Said | null {
  const balance = known.view.value?.balance;
  if (!balance) return null;
  const source = sourceOfList(known, balance.exchanges.some((row) => row.id === id) ? id : null);
  const common = { notSaid: lateWords.use.notSaid.list, source, isSpeech: true };
  if (!balance.listIsWhole)
    return { ...common, headline: words.balance.question, sentence: words.balance.listDamaged };
  const row = balance.exchanges.find((exchange) => exchange.id === id);
  if (!row) {
    const sentence = words.balance.sentence(balance.headline);
    return { ...common, headline: sentence, sentence };
  }
  const { toTjk, toKgz, verdict } = row;
  const figures = `${words.hectares(toTjk.value)} ${words.balance.toTjk}, ${words.hectares(toKgz.value)} ${words.balance.toKgz}`;
  const judged = verdict ? `${words.verdicts[verdict]}.` : '';
  const sentence = `${words.balance.exchangeName(row.id)}: ${figures}. ${judged}`.trim();
  const terms = words.balance.terms(row.id);
  return { ...common, headline: sentence, sentence: terms === null ? sentence : `${sentence} ${terms}` };
}

function mappedSaid({ view }: Known, { words }: Spoken): Said | null {
  const mapped = view.value?.balance.mapped;
  if (!mapped?.isWhole || mapped.pending) return null;
  const [toTjk, toKgz] = [mapped.toTjk, mapped.toKgz].map(({ ellipsoidal }) =>
    words.hectaresMeasured(ellipsoidal),
  );
  const figures = `${toTjk} ${words.balance.toTjk}, ${toKgz} ${words.balance.toKgz}`;
  const sentence = `${words.mapped.dates(words.date(mapped.before), words.date(mapped.after))} ${figures}.`;
  return {
    ...nothing,
    headline: `${words.mapped.heading}: ${figures}`,
    sentence,
    notSaid: words.mapped.whatItIsNot,
  };
}

function cardSaid({ view }: Known, { words, lateWords }: Spoken, lang: LangId): Said | null {
  const card = view.value?.card;
  if (!card) return null;
  const source = card.sources[0] ?? null;
  if (card.kind === 'here') {
    const [lon = 0, lat = 0] = card.position;
    const say = lateWords.here;
    const { here } = card;
    const side = (drawn: 'before' | 'now') => {
      const { release, side: country } = here?.[drawn] ?? { release: null, side: null };
      const title = drawn === 'before' ? say.drawnBefore : say.drawnNow;
      return release === null ? [] : [`${title}: ${say.ground(country)} (${say.groundOf(release)})`];
    };
    const line = here?.line && `${say.line}: ${say.lineNow(here.line.metres)}`;
    const facts = [...side('before'), ...side('now'), ...(line ? [line] : [])];
    const headline = say.decimal(lat, lon);
    const sentence = `${[headline, ...facts].join('. ')}.`;
    return { ...nothing, headline, sentence, notSaid: say.honesty, source };
  }
  const { title, facts, note } = cardText(card, words, lateWords, lang);
  const { layer } = card.selection;
  const notSaid = note ?? (layer === 'here' ? null : words.layerSure[layer]);
  return {
    headline: title,
    sentence: `${title}. ${facts.join('. ')}.`,
    notSaid,
    source,
    isSpeech: card.kind === 'parcel',
  };
}

function measuredSaid({ measuring }: Known, { lateWords }: Spoken, id: string | null): Said | null {
  const say = lateWords.measure;
  const rows = measuring.value?.view.value?.rows.filter((row) => id === null || row.id === id) ?? [];
  if (rows.length === 0) return null;
  const short = rows.map((row) => {
    const figure = row.kind === 'area' ? row.area : row.length;
    return figure ? `${say.name(row)}: ${say.amount(figure.amount)}` : say.name(row);
  });
  const sentence = rows.map((row) => say.rowText(row, engineNames).replace('\n', '. ').replaceAll('\n', ' '));
  return {
    ...nothing,
    headline: short.join('; '),
    sentence: sentence.join(' '),
    notSaid: lateWords.use.notSaid.hand,
  };
}

function fileSaid({ myData }: Known, { words, lateWords }: Spoken, id: string): Said | null {
  const file = myData.value?.data.value.files.find((candidate) => candidate.id === id);
  if (file?.status.stage !== 'open') return null;
  const own = lateWords.data;
  const exchanges = file.status.balance.exchanges.filter(({ sides }) => sides.length > 0);
  const verdict = fileVerdict(file.status, own);
  const sums = exchanges.slice(0, mostNamed).map(({ id: name, sides, verdict: judged }) => {
    const parts = sides.map(({ party, ha }) => `${own.hectares(ha)} ${own.to(party)}`);
    return `${own.exchange(name)}: ${parts.join(', ')} (${words.verdicts[judged]}).`;
  });
  const rest = exchanges.length - sums.length;
  const more = rest > 0 ? [`(${lateWords.paper.more(rest)}.)`] : [];
  return {
    ...nothing,
    headline: `${file.name} – ${verdict}`,
    sentence: [`${file.name} – ${verdict}`, ...sums, ...more].join(' '),
    notSaid: lateWords.use.notSaid.file(lateWords.here.away(file.settings.accuracyM)),
  };
}

/** What is said of a subject in the words of a language; null where it is not there any more. */
export function saidOf(subject: Subject, known: Known, spoken: Spoken, lang: LangId): Said | null {
  switch (subject.kind) {
    case 'balance':
      return balanceSaid(known, spoken, null);
    case 'exchange':
      return balanceSaid(known, spoken, subject.id);
    case 'mapped':
      return mappedSaid(known, spoken);
    case 'card':
      return cardSaid(known, spoken, lang);
    case 'measurements':
      return measuredSaid(known, spoken, subject.id);
    case 'file':
      return fileSaid(known, spoken, subject.id);
  }
}

/** The same as it is to be printed: with who says so, and the map with the version of its data. */
export function quoteOf(
  said: Said,
  { words, lateWords }: Spoken,
  lang: LangId,
  {
    dataDate,
    releases,
    link,
  }: { dataDate: string; releases: Parameters<typeof dataVersion>[0]; link: string },
): Quote {
  const { source, isSpeech } = said;
  const published =
    source && (source.date ? `${source.publisher}, ${words.date(source.date)}` : source.publisher);
  const version = dataVersion(releases);
  const snapshot = lateWords.measure.footer(dataDate, '').trim();
  return {
    lang,
    sentence: said.sentence,
    notSaid: said.notSaid,
    source: source && {
      text: (isSpeech ? lateWords.use.speaker : lateWords.use.source)(published ?? ''),
      title: source.title ?? null,
      url: source.url ?? null,
    },
    map: {
      name: words.title,
      version: version === null ? snapshot : `${snapshot} ${lateWords.use.version(version)}`,
      link,
    },
  };
}
