import { datesOf } from '../language/dates.ts';
import { tajik } from '../language/style.tg.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';

const date = datesOf(tajik);
const { km, kmPlain, kmSignificant, measured, metres } = unitsOf(tajik);

/** How sure each stretch of the line is, and the ground beside it that lies in no country. */
export const stretchWords: LateWords['stretches'] = {
  kicker: 'Порчаи хати Қирғизистону Тоҷикистон',
  title: (order, of) => `Порчаи ${order} аз ${of}, аз ғарб`,
  redrawn: 'Аз нав кашида шудааст, манбаъ зикр нашудааст',
  unstated: 'Манбаъ зикр нашудааст',
  length: 'Дарозии ин қисм',
  whole: 'Дарозии порча',
  kilometres: (value) => km(value, 2),
  source: 'Аз рӯи чӣ кашида шудааст',
  crest: 'теғаи қаторкӯҳ',
  noSource: 'манбаъ зикр нашудааст',
  since: 'Бори аввал кашида шудааст',
  sinceText: (day) => `дар тасвири ${date(day)}`,
  spacing: 'Масофаи миёна байни қуллаҳои хат',
  longest: 'Дарозтарин хати рост',
  metres: (value) => metres(value),
  error: 'Хатои интизоршаванда',
  errorText: (sd, km) =>
    km === null
      ? `${metres(sd)}, як инҳирофи стандартӣ аз рӯи ҳар меҳвар`
      : `${metres(sd)}, як инҳирофи стандартӣ аз рӯи ҳар меҳвар; нуқтаҳо дар ҳудуди ${kmPlain(km)} якхела хато доранд`,
  why: 'Сабаб',
  reasons: {
    redrawn: 'Баъд аз соли 2020 аз нав кашида шудааст: дақиқӣ чун аксҳои моҳвораӣ.',
    traced: 'Аз рӯи теғаи кӯҳ ё аксҳо кашида шуда, аз он вақт аз нав кашида нашудааст.',
    lsib: 'Аз маҷмӯаи LSIB (Large Scale International Boundaries) гирифта шуда, аз нав кашида нашудааст.',
    unstated: 'Ҳамон қадар кӯҳна, манбааш дар ҳеҷ ҷо зикр нашудааст: хатояш чун LSIB ҳисоб шуд.',
  },
  tagNote:
    'Нишони манбаъ метавонад кӯҳна шуда бошад: он мегӯяд, ки хат як вақте аз рӯи чӣ кашида шуда буд. «Бори аввал кашида шудааст» аз худи тасвирҳо гирифта шудааст.',
  fixme: 'Эзоҳи харитасозон',
  way: 'Хати OpenStreetMap',
  wayText: (way, day) => `${way}, таҳрири охирин ${date(day)}`,
  measured: ({ before, after, sdM, medianMovedM, correlationKm }) =>
    `Дар он ҷо чен шудааст, ки теғаи қаторкӯҳи Туркистон байни тасвирҳои ${date(before)} ва ${date(after)} аз нав кашида шуд: инҳирофи стандартӣ ${metres(sdM)}, медиана ${metres(medianMovedM)}; нуқтаҳои ҳамсоя тақрибан дар ${kmSignificant(correlationKm, 2)} якхела хато доранд.`,
  shade: 'Хатро аз рӯи хатои интизоршаванда ранг кардан',
  shadeNote:
    'Тасма ба ҳар тараф як хатои интизоршавандаро нишон медиҳад, вақте ки он дида мешавад. Тасма ҳар қадар канда-канда бошад, хат ҳамон қадар камэътимод аст.',
  row: (lengthKm, sd, day) => `${km(lengthKm, 1)}, ±${metres(sd)}, аз ${date(day)} кашида шудааст`,
  sums: 'Хат аз рӯи манбаъҳо',
  sumsNote: (day) =>
    `Тасвири марти соли 2026. Аз нав кашидашуда: хатҳое, ки дар тасвирҳои пеш аз ${date(day)} нестанд.`,
  sumHeads: {
    source: 'Манбаи зикршуда',
    length: 'Дарозӣ',
    spacing: 'Байни қуллаҳо',
    redrawn: 'Аз нав кашидашуда',
  },
  sumKilometres: (value) => km(value, 1),
  neutral: 'Замини бетараф',
  neutralNote:
    'Мувофиқи созиш бетараф аст: дар харита ба ҳеҷ кишвар дохил намешавад ва дар ин ҷо тараф кашида нашудааст.',
  area: 'Масоҳат',
  hectares: (value) => measured(value),
  neutralSince: 'Дар ҳеҷ кишвар',
  neutralSinceText: (day) => `аз тасвири ${date(day)}`,
  leftOut: 'Ба дарозӣ дохил намешавад',
  leftOutText: (kgz, tjk) =>
    `${km(kgz, 2)} аз канори Қирғизистон ва ${km(tjk, 2)} аз канори Тоҷикистон: хати умумӣ дар ин ҷо канда аст.`,
  lengthsLeaveOut: (name, day) => `Аз ${date(day)} ба дарозиҳо замини бетараф дохил нест: ${name}.`,
  hereNeutral: (name) => `Дар харита дар ҳеҷ кишвар нест: замини мувофиқи созиш бетараф (${name}).`,
  nearLine: (sd) => `Хатои интизоршавандаи хат дар ин ҷо ${metres(sd)} аст.`,
};
