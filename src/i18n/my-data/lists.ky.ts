import { kyrgyz } from '../language/style.ky.ts';
import { unitsOf } from '../language/units.ts';
import type { ListWords } from './lists.en.ts';

const { distance, ownHectares: ha, percent, statedHectares: statedHa, whole } = unitsOf(kyrgyz);

const list = { a: 'ушул файлдын', b: 'экинчи тизменин' } as const;

export const listWords: ListWords = {
  region: 'Эки тизмени салыштыруу',
  choose: 'Салыштыруу …',
  none: 'башка тизмесиз',
  published: 'парламентте окулган тизме (кыргыз тараптын билдирүүсү боюнча)',
  about: 'Тилкелер номери, аты, анан орток жери боюнча дал келтирилет.',
  working: (share) => `Салыштырылууда: ${percent(Math.floor(100 * share))}`,
  unread: (why) => `Экинчи тизме окулган жок: ${why}`,
  tooMany: (most) => `Бул жерде ${whole(most)} тилкеге чейинки тизмелер салыштырылат.`,
  failed: 'Тизмелерди салыштыруу мүмкүн болгон жок: браузердин күчү жетпеди.',
  undrawn:
    'Салыштырууну картага чийүү мүмкүн болгон жок; картада файлдардын өзү турат. Сандарга таасири жок.',
  counts: { both: 'экөөндө тең', a: 'ушул файлда гана', b: 'экинчи тизмеде гана', unsure: 'чечилген жок' },
  knownBy: (ids, names) =>
    `Номери (${ids.join(', ')}) жана аты (${names.join(', ')}) боюнча таанылды: биринчи ушул файлдын талаасы.`,
  mistrusted: (agreeing, of) =>
    `Номерлер колдонулган жок: бирдей ${whole(of)} номердин ичинен ${whole(agreeing)} гана бир эле атты же жерди билдирет.`,
  number: (count) => whole(count),
  parcel: (feature, name) => (name === '' ? `№ ${whole(feature)}` : `${name} (№ ${whole(feature)})`),
  near: (count) => `Дээрлик бирдей аттар (${whole(count)})`,
  nearNote: 'Алар сиз айтканда гана дал келтирилет; жообуңуз файл менен бирге эсте калат.',
  nearUntried: 'Аттарын салыштыруу үчүн өтө көп тилке калды.',
  isSame: (a, b) => `${a} жана экинчи тизмедеги ${b} бир эле тилкеби?`,
  same: 'Бир эле тилке',
  notSame: 'Башка тилке',
  answerLabel: (same, a, b) => `${same ? 'Бир эле тилке' : 'Башка тилке'}: ${a}, ${b}`,
  forget: (count) => `Жоопторумду унутуу (${whole(count)})`,
  unheeded: (count) =>
    `Аткарууга мүмкүн болбогон жооптор (тилке жок же жооптор бири-бирине карама-каршы): ${whole(count)}.`,
  differing: (count) => `Экөөндө тең, айырмасы бар (${whole(count)})`,
  differingNote: (tolerance) =>
    `Өлчөнгөн аянттар менен контурлар ${percent(tolerance)} чегинен ашканда айырмалуу деп эсептелет, жазылган аянттар – кандай айырма болсо да.`,
  agreeing: (count) => `Экөөндө тең, айырмасы жок (${whole(count)})`,
  distanceNote:
    'Контурлардын аралыгы: бир контурдун эң алыс чекити экинчисинен канча алыс (четтер боюнча Хаусдорф аралыгы).',
  thisList: 'Ушул файл',
  otherList: 'Экинчи тизме',
  stated: 'жазылган',
  measured: 'өлчөнгөн',
  area: (hectares) => (hectares === null ? '–' : ha(hectares)),
  statedArea: (hectares) => (hectares === null ? '–' : statedHa(hectares)),
  shared: (hectares) => `орток жер: ${ha(hectares)}`,
  apart: (metres) => `контурлардын аралыгы ${distance(metres)}`,
  by: { reader: 'сиздин сөзүңүз боюнча', id: 'номери боюнча', name: 'аты боюнча', ground: 'жери боюнча' },
  difference: {
    parties: 'башка тараптар',
    exchange: 'башка алмашуу',
    'no-ground': 'орток жер жок',
    outline: 'башка контур',
    measured: 'башка өлчөнгөн аянт',
    stated: 'башка жазылган аянт',
  },
  only: (which, count) => `${which === 'a' ? 'Ушул файлда гана' : 'Экинчи тизмеде гана'} (${whole(count)})`,
  onlyNote: 'Жери орток болсо да, экинчи тизменин бир да тилкесине дал келтирилген жок.',
  onlyItem: (parcel, stated, measured) =>
    [
      parcel,
      ...(stated === null ? [] : [`жазылган: ${statedHa(stated)}`]),
      ...(measured === null ? [] : [`өлчөнгөн: ${ha(measured)}`]),
    ].join(', '),
  lies: (hectares, on) => `; анын ${ha(hectares)} бөлүгү ${on} үстүндө`,
  unsure: (count) => `Чечилген жок (${whole(count)})`,
  unsureNote: 'Ажыратылбаган тилкелер эки тизме боюнча корутундуга кирбейт.',
  unsureKind: {
    'same-id': 'Бир номер бир нече жолу кездешет',
    'same-name': 'Бир ат бир нече жолу кездешет',
    split: 'Ушул файлдын бир тилкеси экинчи тизмеде бир нече',
    merge: 'Ушул файлдын бир нече тилкеси экинчи тизмеде бирөө',
    several: 'Эки тизменин бир нече тилкесинин жери орток',
    part: 'Бир тилке алда канча чоңунун ичинде жатат',
    uncut: 'Контурлар өтө чаташ, орток жер кесилген жок',
  },
  cut: (listed, all) => `${whole(all)} саптын ичинен алгачкы ${whole(listed)}; CSVде баары бар.`,
  zoomTo: (parcel) => `Көрсөтүү: ${parcel}`,
  verdicts: 'Корутундулар',
  verdictOf: (which) => (which === 'a' ? 'Ушул файл өзүнчө' : 'Экинчи тизме өзүнчө'),
  publishedVerdict: 'Парламентте окулган тизме өзүнчө, жерге жер',
  readings: 'Эки тизмеде тең бар тилкелер боюнча, ушул файлдын тактыгы менен',
  reading: (outlines, parties) => `Контурлары ${list[outlines]}, тараптары ${list[parties]}`,
  leftOut: (count) => `контуру же тараптары жок, эсепке кирген жок: ${whole(count)}`,
  noReadings: 'Контуру бар бир да тилке эки тизмеде тең жок: экөө боюнча корутунду чыгаруу мүмкүн эмес.',
  save: 'Салыштыруу CSVде',
  savedName: (name) => `${name.replace(/\.[^.]*$/, '')}-салыштыруу`,
};
