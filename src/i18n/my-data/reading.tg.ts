import { tajik } from '../language/style.tg.ts';
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
} = unitsOf(tajik);
const count = (value: number | null) => (value === null ? '?' : whole(value));
const squareMetres = (m2: number) => unit(number(m2), 'm2');

/** What the reading of a file has to tell besides its features. */
export const readingWords: ReadingWords = {
  notices: (many) => `Ҳангоми хондан дида шуд (${whole(many)})`,
  noticesNote: 'Он чи намерасад, ба ягон ҷамъ дохил нест; он чи танҳо қайд шудааст, дохил аст.',
  notice: {
    'fewer-features': ({ name, promised, found }) =>
      promised === null
        ? `${name || 'Файл'}: гуфта шудааст, ки ин ҳама нест, объектҳои фиристодашуда: ${count(found)}.`
        : `${name || 'Файл'}: ${count(promised)} объект ваъда шудааст, ${count(found)} ҳаст.`,
    'rows-differ': ({ name, promised, found }) =>
      `${name}: дар ҷадвал ${count(promised)} сатр аст, вале ${count(found)} ҳаст.`,
    'bytes-differ': ({ name, promised, found }) =>
      `${name}: бояд ${count(promised)} байт бошад, ${count(found)} ҳаст.`,
    'member-broken': ({ name }) => `${name} гирифта нашуд: ҷамъи санҷишӣ мувофиқ нест, он вайрон аст.`,
    'member-left-out': ({ name }) => `${name} гирифта нашуд: онро дар ин ҷо хондан муяссар нашуд.`,
    'member-crs-unknown': ({ name }) =>
      `${name} гирифта нашуд: системаи координатаҳояш ин ҷо номаълум аст. Онро аз бойгонӣ бароварда, алоҳида кушоед ва системаро нишон диҳед (рамзи EPSG ё сатри PROJ).`,
    'stray-quote': ({ line }) =>
      `Сатри ${count(line)}: нохунаки пӯшиданашуда. Он ҳарф ҳисобида шуд; бинед, ки аз ин сатр чӣ хонда шуд.`,
    'row-too-long': ({ line }) =>
      `Дар сатри ${count(line)} чашмакҳо аз сарлавҳаҳо бештаранд; боқимонда гирифта нашуд.`,
    'linked-file': ({ name }) =>
      `Файл ба файли дигар ишора мекунад, ки бор карда намешавад: ${name}. Онро нигоҳ доред ва низ кушоед.`,
    'bad-coordinates': ({ line, name }) =>
      `Сатри ${count(line)}: нуқтае (${name}), ки арз ё тӯлаш адад нест, гирифта нашуд.`,
    'rows-deleted': ({ name, found }) =>
      `${name}: ${count(found)} сатр чун ҳазфшуда қайд шудааст ва мисли QGIS гирифта нашуд.`,
    'label-points': ({ found }) =>
      `Нуқтаҳои паҳлуи масоҳатҳо навиштаҷот ҳисобида шуда, гирифта нашуданд: ${count(found)}.`,
    'same-heading': ({ name }) => `Ду майдон «${name}» ном дорад; пас аз номи дуюмаш рақам гузошта шуд.`,
    'corners-joined': ({ found }) =>
      `Сатрҳо қуллаҳои рақамгузоришудаанд; онҳо ба масоҳатҳо пайваст шуданд: ${count(found)}.`,
    'measures-unused': ({ name }) =>
      name
        ? `${name}: нуқтаҳо андозаҳо (қиматҳои M) доранд. Онҳо истифода нашуданд.`
        : 'Нуқтаҳо андозаҳо (қиматҳои M) доранд. Онҳо истифода нашуданд.',
    'north-first': () =>
      'Дар ин ҷо координатаи якум, чунон ки геодезистон менависанд, ба тарафи шимол ҳисоб мешавад; ҳамин тавр хонда шуд.',
    'fields-from-description': ({ found }) =>
      `Майдонҳо аз ҷадвалҳои дохили тавсифҳо хонда шуданд, объектҳо: ${count(found)}.`,
    'script-unwrapped': ({ name }) =>
      `Файл скрипт аст; маълумоте, ки он ба номи «${name}» медиҳад, хонда шуд, худи скрипт иҷро нашуд.`,
    'mgrs-squares': ({ found }) =>
      `Ҷойҳо аз рӯи ишораҳои MGRS хонда шуданд: ҳар яке миёнаи мураббаи худ аст, тарафи калонтаринаш ${count(found)} м.`,
    'geometry-unused': ({ name }) => `Дар сутуни «${name}» контурҳои дигар ҳастанд. Онҳо хонда нашуданд.`,
    'same-parcels': ({ name, other, found }) =>
      `Дар «${name}» ва «${other ?? ''}» ҳамон як қитъаҳо ҳастанд (${count(found)}): замини онҳо ба ҷамъҳо ду бор дохил мешавад, аз ин рӯ хулоса нест. Файлро бе яке аз ин ду хонед.`,
    'layer-missing': ({ name, other }) =>
      `Қабати «${name}» нест, аз ин рӯ чизе хориҷ нашуд. Қабатҳо: ${other || 'нест'}.`,
    'degrees-in-grid': ({ name }) =>
      `Қисми координатаҳо дараҷаанд, вале файл дар системаи «${name}» аст: ҷойи онҳо маълум нест ва объектҳои бо онҳо ба ягон ҷамъ дохил намешаванд.`,
    'comments-skipped': ({ found }) =>
      `Шарҳҳо бо ҳар чи дар онҳост, гузаронда шуданд: ${count(found)}. Дар GeoJSON шарҳ нест; барномаҳои дигар метавонанд файлро қабул накунанд.`,
    'utm-zones': ({ name }) =>
      `Нуқтаҳо чун метрҳои UTM дар WGS84 хонда шуданд, минтақа аз «${name}» гирифта шуд.`,
    'crs-of-some': ({ name, promised, found }) =>
      `Аз ${count(promised)} геометрия ${count(found)} системаи координатаҳои худро «${name}» меноманд; боқимонда ҳеҷ системаро намегӯянд ва дар ҳамин система хонда шуданд.`,
    'layer-unread': ({ name }) => `«${name}» гирифта нашуд: шумо чунин интихоб кардед.`,
    'still-open': () =>
      'Шояд ин файл дар барномаи дигар кушода бошад. Онро дар он ҷо пӯшед, то тағйироти охирин дар он бошад.',
  },
  onlyTo:
    'Ягон майдон намегӯяд, ки қитъаҳо аз кӣ мегузаранд: хулоса дуруст аст, агар ҳар мубодила байни ду гиранда бошад.',
  datumAccuracy: (metres) =>
    metres === null
      ? 'Датуми он ба WGS84 бо кадом дақиқӣ пайваст аст, маълум нест: ҳамаи нуқтаҳо якҷоя ҷойивазшуда буда метавонанд, ин масоҳатҳоро тағйир намедиҳад.'
      : `Датуми он ба WGS84 бо дақиқии ${unit(number(metres, 1), 'm')} пайваст аст: ҳамаи нуқтаҳо якҷоя ба ҳамин андоза ҷойивазшуда буда метавонанд, ин масоҳатҳоро тағйир намедиҳад.`,
  gridArea: (gridHa) =>
    `Дар тӯри худи ин система 100 га, ки ин ҷо чен шудааст, ${unit(number(gridHa, 3), 'ha')} мебошад: ҷамъҳое, ки аз рӯи тӯр гирифта шудаанд, ҳамин қадар фарқ мекунанд.`,
  incomplete:
    'Муайян намешавад: як қисми файл нест, ду бор омадааст ё хонда нашуд, поён нигаред. Ҷамъҳо аз рӯи он чи хонда шуд.',
  asked: 'Ҳоло муайян намешавад: номи як тараф норавшан аст. Дар поён ҷавоб диҳед.',
  encoding: 'Рамзгузорӣ',
  encodingGuessed: (name) =>
    `Дар файл гуфта нашудааст, ки ҳарфҳо чӣ гуна рамзгузорӣ шудаанд. Онҳо чун ${name} хонда шуданд; агар нодуруст намоянд, дигарашро интихоб кунед.`,
  encodingAuto: 'мисли файл',
  readWithout: (layer) => `Бе «${layer}» хондан`,
  readAllLayers: 'Ҳамаи қабатҳоро аз нав хондан',
  closedLines: (many) =>
    `Хатҳо ва нуқтаҳо масоҳат надоранд. Хатҳое, ки дар ҷойи оғозашон тамом шуда, масоҳатро давр мезананд: ${whole(many)}.`,
  closedLinesRead: 'Хатҳои сарбастаро чун масоҳат хондан',
  closedLinesUnread: 'Хатҳои сарбастаро чун хат хондан',
  crs: 'Системаи координатаҳо',
  crsHint: 'Рамзи EPSG (масалан 28412) ё сатри PROJ, агар донед, ки файл дар кадом система аст.',
  crsApply: 'Чунин хондан',
  noArea: 'Хатҳо ва нуқтаҳо масоҳат надоранд; чизе чен нашуд.',
  partyQuestion: (value, party) => `Оё «${value}» ${party} аст?`,
  partyYes: (party) => `Ҳа, ${party}`,
  partyItself: 'Не, тарафи дигар',
  partyFeatures: (many) => `объектҳо: ${whole(many)}`,
  areaRole: 'Масоҳати зикршуда',
  areaNow: (field) => `масоҳати зикршуда: ${field}`,
  stated: (count) => `Масоҳатҳои зикршудаи фарқкунанда (${whole(count)})`,
  statedNote: (m2, percent) =>
    `Аз масоҳати ченшуда бештар аз ${squareMetres(m2)} ва ${percentText(percent)} (калонтараш) фарқ мекунад.`,
  statedItem: (feature, stated, measured) =>
    `${feature}: зикршуда ${statedHa(stated)}, ченшуда ${ha(measured)}`,
  allowance: 'Масоҳати зикршуда аз ченшуда метавонад ба калонтари ин ду фарқ кунад',
  allowanceM2: 'м²',
  allowancePercent: '% аз он',
  statedSide: (stated, agrees) => `зикршуда ${statedHa(stated)}: ${agrees ? 'мувофиқ' : 'фарқ мекунад'}`,
  statedSilent: (count) => `бе масоҳати зикршуда: ${whole(count)}`,
  statedUnread: (count) => `Масоҳатҳои зикршудае, ки хонда нашуданд: ${whole(count)}.`,
  statedUnit: (field) =>
    `Маълум нест, ки майдони «${field}» масоҳатро бо кадом воҳид нишон медиҳад. Воҳидро дар номи майдон нависед (га, м²).`,
  undirectedList: 'Бе самт',
  undirectedItem: (feature) => `${feature}: гуфта нашудааст, ки аз кӣ ба кӣ`,
  noValidParcel: (ids) => `Қитъаи дуруст нест: ${exchangeNames(ids, 'мубодилаи беном')}.`,
  leftOut: (count) => `Ба ҷамъ дохил нашуд (хато, бе масоҳат ё бе самт): ${whole(count)}.`,
  ofValid: 'Ин танҳо дар бораи қитъаҳои дуруст гуфта шудааст; боқимонда ба ягон ҷамъ дохил нест.',
};
