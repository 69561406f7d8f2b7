import { anglesOf } from './angles.ts';
import { slavic } from './plurals.ts';
import type { Style } from './style.ts';

const monthsAlone = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];

export const russian: Style = {
  language: 'ru',
  decimal: ',',
  group: '\u00a0',
  percent: (figure) => `${figure} %`,
  units: { ha: 'га', km2: 'км²', m2: 'м²', acre: 'акра', km: 'км', m: 'м', mile: 'ми' },
  unitForms: { acre: { one: 'акр', few: 'акра', many: 'акров' } },
  months: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  day: (day, month, year) => `${day} ${month} ${year} г.`,
  month: (month, year) => `${monthsAlone[month - 1]} ${year} г.`,
  year: (year) => `${year} г.`,
  plural: slavic,
};

export const russianAngles = anglesOf({
  numbers: russian,
  letters: ['с. ш.', 'ю. ш.', 'в. д.', 'з. д.'],
  between: ['; ', ', '],
});
