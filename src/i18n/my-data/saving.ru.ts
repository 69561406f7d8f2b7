import type { LateWords } from '../page/late-words.en.ts';

type Saving = Pick<
  LateWords['data'],
  | 'save'
  | 'saveCsv'
  | 'saveGeojson'
  | 'saveKml'
  | 'saveReport'
  | 'saveNote'
  | 'saveFailed'
  | 'saving'
  | 'savedName'
  | 'provenance'
>;

/** What the reader takes away as a file. */
export const savingWords: Saving = {
  save: 'Сохранить результаты',
  saveCsv: 'CSV',
  saveGeojson: 'GeoJSON с числами',
  saveKml: 'KML',
  saveReport: 'Отчёт',
  saveNote: 'Числа добавляются отдельными свойствами, «checked_…». Больше ничего в ваших данных не меняется.',
  saveFailed: 'Результаты не удалось записать.',
  saving: 'Запись …',
  savedName: (name) => `${name.replace(/\.[^.]*$/, '')}-checked`,
  provenance: {
    title: 'Сделано с помощью «Карты Худжандского договора»',
    engines: (engines) => `Площади рассчитаны: ${engines}`,
    data: (first, newest) => `Версия данных: карты от ${first} и ${newest}`,
    own: (name) => `Участки: ${name}, как их дал читатель; они не входят в данные карты`,
    licence: (licence) => `Лицензия: ${licence}`,
    source: (source) => `Источник: ${source}`,
  },
};
