import { countryName as party } from '../atlas/countries.ru.ts';
import { towards } from '../language/cases.ru.ts';
import { russian } from '../language/style.ru.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';
import { accuracyWords } from './accuracy.ru.ts';
import { attemptWords } from './attempts.ru.ts';
import { featuresOf, plural } from './counts.ru.ts';
import { findingWords } from './findings.ru.ts';
import { listWords } from './lists.ru.ts';
import { fileProblemWords } from './problems.ru.ts';
import { readingWords } from './reading.ru.ts';
import { savingWords } from './saving.ru.ts';
import { topologyWords } from './topology.ru.ts';

type Data = LateWords['data'];
type Verdict = Parameters<Data['verdict']>[0];

const { ownHectares: ha, whole, ownDifference, significant } = unitsOf(russian);

const sentences: Record<Verdict, string> = {
  equal:
    'Равны: в каждом обмене из этого файла обе стороны получают одинаковую площадь, в пределах вашего допуска.',
  'equal-within-precision': 'Равны, насколько позволяет судить указанная точность.',
  'not-equal': 'Не равны: хотя бы в одном обмене стороны получают разные площади.',
  'not-land-for-land': 'Землю обменивали не на землю.',
  'cannot-tell': 'Файл не позволяет ответить.',
};

/** What the tab “My data” says. */
export const dataWords: Data = {
  heading: 'Проверьте свои участки',
  about:
    'Откройте файл с участками. Если в его полях указано, от кого и к кому переходит каждый, обмен проверяется так же, как перечень, зачитанный в парламенте.',
  private: 'Ничто не покидает ваше устройство: файл читается, измеряется и хранится только в этом браузере.',
  open: 'Открыть файл',
  openHint: (formats) =>
    `или перетащите его на страницу. ${formats}; Shapefile — в zip или все его файлы сразу.`,
  dropHere: 'Отпустите файл, чтобы открыть его. Он остаётся на этом устройстве.',
  paste: 'Вставить текст',
  pasteLabel: 'GeoJSON, KML или таблица в виде текста',
  pasteOpen: 'Проверить этот текст',
  pastedName: 'Вставленный текст',
  files: 'Ваши файлы',
  show: (name) => `Показать результаты: ${name}`,
  remove: 'Убрать',
  removeNamed: (name) => `Убрать ${name}`,
  removeAll: 'Убрать все файлы',
  cancel: 'Отмена',
  tryAgain: 'Повторить',
  waiting: 'Ждёт, пока прочитается предыдущий файл.',
  resting: 'Сохранён с прошлого раза. Он большой и читается только по вашей просьбе.',
  readNow: 'Прочитать сейчас',
  reading: (features) => (features === 0 ? 'Чтение …' : `Чтение: уже ${featuresOf(features)}`),
  remaining: (seconds) =>
    `осталось около ${plural(Math.max(1, Math.round(seconds)), 'секунды', 'секунд', 'секунд')}`,
  measuring: 'Поиск наложений и сторон …',
  size: (bytes) =>
    bytes < 1e6 ? `${significant(Math.max(0.1, bytes / 1e3), 2)} кБ` : `${significant(bytes / 1e6, 3)} МБ`,
  keeping: {
    unknown: '',
    kept: 'сохранён в этом браузере',
    'without-note':
      'Сохранён в этом браузере, но последние настройки файла запомнить не удалось: после перезагрузки они будут прежними.',
    full: 'Не сохранён: место, отведённое браузеру, кончилось. Сейчас файлом можно пользоваться, но после перезагрузки его не будет. Сохранённое раньше не тронуто.',
    forbidden: 'Не сохранён: этот браузер не разрешает хранение. После перезагрузки файла не будет.',
  },
  fileProblem: fileProblemWords,
  facts: (features, measured) => `${featuresOf(features)}, из них измерено ${whole(measured)}`,
  converted: (system) => `Преобразовано в WGS84 из ${system}.`,
  undrawn:
    'Часть этого файла браузер не может нарисовать: пустые места на карте ничего не значат. На числа это не влияет.',
  engine: {
    geodesic: 'Площади — GeographicLib на эллипсоиде WGS84; рядом — Turf (сфера).',
    authalic:
      'Участков много: площади — по формуле равновеликой проекции на эллипсоиде WGS84, с отличием от GeographicLib не больше миллионной доли; рядом — Turf (сфера).',
  },
  swapped: 'Широта и долгота, похоже, поменялись местами: в нынешнем виде файл лежит не здесь.',
  mend: 'Прочитать наоборот',
  mended: 'Прочитано с переставленными широтой и долготой.',
  unmend: 'Прочитать как есть',
  region: 'Баланс обмена по вашему файлу',
  verdict: (verdict) => sentences[verdict],
  noDirection:
    'Ни одно поле не говорит, от кого и к кому переходят участки. Укажите поля, и обмен будет проверен.',
  noMeasured: 'В этом файле нет объектов, площадь которых можно измерить.',
  exchange: (id) => (id === '' ? 'Обмен' : id),
  table: 'Обмены вашего файла: сколько гектаров каждой стороне и равны ли они',
  to: (id) => towards(party(id)),
  party,
  toOthers: 'Земля переходит к одной стороне или более чем к двум: сравнивать нечего.',
  hectares: ha,
  range: (low, high) => (low === high ? ha(low) : `от ${ha(Math.max(0, low))} до ${ha(high)}`),
  turf: (value) => `Turf: ${ha(value)}`,
  parcels: (count) => plural(count, 'участок', 'участка', 'участков'),
  difference: (value, error, second, first) => {
    const sides = `${towards(party(second))} минус ${towards(party(first))}`;
    return `${sides}: ${ownDifference(value, error)}`;
  },
  enginesDiffer: (verdict) => `Вывод сделан по Turf; на эллипсоиде он был бы таким: ${verdict}.`,
  moreExchanges: (count) => `Показать ещё ${plural(count, 'обмен', 'обмена', 'обменов')}`,
  unlisted: (count) =>
    `Ещё ${plural(count, 'обмен не показан', 'обмена не показаны', 'обменов не показаны')}: в выбранном поле слишком много значений, чтобы это были обмены.`,
  undirected: (count) =>
    `Не сказано, от кого и к кому: ${plural(count, 'измеренный объект', 'измеренных объекта', 'измеренных объектов')}. В суммы это не входит.`,
  undirectedTo: (count) =>
    `Не сказано, к какой стране: ${plural(count, 'измеренный объект', 'измеренных объекта', 'измеренных объектов')}. В суммы это не входит.`,
  accuracy: 'Точность вершин',
  accuracyUnit: 'м',
  accuracyNote:
    'Насколько может быть смещена вершина, одно стандартное отклонение. Усы показывают, насколько сумма может ошибаться в 95 случаях из 100, если соседние вершины смещены одинаково, на худшем из расстояний. Там, где такая же погрешность разности могла бы изменить ответ, вывод — «определить нельзя». При 0 файлу верят на слово.',
  mapping: 'Соответствие полей',
  mappingNow: {
    from: (field) => `от кого: ${field}`,
    to: (field) => `к кому: ${field}`,
    exchange: (field) => `обмен: ${field}`,
  },
  mappingChange: 'Выбрать поля …',
  mappingHeading: 'Соответствие полей',
  mappingAbout:
    'Угадано по названиям и значениям. Поправьте, если неверно; в самом файле ничего не меняется. Одно поле может говорить и то и другое: «KGZ -> TJK».',
  role: { from: 'От кого', to: 'К кому', exchange: 'Какой обмен' },
  noField: 'нет поля',
  fieldColumns: { name: 'Поле', filled: 'Заполнено', values: 'Значения' },
  moreValues: '…',
  apply: 'Применить',
  ...attemptWords,
  ...findingWords,
  ...readingWords,
  ...accuracyWords,
  ...topologyWords,
  lists: listWords,
  lookUp: 'Номер объекта',
  lookUpGo: 'Показать',
  chosen: (feature) => `Объект ${whole(feature)}`,
  chosenState: {
    measured: 'измерен',
    faulty: 'с ошибкой: не входит в суммы',
    'no-area': 'без площади',
    unreadable: 'не удалось прочитать',
  },
  areaEllipsoidal: 'Площадь (WGS84)',
  areaTurf: 'Площадь (Turf)',
  state: 'Состояние',
  ...savingWords,
};
