import { russian } from '../language/style.ru.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';

const { whole } = unitsOf(russian);

const megabytes = (bytes: string) => `${whole(Number(bytes) / (1024 * 1024))} МБ`;

/** Why a whole file cannot be used; the detail is a name or a number from the file. */
export const fileProblemWords: LateWords['data']['fileProblem'] = {
  empty: () => 'Файл пуст.',
  'unknown-format': () =>
    'Это ни один из форматов, которые здесь открываются: GeoJSON (в том числе по объекту в строке), TopoJSON, KML, KMZ, GPX, Shapefile в архиве zip, CSV, FlatGeobuf.',
  'not-json': (position) =>
    position === ''
      ? 'Текст — не JSON: он обрывается или что-то в нём не на месте.'
      : `Текст — не JSON: ошибка около знака ${whole(Number(position))}.`,
  truncated: () =>
    'Файл обрывается на середине. То, что до обрыва, прочитано, остального нет. Для уверенности загрузите файл ещё раз.',
  'nested-too-deeply': (limit) =>
    limit === ''
      ? 'Вложенность в файле глубже, чем бывает у карт.'
      : `Вложенность в файле больше ${limit} уровней: у карт такой не бывает.`,
  'too-large': (limit) =>
    limit === ''
      ? 'Отдельная часть файла слишком велика, её нельзя прочитать.'
      : `Файл больше ${megabytes(limit)} — предела для этого формата. У GeoJSON и GeoJSON по объекту в строке такого предела нет.`,
  'not-xml': () => 'Текст — не правильный XML.',
  'zip-broken': () => 'Архив zip повреждён или обрывается.',
  'zip-bomb': (limit) => `После распаковки архив занял бы больше ${megabytes(limit)}. Он не распакован.`,
  'zip-without-map': () => 'В архиве нет ни Shapefile (.shp), ни KML.',
  'csv-without-coordinates': (columns) =>
    `В таблице нет столбцов с координатами. Назовите два столбца “lon” и “lat” или один “wkt”. Сейчас в ней столбцы: ${columns}`,
  'broken-file': (name) =>
    name === ''
      ? 'Файл повреждён.'
      : `Файл ${name} повреждён: указанные в нём длины не сходятся с содержимым.`,
  'no-features': () => 'Файл исправен, но объектов в нём нет.',
  'projection-unknown': () =>
    'Числа в файле — метры картографической проекции, но не сказано какой. Сохраните его в WGS84 (EPSG:4326) или как Shapefile вместе с его .prj.',
  'projection-unsupported': (name) =>
    `Файл в системе координат «${name}», преобразовать её здесь нельзя. Сохраните его в WGS84 (EPSG:4326).`,
  'out-of-memory': () =>
    'У браузера не осталось памяти для этого файла. Закройте другие страницы или разделите файл.',
  'worker-failed': () =>
    'Браузер прервал чтение, скорее всего из-за нехватки памяти. Другие ваши файлы не тронуты. Попробуйте ещё раз, сначала закройте другие страницы или разделите файл.',
  'took-too-long': (seconds: string) =>
    `Чтение этого файла не подавало признаков жизни ${whole(Number(seconds))} с или длилось дольше, чем должно при таком размере, поэтому оно остановлено и прочитан следующий файл. Повторите: времени будет вдвое больше.`,
  interrupted: () =>
    'Страница закрылась, пока читался этот файл, поэтому сам он заново не читается. Можно повторить или убрать его.',
};

/** What is wrong with one feature. */
export const featureProblemWords: Readonly<Record<string, string>> = {
  'not-json': 'не читается как JSON',
  'not-a-feature': 'это не объект GeoJSON',
  'null-geometry': 'нет геометрии',
  'feature-too-large': 'слишком велик, его нельзя прочитать',
  'not-a-polygon': 'геометрия неизвестного вида',
  'mixed-collection': 'площади смешаны с точками или линиями, поэтому площадь не определена',
  empty: 'нет координат',
  'not-finite': 'одна из координат — не число',
  'out-of-range': 'одна из координат — не долгота и не широта',
  'swapped-axes': 'широта и долгота, похоже, поменялись местами',
  'date-line': 'пересекает линию перемены дат',
  'open-ring': 'контур заканчивается не там, где начался',
  'too-few-vertices': 'в контуре меньше трёх вершин',
  'duplicate-vertex': 'одна вершина стоит два раза подряд (всё равно измерен)',
  'self-intersection': 'контур пересекает сам себя',
  'hole-outside-shell': 'вырез лежит вне контура',
  'polygons-overlap': 'его части накладываются друг на друга',
};
