import { datesOf } from '../language/dates.ts';
import { russian } from '../language/style.ru.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';

const date = datesOf(russian);
const { km, kmPlain, kmSignificant, measured, metres } = unitsOf(russian);

/** How sure each stretch of the line is, and the ground beside it that lies in no country. */
export const stretchWords: LateWords['stretches'] = {
  kicker: 'Отрезок кыргызско-таджикской границы',
  title: (order, of) => `Отрезок ${order} из ${of}, с запада`,
  redrawn: 'Перерисовано, источник не указан',
  unstated: 'Источник не указан',
  length: 'Длина этой части',
  whole: 'Длина всего отрезка',
  kilometres: (value) => km(value, 2),
  source: 'По чему проведено',
  crest: 'гребень хребта',
  noSource: 'источник не указан',
  since: 'Впервые проведено',
  sinceText: (day) => `на карте от ${date(day)}`,
  spacing: 'Среднее расстояние между вершинами',
  longest: 'Самое длинное прямое ребро',
  metres: (value) => metres(value),
  error: 'Ожидаемая погрешность',
  errorText: (sd, km) =>
    km === null
      ? `${metres(sd)}, одно стандартное отклонение по каждой оси`
      : `${metres(sd)}, одно стандартное отклонение по каждой оси; точки в пределах ${kmPlain(km)} сдвинуты одинаково`,
  why: 'Почему',
  reasons: {
    redrawn: 'Перерисовано после 2020 года: точность — как у привязки спутниковых снимков.',
    traced: 'Проведено по гребню или снимкам и с тех пор не перерисовано.',
    lsib: 'Взято из набора LSIB (Large Scale International Boundaries) и не перерисовано.',
    unstated: 'Столь же старое, источник нигде не указан: погрешность принята как у LSIB.',
  },
  tagNote:
    'Пометка об источнике может устареть: она говорит, по чему линию провели когда-то. «Впервые проведено» взято из самих версий карты.',
  fixme: 'Замечание картографов',
  way: 'Линия OpenStreetMap',
  wayText: (way, day) => `${way}, последняя правка ${date(day)}`,
  measured: ({ before, after, sdM, medianMovedM, correlationKm }) =>
    `Измерено там, где между версиями от ${date(before)} и ${date(after)} перерисовали гребень Туркестанского хребта: стандартное отклонение ${metres(sdM)}, медиана ${metres(medianMovedM)}; соседние точки сдвинуты одинаково на протяжении около ${kmSignificant(correlationKm, 2)}.`,
  shade: 'Показать ожидаемую погрешность линии',
  shadeNote:
    'Полоса показывает одну ожидаемую погрешность в каждую сторону, как только её видно. Чем прерывистее полоса, тем менее точна линия.',
  row: (lengthKm, sd, day) => `${km(lengthKm, 1)}, ±${metres(sd)}, проведено с ${date(day)}`,
  sums: 'Линия по источникам',
  sumsNote: (day) =>
    `Версия от марта 2026 г. Перерисовано — отрезки, которых до ${date(day)} на картах не было.`,
  sumHeads: {
    source: 'Указанный источник',
    length: 'Длина',
    spacing: 'Между вершинами',
    redrawn: 'Перерисовано',
  },
  sumKilometres: (value) => km(value, 1),
  neutral: 'Нейтральная земля',
  neutralNote: 'Нейтральна по соглашению: на карте не принадлежит ни одной стране, и сторон здесь нет.',
  area: 'Площадь',
  hectares: (value) => measured(value),
  neutralSince: 'Ни в одной из стран',
  neutralSinceText: (day) => `на картах с ${date(day)}`,
  leftOut: 'Не входит в длину',
  leftOutText: (kgz, tjk) =>
    `${km(kgz, 2)} кыргызского края и ${km(tjk, 2)} таджикского: в общей линии здесь разрыв.`,
  lengthsLeaveOut: (name, day) => `С ${date(day)} длина не включает нейтральную землю: ${name}.`,
  hereNeutral: (name) => `На карте ни в одной из стран: нейтральная по соглашению земля (${name}).`,
  nearLine: (sd) => `Ожидаемая погрешность линии здесь ${metres(sd)}.`,
};
