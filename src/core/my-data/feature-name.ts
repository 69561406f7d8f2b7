import { fieldText } from './fields.ts';
import { normalised } from './party.ts';

/** Fields that hold a parcel's name, the surest first, in the languages of the region. */
export const nameFields: readonly string[] = [
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
export const numberFields: readonly string[] = [
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

/** Fields by which people call a parcel: names, then numbers, the one that its program gave it last. */
const namings: readonly string[] = [...nameFields, ...numberFields, 'fid'];

const parcelWords = new Set([
  ...namings.flatMap((name) => name.split(' ')),
  ...['участка', 'участки', 'lot', 'object', 'объект', 'объекта', 'polygon', 'полигон', 'code', 'код'],
]);

/** Whether a heading names what parcels are told apart by: `parcel`, `№ участка`, `plot_no`. */
export const namesParcel = (name: string): boolean =>
  normalised(name)
    .split(/[^\p{L}\p{N}№]+/u)
    .some((word) => parcelWords.has(word));

/** Kept by the shape of its properties: features of a file have the same fields. */
let last: { readonly keys: string; readonly field: string | null } = { keys: '', field: null };

function namingField(keys: readonly string[]): string | null {
  const joined = keys.join('\0');
  if (last.keys === joined) return last.field;
  const plain = new Map(keys.map((key) => [normalised(key), key] as const));
  const found = namings.find((name) => plain.has(name));
  last = { keys: joined, field: found === undefined ? null : (plain.get(found) ?? null) };
  return last.field;
}

const longest = 80;

/** What a feature is called in its own file, or its number there; empty where it bears no name. */
export function featureName(properties: Readonly<Record<string, unknown>>): string {
  const field = namingField(Object.keys(properties));
  return field === null ? '' : fieldText(properties[field]).slice(0, longest);
}
