import { anglesOf, latinLetters } from './angles.ts';
import { englishNumbers } from './numbers.ts';
import { oneForm } from './plurals.ts';
import type { Style } from './style.ts';

/** Month names bound to the year that follows: 13 марти соли 2025. */
const months = [
  'январи',
  'феврали',
  'марти',
  'апрели',
  'майи',
  'июни',
  'июли',
  'августи',
  'сентябри',
  'октябри',
  'ноябри',
  'декабри',
];

export const tajik: Style = {
  language: 'tg',
  decimal: ',',
  group: '\u00a0',
  percent: (figure) => `${figure} %`,
  units: { ha: 'га', km2: 'км²', m2: 'м²', acre: 'акр', km: 'км', m: 'м', mile: 'мил' },
  months,
  day: (day, month, year) => `${day} ${month} соли ${year}`,
  month: (month, year) => `${months[month - 1]} соли ${year}`,
  year: (year) => `соли ${year}`,
  plural: oneForm,
};

/** Positions are written with a point, so that they can be pasted into any search or program. */
export const tajikAngles = anglesOf({
  numbers: englishNumbers,
  letters: latinLetters,
  between: [', ', ', '],
});
