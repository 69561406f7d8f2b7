import { datesOf } from '../language/dates.ts';
import { tajik } from '../language/style.tg.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';

const { number, unit, whole } = unitsOf(tajik);
const date = datesOf(tajik);

/** The printed page and the picture of the view. */
export const paperWords: LateWords['paper'] = {
  about:
    'Он чи харита ҳоло нишон медиҳад, бо сарлавҳа, аломатҳои шартӣ, миқёс, шимол, тавозун, манбаъҳо, санаҳо, иҷозатнома ва пайванде, ки ба ин ҷо бармегардонад. Ҳамеша бо рангҳои равшан, бе суратҳои онлайн.',
  north: 'Ш',
  print: 'Чоп ё нигоҳдорӣ ҳамчун PDF',
  making: 'Сурат кашида мешавад …',
  failed: 'Дар ин браузер сурат сохта нашуд. Чоп бе он кор мекунад.',
  pictureName: 'Харитаи намоиш',
  scale: (metres) => (metres >= 1000 ? unit(number(metres / 1000), 'km') : unit(number(metres), 'm')),
  table: 'Рӯйхати дар порлумон хондашуда',
  verdict: 'Хулоса',
  notJudged: 'арзёбӣ намешавад',
  more: (count) => `ва боз ${whole(count)}`,
  dates: (drawn, made) =>
    `Хат тибқи тасвири саҳмгузорони OpenStreetMap аз ${date(drawn)}. Варақ ${date(made)} сохта шуд.`,
  licence: 'Маълумот: © саҳмгузорони OpenStreetMap, ODbL 1.0; номи маҳалҳо: GeoNames, CC BY 4.0.',
  projection: 'Меркатори веб, шимол дар боло; масоҳатҳо дар эллипсоид чен мешаванд, на дар ин варақ.',
  sources: (publishers) => `Манбаъҳои рӯйхат: ${publishers}.`,
  link: (href) => `Ин намоиш: ${href}`,
};
