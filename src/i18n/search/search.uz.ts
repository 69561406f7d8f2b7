import { uzbekAngles } from '../language/style.uz.ts';
import type { LateWords } from '../page/late-words.en.ts';

export const searchWords: LateWords['search'] = {
  loading: 'Qidiruv yuklanmoqda …',
  results: 'Qidiruv natijalari',
  kinds: {
    coordinates: 'Koordinatalar',
    place: 'Joylar',
    parcel: 'Almashilgan uchastkalar',
    crossing: 'Oʻtkazish punktlari',
    water: 'Suv va yoʻllar',
    memorial: 'Yodgorlik',
    event: 'Voqealar',
  },
  whatIsHere: (lat, lon) => `Bu nuqtada nima bor: ${uzbekAngles.plain(lat, lon)}?`,
  notPlaced: 'joyi nomaʼlum',
  none: (query) =>
    `“${query}” boʻyicha hech narsa topilmadi. 40.21, 70.95 kabi koordinatalarni ham, “eng yaqin oʻtkazish punkti” deb ham yozish mumkin.`,
  count: (count) => (count === 0 ? 'Hech narsa topilmadi' : `${count} ta natija`),
};
