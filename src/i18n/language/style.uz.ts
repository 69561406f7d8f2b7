import { anglesOf, latinLetters } from './angles.ts';
import { oneForm } from './plurals.ts';
import type { Style } from './style.ts';

const months = [
  'yanvar',
  'fevral',
  'mart',
  'aprel',
  'may',
  'iyun',
  'iyul',
  'avgust',
  'sentabr',
  'oktabr',
  'noyabr',
  'dekabr',
];

export const uzbek: Style = {
  language: 'uz',
  decimal: ',',
  group: '\u00a0',
  percent: (figure) => `${figure} %`,
  units: { ha: 'ga', km2: 'km²', m2: 'm²', acre: 'akr', km: 'km', m: 'm', mile: 'mil' },
  months,
  day: (day, month, year) => `${year}-yil ${day}-${month}`,
  month: (month, year) => `${year}-yil ${months[month - 1]}`,
  year: (year) => `${year}-yil`,
  plural: oneForm,
};

export const uzbekAngles = anglesOf({ numbers: uzbek, letters: latinLetters, between: ['; ', '; '] });
