import { tajikAngles } from '../language/style.tg.ts';
import type { LateWords } from '../page/late-words.en.ts';

/** What the search says about its answers. */
export const searchWords: LateWords['search'] = {
  loading: 'Ҷустуҷӯ бор мешавад …',
  results: 'Натиҷаҳои ҷустуҷӯ',
  kinds: {
    coordinates: 'Координатаҳо',
    place: 'Маҳалҳо',
    parcel: 'Қитъаҳои мубодилашуда',
    crossing: 'Гузаргоҳҳои сарҳадӣ',
    water: 'Об ва роҳҳо',
    memorial: 'Стела',
    event: 'Рӯйдодҳо',
  },
  whatIsHere: (lat, lon) => `Дар ${tajikAngles.plain(lat, lon)} чист?`,
  notPlaced: 'ҷояш маълум нест',
  none: (query) =>
    `Барои «${query}» чизе ёфт нашуд. Координатаҳоро низ навиштан мумкин: 40.21, 70.95, ё «гузаргоҳи наздиктарин».`,
  count: (count) => (count === 0 ? 'Чизе ёфт нашуд' : `${count} натиҷа`),
};
