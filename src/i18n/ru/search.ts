import type { TaskWords } from '../en/tasks.ts';
import { pluralsOf } from '../plurals.ts';
import { unitsOf } from '../units.ts';
import { russian } from './style.ts';

const { number } = unitsOf(russian);
const plural = pluralsOf(russian);

/** What the search says about its answers. */
export const searchWords: TaskWords['search'] = {
  loading: 'Загружается поиск …',
  results: 'Результаты поиска',
  kinds: {
    coordinates: 'Координаты',
    place: 'Места',
    plot: 'Участки обмена',
    crossing: 'Пункты пропуска',
    water: 'Вода и дороги',
    memorial: 'Мемориал',
    event: 'События',
  },
  whatIsHere: (lat, lon) => `Что в точке ${number(lat, 5)}; ${number(lon, 5)}?`,
  notPlaced: 'место неизвестно',
  none: (query) => `По запросу «${query}» ничего не найдено. Можно ввести и координаты: 40.21, 70.95.`,
  count: (count) =>
    count === 0
      ? 'Ничего не найдено'
      : `${count} ${plural(count, { one: 'результат', few: 'результата', many: 'результатов' })}`,
};
