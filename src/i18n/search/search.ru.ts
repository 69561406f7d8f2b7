import { pluralsOf } from '../language/plurals.ts';
import { russian, russianAngles } from '../language/style.ru.ts';
import type { LateWords } from '../page/late-words.en.ts';

const plural = pluralsOf(russian);

/** What the search says about its answers. */
export const searchWords: LateWords['search'] = {
  loading: 'Загружается поиск …',
  results: 'Результаты поиска',
  kinds: {
    coordinates: 'Координаты',
    place: 'Места',
    parcel: 'Участки обмена',
    crossing: 'Пункты пропуска',
    water: 'Вода и дороги',
    memorial: 'Мемориал',
    event: 'События',
  },
  whatIsHere: (lat, lon) => `Что в точке ${russianAngles.plain(lat, lon)}?`,
  notPlaced: 'место неизвестно',
  none: (query) =>
    `По запросу «${query}» ничего не найдено. Можно ввести и координаты: 40.21, 70.95, или «ближайший пункт пропуска».`,
  count: (count) =>
    count === 0
      ? 'Ничего не найдено'
      : `${count} ${plural(count, { one: 'результат', few: 'результата', many: 'результатов' })}`,
};
