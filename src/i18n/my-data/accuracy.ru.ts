import { russian } from '../language/style.ru.ts';
import { unitsOf } from '../language/units.ts';
import type { AccuracyWords } from './accuracy.en.ts';
import { plural } from './counts.ru.ts';

const { metres, whole } = unitsOf(russian);
const parcels = (count: number) => plural(count, 'участок', 'участка', 'участков');

export const accuracyWords: AccuracyWords = {
  accuracyRole: 'Точность',
  accuracyNow: (field) => `точность: ${field}`,
  ownAccuracies: ({ parcels: own, lowM, highM, others }, accuracyM) =>
    `По собственной точности: ${parcels(own)}, ${lowM === highM ? metres(lowM) : `от ${metres(lowM)} до ${metres(highM)}`}. ${others === 0 ? 'Без неё нет ни одного.' : `По точности файла: ${parcels(others)}, ${metres(accuracyM)}.`}`,
  accuracyField: ({ field, unit, unitNamed, stated, silent, unread }) =>
    `Поле «${field}» указывает точность, единица ${unit}${unitNamed ? '' : ' (в заголовке её нет)'}: ${parcels(stated)}; без точности ${whole(silent)}, не прочитано ${whole(unread)}.`,
  accuracyUnread: (count) => `Точность, которую не удалось прочитать (${whole(count)})`,
  accuracyUnreadNote: 'Для этих участков взята точность файла.',
  accuracyUnreadItem: (feature, text) => `${feature}: «${text}»`,
};
