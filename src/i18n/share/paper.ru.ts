import { datesOf } from '../language/dates.ts';
import { russian } from '../language/style.ru.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';

const { number, unit, whole } = unitsOf(russian);
const date = datesOf(russian);

/** The printed page and the picture of the view. */
export const paperWords: LateWords['paper'] = {
  about:
    'То, что сейчас на карте, с заголовком, легендой, масштабом, севером, балансом, источниками, датами, лицензией и ссылкой, которая ведёт сюда. Всегда в светлых цветах, без подложек из сети.',
  north: 'С',
  print: 'Печать или сохранение в PDF',
  making: 'Картинка рисуется …',
  failed: 'В этом браузере картинку сделать не удалось. Печать работает и без неё.',
  pictureName: 'Карта на экране',
  scale: (metres) => (metres >= 1000 ? unit(number(metres / 1000), 'km') : unit(number(metres), 'm')),
  table: 'Перечень, зачитанный в парламенте',
  verdict: 'Вывод',
  notJudged: 'без вывода',
  more: (count) => `и ещё ${whole(count)}`,
  dates: (drawn, made) =>
    `Линия, как её провели участники OpenStreetMap на ${date(drawn)} Лист составлен ${date(made)}`,
  licence: 'Данные: © участники OpenStreetMap, ODbL 1.0; названия мест: GeoNames, CC BY 4.0.',
  projection: 'Веб-проекция Меркатора, север вверху; площади измерены на эллипсоиде, а не на этом листе.',
  sources: (publishers) => `Источники перечня: ${publishers}.`,
  link: (href) => `Этот вид: ${href}`,
};
