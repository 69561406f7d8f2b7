import { datesOf } from '../language/dates.ts';
import { tajik } from '../language/style.tg.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';

const date = datesOf(tajik);
const { distance, kmPlain, measured, number, signed } = unitsOf(tajik);

/** Which snapshots are compared, what each of them drew, and what depends on that choice. */
export const snapshotWords: LateWords['snapshots'] = {
  pick: 'Кадом ду тасвир',
  before: 'Пеш',
  after: 'Баъд',
  pickNote:
    'Тағйироти харита, тавозун, варақачаҳо ва «Дар ин ҷо чист?» вобаста ба ин интихоб тағйир меёбанд.',
  pending: 'Замини ҳамаи тасвирҳо бор мешавад …',
  failed: 'Замини тасвирҳои дигар хонда нашуд, бинобар ин дар бораи ин ҷуфт чизе гуфта намешавад.',
  fighting: {
    'fighting-2021': 'Задухӯрд дар сарҳад, то 30 апрели соли 2021',
    'fighting-2022': 'Задухӯрд дар сарҳад, то 17 сентябри соли 2022',
  },
  history: 'Аз рӯи тасвирҳо',
  unchanged: (count, first) => `Дар ҳамаи ${count} тасвир аз ${date(first)} дар як кишвар аст.`,
  onEdge: 'Дар сарҳади яке аз тасвирҳо.',
  noCountry: 'дар ҳеҷ кишвар',
  span: (country, from, until) =>
    until === null ? `${country}: аз ${date(from)}` : `${country}: аз ${date(from)} то ${date(until)}`,
  historyNote: 'Тасвирҳо таҳрирҳои харитасозонро нишон медиҳанд, на он ки заминро кӣ назорат мекард.',
  drawnAfter: 'Баъд кашида шудааст',
  chart: 'Замини тағйирёфта: чӣ «пеш» ҳисоб мешавад',
  chartAbout: (newest) =>
    `Замине, ки дар тасвири ${date(newest)} назар ба тасвири он сана дар тарафи дигар аст. Ҳар сатр як роҳи савол додан аст, ҳеҷ кадомаш ҷавоб нест.`,
  net: 'Фарқ',
  netNote: 'Гектар дар эллипсоид; фарқ: ба Тоҷикистон минус ба Қирғизистон.',
  whole: (value) => number(value),
  signed: (value) => signed(value, 0),
  useAsBefore: (day) => `Тасвири ${date(day)}-ро «пеш» ҳисоб кардан`,
  nearest: 'Наздиктарин маҳалли аҳолинишин',
  away: (name, metres) => `${name}, ${distance(metres)}`,
  around: (km) => `Ҳар чи дар масофаи то ${kmPlain(km)} аз он тағйир ёфт`,
  aroundSum: (toTjk, toKgz) => `${measured(toTjk)} ба Тоҷикистон, ${measured(toKgz)} ба Қирғизистон`,
  changesAbout: (before, after) =>
    `Замине, ки дар тасвири ${date(after)} назар ба тасвири ${date(before)} дар тарафи дигар аст. Ин замини мубодилашуда нест.`,
  inside: (name) => `${name}, дар дохили он`,
};
