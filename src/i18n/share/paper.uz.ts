import { datesOf } from '../language/dates.ts';
import { uzbek } from '../language/style.uz.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';

const { number, unit, whole } = unitsOf(uzbek);
const date = datesOf(uzbek);

export const paperWords: LateWords['paper'] = {
  about:
    'Xarita hozir koʻrsatayotgan narsa: sarlavha, shartli belgilar, masshtab, shimol, balans, manbalar, sanalar, litsenziya va shu yerga qaytaradigan havola bilan. Doim yorugʻ ranglarda, onlayn tasvirlarsiz.',
  north: 'Sh',
  print: 'Chop etish yoki PDF saqlash',
  making: 'Rasm chizilmoqda …',
  failed: 'Bu brauzerda rasm yaratib boʻlmadi. Chop etish usiz ham ishlaydi.',
  pictureName: 'Koʻrinish xaritasi',
  scale: (metres) => (metres >= 1000 ? unit(number(metres / 1000), 'km') : unit(number(metres), 'm')),
  table: 'Parlamentda oʻqilgan roʻyxat',
  verdict: 'Xulosa',
  notJudged: 'baholanmagan',
  more: (count) => `va yana ${whole(count)}`,
  dates: (drawn, made) =>
    `OpenStreetMap ishtirokchilari chizgan chiziq, ${date(drawn)} holatiga koʻra. Varaq tuzilgan sana: ${date(made)}.`,
  licence: 'Maʼlumotlar: © OpenStreetMap ishtirokchilari, ODbL 1.0; joy nomlari: GeoNames, CC BY 4.0.',
  projection: 'Web Mercator, shimol tepada; maydonlar bu varaqda emas, ellipsoidda oʻlchangan.',
  sources: (publishers) => `Roʻyxat manbalari: ${publishers}.`,
  link: (href) => `Shu koʻrinish: ${href}`,
};
