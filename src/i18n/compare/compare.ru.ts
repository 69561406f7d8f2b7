import { datesOf } from '../language/dates.ts';
import { russian } from '../language/style.ru.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';

const { km, measured, signed, unit, written } = unitsOf(russian);
const day = datesOf(russian);

type Event = Parameters<LateWords['compare']['event']>[0];

const events: Readonly<Record<Event, string>> = {
  protocol: 'В Бишкеке подписаны протокол и итоговые документы',
  signed: 'В Бишкеке подписан договор о границе; вновь открыты два пункта пропуска',
  khujand: 'В Худжанде подписан договор о точке стыка границ; открыта стела',
  posts: 'Сообщают: вновь открыты пункты пропуска Карамык и Бор-Добо',
};

const afterEvent: Readonly<Record<Event, string>> = {
  protocol: 'после итоговых документов от 21 февраля 2025 г.',
  signed: 'после подписания 13 марта 2025 г.',
  khujand: 'после Худжандского договора от 31 марта 2025 г.',
  posts: 'после Худжандского договора от 31 марта 2025 г.',
};

export const compareWords: LateWords['compare'] = {
  heading: 'Линия до и после',
  about:
    'Линия, как её проводили участники OpenStreetMap, версия за версией. Дата — это дата выпуска; сами данные старше на один–восемь дней и говорят о правках, а не о контроле над землёй. «До» — последняя версия перед подписанием 13 марта 2025 г.',
  modes: { before: 'До', swipe: 'Шторка', after: 'После' },
  time: 'Дата карты',
  play: 'Пуск',
  pause: 'Пауза',
  release: 'Карта от',
  length: 'Длина',
  notKnown: 'неизвестна',
  sinceBefore: 'С предыдущей версии',
  longer: (change) => unit(signed(change, 2), 'km'),
  moved: (toTjk, toKgz) =>
    toTjk + toKgz < 0.5
      ? 'земля не меняет стороны'
      : `перерисовано: ${measured(toTjk)} отходит Таджикистану, ${measured(toKgz)} — Кыргызстану`,
  dateInWords: (date, lengthKm, event) => {
    const when = event ? afterEvent[event] : 'до договора';
    return lengthKm === null
      ? `Карта от ${day(date)}, ${when}`
      : `Карта от ${day(date)}, ${when}; длина линии ${km(lengthKm, 2)}`;
  },
  event: (id) => events[id],
  stepNote:
    'При переходе от даты к дате на карте видно, что изменила каждая версия: толсто — новая линия, пунктиром — та, которой больше нет, бледно — земля, изменившаяся раньше.',
  comparedWith: (date) => `На карте: что появилось после версии от ${day(date)}`,
  official: (value) => `Официальная длина: ${written(value, 'km')} (кыргызская сторона, 19 марта 2025 г.).`,
};
