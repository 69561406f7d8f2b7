import { outOf, towards } from '../language/cases.ru.ts';
import { datesOf } from '../language/dates.ts';
import { russian, russianAngles } from '../language/style.ru.ts';
import { unitsOf } from '../language/units.ts';
import type { Words } from '../page/words.en.ts';
import { localities } from './localities.ru.ts';

const { kmPlain, squareKilometres } = unitsOf(russian);
const date = datesOf(russian);

const sureness: Readonly<Record<string, string>> = {
  'direction-and-place': 'кусок, который на карте там же переходит в ту же сторону',
  'same-exclave': 'эксклав с этим названием на карте',
  'named-place': 'в названном месте',
  'near-named-place': 'рядом с названным местом',
  municipality: 'известен только айыл аймак или джамоат',
  district: 'известен только район',
};

const notes: Readonly<Record<string, string>> = {
  'below-canal': 'По сообщению, лежит ниже канала.',
  'names-differ': 'Источники дают разные названия.',
  'site-differs': 'Источники называют разные места.',
  'sold-earlier': 'Большинство участков ещё раньше было продано жителям другой стороны.',
  'values-differ': 'Источники называют разное число гектаров.',
  'against-enclave': 'Перешёл в обмен на эксклав Кайрагач.',
  'place-unresolved': 'Место не установлено; квадрат стоит там, где находится район.',
  'exclave-abolished': 'С договором эксклав прекратил существование.',
  'not-treaty-point': 'Точка, снятая с карты, а не точка из договора.',
  'no-official-coordinates': 'Официальные координаты не опубликованы.',
  'abolished-2025': 'С 2025 года больше не эксклав.',
  estimate: 'Положение оценено приблизительно.',
  'exclave-as-mapped-now': 'Эксклав — как сейчас проведена линия на карте.',
};

const uncertainty = (km: number) => `с точностью около ${kmPlain(km)}`;

export const cardWords: Words['card'] = {
  namesAndSources: 'Названия и источники',
  copyLink: 'Копировать ссылку',
  linkCopied: 'Ссылка скопирована',
  linkNotCopied: 'Браузер не дал скопировать ссылку',
  measureThis: 'Измерить',
  showInBalance: 'Показать в балансе',
  names: 'Названия',
  otherSideNames: 'У другой стороны',
  squareKilometres,
  exclaveArea: 'Площадь на карте',
  loadingCountries: 'Загружаются страны …',
  noExclave: 'Эксклава здесь на карте нет',
  inDrawing: (iso) => `карта от ${date(iso)}`,
  turfArea: (squareMetres) => `${squareKilometres(squareMetres)} по Turf`,
  junctions: { before: 'Стык прежде', after: 'Стык сейчас' },
  junctionAt: ([lon = 0, lat = 0], iso) =>
    `${russianAngles.plain(lat, lon)}${iso === null ? '' : ` (карта от ${date(iso)})`}`,
  remark: 'Примечание',
  notes: (code) => notes[code] ?? code,
  sureness: (code, km) => [sureness[code] ?? code, ...(km === null ? [] : [uncertainty(km)])].join(', '),
  parcelKicker: (exchange) => `Участок обмена · ${exchange}`,
  direction: 'Переходит',
  fromTo: (from, to) => `${outOf(from)} ${towards(to)}`,
  reported: 'Сообщено',
  readAs: 'Какой промежуток за этим стоит',
  measured: 'Площадь на карте',
  byTurf: 'по Turf, на сфере',
  locality: 'Где',
  localities: localities as Readonly<Record<string, string>>,
  place: 'Положение',
  within: uncertainty,
  confidence: 'Насколько подтверждено',
  confidences: {
    A: 'A: одно и то же значение в двух или более изданиях, все передают одну речь',
    B: 'B: одно издание',
    C: 'C: источники расходятся',
  },
  placing: {
    mapped:
      'Контур — это часть изменения на карте, которая, вероятно, и есть этот участок; её площадь может не совпадать с сообщённой.',
    schematic:
      'Схематично: квадрат ровно той площади, что сообщена, там, где, насколько известно, лежит участок. Это не контур.',
    none: 'Место известно слишком плохо, чтобы его показать.',
  },
  changeNote:
    'Земля, которая сейчас на карте по другую сторону, чем в январе 2025 года. Это разница двух версий карты, а не земля, которой обменялись.',
  redrawn: 'Впервые проведено так',
  length: 'Длина этого отрезка',
  drawnFrom: 'На карте с',
  drawnUntil: 'Нет на карте с',
  access: 'Для кого',
  accesses: {
    international: 'Международный, в том числе для граждан третьих стран',
    multilateral: 'Многосторонний',
    bilateral: 'Для граждан двух стран',
    unknown: 'В найденных сообщениях не указано',
  },
  status: 'Сообщено',
  states: { open: 'открыт', closed: 'закрыт', limited: 'открыт с ограничениями', unknown: 'неизвестно' },
  noOfficialPoint:
    'Договор устанавливает координаты стыка; они не опубликованы. Здесь показан стык линий на карте. В 2018–2020 годах он был проведён там же, где снова в марте 2025 года: перенос в основном отменяет правку 2020 года.',
  junctionMoved: 'Между ними',
  country: 'Страна',
  placeKinds: {
    town: 'Город',
    village: 'Село',
    exclave: 'Эксклав',
  },
};
