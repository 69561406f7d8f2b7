import { datesOf } from '../language/dates.ts';
import { tajik, tajikAngles } from '../language/style.tg.ts';
import { unitsOf } from '../language/units.ts';
import type { Words } from '../page/words.en.ts';
import { localities } from './localities.tg.ts';

const { kmPlain, squareKilometres } = unitsOf(tajik);
const formatDate = datesOf(tajik);

const sureness: Readonly<Record<string, string>> = {
  'direction-and-place': 'пораи харита дар ҳамон ҷо, ки ба ҳамон тараф мегузарад',
  'same-exclave': 'эксклави ҳамном дар харита',
  'named-place': 'дар ҷойи номбаршуда',
  'near-named-place': 'дар наздикии ҷойи номбаршуда',
  municipality: 'танҳо ҷамоат ё айил аймақ маълум аст',
  district: 'танҳо ноҳия маълум аст',
};

const notes: Readonly<Record<string, string>> = {
  'below-canal': 'Гуфта шудааст, ки поёнтар аз канал ҷойгир аст.',
  'names-differ': 'Манбаъҳо номҳои гуногун медиҳанд.',
  'site-differs': 'Манбаъҳо ҷойҳои гуногунро ном мебаранд.',
  'sold-earlier': 'Аксари қитъаҳо пештар ба сокинони тарафи дигар фурӯхта шуда буданд.',
  'values-differ': 'Манбаъҳо миқдори гуногуни гектарро меоранд.',
  'against-enclave': 'Ба ивази эксклави Қайрағоч гузаштааст.',
  'place-unresolved': 'Ҷояш муайян нест; мураббаъ дар ҷойи ноҳия истодааст.',
  'exclave-abolished': 'Эксклав бо шартнома барҳам хӯрд.',
  'not-treaty-point': 'Нуқтаест, ки аз харита гирифта шудааст, на нуқтаи шартнома.',
  'no-official-coordinates': 'Координатаҳои расмӣ нашр нашудаанд.',
  'abolished-2025': 'Аз соли 2025 дигар эксклав нест.',
  estimate: 'Мавқеъ тахминист.',
  'exclave-as-mapped-now': 'Эксклав, чунон ки харита ҳоло кашида шудааст.',
};

const uncertainty = (km: number) => `бо дақиқии тақрибан ${kmPlain(km)}`;

export const cardWords: Words['card'] = {
  namesAndSources: 'Номҳо ва манбаъҳо',
  copyLink: 'Нусхабардории пайванд',
  linkCopied: 'Пайванд нусхабардорӣ шуд',
  linkNotCopied: 'Браузер нусхабардории пайвандро иҷозат надод',
  measureThis: 'Инро чен кардан',
  showInBalance: 'Дар тавозун нишон додан',
  names: 'Номҳо',
  otherSideNames: 'Тарафи дигар',
  squareKilometres,
  exclaveArea: 'Масоҳат тибқи тасвир',
  loadingCountries: 'Кишварҳо бор мешаванд …',
  noExclave: 'Дар ин ҷо эксклав кашида нашудааст',
  inDrawing: (date) => `тасвири ${formatDate(date)}`,
  turfArea: (squareMetres) => `${squareKilometres(squareMetres)} бо Turf`,
  junctions: { before: 'Нуқтаи пайваст пештар', after: 'Нуқтаи пайваст ҳоло' },
  junctionAt: ([lon = 0, lat = 0], date) =>
    `${tajikAngles.plain(lat, lon)}${date === null ? '' : ` (тасвири ${formatDate(date)})`}`,
  remark: 'Эзоҳ',
  notes: (code) => notes[code] ?? code,
  sureness: (code, km) => [sureness[code] ?? code, ...(km === null ? [] : [uncertainty(km)])].join(', '),
  parcelKicker: (exchange) => `Қитъаи мубодилашуда · ${exchange}`,
  direction: 'Мегузарад',
  fromTo: (from, to) => `аз ${from} ба ${to}`,
  reported: 'Тибқи хабарҳо',
  readAs: 'Кадом фосиларо ифода мекунад',
  measured: 'Масоҳати тасвир',
  byTurf: 'бо Turf, дар кура',
  locality: 'Дар куҷо',
  localities: localities as Readonly<Record<string, string>>,
  place: 'Мавқеъ',
  within: uncertainty,
  confidence: 'То чӣ андоза тасдиқ шудааст',
  confidences: {
    A: 'A: як рақам дар ду ё зиёда нашрия, ҳама аз як суханронӣ',
    B: 'B: як нашрия',
    C: 'C: манбаъҳо фарқ мекунанд',
  },
  placing: {
    mapped:
      'Контур пораи тағйироти харита аст, ки эҳтимолан ҳамин қитъа мебошад; масоҳаташ ҳатман ба масоҳати эълоншуда баробар нест.',
    schematic:
      'Шартӣ: мураббаъ дақиқан бо масоҳати эълоншуда, ки, то ҷое ки маълум аст, дар ҷойи қитъа гузошта шудааст. Контури қитъа нест.',
    none: 'Ягон ҷой ба андозае маълум нест, ки онро кашидан мумкин бошад.',
  },
  changeNote:
    'Замине, ки ҳоло назар ба январи соли 2025 дар тарафи дигар кашида шудааст. Ин фарқи ду тасвир аст, на замини мубодилашуда.',
  redrawn: 'Бори аввал чунин кашида шуд',
  length: 'Дарозии ин порча',
  drawnFrom: 'Кашида шудааст аз',
  drawnUntil: 'Дигар кашида нашудааст аз',
  access: 'Барои кӣ',
  accesses: {
    international: 'Байналмилалӣ, барои шаҳрвандони кишварҳои сеюм низ',
    multilateral: 'Бисёрҷониба',
    bilateral: 'Шаҳрвандони ду кишвар',
    unknown: 'Дар хабарҳои ёфташуда нишон дода нашудааст',
  },
  status: 'Тибқи хабарҳо',
  states: { open: 'кушода', closed: 'баста', limited: 'бо маҳдудият кушода', unknown: 'маълум нест' },
  noOfficialPoint:
    'Координатаҳои нуқтаи пайваст дар шартнома муайян шудаанд; онҳо нашр нашудаанд. Ин нуқтаи пайваст дар харита аст. Солҳои 2018–2020 он дар ҳамон ҷое буд, ки марти соли 2025 аз нав кашида шуд: кӯчиш асосан таҳрири соли 2020-ро бекор мекунад.',
  junctionMoved: 'Байни ду нуқта',
  country: 'Кишвар',
  placeKinds: {
    town: 'Шаҳр',
    village: 'Деҳа',
    exclave: 'Эксклав',
  },
};
