import type { Headline } from '../../core/exchange/balance-view.ts';
import type { VerdictCode } from '../../core/exchange/verdict.ts';
import { datesOf } from '../language/dates.ts';
import { russian } from '../language/style.ru.ts';
import { unitsOf } from '../language/units.ts';
import type { Words } from '../page/words.en.ts';
import type { ExchangeNames, ExchangeTerms } from './balance.en.ts';

const { ha, measured, percent, significant, written, km, kmSignificant, number, unit } = unitsOf(russian);
const day = datesOf(russian);

export const exchangeNames: ExchangeNames = {
  kairagach: 'Кайрагач и Лейлек',
  dostuk: 'Достук и сёла',
  compensation: 'Возмещение за постройки Достука',
  market: 'Рынок «Достук» и дорога',
  golovnoy: 'Водозабор «Головной»',
  vorukh: 'Пастбища у Воруха',
  'land-for-land': 'Земля на землю, вместе',
  all: 'Всё, что перечислено',
};

/** What stood against land where it was not land. */
const exchangeTerms: ExchangeTerms = {
  compensation: 'Орошаемая земля за дома и погранзаставу, которые остаются в Достуке.',
  market: 'На 12 га находятся рынок и половина трассы; 25 га — пашня.',
  golovnoy: 'Земля в обмен на половину трёх затворов водозабора; сколько это в гектарах, не сообщали.',
};

/** The same in a few words, for the headline. */
const setAgainst: ExchangeTerms = {
  compensation: 'постройки',
  market: 'рынок с дорогой',
  golovnoy: 'водозабор',
};

const answers: Record<VerdictCode, (headline: Headline) => string> = {
  equal: ({ landForLand, judged, exchanges }) =>
    `Там, где землю меняли на землю (обменов: ${judged} из ${exchanges}), площади по опубликованным данным равны: по ${ha(landForLand.toKgz.value)} каждой стороне.`,
  'equal-within-precision': ({ landForLand, judged, exchanges }) =>
    `Там, где землю меняли на землю (обменов: ${judged} из ${exchanges}), площади равны с точностью до округления: ${ha(landForLand.toTjk.value)} Таджикистану, ${ha(landForLand.toKgz.value)} Кыргызстану.`,
  'not-equal': ({ landForLand, judged, exchanges }) =>
    `Там, где землю меняли на землю (обменов: ${judged} из ${exchanges}), площади не равны: ${ha(landForLand.toTjk.value)} Таджикистану, ${ha(landForLand.toKgz.value)} Кыргызстану.`,
  'not-land-for-land': () => 'Землю обменивали не на землю.',
  'cannot-tell': () => 'Опубликованные данные не позволяют ответить.',
};

const inAll = ({ all, exchanges, others }: Headline) =>
  `Всего (обменов: ${exchanges}): ${ha(all.toTjk.value)} и ${ha(all.toKgz.value)}; остальное обменяно на ${others.map((id) => setAgainst[id]).join(', ')}.`;

/** What the balance says; figures come in as numbers and leave as Russian. */
export const balanceWords: Words['balance'] = {
  region: 'Баланс обмена',
  question: 'Равны ли площади, которыми обменялись?',
  sentence: (headline) => {
    const { verdict } = headline.landForLand;
    const answer = answers[verdict ?? 'cannot-tell'](headline);
    return verdict === 'cannot-tell' ? answer : `${answer} ${inAll(headline)}`;
  },
  asReported:
    'Перечень зачитали в парламенте Кыргызстана 27 февраля 2025 г., здесь он собран по сообщениям прессы; гектары — по сообщению кыргызской стороны. Официальные координаты и таджикский перечень не опубликованы.',
  tableCaption:
    'Обмены из перечня, зачитанного в парламенте: сколько гектаров каждой стороне и равны ли площади',
  chartNote: (scale) =>
    `Все полосы — в одном масштабе, до ${ha(scale)} в каждую сторону. Разброс, который оставляет округление, указан в раскрытой строке.`,
  listDamaged:
    'Перечень участков прочитан не полностью. Его числа и суммы не показаны: они вводили бы в заблуждение.',
  exchange: 'Обмен',
  exchangeName: (id) => exchangeNames[id],
  terms: (id) => (exchangeTerms as Readonly<Record<string, string>>)[id] ?? null,
  toTjk: 'Таджикистану',
  toKgz: 'Кыргызстану',
  range: (low, high) => (low === high ? ha(low) : `от ${ha(low)} до ${ha(high)}`),
  notPlaced: 'место неизвестно',
  conflict: 'Источники называют разные числа',
  tolerance: 'Ваш допуск',
  percent: (value) => percent(value),
  toleranceNote:
    'Насколько могут различаться две площади, чтобы вы ещё считали их равными. Допуск показан рядом с выводом и не меняет его для опубликованных данных.',
  toleranceMark: (share, within) => (within ? `в пределах ваших ${share}` : `больше ваших ${share}`),
  apart: ({ toKgz, toTjk }) =>
    `различие ${russian.percent(significant((100 * Math.abs(toKgz.value - toTjk.value)) / Math.max(toKgz.value, toTjk.value), 2))}`,
  csv: 'Скачать CSV',
  csvName: 'exchange-balance.csv',
  differenceSentence: ({ difference }) =>
    `Разница, Кыргызстану минус Таджикистану: ${ha(difference.value)} (от ${ha(difference.low)} до ${ha(difference.high)}).`,
};

export const mappedWords: Words['mapped'] = {
  heading: 'По карте OpenStreetMap',
  engine: 'Чем рассчитано',
  // A date ends in a full stop of its own.
  dates: (before, after) =>
    `Земля, которая на карте от ${after} лежит по другую сторону линии, чем на карте от ${before}`,
  damaged:
    'Изменившаяся земля прочитана не полностью, или её нет. Гектары не показаны: они вводили бы в заблуждение.',
  scaleNote: (scale) => `Здесь полосы — до ${ha(scale)}: масштаб другой, чем выше.`,
  byTurf: (value) => `Turf: ${measured(value)}`,
  why: (ratio) =>
    `Перерисовка не уравновешена: если принять за «до» ту версию, примерно ${significant(ratio, 2)} к 1. Она была одним из прочтений границы, которая на сотнях километров ещё оставалась спорной, и другая версия даёт другое число. Версии карты отражают правки картографов, а не контроль над землёй и не право.`,
  whatItIsNot:
    'Поэтому это не значит, что одна сторона получила во столько раз больше, и не противоречит перечню: они отвечают на разные вопросы.',
  lengths: (before, after, official) =>
    `Линия на карте была длиной ${before}, теперь ${after}, а по официальным данным — ${official}. Это согласуется с длиной по договору, но не доказывает, где проходит линия.`,
  span: ({ count, first, last, net, ratio }) =>
    `Какую бы из версий карты (всего ${count}, от ${day(first)} до ${day(last)}) ни принять за «до», итог изменения — в сторону Таджикистана: от ${measured(net.low)} до ${measured(net.high)}; туда отошло больше, чем обратно, в ${significant(ratio.low, 2)}–${significant(ratio.high, 3)} раза.`,
  enginesAgree: 'Turf (сфера) и GeographicLib (эллипсоид WGS84) дают один и тот же вывод.',
  enginesDiffer: (turf, ellipsoidal) =>
    `При вашем допуске выводы расходятся. Turf (сфера): ${turf}. GeographicLib (эллипсоид WGS84): ${ellipsoidal}.`,
};

export const verdictWords: Words['verdicts'] = {
  equal: 'Равны',
  'equal-within-precision': 'Равны в пределах точности',
  'not-equal': 'Не равны',
  'not-land-for-land': 'Не земля на землю',
  'cannot-tell': 'Определить нельзя',
};

export const unitWords: Pick<
  Words,
  | 'hectares'
  | 'scale'
  | 'exchangeFigure'
  | 'hectareUnit'
  | 'hectaresMeasured'
  | 'asWritten'
  | 'drawnKilometres'
  | 'kilometresAbout'
  | 'kilometres'
> = {
  hectares: ha,
  /** A length beside the bar of a scale: whole metres or kilometres. */
  scale: (metres) => (metres >= 1000 ? unit(number(metres / 1000), 'km') : unit(number(metres), 'm')),
  /** Hectares of one direction, where the unit stands once for both. */
  exchangeFigure: (hectares) => number(hectares, Number.isInteger(hectares) ? 0 : 1),
  hectareUnit: russian.units.ha,
  hectaresMeasured: measured,
  asWritten: (value) => written(value, 'ha'),
  drawnKilometres: (value) => km(value, 2),
  kilometresAbout: (value) => `около ${kmSignificant(value, 2)}`,
  kilometres: (value) => kmSignificant(value, 4),
};
