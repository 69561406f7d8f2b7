import { tajik } from '../language/style.tg.ts';
import { unitsOf } from '../language/units.ts';
import type { AccuracyWords } from './accuracy.en.ts';

const { metres, whole } = unitsOf(tajik);

export const accuracyWords: AccuracyWords = {
  accuracyRole: 'Дақиқӣ',
  accuracyNow: (field) => `дақиқӣ: ${field}`,
  ownAccuracies: ({ parcels, lowM, highM, others }, accuracyM) =>
    `Бо дақиқии худ: ${whole(parcels)} қитъа, ${lowM === highM ? metres(lowM) : `аз ${metres(lowM)} то ${metres(highM)}`}. ${others === 0 ? 'Бе дақиқӣ ягонтоаш нест.' : `Бо дақиқии файл: ${whole(others)} қитъа, ${metres(accuracyM)}.`}`,
  accuracyField: ({ field, unit, unitNamed, stated, silent, unread }) =>
    `Майдони «${field}» дақиқиро нишон медиҳад, воҳидаш ${unit}${unitNamed ? '' : ' (дар сарлавҳа воҳид нест)'}: ${whole(stated)} қитъа; бе дақиқӣ ${whole(silent)}, хонданашуда ${whole(unread)}.`,
  accuracyUnread: (count) => `Дақиқиҳое, ки хонда нашуданд (${whole(count)})`,
  accuracyUnreadNote: 'Барои ин қитъаҳо дақиқии файл гирифта шуд.',
  accuracyUnreadItem: (feature, text) => `${feature}: «${text}»`,
};
