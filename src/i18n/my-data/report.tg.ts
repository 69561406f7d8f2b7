import type { ReportSentences } from './report.en.ts';

export const reportSentences: ReportSentences = {
  title: 'Тафтиши масоҳатҳои мубодилашуда',
  date: (date) => `Ҳисобот аз ${date}`,
  noDate: 'Рӯзи ҳисобот гуфта нашудааст.',
  verdictHeading: 'Хулоса',
  overall: (verdict) => `Ҳамаи мубодилаҳо якҷоя: ${verdict}.`,
  incomplete:
    'Қисми файл нест, шубҳанок аст ё хонда нашуд: ҷамъҳо танҳо аз рӯи хондашудаҳоянд ва аз онҳо хулоса бароварда намешавад.',
  leftOut: (count) =>
    `Хатоҳои ёфтшуда: ${count}. Он чи хато дорад, дар поён номбар шудааст ва ба ягон ҷамъ дохил нест.`,
  mapHeading: 'Харитаи қитъаҳо',
  otherParcels: 'бе самт, бо хато ё ба тарафи дигар',
  line: 'хат тибқи тасвири навтарин',
  north: 'Ш',
  credit: 'Хат: © саҳмгузорони OpenStreetMap, ODbL 1.0. Қитъаҳо: аз файл. Рақамҳо: ҷой дар файл.',
  parcelsHeading: 'Ҳамаи қитъаҳо',
  cut: (listed, all) => `${listed}-тои аввал аз ${all} нишон дода шуд.`,
  heads: {
    exchange: 'Мубодила',
    to: 'Ба кӣ',
    parcels: 'Қитъаҳо',
    number: '№',
    name: 'Ном',
    from: 'Аз кӣ',
    stated: 'Зикршуда, га',
    ellipsoidal: 'WGS84, га',
    turf: 'Turf, га',
    error: '± 95 %, га',
    difference: 'Фарқ',
    verdict: 'Хулоса',
    remarks: 'Эзоҳ',
  },
  oneExchange: '(беном)',
  statedDiffers: 'масоҳати зикршуда дигар аст',
  faultsHeading: 'Хатоҳо, ҳампӯшӣ, тарафҳо',
  noFaults: 'Дар ягон объект хато ёфт нашуд.',
  noDirection: (feature) => `Объекти ${feature} намегӯяд, ки аз кӣ ба кӣ мегузарад.`,
  partyDoubtful: (feature) => `Объекти ${feature}: номи тараф норавшан аст.`,
  nothingTogether: 'Ҳампӯшиҳо, фосилаҳо ва қитъаҳои назди хат ёфт нашуданд.',
  notTogether:
    'Ҳампӯшиҳо, фосилаҳо ва тарафҳо тафтиш нашуданд: қитъаҳо аз ҳад зиёданд ё ҷустуҷӯ ба анҷом нарасид.',
  methodHeading: 'Усул',
  degrees: 'Координатаҳо, чунон ки дар файланд: градусҳои WGS84.',
  encoding: (name, guessed) => `Рамзгузорӣ: ${name}${guessed ? ', тахмин шуд' : ''}.`,
  fields: (from, to, exchange, area) =>
    `Майдонҳо: аз кӣ ${from}, ба кӣ ${to}, мубодила ${exchange}, масоҳати зикршуда ${area}.`,
  settings: (tolerance, accuracy) =>
    `Фарқи ҷоиз ${tolerance} аз тарафи калонтар; дақиқии қулла ${accuracy} (як инҳирофи стандартӣ дар ҳар меҳвар).`,
  correlation: (length) =>
    `Дастӣ дода шудааст: қуллаҳои ҳамсоя дар доираи ${length} якхела хато доранд, ба ҷои масофае, ки хато дар он аз ҳама калон аст.`,
  versions: (versions) => `Версияҳо: ${versions}.`,
  areas:
    'Масоҳатҳо дар эллипсоиди WGS84 (паҳлуҳо геодезӣ) ва дар паҳлуяш дар кура (Turf) дода шудаанд; хулоса аз рӯи Turf аст.',
  errorModel:
    'Хато: нисфи фосилае, ки масоҳат дар 95 ҳолат аз 100 дар он аст, агар қуллаҳои ҳамсоя якхела хато дошта бошанд, дар масофае, ки хато аз ҳама калон аст (Hunter & Goodchild 1995). Хатои қитъа танҳо барои худи он аст.',
  judging:
    'Баробар: фарқ бо хатояш дар ҳадди ҷоиз аст. Нобаробар: ҳатто чунин аз он зиёд аст. Муайян намешавад: дар байни ин ду.',
  dataVersion: 'Маълумоти харита',
  inputsHeading: 'Файлҳои тафтишшуда',
  bytes: 'Байт',
};

export { tajik as style } from '../language/style.tg.ts';
