import { pluralsOf } from '../language/plurals.ts';
import { russian } from '../language/style.ru.ts';
import { unitsOf } from '../language/units.ts';
import type { keptWords as english } from './kept.en.ts';

const { number } = unitsOf(russian);
const plural = pluralsOf(russian);
const kinds = { distance: 'Расстояние', area: 'Площадь', point: 'Точка' };
const measurements = (count: number) =>
  `${number(count)} ${plural(count, { one: 'измерение', few: 'измерения', many: 'измерений' })}`;

/** What is kept, and what waits for the reader's word. */
export const keptWords: typeof english = {
  interrupted: (kind, points) =>
    `${kinds[kind]}: рисунок из ${number(points)} ${plural(points, { one: 'точки', few: 'точек', many: 'точек' })} остался незавершённым, когда страница закрылась.`,
  resume: 'Продолжить',
  discard: 'Отбросить',
  linked: (count) => `По ссылке: ${measurements(count)}. Без вашего согласия ничего не сохраняется.`,
  keepLinked: 'Сохранить',
  dropLinked: 'Убрать',
  newer: (count) => `Сохранено, но здесь не показано: ${measurements(count)} из более новой версии страницы.`,
};
