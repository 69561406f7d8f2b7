import { kyrgyz } from '../language/style.ky.ts';
import { unitsOf } from '../language/units.ts';
import { exchangeNames } from './exchange-names.ts';
import type { ReadingWords } from './reading.en.ts';

const {
  ownHectares: ha,
  percent: percentText,
  statedHectares: statedHa,
  unit,
  number,
  whole,
} = unitsOf(kyrgyz);
const count = (value: number | null) => (value === null ? '?' : whole(value));
const squareMetres = (m2: number) => unit(number(m2), 'm2');

/** What the reading of a file has to tell besides its features. */
export const readingWords: ReadingWords = {
  notices: (many) => `Окуганда байкалды (${whole(many)})`,
  noticesNote: 'Жетишпегени эч бир суммага кирбейт; жөн гана байкалганы кирет.',
  notice: {
    'fewer-features': ({ name, promised, found }) =>
      promised === null
        ? `${name || 'Файл'}: баары эмес деп жазылган, жиберилген объект: ${count(found)}.`
        : `${name || 'Файл'}: ${count(promised)} объект убада кылынган, ${count(found)} бар.`,
    'rows-differ': ({ name, promised, found }) =>
      `${name}: таблицада ${count(promised)} сап, ал эми бары ${count(found)}.`,
    'bytes-differ': ({ name, promised, found }) =>
      `${name}: ${count(promised)} байт болушу керек, ${count(found)} бар.`,
    'member-broken': ({ name }) => `${name} алынган жок: текшерүү суммасы туура келбейт, ал бузулган.`,
    'member-left-out': ({ name }) => `${name} алынган жок: бул жерде окулбады.`,
    'member-crs-unknown': ({ name }) =>
      `${name} алынган жок: координаттар системасы бул жерде белгисиз. Аны архивден чыгарып, өзүнчө ачып, системасын көрсөтүңүз (EPSG коду же PROJ сабы).`,
    'stray-quote': ({ line }) =>
      `${count(line)}-сап: жабылбаган тырмакча. Ал тамга катары алынды; ошол саптан эмне окулганын карап көрүңүз.`,
    'row-too-long': ({ line }) => `${count(line)}-сапта уячалар аталыштардан көп; калганы алынган жок.`,
    'linked-file': ({ name }) =>
      `Файл башка файлга шилтейт, ал жүктөлбөйт: ${name}. Аны сактап, кошо ачыңыз.`,
    'bad-coordinates': ({ line, name }) =>
      `${count(line)}-сап: кеңдиги же узундугу сан эмес чекит (${name}) алынган жок.`,
    'rows-deleted': ({ name, found }) =>
      `${name}: ${count(found)} сап өчүрүлгөн деп белгиленген, QGIS сыяктуу алынган жок.`,
    'label-points': ({ found }) =>
      `Аянттардын жанындагы чекиттер жазуу катары алынып, калтырылды: ${count(found)}.`,
    'same-heading': ({ name }) => `Эки талаа «${name}» деп аталат; экинчисинин артына сан коюлду.`,
    'corners-joined': ({ found }) =>
      `Саптар – номерленген чокулар; алар аянттарга бириктирилди: ${count(found)}.`,
    'measures-unused': ({ name }) =>
      name
        ? `${name}: чекиттердин өлчөмдөрү (M маанилери) бар. Алар колдонулган жок.`
        : 'Чекиттердин өлчөмдөрү (M маанилери) бар. Алар колдонулган жок.',
    'north-first': () =>
      'Бул жерде биринчи координата геодезисттер жазгандай түндүккө карай эсептелет; ал ошондой окулду.',
    'fields-from-description': ({ found }) =>
      `Талаалар сүрөттөмөлөрдөгү таблицалардан окулду, объекттер: ${count(found)}.`,
    'script-unwrapped': ({ name }) =>
      `Файл – скрипт; ал «${name}» деген атка ыйгарган маалымат окулду, скрипттин өзү аткарылган жок.`,
    'mgrs-squares': ({ found }) =>
      `Орундар MGRS белгилеринен окулду: ар бири өз чарчысынын ортосу, эң чоңунун жагы ${count(found)} м.`,
    'geometry-unused': ({ name }) => `«${name}» мамычасында башка контурлар бар. Алар окулган жок.`,
    'same-parcels': ({ name, other, found }) =>
      `«${name}» менен «${other ?? ''}» ичинде бир эле тилкелер бар (${count(found)}): алардын жери суммаларга эки жолу кирет, ошондуктан корутунду жок. Файлды экөөнүн бирисиз окуңуз.`,
    'layer-missing': ({ name, other }) =>
      `«${name}» деген катмар жок, ошондуктан эч нерсе алынып салынган жок. Катмарлар: ${other || 'жок'}.`,
    'degrees-in-grid': ({ name }) =>
      `Айрым координаттар – градустар, ал эми файл «${name}» системасында: алардын орду белгисиз, андай объекттер эч бир суммага кирбейт.`,
    'comments-skipped': ({ found }) =>
      `Комментарийлер ичиндегиси менен кошо өткөрүлдү: ${count(found)}. GeoJSON форматында алар жок; башка программалар файлды албай коюшу мүмкүн.`,
    'utm-zones': ({ name }) =>
      `Чекиттер WGS84 системасындагы UTM метрлери катары окулду, зонасы «${name}» боюнча алынды.`,
    'crs-of-some': ({ name, promised, found }) =>
      `${count(promised)} геометриянын ичинен ${count(found)} өз координат системасын «${name}» деп атайт; калгандары эч кандай системаны атабайт, алар да ушул системада окулду.`,
    'layer-unread': ({ name }) => `«${name}» алынган жок: сиз ошентип тандадыңыз.`,
    'corners-doubtful': () =>
      'Чекиттер номери бир тилкеден кийинкисине уланган чокуларга окшош, кайсынысы бирге экенин так айткан эч нерсе жок: алардан контур түзүлгөн жок. Ар бир тилкенин чокуларын 1ден баштап номерлеңиз же тилкелерди айырмалаган мамычаны «участок» деп атаңыз.',
    'still-open': () =>
      'Бул файл башка программада ачык болушу мүмкүн. Акыркы өзгөрүүлөр кириши үчүн аны ошол жерде жабыңыз.',
  },
  onlyTo:
    'Тилкелер кимден өтөрү бир да талаада жазылган эмес: эгер ар бир алмашуу алуучу эки тараптын ортосунда болсо, корутунду туура.',
  datumAccuracy: (metres) =>
    metres === null
      ? 'Анын датуму WGS84 системасына канчалык так байланганы белгисиз: бардык чекиттер чогуу жылган болушу мүмкүн, бул аянттарды өзгөртпөйт.'
      : `Анын датуму WGS84 системасына ${unit(number(metres, 1), 'm')} тактык менен байланган: бардык чекиттер чогуу ушунчага жылган болушу мүмкүн, бул аянттарды өзгөртпөйт.`,
  gridArea: (gridHa) =>
    `Бул системанын өз торунда мында өлчөнгөн 100 га жер ${unit(number(gridHa, 3), 'ha')} болот: тор боюнча алынган суммалар ушунчага айырмаланат.`,
  incomplete:
    'Айтууга болбойт: файлдын бир бөлүгү жок, эки жолу кайталанган же окулган жок, төмөндө караңыз. Суммалар окулганы боюнча.',
  asked: 'Азырынча айтууга болбойт: бир тараптын аты так эмес. Төмөндө жооп бериңиз.',
  encoding: 'Коддоо',
  encodingGuessed: (name) =>
    `Файлда тамгалар кантип коддолгону айтылган эмес. Алар ${name} катары окулду; туура эмес көрүнсө, башкасын тандаңыз.`,
  encodingAuto: 'файлда кандай болсо',
  readWithout: (layer) => `«${layer}» катмарысыз окуу`,
  readAllLayers: 'Бардык катмарларды кайра окуу',
  closedLines: (many) =>
    `Сызыктар менен чекиттердин аянты жок. Туюк сызык же номерленген чекиттер менен аянтты айланган контурлар: ${whole(many)}.`,
  closedLinesRead: 'Аларды аянт катары окуу',
  closedLinesUnread: 'Аларды сызык жана чекит катары окуу',
  crs: 'Координаттар системасы',
  crsHint: 'Файл кайсы системада экенин билсеңиз: EPSG коду (мисалы 28412) же PROJ сабы.',
  crsApply: 'Ушундай окуу',
  noArea: 'Сызыктар менен чекиттердин аянты жок; эч нерсе өлчөнгөн жок.',
  partyQuestion: (value, party) => `«${value}» – бул ${party}бы?`,
  partyYes: (party) => `Ооба, ${party}`,
  partyItself: 'Жок, башка тарап',
  partyFeatures: (many) => `объекттер: ${whole(many)}`,
  areaRole: 'Жазылган аянт',
  areaNow: (field) => `жазылган аянт: ${field}`,
  stated: (count) => `Айырмаланган жазылган аянттар (${whole(count)})`,
  statedNote: (m2, percent) =>
    `Өлчөнгөн аянттан ${squareMetres(m2)} жана ${percentText(percent)} чоңунан ашык айырмаланат.`,
  statedItem: (feature, stated, measured) =>
    `${feature}: жазылганы ${statedHa(stated)}, өлчөнгөнү ${ha(measured)}`,
  allowance: 'Жазылган аянт өлчөнгөнүнөн экөөнүн чоңуна айырмаланышы мүмкүн',
  allowanceM2: 'м²',
  allowancePercent: '% аянттан',
  statedSide: (stated, agrees) => `жазылганы ${statedHa(stated)}: ${agrees ? 'дал келет' : 'айырмаланат'}`,
  statedSilent: (count) => `аянты жазылбаганы: ${whole(count)}`,
  statedUnread: (count) => `Окулбаган жазылган аянттар: ${whole(count)}.`,
  statedUnit: (field) =>
    `«${field}» талаасы аянтты кайсы бирдикте жазганы түшүнүксүз. Бирдикти талаанын атына жазыңыз (га, м²).`,
  undirectedList: 'Багыты жок',
  undirectedItem: (feature) => `${feature}: кимден кимге өтөрү жазылган эмес`,
  noValidParcel: (ids) => `Жарактуу тилке жок: ${exchangeNames(ids, 'аталбаган алмашуу')}.`,
  leftOut: (count) => `Суммага кирбегени (катасы бар, аянты же багыты жок): ${whole(count)}.`,
  ofValid: 'Бул жарактуу тилкелер боюнча гана айтылды; калгандары суммага кирбейт.',
};
