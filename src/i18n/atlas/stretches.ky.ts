import { fromDate, ofDate, toDate } from '../language/cases.ky.ts';
import { datesOf } from '../language/dates.ts';
import { kyrgyz } from '../language/style.ky.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';

const date = datesOf(kyrgyz);
const { km, kmPlain, kmSignificant, measured, metres } = unitsOf(kyrgyz);

/** How sure each stretch of the line is, and the ground beside it that lies in no country. */
export const stretchWords: LateWords['stretches'] = {
  kicker: 'Кыргыз-тажик сызыгынын бөлүгү',
  title: (order, of) => `Батыштан санаганда ${order}-бөлүк, баары ${of}`,
  redrawn: 'Кайра чийилген, булагы көрсөтүлгөн эмес',
  unstated: 'Булагы көрсөтүлгөн эмес',
  length: 'Ушул кесиндинин узундугу',
  whole: 'Бөлүктүн узундугу',
  kilometres: (value) => km(value, 2),
  source: 'Эмне боюнча чийилген',
  crest: 'кырка тоонун кыры',
  noSource: 'булагы көрсөтүлгөн эмес',
  since: 'Биринчи чийилген',
  sinceText: (day) => `${ofDate(date(day))} чиймеде`,
  spacing: 'Чокулардын орточо аралыгы',
  longest: 'Эң узун түз кесинди',
  metres: (value) => metres(value),
  error: 'Күтүлгөн ката',
  errorText: (sd, km) =>
    km === null
      ? `${metres(sd)}, ар бир ок боюнча бир стандарттык четтөө`
      : `${metres(sd)}, ар бир ок боюнча бир стандарттык четтөө; ${kmPlain(km)} ичиндеги чекиттер бирдей жылган`,
  why: 'Себеби',
  reasons: {
    redrawn: '2020-жылдан кийин кайра чийилген: спутник сүрөттөрүнүн тактыгындай.',
    traced: 'Кыр же сүрөт боюнча чийилип, андан бери кайра чийилген эмес.',
    lsib: 'LSIB (Large Scale International Boundaries) топтомунан алынып, кайра чийилген эмес.',
    unstated: 'Ошондой эле эски, булагы эч жерде жок: катасы LSIB сызыктарыныкындай деп алынган.',
  },
  tagNote:
    'Булак белгиси эскириши мүмкүн: ал сызык качандыр эмне боюнча чийилгенин айтат. «Биринчи чийилген» чиймелердин өзүнөн алынган.',
  fixme: 'Картографтардын эскертүүсү',
  way: 'OpenStreetMap сызыгы',
  wayText: (way, day) => `${way}, акыркы оңдоо ${date(day)}`,
  measured: ({ before, after, sdM, medianMovedM, correlationKm }) =>
    `Түркстан кырка тоосунун кыры ${ofDate(date(before))} жана ${ofDate(date(after))} чиймелердин ортосунда кайра чийилген жерде ченелген: стандарттык четтөө ${metres(sdM)}, медиана ${metres(medianMovedM)}; коңшу чекиттер болжол менен ${kmSignificant(correlationKm, 2)} бою бирдей жылган.`,
  shade: 'Сызыкты күтүлгөн катасы боюнча боёо',
  shadeNote:
    'Тасма ар бир тарапка бирден күтүлгөн катаны көрсөтөт, ал көрүнө баштаганда. Тасма канчалык үзүк болсо, сызык ошончолук ишенимсиз.',
  row: (lengthKm, sd, day) => `${km(lengthKm, 1)}, ±${metres(sd)}, ${fromDate(date(day))} тарта чийилген`,
  sums: 'Сызык эмне боюнча чийилгени',
  sumsNote: (day) =>
    `2026-жылдын мартындагы чийме. Кайра чийилген: ${toDate(date(day))} чейинки чиймелерде жок кесиндилер.`,
  sumHeads: {
    source: 'Көрсөтүлгөн булак',
    length: 'Узундугу',
    spacing: 'Чокулардын аралыгы',
    redrawn: 'Кайра чийилген',
  },
  sumKilometres: (value) => km(value, 1),
  neutral: 'Нейтралдуу жер',
  neutralNote: 'Макулдашуу боюнча нейтралдуу: картада эч бир өлкөгө кирбейт, бул жерде тарап чийилген эмес.',
  area: 'Аянты',
  hectares: (value) => measured(value),
  neutralSince: 'Эч бир өлкөдө эмес',
  neutralSinceText: (day) => `${ofDate(date(day))} чиймеден бери`,
  leftOut: 'Узундукка кирбейт',
  leftOutText: (kgz, tjk) =>
    `Кыргыз четинен ${km(kgz, 2)}, тажик четинен ${km(tjk, 2)}: жалпы сызык бул жерде үзүлөт.`,
  lengthsLeaveOut: (name, day) =>
    `${fromDate(date(day))} тарта узундуктарга нейтралдуу жер кирбейт: ${name}.`,
  hereNeutral: (name) => `Картада эч бир өлкөдө эмес: макулдашуу боюнча нейтралдуу жер (${name}).`,
  nearLine: (sd) => `Бул жерде сызыктын күтүлгөн катасы ${metres(sd)}.`,
};
