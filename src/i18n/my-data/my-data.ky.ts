import { countryName as party } from '../atlas/countries.ky.ts';
import { ofDate, toCountry } from '../language/cases.ky.ts';
import { kyrgyz } from '../language/style.ky.ts';
import { unitsOf } from '../language/units.ts';
import { accuracyWords } from './accuracy.ky.ts';
import { attemptWords } from './attempts.ky.ts';
import { findingWords } from './findings.ky.ts';
import { listWords } from './lists.ky.ts';
import type { DataWords } from './my-data.en.ts';
import { fileProblemWords } from './problems.ky.ts';
import { readingWords } from './reading.ky.ts';
import { topologyWords } from './topology.ky.ts';

const { ownHectares: ha, whole, ownDifference, significant } = unitsOf(kyrgyz);

type Verdict = Parameters<DataWords['verdict']>[0];

const sentences: Record<Verdict, string> = {
  equal:
    'Тең: бул файлдын ар бир алмашуусунда эки тарап тең, сиз жол берген айырманын чегинде, бирдей аянт алат.',
  'equal-within-precision': 'Көрсөтүлгөн тактыкта тең.',
  'not-equal': 'Тең эмес: кеминде бир алмашууда эки тарап ар башка аянт алат.',
  'not-land-for-land': 'Жер жерге алмашылган эмес.',
  'cannot-tell': 'Бул файл боюнча жооп берүүгө болбойт.',
};

/** What the tab “My data” says. */
export const dataWords: DataWords = {
  heading: 'Өз тилкелериңизди текшериңиз',
  about:
    'Тилкелери бар файлды ачыңыз. Талааларында ар бири кимден кимге өтөрү жазылса, алмашуу парламентте окулган тизмедей текшерилет.',
  private: 'Эч нерсе түзмөгүңүздөн чыкпайт: файл ушул браузерде гана окулат, өлчөнөт жана сакталат.',
  open: 'Файл ачуу',
  openHint: (formats) =>
    `же аны барактын каалаган жерине таштаңыз. ${formats}; Shapefile – zip ичинде же бардык файлдары чогуу.`,
  dropHere: 'Ачуу үчүн файлды таштаңыз. Ал ушул түзмөктө калат.',
  paste: 'Анын ордуна текст чаптоо',
  pasteLabel: 'GeoJSON, KML же таблица текст түрүндө',
  pasteOpen: 'Бул текстти текшерүү',
  pastedName: 'Чапталган текст',
  files: 'Файлдарыңыз',
  show: (name) => `Натыйжаларды көрсөтүү: ${name}`,
  remove: 'Алып салуу',
  removeNamed: (name) => `Алып салуу: ${name}`,
  removeAll: 'Бардык файлды алып салуу',
  cancel: 'Жокко чыгаруу',
  tryAgain: 'Кайра аракет кылуу',
  waiting: 'Андан мурунку файлды күтүп жатат.',
  resting: 'Мурунку киргениңизден сакталган. Ал чоң, ошондуктан сиз сураганда гана окулат.',
  readNow: 'Азыр окуу',
  reading: (features) => (features === 0 ? 'Окулууда …' : `Окулууда: азырынча ${whole(features)} объект`),
  remaining: (seconds) => `болжол менен ${whole(Math.max(1, Math.round(seconds)))} секунд калды`,
  measuring: 'Кабатташуулар жана тараптар изделүүдө …',
  size: (bytes) =>
    bytes < 1e6 ? `${significant(Math.max(0.1, bytes / 1e3), 2)} кБ` : `${significant(bytes / 1e6, 3)} МБ`,
  keeping: {
    unknown: '',
    kept: 'ушул браузерде сакталган',
    'without-note':
      'Ушул браузерде сакталган, бирок файл үчүн акыркы тандооңуз эсте калган жок: барак кайра жүктөлгөндө мурункудай болот.',
    full: 'Сакталган жок: бул браузердин дисктеги орду түгөндү. Азыр колдонсо болот, бирок барак кайра жүктөлгөндө болбойт. Мурда сакталгандар ордунда.',
    forbidden: 'Сакталган жок: бул браузер сактоого уруксат бербейт. Барак кайра жүктөлгөндө ал болбойт.',
  },
  fileProblem: fileProblemWords,
  facts: (features, measured) => `${whole(features)} объект, алардын ичинен ${whole(measured)} өлчөндү`,
  converted: (system) => `${system} системасынан WGS84 системасына которулду.`,
  undrawn:
    'Бул файлдын бир бөлүгүн браузер чие албайт: картадагы бош жерлер эч нерсени билдирбейт. Сандарга таасири жок.',
  engine: {
    geodesic: 'Аянттарды GeographicLib WGS84 эллипсоидинде эсептеди; жанында – Turf (сфера).',
    authalic:
      'Тилке көп: аянттар WGS84 эллипсоидинде тең аянттуу проекциянын формуласы менен эсептелди, GeographicLib менен айырмасы миллиондон бирден аз; жанында – Turf (сфера).',
  },
  swapped: 'Кеңдик менен узундук орун алмашкандай: азыркы турушунда файл башка жерде жатат.',
  mend: 'Тескерисинче окуу',
  mended: 'Кеңдик менен узундуктун орду алмаштырылып окулду.',
  unmend: 'Кандай болсо, ошондой окуу',
  region: 'Файлыңыздагы алмашуу балансы',
  verdict: (verdict) => sentences[verdict],
  noDirection:
    'Тилкелер кимден кимге өтөрү бир да талаада жазылган эмес. Талааларды көрсөтсөңүз, алмашуу текшерилет.',
  noMeasured: 'Бул файлдын бир да объектинде өлчөнө турган аянт жок.',
  exchange: (id) => (id === '' ? 'Алмашуу' : id),
  table: 'Файлыңыздагы алмашуулар, ар бир тарапка өтүүчү гектарлар жана алардын теңдиги',
  to: (id) => toCountry(party(id)),
  party,
  toOthers: 'Жер бир тарапка гана же экиден көп тарапка өтөт: салыштыруучу нерсе жок.',
  hectares: ha,
  range: (low, high) => (low === high ? ha(low) : `${ha(Math.max(0, low))} менен ${ha(high)} ортосунда`),
  turf: (value) => `Turf: ${ha(value)}`,
  parcels: (count) => `${whole(count)} тилке`,
  difference: (value, error, second, first) =>
    `${party(second)} минус ${party(first)}: ${ownDifference(value, error)}`,
  enginesDiffer: (verdict) => `Корутундуну Turf чыгарды; эллипсоидде мындай болмок: ${verdict}.`,
  moreExchanges: (count) => `Дагы ${whole(count)} алмашууну көрсөтүү`,
  unlisted: (count) =>
    `Дагы ${whole(count)} алмашуу тизмеде жок: тандалган талаада маанилер өтө көп, ал алмашууну билдирбейт окшойт.`,
  undirected: (count) =>
    `Өлчөнгөн ${whole(count)} объектте кимден кимге өтөрү жазылган эмес, алар эч бир суммага кирбейт.`,
  undirectedTo: (count) =>
    `Өлчөнгөн ${whole(count)} объектте кайсы өлкөгө өтөрү жазылган эмес, алар эч бир суммага кирбейт.`,
  accuracy: 'Чокулардын тактыгы',
  accuracyUnit: 'м',
  accuracyNote:
    'Чоку канча жылышы мүмкүн (бир стандарттык четтөө). Мурутчалар сумма 100 учурдун 95инде канчага чейин ката болорун көрсөтөт, эгер коңшу чокулар эң жаман аралыкта бирдей жылышса. Айырманын ушундай катасы жоопту өзгөртө алса, корутунду – «Айтууга болбойт». 0 – файлга толук ишенүү.',
  mapping: 'Талаалар',
  mappingNow: {
    from: (field) => `кимден: ${field}`,
    to: (field) => `кимге: ${field}`,
    exchange: (field) => `алмашуу: ${field}`,
  },
  mappingChange: 'Талааларды тандоо …',
  mappingHeading: 'Талаалардын дал келиши',
  mappingAbout:
    'Аталыштары менен маанилерине карап болжолдонду. Ката болсо оңдоңуз; файлда эч нерсе өзгөрбөйт. Бир эле талаа экөөнү тең айтышы мүмкүн: «KGZ -> TJK».',
  role: { from: 'Кимден', to: 'Кимге', exchange: 'Кайсы алмашуу' },
  noField: 'талаа жок',
  fieldColumns: { name: 'Талаа', filled: 'Толтурулганы', values: 'Маанилери' },
  moreValues: '…',
  apply: 'Колдонуу',
  ...attemptWords,
  ...findingWords,
  ...readingWords,
  ...accuracyWords,
  ...topologyWords,
  lists: listWords,
  lookUp: 'Объекттин номери',
  lookUpGo: 'Көрсөтүү',
  chosen: (feature) => `${whole(feature)}-объект`,
  chosenState: {
    measured: 'өлчөндү',
    faulty: 'катасы бар: эч бир суммага кирбейт',
    'no-area': 'аянты жок',
    unreadable: 'окулбады',
  },
  areaEllipsoidal: 'Аянты (WGS84)',
  areaTurf: 'Аянты (Turf)',
  state: 'Абалы',
  save: 'Натыйжаларды сактоо',
  saveCsv: 'CSV',
  saveGeojson: 'Сандары менен GeoJSON',
  saveKml: 'KML',
  saveReport: 'Отчёт',
  saveNote:
    'Сандар «checked_…» деген өзүнчө касиеттер болуп кошулат. Маалыматыңызда башка эч нерсе өзгөрбөйт.',
  saveFailed: 'Натыйжаларды жазуу мүмкүн болгон жок.',
  saving: 'Жазылууда …',
  savedName: (name) => `${name.replace(/\.[^.]*$/, '')}-checked`,
  provenance: {
    title: 'Кожент келишиминин картасы менен жасалды',
    engines: (engines) => `Аянттарды эсептеген: ${engines}`,
    data: (first, newest) => `Маалыматтын версиясы: ${ofDate(first)} жана ${ofDate(newest)} чиймелер`,
    own: (name) => `Тилкелер: ${name}, окурман бергендей; картанын маалыматына кирбейт`,
    licence: (licence) => `Лицензия: ${licence}`,
    source: (source) => `Булак: ${source}`,
  },
};
