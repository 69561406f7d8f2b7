import { countryName as party } from '../atlas/countries.tg.ts';
import { tajik } from '../language/style.tg.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';
import { accuracyWords } from './accuracy.tg.ts';
import { attemptWords } from './attempts.tg.ts';
import { counted } from './counts.tg.ts';
import { findingWords } from './findings.tg.ts';
import { listWords } from './lists.tg.ts';
import { fileProblemWords } from './problems.tg.ts';
import { readingWords } from './reading.tg.ts';
import { topologyWords } from './topology.tg.ts';

const { ownHectares: ha, whole, ownDifference, significant } = unitsOf(tajik);

type Data = LateWords['data'];
type Verdict = Parameters<Data['verdict']>[0];

const sentences: Record<Verdict, string> = {
  equal:
    'Баробар: дар ҳар мубодилаи ин файл ҳар ду тараф дар доираи фарқи ҷоизи шумо масоҳати якхела мегиранд.',
  'equal-within-precision': 'То ҷое ки дақиқии нишондодашуда иҷозат медиҳад, баробар.',
  'not-equal': 'Нобаробар: ҳадди ақал дар як мубодила ду тараф масоҳатҳои гуногун мегиранд.',
  'not-land-for-land': 'Замин ба ивази замин дода нашудааст.',
  'cannot-tell': 'Файл барои ҷавоб кофӣ нест.',
};

/** What the tab “My data” says. */
export const dataWords: Data = {
  heading: 'Қитъаҳои худро тафтиш кунед',
  about:
    'Файли қитъаҳоро кушоед. Агар майдонҳои он гӯянд, ки ҳар қитъа аз кӣ ба кӣ мегузарад, мубодила мисли рӯйхати дар порлумон хондашуда тафтиш мешавад.',
  private:
    'Ҳеҷ чиз аз дастгоҳи шумо берун намеравад: файл танҳо дар ҳамин браузер хонда, чен ва нигоҳ дошта мешавад.',
  open: 'Кушодани файл',
  openHint: (formats) =>
    `ё онро ба ҳар ҷойи саҳифа партоед. ${formats}; Shapefile дар zip ё ҳамаи файлҳояш якҷоя.`,
  dropHere: 'Барои кушодан файлро ба ин ҷо партоед. Он дар ҳамин дастгоҳ мемонад.',
  paste: 'Гузоштани матн',
  pasteLabel: 'GeoJSON, KML ё ҷадвал ҳамчун матн',
  pasteOpen: 'Ин матнро тафтиш кардан',
  pastedName: 'Матни гузошташуда',
  files: 'Файлҳои шумо',
  show: (name) => `Натиҷаҳои ${name}-ро нишон додан`,
  remove: 'Хориҷ кардан',
  removeNamed: (name) => `Хориҷ кардан: ${name}`,
  removeAll: 'Ҳамаи файлҳоро хориҷ кардан',
  cancel: 'Даст кашидан',
  tryAgain: 'Кӯшиши дубора',
  waiting: 'Файли пеш аз онро интизор аст.',
  resting:
    'Аз ташрифи пешина нигоҳ дошта шудааст. Он калон аст, бинобар ин танҳо бо хоҳиши шумо хонда мешавад.',
  readNow: 'Ҳозир хондан',
  reading: (features) =>
    features === 0 ? 'Хонда мешавад …' : `Хонда мешавад: то ҳол ${counted(features, 'объект')}`,
  remaining: (seconds) => `тақрибан ${counted(Math.max(1, Math.round(seconds)), 'сония')} монд`,
  measuring: 'Ҷустуҷӯи ҳампӯшӣ ва тарафҳо …',
  size: (bytes) =>
    bytes < 1e6 ? `${significant(Math.max(0.1, bytes / 1e3), 2)} кБ` : `${significant(bytes / 1e6, 3)} МБ`,
  keeping: {
    unknown: '',
    kept: 'дар ин браузер нигоҳ дошта мешавад',
    'without-note':
      'Дар ин браузер нигоҳ дошта мешавад, вале интихоби охирини шумо барои ин файл дар хотир намонд: баъди бори дигар кушодани саҳифа мисли пеш мешавад.',
    full: 'Нигоҳ дошта нашуд: ҷойи ин браузер дар диск тамом шудааст. Онро ҳозир истифода бурдан мумкин, вале баъди бори дигар кушодани саҳифа намемонад. Он чи пеш нигоҳ дошта шуда буд, бетағйир аст.',
    forbidden:
      'Нигоҳ дошта нашуд: ин браузер иҷозати нигоҳдорӣ намедиҳад. Баъди бори дигар кушодани саҳифа намемонад.',
  },
  fileProblem: fileProblemWords,
  facts: (features, measured) => `${counted(features, 'объект')}, аз онҳо ${whole(measured)} чен шуд`,
  converted: (system) => `Аз ${system} ба WGS84 табдил дода шуд.`,
  undrawn:
    'Қисми ин файлро браузер кашида наметавонад: ҷойҳои холии харита чизеро ифода намекунанд. Ба рақамҳо таъсир надорад.',
  engine: {
    geodesic: 'Масоҳатҳо бо GeographicLib дар эллипсоиди WGS84; дар паҳлуяш Turf (кура).',
    authalic:
      'Қитъаҳо зиёданд: масоҳатҳо бо формулаи проексияи баробармасоҳат дар эллипсоиди WGS84, фарқаш аз GeographicLib аз як миллионяк зиёд нест; дар паҳлуяш Turf (кура).',
  },
  swapped: 'Эҳтимол арз ва тӯл ҷояшонро иваз кардаанд: дар ҳолати ҳозира файл дар ҷойи дигар аст.',
  mend: 'Баръакс хондан',
  mended: 'Арз ва тӯл ҷойиваз карда хонда шуданд.',
  unmend: 'Чунон ки ҳаст, хондан',
  region: 'Тавозуни мубодила дар файли шумо',
  verdict: (verdict) => sentences[verdict],
  noDirection:
    'Ягон майдон намегӯяд, ки қитъаҳо аз кӣ ба кӣ мегузаранд. Майдонҳоро нишон диҳед, мубодила тафтиш мешавад.',
  noMeasured: 'Ягон объекти ин файл масоҳати ченшаванда надорад.',
  exchange: (id) => (id === '' ? 'Мубодила' : id),
  table: 'Мубодилаҳои файли шумо, гектар ба ҳар тараф ва оё баробаранд',
  to: (id) => `ба ${party(id)}`,
  party,
  toOthers: 'Замин ба як тараф ё ба зиёда аз ду тараф мегузарад: муқоиса кардан имкон надорад.',
  hectares: ha,
  range: (low, high) => (low === high ? ha(low) : `аз ${ha(Math.max(0, low))} то ${ha(high)}`),
  turf: (value) => `Turf: ${ha(value)}`,
  parcels: (count) => counted(count, 'қитъа'),
  difference: (value, error, second, first) =>
    `${party(second)} минус ${party(first)}: ${ownDifference(value, error)}`,
  enginesDiffer: (verdict) => `Хулоса аз рӯи Turf аст; дар эллипсоид чунин мебуд: ${verdict}.`,
  moreExchanges: (count) => `Боз ${counted(count, 'мубодиларо')} нишон додан`,
  unlisted: (count) =>
    `Боз ${counted(count, 'мубодила')} нишон дода нашудааст: дар майдони интихобшуда қиматҳо барои мубодила аз ҳад зиёданд.`,
  undirected: (count) =>
    `${counted(count, 'объекти ченшуда')} намегӯяд, ки аз кӣ ба кӣ мегузарад, ва ба ягон ҷамъ дохил нест.`,
  undirectedTo: (count) =>
    `${counted(count, 'объекти ченшуда')} намегӯяд, ки ба кадом кишвар мегузарад, ва ба ягон ҷамъ дохил нест.`,
  accuracy: 'Дақиқии қуллаҳо',
  accuracyUnit: 'м',
  accuracyNote:
    'Қулла чӣ қадар хато дошта метавонад, як инҳирофи стандартӣ. Хатҳои канор нишон медиҳанд, ки маҷмӯъ дар 95 ҳолат аз 100 чӣ қадар хато шуда метавонад, агар қуллаҳои ҳамсоя дар бадтарин масофа якхела хато дошта бошанд. Агар чунин хатои фарқ ҷавобро дигар карда тавонад, хулоса «муайян намешавад» аст. 0: файл айнан қабул мешавад.',
  mapping: 'Майдонҳо',
  mappingNow: {
    from: (field) => `аз: ${field}`,
    to: (field) => `ба: ${field}`,
    exchange: (field) => `мубодила: ${field}`,
  },
  mappingChange: 'Интихоби майдонҳо …',
  mappingHeading: 'Мувофиқати майдонҳо',
  mappingAbout:
    'Аз рӯи номҳо ва қиматҳо тахмин шудааст. Агар хато бошад, ислоҳ кунед; дар файл чизе дигар намешавад. Як майдон метавонад ҳардуро гӯяд: «KGZ -> TJK».',
  role: { from: 'Аз кӣ', to: 'Ба кӣ', exchange: 'Кадом мубодила' },
  noField: 'майдон нест',
  fieldColumns: { name: 'Майдон', filled: 'Пуршуда', values: 'Қиматҳо' },
  moreValues: '…',
  apply: 'Татбиқ',
  ...attemptWords,
  ...findingWords,
  ...readingWords,
  ...accuracyWords,
  ...topologyWords,
  lists: listWords,
  lookUp: 'Рақами объект',
  lookUpGo: 'Нишон додан',
  chosen: (feature) => `Объекти ${whole(feature)}`,
  chosenState: {
    measured: 'чен шуд',
    faulty: 'хатодор: ба ягон ҷамъ дохил нест',
    'no-area': 'масоҳат надорад',
    unreadable: 'хонда нашуд',
  },
  areaEllipsoidal: 'Масоҳат (WGS84)',
  areaTurf: 'Масоҳат (Turf)',
  state: 'Ҳолат',
  save: 'Нигоҳ доштани натиҷаҳо',
  saveCsv: 'CSV',
  saveGeojson: 'GeoJSON бо рақамҳо',
  saveKml: 'KML',
  saveReport: 'Ҳисобот',
  saveNote:
    'Рақамҳо ҳамчун хосиятҳои алоҳидаи «checked_…» илова мешаванд. Дигар чизе дар маълумоти шумо тағйир намеёбад.',
  saveFailed: 'Натиҷаҳо навишта нашуданд.',
  saving: 'Навишта мешавад …',
  savedName: (name) => `${name.replace(/\.[^.]*$/, '')}-checked`,
  provenance: {
    title: 'Бо Харитаи шартномаи Хуҷанд сохта шудааст',
    engines: (engines) => `Масоҳатҳо бо ${engines}`,
    data: (first, newest) => `Версияи маълумот: тасвирҳои ${first} ва ${newest}`,
    own: (name) => `Қитъаҳо: ${name}, чунон ки хонанда додааст; қисми маълумоти харита нест`,
    licence: (licence) => `Иҷозатнома: ${licence}`,
    source: (source) => `Манбаъ: ${source}`,
  },
};
