import { uzbek } from '../language/style.uz.ts';
import { unitsOf } from '../language/units.ts';
import type { AccuracyWords } from './accuracy.en.ts';

const { metres, whole } = unitsOf(uzbek);

export const accuracyWords: AccuracyWords = {
  accuracyRole: 'Aniqlik',
  accuracyNow: (field) => `aniqlik: ${field}`,
  ownAccuracies: ({ parcels, lowM, highM, others }, accuracyM) =>
    `Oʻz aniqligi bilan: ${whole(parcels)} uchastka, ${lowM === highM ? metres(lowM) : `${metres(lowM)} dan ${metres(highM)} gacha`}. ${others === 0 ? 'Aniqligi koʻrsatilmagani yoʻq.' : `Fayl aniqligi bilan: ${whole(others)} uchastka, ${metres(accuracyM)}.`}`,
  accuracyField: ({ field, unit, unitNamed, stated, silent, unread }) =>
    `“${field}” ustuni aniqlikni koʻrsatadi, birligi ${unit}${unitNamed ? '' : ' (sarlavhada birlik yoʻq)'}: ${whole(stated)} uchastka; aniqligi yoʻq ${whole(silent)}, oʻqilmagan ${whole(unread)}.`,
  accuracyUnread: (count) => `Oʻqib boʻlmagan aniqliklar (${whole(count)})`,
  accuracyUnreadNote: 'Bu uchastkalar uchun fayl aniqligi olindi.',
  accuracyUnreadItem: (feature, text) => `${feature}: “${text}”`,
};
