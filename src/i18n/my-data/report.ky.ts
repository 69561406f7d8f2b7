import { areaErrorWords } from '../exchange/area-error.ky.ts';
import type { ReportSentences } from './report.en.ts';

export const reportSentences: ReportSentences = {
  title: 'Алмашылган аянттарды текшерүү',
  date: (date) => `Отчёт: ${date}`,
  noDate: 'Отчёттун күнү көрсөтүлгөн эмес.',
  verdictHeading: 'Корутунду',
  overall: (verdict) => `Бардык алмашуулар чогуу: ${verdict}.`,
  incomplete:
    'Файлдын бир бөлүгү жок, күмөндүү же окулган жок: суммалар окулгандар боюнча гана, аларга корутунду чыгарылбайт.',
  leftOut: (count) =>
    `Табылган каталар: ${count}. Катасы барлар төмөндө тизмеленген, алар эч бир суммага кирбейт.`,
  mapHeading: 'Тилкелердин картасы',
  otherParcels: 'багыты жок, катасы бар же башка тарапка',
  line: 'эң жаңы чийме боюнча сызык',
  north: 'Т',
  credit: 'Сызык: © OpenStreetMap катышуучулары, ODbL 1.0. Тилкелер: файлдан. Номерлер: файлдагы орду.',
  parcelsHeading: 'Бардык тилкелер',
  cut: (listed, all) => `${all} ичинен биринчи ${listed} көрсөтүлдү.`,
  heads: {
    exchange: 'Алмашуу',
    to: 'Кимге',
    parcels: 'Тилкелер',
    number: '№',
    name: 'Аталышы',
    from: 'Кимден',
    stated: 'Жазылган, га',
    ellipsoidal: 'WGS84, га',
    turf: 'Turf, га',
    error: '± 95 %, га',
    difference: 'Айырма',
    verdict: 'Корутунду',
    remarks: 'Эскертүүлөр',
  },
  oneExchange: '(аты жок)',
  statedDiffers: 'жазылган аянт башка',
  faultsHeading: 'Каталар, кабатташуулар, тараптар',
  noFaults: 'Эч бир объектте ката табылган жок.',
  noDirection: (feature) => `${feature}-объект: кимден кимге өтөрү айтылган эмес.`,
  partyDoubtful: (feature) => `${feature}-объект: тарап болжолдуу гана белгилүү.`,
  nothingTogether: 'Кабатташуулар, боштуктар жана чек ара сызыгындагы тилкелер табылган жок.',
  notTogether:
    'Кабатташуулар, боштуктар жана тараптар текшерилген жок: тилкелер өтө көп же издөө ишке ашкан жок.',
  methodHeading: 'Ыкма',
  degrees: 'Координаттар файлда кандай болсо, ошондой: WGS84 градустары.',
  encoding: (name, guessed) => `Коддоо: ${name}${guessed ? ', болжолдонду' : ''}.`,
  fields: (from, to, exchange, area) =>
    `Талаалар: кимден ${from}, кимге ${to}, алмашуу ${exchange}, жазылган аянт ${area}.`,
  settings: (tolerance, accuracy) =>
    `Жол берилген айырма: чоң тараптын ${tolerance}; чокунун тактыгы ${accuracy} (ар бир ок боюнча бир стандарттык четтөө).`,
  correlation: (length) =>
    `Берилген: коңшу чокулар ${length} чегинде бирдей жылышат, ката эң чоң болгон аралыктын ордуна.`,
  error: areaErrorWords,
  versions: (versions) => `Версиялар: ${versions}.`,
  areas:
    'Аянттар WGS84 эллипсоидинде (кесиндилери геодезиялык) жана жанында сферада (Turf) берилген; корутундуну Turf чыгарды.',
  errorModel:
    'Ката: коңшу чокулар бирдей жылганда, эң көп таасир берген аралыкта, аянт 100 учурдун 95инде жаткан аралыктын жарымы (Hunter & Goodchild 1995). Тилкеде анын өзү үчүн гана.',
  judging:
    'Тең: айырма катасы менен кошо жол берилгендин ичинде. Тең эмес: ошондо да андан ашат. Айтууга болбойт: экөөнүн ортосунда.',
  dataVersion: 'Картанын маалыматы',
  inputsHeading: 'Текшерилген файлдар',
  bytes: 'Байт',
};

export { kyrgyz as style } from '../language/style.ky.ts';
