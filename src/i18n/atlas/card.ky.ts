import { fromCountry, ofDate, toCountry } from '../language/cases.ky.ts';
import { datesOf } from '../language/dates.ts';
import { kyrgyz, kyrgyzAngles } from '../language/style.ky.ts';
import { unitsOf } from '../language/units.ts';
import type { Words } from '../page/words.en.ts';
import { localities } from './localities.ky.ts';

const { kmPlain, squareKilometres } = unitsOf(kyrgyz);
const date = datesOf(kyrgyz);

const sureness: Readonly<Record<string, string>> = {
  'direction-and-place': 'картада ошол жердеги, ошол эле тарапка өткөн бөлүк',
  'same-exclave': 'картадагы ушундай аталыштагы эксклав',
  'named-place': 'аталган жерде',
  'near-named-place': 'аталган жердин жанында',
  municipality: 'айыл аймагы же жамоат гана белгилүү',
  district: 'району гана белгилүү',
};

const notes: Readonly<Record<string, string>> = {
  'below-canal': 'Каналдын ылдый жагында деп айтылган.',
  'names-differ': 'Булактарда аталышы ар башка.',
  'site-differs': 'Булактар ар башка жерди атайт.',
  'sold-earlier': 'Жер тилкелеринин көбү мурда эле экинчи тараптын тургундарына сатылган.',
  'values-differ': 'Булактарда гектарлар ар башка.',
  'against-enclave': 'Кайрагач эксклавынын ордуна өткөн.',
  'place-unresolved': 'Орду такталган эмес; чарчы район турган жерге коюлган.',
  'exclave-abolished': 'Эксклав келишим менен жоюлган.',
  'not-treaty-point': 'Бул – картадан алынган чекит, келишимдеги чекит эмес.',
  'no-official-coordinates': 'Расмий координаттар жарыялана элек.',
  'abolished-2025': '2025-жылдан тарта эксклав эмес.',
  estimate: 'Орду болжолдуу.',
  'exclave-as-mapped-now': 'Картанын азыркы чиймесиндеги эксклав.',
};

const uncertainty = (km: number) => `болжол менен ${kmPlain(km)} ичинде`;

export const cardWords: Words['card'] = {
  namesAndSources: 'Аталыштары жана булактары',
  copyLink: 'Шилтемени көчүрүү',
  linkCopied: 'Шилтеме көчүрүлдү',
  linkNotCopied: 'Браузер шилтемени көчүрүүгө уруксат берген жок',
  measureThis: 'Муну өлчөө',
  showInBalance: 'Баланстан көрсөтүү',
  names: 'Аталыштары',
  otherSideNames: 'Экинчи тарапта',
  squareKilometres,
  exclaveArea: 'Чийме боюнча аянты',
  loadingCountries: 'Өлкөлөр жүктөлүүдө …',
  noExclave: 'Бул жерде эксклав чийилген эмес',
  inDrawing: (iso) => `${ofDate(date(iso))} чийме`,
  turfArea: (squareMetres) => `Turf боюнча ${squareKilometres(squareMetres)}`,
  junctions: { before: 'Мурунку кошулган чекит', after: 'Азыркы кошулган чекит' },
  junctionAt: ([lon = 0, lat = 0], iso) =>
    `${kyrgyzAngles.plain(lat, lon)}${iso === null ? '' : ` (${ofDate(date(iso))} чийме)`}`,
  remark: 'Эскертүү',
  notes: (code) => notes[code] ?? code,
  sureness: (code, km) => [sureness[code] ?? code, ...(km === null ? [] : [uncertainty(km)])].join(', '),
  parcelKicker: (exchange) => `Алмашылган тилке · ${exchange}`,
  direction: 'Өтөт',
  fromTo: (from, to) => `${fromCountry(from)} ${toCountry(to)}`,
  reported: 'Билдирилген',
  readAs: 'Кандай аралыкты билдирет',
  measured: 'Чийменин аянты',
  byTurf: 'Turf боюнча, сферада',
  locality: 'Кайсы жерде',
  localities: localities as Readonly<Record<string, string>>,
  place: 'Орду',
  within: uncertainty,
  confidence: 'Канчалык ырасталган',
  confidences: {
    A: 'A: эки же андан көп басылмада бирдей сан, баары бир сөздү кабарлайт',
    B: 'B: бир басылма',
    C: 'C: булактар ар башка',
  },
  placing: {
    mapped:
      'Бул контур – картадагы өзгөрүүнүн ушул тилке болушу ыктымал бөлүгү; анын аянты билдирилген аянтка дал келбеши мүмкүн.',
    schematic:
      'Схема: билдирилген аянтка так барабар чарчы, белгилүү болгонуна караганда тилке жаткан жерге коюлган. Бул тилкенин контуру эмес.',
    none: 'Чийүүгө жетерлик так белгилүү орду жок.',
  },
  changeNote:
    'Азыр 2025-жылдын январындагыдан башка тарапта чийилген жер. Бул – эки чийменин айырмасы, алмашылган жер эмес.',
  redrawn: 'Алгач ушинтип чийилген',
  length: 'Бул бөлүктүн узундугу',
  drawnFrom: 'Качандан бери чийилген',
  drawnUntil: 'Чийилбей калган күнү',
  access: 'Кимдер үчүн',
  accesses: {
    international: 'Эл аралык, үчүнчү өлкөлөрдүн жарандары үчүн да',
    multilateral: 'Көп тараптуу',
    bilateral: 'Эки өлкөнүн жарандары үчүн',
    unknown: 'Табылган кабарларда айтылган эмес',
  },
  status: 'Билдирилген',
  states: { open: 'ачык', closed: 'жабык', limited: 'чектөө менен ачык', unknown: 'белгисиз' },
  noOfficialPoint:
    'Кошулган чекиттин координаттары келишимде бекитилген, бирок жарыялана элек. Бул – картадагы чекит. 2018–2020-жылдары ал 2025-жылдын мартында кайра чийилген жерде эле: жылышы негизинен 2020-жылкы оңдоону жокко чыгарат.',
  junctionMoved: 'Экөөнүн аралыгы',
  country: 'Өлкө',
  placeKinds: {
    town: 'Шаар',
    village: 'Айыл',
    exclave: 'Эксклав',
  },
};
