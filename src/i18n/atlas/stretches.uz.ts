import { datesOf } from '../language/dates.ts';
import { uzbek } from '../language/style.uz.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';

const date = datesOf(uzbek);
const { km, kmPlain, kmSignificant, measured, metres } = unitsOf(uzbek);

/** How sure each stretch of the line is, and the ground beside it that lies in no country. */
export const stretchWords: LateWords['stretches'] = {
  kicker: 'Qirgʻiz-tojik chizigʻining qismi',
  title: (order, of) => `Gʻarbdan sanaganda ${of} qismdan ${order}-si`,
  redrawn: 'Qayta chizilgan, manbasi koʻrsatilmagan',
  unstated: 'Manbasi koʻrsatilmagan',
  length: 'Shu boʻlakning uzunligi',
  whole: 'Qismning uzunligi',
  kilometres: (value) => km(value, 2),
  source: 'Nima asosida chizilgan',
  crest: 'togʻ tizmasining qirrasi',
  noSource: 'manbasi koʻrsatilmagan',
  since: 'Birinchi chizilgan',
  sinceText: (day) => `${date(day)}dagi chizmada`,
  spacing: 'Uchlar orasidagi oʻrtacha masofa',
  longest: 'Eng uzun toʻgʻri kesma',
  metres: (value) => metres(value),
  error: 'Kutilayotgan xato',
  errorText: (sd, km) =>
    km === null
      ? `${metres(sd)}, har bir oʻq boʻyicha bitta standart ogʻish`
      : `${metres(sd)}, har bir oʻq boʻyicha bitta standart ogʻish; ${kmPlain(km)} ichidagi nuqtalar bir xil siljigan`,
  why: 'Sababi',
  reasons: {
    redrawn: '2020-yildan keyin qayta chizilgan: aniqligi sunʼiy yoʻldosh suratlarinikidek.',
    traced: 'Qirra yoki surat boʻyicha chizilgan va shundan beri qayta chizilmagan.',
    lsib: 'LSIB (Large Scale International Boundaries) toʻplamidan olingan va qayta chizilmagan.',
    unstated: 'Xuddi shunday eski, manbasi hech qayerda yoʻq: xatosi LSIBnikidek deb olingan.',
  },
  tagNote:
    'Manba belgisi eskirgan boʻlishi mumkin: u chiziq bir vaqtlar nima asosida chizilganini aytadi. “Birinchi chizilgan” chizmalarning oʻzidan olingan.',
  fixme: 'Xarita tuzuvchilarning eslatmasi',
  way: 'OpenStreetMap chizigʻi',
  wayText: (way, day) => `${way}, oxirgi tahrir ${date(day)}`,
  measured: ({ before, after, sdM, medianMovedM, correlationKm }) =>
    `Turkiston tizmasi qirrasi ${date(before)} va ${date(after)}dagi chizmalar orasida qayta chizilgan joyda oʻlchangan: standart ogʻish ${metres(sdM)}, mediana ${metres(medianMovedM)}; qoʻshni nuqtalar taxminan ${kmSignificant(correlationKm, 2)} boʻylab bir xil siljigan.`,
  shade: 'Chiziqni kutilayotgan xatosi boʻyicha boʻyash',
  shadeNote:
    'Tasma har ikki tomonga bittadan kutilayotgan xatoni koʻrsatadi, u koʻrina boshlaganda. Tasma qancha uzuq boʻlsa, chiziq shuncha ishonchsiz.',
  row: (lengthKm, sd, day) => `${km(lengthKm, 1)}, ±${metres(sd)}, ${date(day)}dan beri chizilgan`,
  sums: 'Chiziq nima asosida chizilgani',
  sumsNote: (day) =>
    `2026-yil mart chizmasi. Qayta chizilgan: ${date(day)}gacha boʻlgan chizmalarda yoʻq kesmalar.`,
  sumHeads: {
    source: 'Koʻrsatilgan manba',
    length: 'Uzunligi',
    spacing: 'Uchlar orasi',
    redrawn: 'Qayta chizilgan',
  },
  sumKilometres: (value) => km(value, 1),
  neutral: 'Neytral yer',
  neutralNote: 'Kelishuvga koʻra neytral: xaritada hech bir mamlakatga kirmaydi, bu yerda tomon chizilmagan.',
  area: 'Maydoni',
  hectares: (value) => measured(value),
  neutralSince: 'Hech bir mamlakatda emas',
  neutralSinceText: (day) => `${date(day)}dagi chizmadan beri`,
  leftOut: 'Uzunlikka kirmaydi',
  leftOutText: (kgz, tjk) =>
    `Qirgʻiz chetidan ${km(kgz, 2)}, tojik chetidan ${km(tjk, 2)}: umumiy chiziq bu yerda uziladi.`,
  lengthsLeaveOut: (name, day) => `${date(day)}dan boshlab uzunliklarga neytral yer kirmaydi: ${name}.`,
  hereNeutral: (name) => `Xaritada hech bir mamlakatda emas: kelishuvga koʻra neytral yer (${name}).`,
  nearLine: (sd) => `Bu yerda chiziqning kutilayotgan xatosi ${metres(sd)}.`,
};
