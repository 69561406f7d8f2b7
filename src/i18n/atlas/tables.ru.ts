import { datesOf } from '../language/dates.ts';
import { pluralsOf } from '../language/plurals.ts';
import { russian } from '../language/style.ru.ts';
import type { LateWords } from '../page/late-words.en.ts';

const plural = pluralsOf(russian);
const date = datesOf(russian);

/** Everything on the map, as tables. */
export const tableWords: LateWords['tables'] = {
  open: 'Таблицы атрибутов',
  heading: 'Таблицы атрибутов',
  layer: 'Слой',
  filter: 'Отбор по названию или виду',
  name: 'Название',
  kind: 'Что это',
  exchange: 'Обмен',
  figure: 'Число',
  action: 'На карте',
  show: 'Показать',
  showOnMap: (name) => `Показать на карте: ${name}`,
  unplaced: 'место неизвестно',
  drawn: (from, until) =>
    until === null ? `на карте с ${date(from)}` : `на карте с ${date(from)} по ${date(until)}`,
  found: (count, of) =>
    count === of
      ? `${count} ${plural(count, { one: 'объект', few: 'объекта', many: 'объектов' })}`
      : `${count} из ${of} ${of === 1 ? 'объекта' : 'объектов'}`,
  none: 'Ничего не подходит.',
  download: 'Скачать',
  saveLayer: (layer, format) => `Сохранить слой «${layer}» как ${format}`,
  downloadNote:
    'Слой, каким он поставляется с картой; внутри — его источники, лицензия, программы расчёта и версия данных.',
  order: 'Порядок',
};
