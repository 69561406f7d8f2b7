import { anglesOf, latinLetters } from './angles.ts';
import { oneForm } from './plurals.ts';
import type { Style } from './style.ts';

/** Month names with the ending that they take after a year: 2025-жылдын 13-марты. */
const months = [
  'январы',
  'февралы',
  'марты',
  'апрели',
  'майы',
  'июну',
  'июлу',
  'августу',
  'сентябры',
  'октябры',
  'ноябры',
  'декабры',
];

export const kyrgyz: Style = {
  language: 'ky',
  decimal: ',',
  group: '\u00a0',
  percent: (figure) => `${figure} %`,
  units: { ha: 'га', km2: 'км²', m2: 'м²', acre: 'акр', km: 'км', m: 'м', mile: 'миля' },
  months,
  day: (day, month, year) => `${year}-жылдын ${day}-${month}`,
  month: (month, year) => `${year}-жылдын ${months[month - 1]}`,
  year: (year) => `${year}-жыл`,
  plural: oneForm,
};

export const kyrgyzAngles = anglesOf({ numbers: kyrgyz, letters: latinLetters, between: ['; ', ', '] });
