import { datesOf } from '../language/dates.ts';
import { tajik } from '../language/style.tg.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';

type Compare = LateWords['compare'];
type Event = Parameters<Compare['event']>[0];

const { km, measured, signed, unit, written } = unitsOf(tajik);
const formatDate = datesOf(tajik);

const events: Readonly<Record<Event, string>> = {
  protocol: 'Дар Бишкек протокол ва ҳуҷҷатҳои ниҳоӣ ба имзо расиданд',
  signed: 'Дар Бишкек шартномаи сарҳад ба имзо расид; ду гузаргоҳ аз нав кушода шуданд',
  khujand: 'Дар Хуҷанд шартномаи нуқтаи пайвасти се сарҳад ба имзо расид; стела кушода шуд',
  posts: 'Хабар дода шуд, ки гузаргоҳҳои Карамик ва Бор-Добо аз нав кушода шуданд',
};

const afterEvent: Readonly<Record<Event, string>> = {
  protocol: 'баъд аз ҳуҷҷатҳои ниҳоии 21 феврали соли 2025',
  signed: 'баъд аз имзои 13 марти соли 2025',
  khujand: 'баъд аз шартномаи Хуҷанд аз 31 марти соли 2025',
  posts: 'баъд аз шартномаи Хуҷанд аз 31 марти соли 2025',
};

export const compareWords: Compare = {
  heading: 'Хат пеш ва баъд',
  about:
    'Хат, чунон ки саҳмгузорони OpenStreetMap онро тасвир ба тасвир кашидаанд. Сана санаи нашр аст; худи маълумот аз як то ҳашт рӯз кӯҳнатар аст ва аз таҳрирҳо мегӯяд, на аз назорати замин. «Пеш» тасвири охирини пеш аз имзои 13 марти соли 2025 аст.',
  modes: { before: 'Пеш', swipe: 'Парда', after: 'Баъд' },
  time: 'Санаи тасвир',
  play: 'Оғоз',
  pause: 'Таваққуф',
  release: 'Тасвир',
  length: 'Дарозӣ',
  notKnown: 'маълум нест',
  sinceBefore: 'Аз тасвири пешина',
  longer: (km) => unit(signed(km, 2), 'km'),
  moved: (toTjk, toKgz) =>
    toTjk + toKgz < 0.5
      ? 'ҳеҷ замин тарафашро иваз намекунад'
      : `аз нав кашида шуд: ${measured(toTjk)} ба Тоҷикистон, ${measured(toKgz)} ба Қирғизистон`,
  dateInWords: (date, lengthKm, event) => {
    const when = event ? afterEvent[event] : 'пеш аз шартнома';
    return lengthKm === null
      ? `Тасвири ${formatDate(date)}, ${when}`
      : `Тасвири ${formatDate(date)}, ${when}; дарозии хат ${km(lengthKm, 2)}`;
  },
  event: (id) => events[id],
  stepNote:
    'Ҳангоми гузаштан аз санаҳо дар харита дида мешавад, ки ҳар тасвир чиро дигар кард: хати ғафс нав аст, хати канда-канда дигар кашида нашудааст, замини пештар тағйирёфта камранг аст.',
  comparedWith: (date) => `Дар харита: он чи аз тасвири ${formatDate(date)} боз нав аст.`,
  official: (value) => `Дарозии расмӣ: ${written(value, 'km')} (ҷониби Қирғизистон, 19 марти соли 2025).`,
};
