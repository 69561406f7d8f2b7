import { datesOf } from '../language/dates.ts';
import { tajik } from '../language/style.tg.ts';
import type { LateWords } from '../page/late-words.en.ts';

const date = datesOf(tajik);

/** Everything on the map, as tables. */
export const tableWords: LateWords['tables'] = {
  open: 'Ҷадвалҳои атрибутҳо',
  heading: 'Ҷадвалҳои атрибутҳо',
  layer: 'Қабат',
  filter: 'Аз рӯи ном ё навъ',
  name: 'Ном',
  kind: 'Ин чист',
  exchange: 'Мубодила',
  figure: 'Рақам',
  action: 'Дар харита',
  show: 'Нишон додан',
  showOnMap: (name) => `Нишон додан дар харита: ${name}`,
  unplaced: 'ҷояш маълум нест',
  drawn: (from, until) =>
    until === null ? `аз ${date(from)} кашида шудааст` : `аз ${date(from)} то ${date(until)} кашида шуда буд`,
  found: (count, of) => (count === of ? `${count} объект` : `${count} аз ${of} объект`),
  none: 'Ягон чиз мувофиқ наомад.',
  download: 'Боргирӣ',
  saveLayer: (layer, format) => `${layer}: нигоҳ доштан ҳамчун ${format}`,
  downloadNote: 'Қабати худи харита бо манбаъҳо, иҷозатнома, усулҳои ҳисоб ва версияи маълумот дар дохил.',
  order: 'Тартиб',
};
