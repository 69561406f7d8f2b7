import { datesOf } from '../language/dates.ts';
import { uzbek } from '../language/style.uz.ts';
import type { LateWords } from '../page/late-words.en.ts';

const date = datesOf(uzbek);

export const tableWords: LateWords['tables'] = {
  open: 'Atributlar jadvallari',
  heading: 'Atributlar jadvallari',
  layer: 'Qatlam',
  filter: 'Nomi yoki turi boʻyicha saralash',
  name: 'Nomi',
  kind: 'Turi',
  exchange: 'Almashuv',
  figure: 'Raqam',
  action: 'Xaritada',
  show: 'Koʻrsatish',
  showOnMap: (name) => `Koʻrsatish: ${name}, xaritada`,
  unplaced: 'joyi nomaʼlum',
  drawn: (from, until) =>
    until === null ? `${date(from)}dan beri chizilgan` : `${date(from)}dan ${date(until)}gacha chizilgan`,
  found: (count, of) => (count === of ? `${count} ta obyekt` : `${of} ta obyektdan ${count} tasi`),
  none: 'Mos keladigani yoʻq.',
  download: 'Yuklab olish',
  saveLayer: (layer, format) => `${layer}: ${format} qilib saqlash`,
  downloadNote:
    'Sahifadagi qatlam; manbalari, litsenziyasi, hisoblash dasturlari va maʼlumot versiyasi ichida.',
  order: 'Tartib',
};
