import { fieldText } from './fields.ts';
import { normalised } from './party.ts';

/** Fields that hold a parcel's name, the surest first, in the languages of the region. */
const nameFields: readonly string[] = [
  'name',
  'title',
  'label',
  'название',
  'наименование',
  'имя',
  'участок',
  'аты',
  'аталышы',
  'ном',
  'номи',
  'nomi',
  'участоктун аты',
  'қитъа',
  'parcel',
  'plot',
  'parcel name',
  'plot name',
];

/** Fields that hold a number or code by which a parcel is known in more than its own file. */
const numberFields: readonly string[] = [
  'кадастровый номер',
  'cadastral number',
  'parcel id',
  'plot id',
  'номер',
  'номер участка',
  'number',
  'no',
  '№',
  'рақам',
  'raqam',
  'raqami',
  'id',
];

/** A parcel in English, Russian (in Latin letters too), Kyrgyz, Tajik and Uzbek, as it is declined. */
const plot =
  /^(?:parcels?|plots?|lots?|участ(?:ок|ка|ку|ком|ке|ки|ков)|участоктун|uchast(?:ok|kov)|uchastka(?:si|ning|lar)?|тилке(?:си|нин|лер|синин)?|қитъа(?:и|ҳо|ҳои)?|участкаси|лоты?|майдони|maydoni)$/u;
/** What stands beside it where a field holds names, or numbers. */
const named =
  /^(?:name|title|назван(?:ие|ия)|наименован(?:ие|ия)|имя|аты|аталышы|ном|номи|nomi|nazvani[ey]|naimenovanie|imya)$/u;
const numbered =
  /^(?:no|n|nr|num|number|id|code|номери?|номеру|nomeri?|№|#|raqami?|рақами?|код|кадастр[а-яӣ]*|cadastral|kadastr[a-z]*)$/u;
/** Land, before the word for a plot. */
const land = /^(?:yer|ер|жер|замин|заминҳои|земельн(?:ый|ого)|land)$/u;

/** `Площадь` in Uzbek is `maydoni`, too: alone it is no plot, `yer maydoni` is one. */
const isPlot = (words: readonly string[]): boolean =>
  words.some(
    (word) => plot.test(word) && (!/^(?:майдони|maydoni)$/u.test(word) || words.some((w) => land.test(w))),
  );

const wordsOf = (plain: string): readonly string[] =>
  plain.split(/[^\p{L}\p{N}№#]+/u).filter((word) => word !== '');

type Fields = { readonly listed: readonly string[]; readonly beside: RegExp | null };

/** How surely a heading is one of these fields: 0 most, the more the less; infinite where it is none. */
function rankAmong({ listed, beside }: Fields, heading: string): number {
  const plain = normalised(heading);
  const index = listed.indexOf(plain);
  if (index >= 0) return index;
  const words = wordsOf(plain);
  const ofPlot = words.filter((word) => plot.test(word) || land.test(word));
  const others = words.filter((word) => !ofPlot.includes(word));
  const isOne =
    isPlot(words) && others.every((word) => beside?.test(word)) && (others.length > 0 || beside === named);
  return isOne ? listed.length : Infinity;
}

/** How surely a field holds names of parcels. */
export const nameRank = (heading: string): number =>
  rankAmong({ listed: nameFields, beside: named }, heading);
/** How surely a field holds numbers by which parcels are known. */
export const numberRank = (heading: string): number =>
  rankAmong({ listed: numberFields, beside: numbered }, heading);

const parcelWords = new Set([
  ...[...nameFields, ...numberFields, 'fid'].flatMap((name) => name.split(' ')),
  ...['object', 'объект', 'объекта', 'polygon', 'полигон', 'code', 'код'],
]);

/** Whether a heading names what parcels are told apart by: `parcel`, `№ участка`, `plot_no`, `тилкеси`. */
export function namesParcel(name: string): boolean {
  const words = wordsOf(normalised(name));
  return isPlot(words) || words.some((word) => parcelWords.has(word));
}

/** Kept by the shape of its properties: features of a file have the same fields. */
let last: { readonly keys: string; readonly field: string | null } = { keys: '', field: null };

/** The field by which people call a parcel: its name, then its number, then the one that its program gave it. */
function namingField(keys: readonly string[]): string | null {
  const joined = keys.join('\0');
  if (last.keys === joined) return last.field;
  const ranks = [nameRank, numberRank, (key: string) => (normalised(key) === 'fid' ? 0 : Infinity)];
  const field = ranks.map((rank) => surest(keys, rank)).find((found) => found !== null) ?? null;
  last = { keys: joined, field };
  return last.field;
}

/**
 * The surest of some headings; the last of those that are alike, as programs add their own ones ahead. Null where none
 * is one.
 */
export function surest(headings: Iterable<string>, rank: (heading: string) => number): string | null {
  let best: { readonly heading: string; readonly rank: number } | null = null;
  for (const heading of headings) {
    const own = rank(heading);
    if (own < Infinity && own <= (best?.rank ?? Infinity)) best = { heading, rank: own };
  }
  return best?.heading ?? null;
}

const longest = 80;

/** What a feature is called in its own file, or its number there; empty where it bears no name. */
export function featureName(properties: Readonly<Record<string, unknown>>): string {
  const field = namingField(Object.keys(properties));
  return field === null ? '' : fieldText(properties[field]).slice(0, longest);
}
