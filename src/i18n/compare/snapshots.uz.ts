import { datesOf } from '../language/dates.ts';
import { uzbek } from '../language/style.uz.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';

const date = datesOf(uzbek);
const { distance, kmPlain, measured, number, signed } = unitsOf(uzbek);

/** Which snapshots are compared, what each of them drew, and what depends on that choice. */
export const snapshotWords: LateWords['snapshots'] = {
  pick: 'Qaysi ikki chizma',
  before: 'Oldin',
  after: 'Keyin',
  pickNote:
    'Xaritadagi oʻzgarish, balans, kartochkalar va “Bu yerda nima bor?” shu tanlovga qarab oʻzgaradi.',
  pending: 'Barcha chizmalarning yerlari yuklanmoqda …',
  failed:
    'Boshqa chizmalarning yerlarini oʻqib boʻlmadi, shuning uchun bu juftlik haqida hech narsa aytilmaydi.',
  fighting: {
    'fighting-2021': 'Chegaradagi toʻqnashuvlar, 2021-yil 30-aprelgacha',
    'fighting-2022': 'Chegaradagi toʻqnashuvlar, 2022-yil 17-sentabrgacha',
  },
  history: 'Chizmalar boʻyicha',
  unchanged: (count, first) => `${date(first)}dan beri barcha ${count} ta chizmada bitta mamlakatda.`,
  onEdge: 'Chizmalardan birining chegarasida.',
  noCountry: 'hech bir mamlakatda emas',
  span: (country, from, until) =>
    until === null ? `${country}: ${date(from)}dan beri` : `${country}: ${date(from)}dan ${date(until)}gacha`,
  historyNote: 'Chizmalar xarita tuzuvchilarning tahrirlarini koʻrsatadi, yerni kim nazorat qilganini emas.',
  drawnAfter: 'Keyin chizilgani',
  chart: 'Oʻzgargan yer: nima “oldin” deb olinsa',
  chartAbout: (newest) =>
    `${date(newest)}dagi chizmada oʻsha sanadagidan boshqa tomonda yotgan yer. Har bir qator — savol berishning bir yoʻli, hech biri javob emas.`,
  net: 'Farqi',
  netNote: 'Ellipsoiddagi gektar; farqi: Tojikistonga oʻtgandan Qirgʻizistonga oʻtgani ayirilgan.',
  whole: (value) => number(value),
  signed: (value) => signed(value, 0),
  useAsBefore: (day) => `${date(day)}dagi chizmani “oldin” deb olish`,
  nearest: 'Eng yaqin aholi punkti',
  away: (name, metres) => `${name}, ${distance(metres)}`,
  around: (km) => `Undan ${kmPlain(km)} ichida oʻzgarganlarning barchasi`,
  aroundSum: (toTjk, toKgz) => `Tojikistonga ${measured(toTjk)}, Qirgʻizistonga ${measured(toKgz)}`,
  changesAbout: (before, after) =>
    `${date(after)}dagi chizmada ${date(before)}dagidan boshqa tomonda yotgan yer. Bu almashilgan yer emas.`,
  inside: (name) => `${name}, ichida`,
};
