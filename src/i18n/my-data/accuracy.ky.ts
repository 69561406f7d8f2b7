import { kyrgyz } from '../language/style.ky.ts';
import { unitsOf } from '../language/units.ts';
import type { AccuracyWords } from './accuracy.en.ts';

const { metres, whole } = unitsOf(kyrgyz);

export const accuracyWords: AccuracyWords = {
  accuracyRole: 'Тактыгы',
  accuracyNow: (field) => `тактыгы: ${field}`,
  ownAccuracies: ({ parcels, lowM, highM, others }, accuracyM) =>
    `Өз тактыгы менен: ${whole(parcels)} тилке, ${lowM === highM ? metres(lowM) : `${metres(lowM)} – ${metres(highM)}`}. ${others === 0 ? 'Тактыгы жазылбаганы жок.' : `Файлдын тактыгы менен: ${whole(others)} тилке, ${metres(accuracyM)}.`}`,
  accuracyField: ({ field, unit, unitNamed, stated, silent, unread }) =>
    `«${field}» талаасы тактыкты көрсөтөт, бирдиги ${unit}${unitNamed ? '' : ' (аталышында бирдик жок)'}: ${whole(stated)} тилке; тактыгы жок ${whole(silent)}, окулбаганы ${whole(unread)}.`,
  accuracyUnread: (count) => `Окулбаган тактыктар (${whole(count)})`,
  accuracyUnreadNote: 'Бул тилкелер үчүн файлдын тактыгы алынды.',
  accuracyUnreadItem: (feature, text) => `${feature}: «${text}»`,
};
