import type { TaskWords } from '../en/tasks.ts';
import { unitsOf } from '../units.ts';
import { uzbek } from './style.ts';

const { number } = unitsOf(uzbek);

export const uzSearch: TaskWords['search'] = {
  loading: 'Qidiruv yuklanmoqda …',
  results: 'Qidiruv natijalari',
  kinds: {
    coordinates: 'Koordinatalar',
    place: 'Joylar',
    plot: 'Almashilgan uchastkalar',
    crossing: 'Oʻtkazish punktlari',
    water: 'Suv va yoʻllar',
    memorial: 'Yodgorlik',
    event: 'Voqealar',
  },
  whatIsHere: (lat, lon) => `Bu nuqtada nima bor: ${number(lat, 5)}; ${number(lon, 5)}?`,
  notPlaced: 'joyi nomaʼlum',
  none: (query) =>
    `“${query}” boʻyicha hech narsa topilmadi. 40.21, 70.95 kabi koordinatalarni ham yozish mumkin.`,
  count: (count) => (count === 0 ? 'Hech narsa topilmadi' : `${count} ta natija`),
};
