import { anglesOf, latinLetters } from './angles.ts';
import { oneOrMany } from './plurals.ts';
import type { Style } from './style.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const english: Style = {
  language: 'en',
  decimal: '.',
  group: ',',
  percent: (figure) => `${figure} %`,
  units: { ha: 'ha', km2: 'km²', m2: 'm²', acre: 'acres', km: 'km', m: 'm', mile: 'mi' },
  months,
  day: (day, month, year) => `${day} ${month} ${year}`,
  month: (month, year) => `${months[month - 1]} ${year}`,
  year: (year) => year,
  plural: oneOrMany,
};

export const englishAngles = anglesOf({ numbers: english, letters: latinLetters, between: [', ', ', '] });
