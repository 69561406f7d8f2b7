import { kyrgyz } from '../language/style.ky.ts';
import { unitsOf } from '../language/units.ts';
import type { DataWords } from './my-data.en.ts';
import type { featureProblemWords as english } from './problems.en.ts';

const { whole } = unitsOf(kyrgyz);

const megabytes = (bytes: string) => `${whole(Number(bytes) / (1024 * 1024))} МБ`;

/** Why a whole file cannot be used; the detail is a name or a number from the file. */
export const fileProblemWords: DataWords['fileProblem'] = {
  empty: () => 'Файл бош.',
  'unknown-format': () =>
    'Бул – мында ачыла турган форматтардын бири эмес: GeoJSON (ар бир сапта бир объект болгону да), TopoJSON, KML, KMZ, GPX, zip ичиндеги Shapefile, CSV, FlatGeobuf.',
  'not-json': (position) =>
    position === ''
      ? 'Текст JSON эмес: ал эрте бүтөт же ичинде бир нерсе ордунда эмес.'
      : `Текст JSON эмес: ${whole(Number(position))}-белгинин тегерегинде ката бар.`,
  truncated: () =>
    'Файл ортосунан үзүлгөн. Үзүлгөнгө чейинкиси окулду, калганы жок. Ишенимдүү болуш үчүн файлды кайра алыңыз.',
  'nested-too-deeply': (limit) =>
    limit === ''
      ? 'Файлдын ички тепкичтери карта маалыматында болбой турганчалык көп.'
      : `Файлдын ички тепкичтери ${limit} ашат, карта маалыматында мындай болбойт.`,
  'too-large': (limit) =>
    limit === ''
      ? 'Файлдын бир бөлүгү окууга өтө чоң.'
      : `Файл бул формат үчүн мында уруксат берилген ${megabytes(limit)} чегинен чоң. GeoJSON жана сап-сап GeoJSON үчүн мындай чек жок.`,
  'not-xml': () => 'Текст туура түзүлгөн XML эмес.',
  'zip-broken': () => 'Zip архиви бузулган же эрте бүтөт.',
  'zip-bomb': (limit) => `Архив ачылганда ${megabytes(limit)} ашып кетмек. Ал ачылган жок.`,
  'zip-without-map': () => 'Архивде Shapefile (.shp) да, KML да жок.',
  'csv-without-coordinates': (columns) =>
    `Таблицада координат мамычалары жок. Экөөнү «lon» жана «lat» же бирөөнү «wkt» деп атаңыз. Азыркы мамычалары: ${columns}`,
  'broken-file': (name) =>
    name === '' ? 'Файл бузулган.' : `${name} бузулган: өз узундуктары жөнүндөгү маалыматы дал келбейт.`,
  'no-features': () => 'Файл жарактуу, бирок ичинде объект жок.',
  'projection-unknown': () =>
    'Сандар – карта проекциясынын метрлери, бирок кайсы проекция экени файлда айтылган эмес. Аны WGS84 (EPSG:4326) же .prj файлы бар Shapefile кылып сактаңыз.',
  'projection-unsupported': (name) =>
    `Файл «${name}» координат системасында, аны бул жерде которууга болбойт. WGS84 (EPSG:4326) кылып сактаңыз.`,
  'out-of-memory': () => 'Браузерде бул файл үчүн эс калган жок. Башка барактарды жабыңыз же файлды бөлүңүз.',
  'worker-failed': () =>
    'Окууну браузер токтотту, кыязы, эс жетпей калды. Башка файлдарыңыз ордунда. Кайра аракет кылыңыз, алгач башка барактарды жабыңыз же файлды бөлүңүз.',
  'took-too-long': (seconds: string) =>
    `Бул файлды окуу ${whole(Number(seconds))} секунд бою кабар берген жок же мындай көлөмдөгү файлга керектүүдөн узакка созулду, ошондуктан токтотулуп, кийинкиси окулду. Кайра аракет кылыңыз: эки эсе көп убакыт берилет.`,
  interrupted: () =>
    'Бул файл окулуп жатканда барак жабылып калган, ошондуктан ал өзүнөн өзү кайра окулган жок. Кайра аракет кылсаңыз же алып салсаңыз болот.',
};

/** What is wrong with one feature. */
export const featureProblemWords: Readonly<Record<keyof typeof english, string>> = {
  'not-json': 'JSON катары окулбайт',
  'not-a-feature': 'GeoJSON объекти эмес',
  'null-geometry': 'геометриясы жок',
  'feature-too-large': 'окууга өтө чоң',
  'not-a-polygon': 'геометриясынын түрү белгисиз',
  'mixed-collection': 'аянттар чекиттер же сызыктар менен аралаш, ошондуктан аянты аныкталбайт',
  empty: 'координаттары жок',
  'not-finite': 'координаттарынын бири сан эмес',
  'out-of-range': 'координаттарынын бири узундук да, кеңдик да эмес',
  'swapped-axes': 'кеңдик менен узундук орун алмашкандай',
  'date-line': 'дата алмашуу сызыгын кесип өтөт',
  'open-ring': 'чеги башталган жеринде бүтпөйт',
  'too-few-vertices': 'чегинде үч бурчтан аз',
  'duplicate-vertex': 'бир бурч катары менен эки жолу келет (баары бир өлчөндү)',
  'self-intersection': 'чеги өзү менен кесилишет',
  'hole-outside-shell': 'тешиги чегинен тышкары',
  'polygons-overlap': 'бөлүктөрү бири-бирин жабат',
};
