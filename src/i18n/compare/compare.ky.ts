import { ofDate } from '../language/cases.ky.ts';
import { datesOf } from '../language/dates.ts';
import { kyrgyz } from '../language/style.ky.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';

const { km, measured, signed, unit, written } = unitsOf(kyrgyz);
const date = datesOf(kyrgyz);

type Event = Parameters<LateWords['compare']['event']>[0];

const events: Readonly<Record<Event, string>> = {
  protocol: 'Бишкекте протоколго жана жыйынтыктоочу документтерге кол коюлду',
  signed: 'Бишкекте чек ара келишимине кол коюлду; эки бекет кайра ачылды',
  khujand: 'Кожентте үч чек ара кошулган чекит жөнүндө келишимге кол коюлду; стела ачылды',
  posts: 'Карамык жана Бөр-Дөбө бекеттери кайра ачылганы кабарланды',
};

const afterEvent: Readonly<Record<Event, string>> = {
  protocol: '2025-жылдын 21-февралындагы жыйынтыктоочу документтерден кийин',
  signed: '2025-жылдын 13-мартында кол коюлгандан кийин',
  khujand: '2025-жылдын 31-мартындагы Кожент келишиминен кийин',
  posts: '2025-жылдын 31-мартындагы Кожент келишиминен кийин',
};

export const compareWords: LateWords['compare'] = {
  heading: 'Сызык мурун жана кийин',
  about:
    'OpenStreetMap катышуучулары чиймеден чиймеге чийген сызык. Күнү – чыгарылыштын күнү; маалыматтын өзү бир–сегиз күнгө эскирээк жана оңдоолорду гана билдирет, жерди ким көзөмөлдөгөнүн эмес. «Мурун» – 2025-жылдын 13-мартында кол коюлганга чейинки акыркы чийме.',
  modes: { before: 'Мурун', swipe: 'Парда', after: 'Кийин' },
  time: 'Чийменин күнү',
  play: 'Ойнотуу',
  pause: 'Тыныгуу',
  release: 'Чийме',
  length: 'Узундугу',
  notKnown: 'белгисиз',
  sinceBefore: 'Мурунку чиймеден бери',
  longer: (km) => unit(signed(km, 2), 'km'),
  moved: (toTjk, toKgz) =>
    toTjk + toKgz < 0.5
      ? 'башка тарапка өткөн жер жок'
      : `кайра чийилген: Тажикстанга ${measured(toTjk)}, Кыргызстанга ${measured(toKgz)}`,
  dateInWords: (iso, lengthKm, event) => {
    const drawing = `${ofDate(date(iso))} чийме, ${event ? afterEvent[event] : 'келишимге чейин'}`;
    return lengthKm === null ? drawing : `${drawing}; сызыктын узундугу ${km(lengthKm, 2)}`;
  },
  event: (id) => events[id],
  stepNote:
    'Күндөн күнгө өткөндө ар бир чийме эмнени өзгөрткөнү картадан көрүнөт: жаңы сызык жоон, чийилбей калганы үзүк, мурда өзгөргөн жер бозомук.',
  comparedWith: (iso) => `Картада: ${ofDate(date(iso))} чиймеден кийин эмне жаңы.`,
  official: (value) => `Расмий узундугу: ${written(value, 'km')} (кыргыз тарап, 2025-жылдын 19-марты).`,
};
