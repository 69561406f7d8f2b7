import { datesOf } from '../language/dates.ts';
import { russian } from '../language/style.ru.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';

const date = datesOf(russian);
const { distance, kmPlain, measured, number, signed } = unitsOf(russian);

/** Which snapshots are compared, what each of them drew, and what depends on that choice. */
export const snapshotWords: LateWords['snapshots'] = {
  pick: 'Какие две версии',
  before: 'До',
  after: 'После',
  pickNote: 'От этого выбора зависят изменения на карте, баланс, карточки и «Что здесь?».',
  pending: 'Загружается земля всех версий карты …',
  failed: 'Землю других версий прочитать не удалось, поэтому об этой паре ничего не сказано.',
  fighting: {
    'fighting-2021': 'Бои на границе, до 30 апреля 2021 г.',
    'fighting-2022': 'Бои на границе, до 17 сентября 2022 г.',
  },
  history: 'По версиям карты',
  unchanged: (count, first) => `В одной и той же стране во всех версиях с ${date(first)} (их ${count}).`,
  onEdge: 'На границе одной из версий карты.',
  noCountry: 'ни в одной из стран',
  span: (country, from, until) =>
    until === null ? `${country}: с ${date(from)}` : `${country}: с ${date(from)} до ${date(until)}`,
  historyNote: 'Версии карты показывают правки картографов, а не то, кто контролировал землю.',
  drawnAfter: 'На карте после',
  chart: 'Изменившаяся земля: что считать «до»',
  chartAbout: (newest) =>
    `Земля, которая на карте от ${date(newest)} лежит на другой стороне, чем на карте указанной даты. Каждая строка — один из способов задать вопрос, и ни одна не ответ.`,
  net: 'Разница',
  netNote: 'Гектары на эллипсоиде; разница: Таджикистану минус Кыргызстану.',
  whole: (value) => number(value),
  signed: (value) => signed(value, 0),
  useAsBefore: (day) => `Считать «до» карту от ${date(day)}`,
  nearest: 'Ближайший населённый пункт',
  away: (name, metres) => `${name}, ${distance(metres)}`,
  around: (km) => `Всё, что изменилось в пределах ${kmPlain(km)} от него`,
  aroundSum: (toTjk, toKgz) => `${measured(toTjk)} Таджикистану, ${measured(toKgz)} Кыргызстану`,
  changesAbout: (before, after) =>
    `Земля, которая на карте от ${date(after)} лежит на другой стороне, чем на карте от ${date(before)}; это не обменянная земля.`,
  inside: (name) => `${name}, внутри`,
};
