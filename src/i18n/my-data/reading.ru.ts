import { russian } from '../language/style.ru.ts';
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
} = unitsOf(russian);
const count = (value: number | null) => (value === null ? '?' : whole(value));
const squareMetres = (m2: number) => unit(number(m2), 'm2');

/** What the reading of a file has to tell besides its features. */
export const readingWords: ReadingWords = {
  notices: (many) => `Замечено при чтении (${whole(many)})`,
  noticesNote: 'Недостающее в суммы не входит; то, что лишь отмечено, входит.',
  notice: {
    'fewer-features': ({ name, promised, found }) =>
      promised === null
        ? `${name || 'Файл'}: сказано, что это не всё, передано объектов: ${count(found)}.`
        : `${name || 'Файл'}: обещано объектов ${count(promised)}, найдено ${count(found)}.`,
    'rows-differ': ({ name, promised, found }) =>
      `${name}: строк в таблице ${count(promised)}, а есть ${count(found)}.`,
    'bytes-differ': ({ name, promised, found }) =>
      `${name}: должно быть байтов ${count(promised)}, есть ${count(found)}.`,
    'member-broken': ({ name }) => `${name} пропущен: контрольная сумма не сходится, он повреждён.`,
    'member-left-out': ({ name }) => `${name} пропущен: здесь его не удалось прочитать.`,
    'member-crs-unknown': ({ name }) =>
      `${name} пропущен: его система координат здесь неизвестна. Откройте его отдельно, без архива, и укажите систему (код EPSG или строку PROJ).`,
    'stray-quote': ({ line }) =>
      `Строка ${count(line)}: незакрытая кавычка. Она принята за букву; проверьте, что прочитано в этой строке.`,
    'row-too-long': ({ line }) => `В строке ${count(line)} ячеек больше, чем заголовков; лишнее пропущено.`,
    'linked-file': ({ name }) =>
      `Файл ссылается на другой, который не загружается: ${name}. Сохраните его и откройте тоже.`,
    'bad-coordinates': ({ line, name }) =>
      `Строка ${count(line)}: пропущена точка (${name}), широта или долгота которой — не число.`,
    'rows-deleted': ({ name, found }) =>
      `${name}: строк, помеченных как удалённые, ${count(found)}; они пропущены, как в QGIS.`,
    'label-points': ({ found }) => `Точки рядом с площадями приняты за подписи и пропущены: ${count(found)}.`,
    'same-heading': ({ name }) => `Два поля называются «${name}»; у второго здесь номер после имени.`,
    'corners-joined': ({ found }) =>
      `Строки — пронумерованные вершины; они соединены в площади: ${count(found)}.`,
    'measures-unused': ({ name }) =>
      name
        ? `${name}: у точек есть меры (значения M). Они не использованы.`
        : 'У точек есть меры (значения M). Они не использованы.',
    'accuracies-unused': ({ name }) =>
      `«${name}» говорит о точности отдельных вершин. Она не использована: точность берётся по файлу или по участку.`,
    'north-first': () =>
      'Первая координата здесь отсчитывается к северу, как принято у геодезистов; так она и прочитана.',
    'fields-from-description': ({ found }) =>
      `Поля прочитаны из таблиц в описаниях, объектов: ${count(found)}.`,
    'script-unwrapped': ({ name }) =>
      `Файл — скрипт; прочитаны данные, которые он присваивает имени «${name}»; сам он не выполнялся.`,
    'mgrs-squares': ({ found }) =>
      `Положения прочитаны по ссылкам MGRS: каждое — середина своего квадрата, сторона наибольшего ${count(found)} м.`,
    'geometry-unused': ({ name }) => `В столбце «${name}» — другие контуры. Они не прочитаны.`,
    'values-unread': ({ name }) =>
      `В столбце «${name}» — значения, которые не текст, не число и не дата. Они не прочитаны.`,
    'same-parcels': ({ name, other, found }) =>
      `В «${name}» и «${other ?? ''}» одни и те же участки (${count(found)}): их земля входит в суммы дважды, поэтому вывода нет. Прочитайте файл без одного из двух.`,
    'layer-missing': ({ name, other }) =>
      `Слоя «${name}» нет, поэтому ничего не убрано. Слои: ${other || 'нет'}.`,
    'degrees-in-grid': ({ name }) =>
      `Часть координат — градусы, хотя файл в системе «${name}»: их место неизвестно, и объекты с ними не входят ни в одну сумму.`,
    'zone-differs': ({ line, name, promised, found }) =>
      `Строка ${count(line)}: зона UTM ${count(found)}, а большинство точек участка ${name} — в зоне ${count(promised)}. Его контур тянется от одной к другой, поэтому вывода нет; проверьте зону.`,
    'comments-skipped': ({ found }) =>
      `Комментарии пропущены вместе со всем, что в них стоит: ${count(found)}. В GeoJSON их нет; другие программы могут не принять файл.`,
    'utm-zones': ({ name }) => `Координаты прочитаны как метры UTM на WGS84, зона взята из «${name}».`,
    'zones-apart': ({ name, promised, found }) =>
      `Участки в зоне UTM ${count(found)}: ${name}. Большинство других — в зоне ${count(promised)}; проверьте, верна ли зона.`,
    'crs-of-some': ({ name, promised, found }) =>
      `Из объектов с геометрией (${count(promised)}) систему координат «${name}» называют ${count(found)}; остальные не называют никакой и прочитаны в ней же.`,
    'layer-unread': ({ name }) => `«${name}» не взят, как вы и выбрали.`,
    'corners-doubtful': () =>
      'Точки похожи на вершины, чья нумерация продолжается из участка в участок, и ничто наверняка не говорит, какие из них вместе: контуры не построены. Нумеруйте вершины каждого участка с 1 или назовите столбец, который различает участки, «участок».',
    'still-open': () =>
      'Возможно, файл открыт в другой программе. Закройте его там, чтобы в нём были последние правки.',
  },
  likeExchanges: (names) =>
    `${names.map((name) => `«${name}»`).join(', ')} считаются разными обменами. Если это один обмен, напишите его название в файле одинаково.`,
  likeParties: (names) =>
    `${names.map((name) => `«${name}»`).join(', ')} считаются разными сторонами. Если это одна сторона, напишите её название в файле одинаково.`,
  onlyTo:
    'Ни одно поле не говорит, от кого переходят участки: вывод верен, если каждый обмен — между двумя получающими.',
  datumAccuracy: (metres, several = false) =>
    metres === null
      ? several
        ? 'Насколько точно датум привязан к WGS84, неизвестно: точки одной системы могут быть сдвинуты вместе, на площади это не влияет, а точки двух систем — друг относительно друга.'
        : 'Насколько точно её датум привязан к WGS84, неизвестно: все точки могут быть сдвинуты вместе, на площади это не влияет.'
      : several
        ? `Их датумы привязаны к WGS84 с точностью ${unit(number(metres, 1), 'm')} или лучше: на столько точки одной системы могут быть сдвинуты вместе, на площади это не влияет, а точки двух систем — друг относительно друга.`
        : `Её датум привязан к WGS84 с точностью ${unit(number(metres, 1), 'm')}: на столько все точки могут быть сдвинуты вместе, на площади это не влияет.`,
  gridArea: (gridHa) =>
    `В собственной сетке этой системы 100 га, измеренных здесь, — это ${unit(number(gridHa, 3), 'ha')}: настолько расходятся суммы, взятые по сетке.`,
  incomplete:
    'Определить нельзя: части файла нет, она стоит дважды или не прочитана, смотрите ниже. Суммы — по тому, что прочитано.',
  asked: 'Пока определить нельзя: одна из сторон названа неясно. Ответьте ниже.',
  encoding: 'Кодировка',
  encodingGuessed: (name) =>
    `В файле не сказано, как закодированы буквы. Они прочитаны как ${name}; если выглядят неверно, выберите другую.`,
  encodingAuto: 'как в файле',
  readWithout: (layer) => `Прочитать без «${layer}»`,
  readAllLayers: 'Снова прочитать все слои',
  closedLines: (many) =>
    `У линий и точек нет площади. Контуров, которые её обходят замкнутой линией или пронумерованными точками: ${whole(many)}.`,
  closedLinesRead: 'Читать их как площади',
  closedLinesUnread: 'Читать их как линии и точки',
  crs: 'Система координат',
  crsHint: 'Код EPSG (например 28412) или строка PROJ, если вы знаете, в какой системе файл.',
  crsApply: 'Читать так',
  noArea: 'У линий и точек нет площади; ничего не измерено.',
  partyQuestion: (value, party) => `«${value}» — это ${party}?`,
  partyYes: (party) => `Да, ${party}`,
  partyItself: 'Нет, другая сторона',
  partyFeatures: (many) => `объектов: ${whole(many)}`,
  areaRole: 'Заявленная площадь',
  areaNow: (field) => `заявленная площадь: ${field}`,
  stated: (count) => `Заявленные площади, которые расходятся (${whole(count)})`,
  statedNote: (m2, percent) =>
    `Расходятся с измеренной больше чем на ${squareMetres(m2)} и на ${percentText(percent)} (берётся большее).`,
  statedItem: (feature, stated, measured) =>
    `${feature}: заявлено ${statedHa(stated)}, измерено ${ha(measured)}`,
  allowance: 'Заявленная площадь может расходиться с измеренной на большее из двух',
  allowanceM2: 'м²',
  allowancePercent: '% от неё',
  statedSide: (stated, agrees) => `заявлено ${statedHa(stated)}: ${agrees ? 'сходится' : 'расходится'}`,
  statedSilent: (count) => `без заявленной площади: ${whole(count)}`,
  statedUnread: (count) => `Заявленных площадей, которые не удалось прочитать: ${whole(count)}.`,
  statedUnit: (field) =>
    `Неясно, в каких единицах поле «${field}» указывает площадь. Укажите единицу в имени поля (га, м²).`,
  undirectedList: 'Без направления',
  undirectedItem: (feature, from, to) =>
    `${feature}: не сказано, от кого и к кому (прочитано: «${from}», «${to}»)`,
  undirectedToItem: (feature, to) => `${feature}: не сказано, к какой стране (прочитано: «${to}»)`,
  noValidParcel: (ids) => `Нет ни одного пригодного участка: ${exchangeNames(ids, 'обмен без названия')}.`,
  leftOut: (count) => `Не вошло в суммы (ошибки, нет площади или направления): ${whole(count)}.`,
  ofValid: 'Сказано только о пригодных участках; остальное в суммы не входит.',
};
