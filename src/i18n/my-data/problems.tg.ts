import { tajik } from '../language/style.tg.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';
import type { featureProblemWords as english } from './problems.en.ts';

const { whole } = unitsOf(tajik);

const megabytes = (bytes: string) => `${whole(Number(bytes) / (1024 * 1024))} МБ`;

/** Why a whole file cannot be used; the detail is a name or a number from the file. */
export const fileProblemWords: LateWords['data']['fileProblem'] = {
  empty: () => 'Файл холист.',
  'unknown-format': () =>
    'Ин ҳеҷ яке аз форматҳое нест, ки дар ин ҷо кушода мешаванд: GeoJSON (аз ҷумла дар ҳар сатр як объект), TopoJSON, KML, KMZ, GPX, Shapefile дар zip, CSV, FlatGeobuf.',
  'not-json': (position) =>
    position === ''
      ? 'Матн JSON нест: он барвақт тамом мешавад ё чизе дар он дар ҷои худ нест.'
      : `Матн JSON нест: дар наздикии аломати ${whole(Number(position))} хато ҳаст.`,
  truncated: () =>
    'Файл дар мобайн канда мешавад. Қисми то ин ҷо хонда шуд; боқимонда нест. Барои боварӣ файлро аз нав гиред.',
  'nested-too-deeply': (limit) =>
    limit === ''
      ? 'Сохтори файл аз ҳама гуна маълумоти харита амиқтар аст.'
      : `Сохтори файл аз ${limit} сатҳ амиқтар аст; маълумоти харита чунин намешавад.`,
  'too-large': (limit) =>
    limit === ''
      ? 'Як пораи файл барои хондан аз ҳад калон аст.'
      : `Файл аз ${megabytes(limit)} калонтар аст, ки барои ин формат дар ин ҷо ҳадди ниҳоист. Барои GeoJSON ва GeoJSON-и сатрӣ чунин ҳад нест.`,
  'not-xml': () => 'Матн XML-и дуруст нест.',
  'zip-broken': () => 'Бойгонии zip вайрон аст ё барвақт тамом мешавад.',
  'zip-bomb': (limit) => `Бойгонӣ баъди кушодан аз ${megabytes(limit)} зиёд мешуд. Он кушода нашуд.`,
  'zip-without-map': () => 'Дар бойгонӣ на Shapefile (.shp) ҳаст, на KML.',
  'csv-without-coordinates': (columns) =>
    `Ҷадвал сутуни координатаҳо надорад. Ду сутунро «lon» ва «lat» ё якеро «wkt» ном гузоред. Сутунҳои он: ${columns}`,
  'broken-file': (name) =>
    name === '' ? 'Файл вайрон аст.' : `${name} вайрон аст: дарозиҳои дар он навишташуда мувофиқ нестанд.`,
  'no-features': () => 'Файл дуруст аст, вале ягон объект надорад.',
  'projection-unknown': () =>
    'Рақамҳо метрҳои проексияи харитаанд ва файл намегӯяд, ки кадом. Онро дар WGS84 (EPSG:4326) ё ҳамчун Shapefile бо .prj нигоҳ доред.',
  'projection-unsupported': (name) =>
    `Файл дар системаи координатаҳои «${name}» аст, ки дар ин ҷо табдил дода намешавад. Онро дар WGS84 (EPSG:4326) нигоҳ доред.`,
  'out-of-memory': () =>
    'Хотираи браузер барои ин файл намерасад. Саҳифаҳои дигарро пӯшед ё файлро тақсим кунед.',
  'worker-failed': () =>
    'Браузер хонданро қатъ кард, эҳтимол аз сабаби камии хотира. Файлҳои дигари шумо бетағйиранд. Аз нав кӯшиш кунед, аввал саҳифаҳои дигарро пӯшед ё файлро тақсим кунед.',
  'took-too-long': (seconds: string) =>
    `Аз хондани ин файл ${whole(Number(seconds))} сония хабаре набуд ё он аз вақти барои чунин ҳаҷм лозим дарозтар кашид, бинобар ин қатъ карда шуд ва файли навбатӣ хонда шуд. Аз нав кӯшиш кунед: вақт ду баробар зиёд мешавад.`,
  interrupted: () =>
    'Ҳангоми хондани ин файл саҳифа баста шуд, бинобар ин он худ ба худ аз нав хонда нашуд. Метавонед аз нав кӯшиш кунед ё онро нест кунед.',
};

/** What is wrong with one feature. */
export const featureProblemWords: Readonly<Record<keyof typeof english, string>> = {
  'not-json': 'ҳамчун JSON хонда намешавад',
  'not-a-feature': 'объекти GeoJSON нест',
  'null-geometry': 'геометрия надорад',
  'feature-too-large': 'барои хондан аз ҳад калон аст',
  'not-a-polygon': 'навъи геометрияаш номаълум аст',
  'mixed-collection': 'масоҳатҳоро бо нуқтаҳо ё хатҳо омехтааст, бинобар ин масоҳаташ муайян нест',
  empty: 'координата надорад',
  'not-finite': 'координатае дорад, ки рақам нест',
  'out-of-range': 'координатае дорад, ки на тӯл аст ва на арз',
  'swapped-axes': 'эҳтимол арз ва тӯли он ҷояшонро иваз кардаанд',
  'date-line': 'хати тағйири санаро мебурад',
  'open-ring': 'контураш дар ҷое, ки оғоз шудааст, тамом намешавад',
  'too-few-vertices': 'контураш камтар аз се кунҷ дорад',
  'duplicate-vertex': 'як кунҷ ду бор паи ҳам омадааст (бо вуҷуди ин чен шудааст)',
  'self-intersection': 'контураш худро мебурад',
  'hole-outside-shell': 'холигие берун аз контур дорад',
  'polygons-overlap': 'қисмҳояш болои ҳам меоянд',
};
