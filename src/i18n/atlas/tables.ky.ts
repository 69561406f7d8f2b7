import { fromDate, toDate } from '../language/cases.ky.ts';
import { datesOf } from '../language/dates.ts';
import { kyrgyz } from '../language/style.ky.ts';
import type { LateWords } from '../page/late-words.en.ts';

const date = datesOf(kyrgyz);

/** Everything on the map, as tables. */
export const tableWords: LateWords['tables'] = {
  open: 'Атрибуттар таблицалары',
  heading: 'Атрибуттар таблицалары',
  layer: 'Катмар',
  filter: 'Аталышы же түрү боюнча тандоо',
  name: 'Аталышы',
  kind: 'Эмне экени',
  exchange: 'Алмашуу',
  figure: 'Көрсөткүч',
  action: 'Картада',
  show: 'Көрсөтүү',
  showOnMap: (name) => `Көрсөтүү: ${name}, картада`,
  unplaced: 'орду белгисиз',
  drawn: (from, until) =>
    until === null
      ? `${fromDate(date(from))} тарта чийилген`
      : `${fromDate(date(from))} ${toDate(date(until))} чейин чийилген`,
  found: (count, of) => (count === of ? `${count} объект` : `${of} объекттин ичинен ${count}`),
  none: 'Эч нерсе табылган жок.',
  download: 'Жүктөп алуу',
  saveLayer: (layer, format) => `Сактоо: ${layer}, ${format}`,
  downloadNote:
    'Барак менен берилген катмар; ичинде булактары, лицензиясы, эсептегичтери жана маалыматтын версиясы бар.',
  order: 'Иреттөө',
};
