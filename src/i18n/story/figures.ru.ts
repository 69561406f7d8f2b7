import { pluralsOf } from '../language/plurals.ts';
import { russian } from '../language/style.ru.ts';
import { unitsOf } from '../language/units.ts';
import type { StoryWords } from './story.en.ts';

const { rewritten } = unitsOf(russian);
const plural = pluralsOf(russian);

const subjects: Readonly<Record<string, string>> = {
  inventory: 'Дома по совместной инвентаризации',
  exchanged: 'Дома, которыми обменялись',
  'being-handed-over': 'Дома, которые передаются',
  'to-be-handed-over': 'Дома, которые предстоит передать',
  'handed-over-so-far': 'Дома, переданные к тому времени',
  'planned-for-dostuk': 'Дома, запланированные для жителей Достука',
  'built-zhany-dostuk': 'Дома, построенные в Жаны Достуке',
  'built-razzakov': 'Дома, построенные в селе Раззаков',
  'built-maksat': 'Дома, построенные в Максате',
  'built-all': 'Всего построено домов',
  'families-zhany-dostuk': 'Семьи в Жаны Достуке',
  'killed-2021-kgz': 'Погибшие в апреле 2021 года, граждане Кыргызстана',
  'killed-2021-tjk': 'Погибшие в апреле 2021 года, граждане Таджикистана',
  'killed-2022-kgz': 'Погибшие в сентябре 2022 года, Кыргызстан',
  'killed-2022-tjk': 'Погибшие в сентябре 2022 года, Таджикистан',
  'civilians-killed-2022': 'Погибшие мирные жители в сентябре 2022 года, обе страны',
  'civilians-injured-2022': 'Раненые мирные жители в сентябре 2022 года, обе страны',
  'evacuated-2022': 'Эвакуированные жители в Кыргызстане, сентябрь 2022 года',
  'support-total': 'Выплачено всего',
  'support-each': 'Выплачено каждому',
  'support-people': 'Скольким людям выплачено',
  'crossed-all': 'Всего пересечений',
  'crossed-kairagach': 'В Кайрагаче',
  'crossed-kyzyl-bel': 'В Кызыл-Беле',
  'crossed-by-air': 'По воздуху',
  'planned-2025': 'Запланировано на 2025 год',
  'planned-2026': 'Дополнительно запланировано на 2026 год',
  'mesh-done': 'Сетка, готово',
  'razor-done': 'Режущая проволока, готово',
  'barbed-done': 'Колючая проволока, готово',
  'wire-done': 'Проволока, готово',
  'leilek-done': 'Готово в Лейлекском районе',
  'all-done': 'Готово',
  'all-done-2025': 'Готово к концу 2025 года',
  'buildings-on-line': 'На пути ограждения',
};

const notes: Readonly<Record<string, string>> = {
  'as-of-19-september': 'на 19 сентября 2022 г.; более поздние официальные итоги не проверены',
  'civilians-documented-at-least':
    'не менее; документально подтверждённые случаи среди мирных жителей, не смешивать с общим числом погибших',
  'civilians-documented-up-to': 'до; в восьми или более эпизодах',
  'whole-batken-region': 'вся Баткенская область',
  'sughd-region': 'в Согдийской области',
  'with-133-lots': 'с 133 пустыми участками, 8 социальными объектами и погранзаставой',
  'with-84-lots': 'с 84 пустыми участками, 12 социальными объектами и двумя погранзаставами',
  'at-kok-terek': 'в Кок-Тереке',
  'somoniyon-and-dakhma': 'в Сомониёне и Дахме, около 20 га',
  'parts-add-up': 'части в сумме дают это число',
  'regions-sum-to-299': 'его части, 225,5 и 73,5, в сумме дают 299',
  'paid-to-75-people': '75 людям',
  'more-than': 'более',
  nearly: 'почти',
  'two-districts': 'Баткенский 84,806 и Лейлекский 31,1525',
  'buildings-and-plots': 'постройки и участки, в Жаны-Жере и Кен-Талаа',
};

const units: Readonly<Record<string, string>> = {
  thousand: 'тыс.',
  'million-som': 'млн сомов',
  km: 'км',
  km2: 'км²',
  ha: 'га',
  buildings: 'по счёту',
};

const nouns: Readonly<Record<string, { readonly one: string; readonly few: string; readonly many: string }>> =
  {
    houses: { one: 'дом', few: 'дома', many: 'домов' },
    families: { one: 'семья', few: 'семьи', many: 'семей' },
    people: { one: 'человек', few: 'человека', many: 'человек' },
  };
/** After «около» stands the genitive. */
const nounsAbout: typeof nouns = {
  houses: { one: 'дома', few: 'домов', many: 'домов' },
  families: { one: 'семьи', few: 'семей', many: 'семей' },
  people: { one: 'человека', few: 'человек', many: 'человек' },
};

function unitOf(unit: string, value: string, about: boolean): string {
  const forms = (about ? nounsAbout : nouns)[unit];
  return forms ? plural(Number(value.replaceAll(',', '')), forms) : (units[unit] ?? unit);
}

/** Figures that others gave, each with its author. */
export const storyFigures: StoryWords['figures'] = {
  heading: 'Числа рядом',
  note: 'Каждое — как его дал автор. Они считают разное в разное время; ни одно не объединено с другим и не усреднено.',
  topics: {
    lengths: 'Какой длины линия?',
    totals: 'Сколько земли?',
    casualties: 'Погибшие и раненые',
    displaced: 'Эвакуированные',
    houses: 'Сколько домов?',
    support: 'Выплаты переехавшим',
    traffic: 'Пересечения границы 13–17 марта 2025 г.',
    fence: 'Какой длины ограждение?',
  },
  subject: (code) => subjects[code] ?? null,
  remark: (code) => notes[code] ?? null,
  value: (value, unit, about) => `${about ? 'около ' : ''}${rewritten(value)} ${unitOf(unit, value, about)}`,
};
