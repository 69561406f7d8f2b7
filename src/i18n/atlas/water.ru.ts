import { russian } from '../language/style.ru.ts';
import { unitsOf } from '../language/units.ts';
import type { Words } from '../page/words.en.ts';
import { countries } from './countries.ru.ts';

const { rewritten } = unitsOf(russian);

const figures: Readonly<Record<string, string>> = {
  gates: 'Затворы',
  'land-to-kgz': 'Земля Кыргызстану в обмен на половину затворов',
  built: 'Построен',
  'in-service': 'Действует с',
  surface: 'Площадь зеркала',
  capacity: 'Вместимость',
  'used-a-season': 'Используется за сезон',
  'irrigation-canals': 'Крупные оросительные каналы',
  'water-users': 'Людей, пользующихся её водой, в обеих странах',
  'share-tjk': 'Доля таджикских водопользователей, местная договорённость 2016 года',
  'share-kgz': 'Доля кыргызских водопользователей, местная договорённость 2016 года',
  length: 'Длина',
  carriageway: 'Проезжая часть',
  'safety-strip': 'Полоса безопасности с каждой стороны',
  'neutral-width': 'Общая ширина нейтральной полосы',
};

const units: Readonly<Record<string, string>> = {
  ha: 'га',
  m: 'м',
  km2: 'км²',
  'million-m3': 'млн м³',
  'thousand-people': 'тыс.',
  percent: '%',
};

const notes: Readonly<Record<string, string>> = {
  'joint-operation': 'Эксплуатируется совместно по соглашению от 13 марта 2025 г. Доли воды не изменились.',
  'joint-head-intake':
    'Его головной водозабор эксплуатируется совместно по соглашению от 13 марта 2025 г. Знак стоит у Ак-Татыра.',
  'local-share-2016': 'Делится по местной договорённости 2016 года. Место известно слишком плохо.',
  'symbol-midway': 'Идёт от водозабора «Головной» к водохранилищу; знак стоит посередине.',
  'symbol-on-course':
    'Река длиннее своего знака: он стоит там, где она на пути к северу проходит Чорку и Самаркандек.',
  'begins-at-golovnoy': 'Начинается у водозабора «Головной». Его трасса известна слишком плохо.',
  'customary-line': 'По рассказам, линия, сложившаяся по обычаю, у Чон-Далы.',
  'by-saada': 'Проходит мимо Саады. Место известно слишком плохо.',
  'plots-below-canal':
    'Об участках, которые переходят там к Таджикистану, сообщали, что они лежат ниже него. Место известно слишком плохо.',
  estimate: 'Положение оценено приблизительно.',
  'bypass-east-of-kapchygai':
    'Должна пройти восточнее Капчыгая (по-таджикски Танги). Знак стоит между Ходжаи Аъло и Ворухом.',
  'bypass-north-of-surkh': 'Должна пройти севернее Сурха. Одно издание называет Мин-Булак вместо Мин-Орука.',
  'neutral-strip':
    'Не будет принадлежать ни одной из стран, и ни одна не вправе его перекрыть. Предполагается, что это пересечение трасс Ош – Раззаков и Исфара – Ворух.',
};

/** Cards of water works, waterways and neutral roads. */
export const waterWords: Words['water'] = {
  kinds: {
    intake: 'Водозабор',
    reservoir: 'Водохранилище',
    river: 'Река',
    canal: 'Канал',
    bypass: 'Нейтральная дорога',
    junction: 'Нейтральный перекрёсток',
  },
  figure: (what) => figures[what] ?? what,
  value: (value, unit, about) =>
    `${about ? 'около ' : ''}${unit === 'year' ? value : rewritten(value)}${unit === null || unit === 'year' ? '' : ` ${units[unit] ?? unit}`}`,
  note: (code) => notes[code] ?? code,
  builder: 'Кто построит и будет использовать',
  builders: { ...countries, both: 'обе стороны, на равных' },
  status: 'Статус',
  neutral: 'Должен стать нейтральным со дня вступления соглашения в силу',
  unplaced: 'Сообщается, но место недостаточно известно для карты',
};
