import type { ReportSentences } from './report.en.ts';

export const reportSentences: ReportSentences = {
  title: 'Проверка площадей обмена',
  date: (date) => `Отчёт от ${date}`,
  noDate: 'День отчёта не указан.',
  verdictHeading: 'Вывод',
  overall: (verdict) => `Все обмены вместе: ${verdict}.`,
  incomplete:
    'Часть файла отсутствует, сомнительна или не прочитана: суммы даны по прочитанному, и вывода по ним нет.',
  leftOut: (count) => `Найдено ошибок: ${count}. Всё ошибочное перечислено ниже и ни в одну сумму не входит.`,
  mapHeading: 'Карта участков',
  otherParcels: 'без направления, с ошибкой или другой стороне',
  line: 'линия по новейшей версии карты',
  north: 'С',
  credit: 'Линия: © участники OpenStreetMap, ODbL 1.0. Участки: из файла. Номера: место в файле.',
  parcelsHeading: 'Все участки',
  cut: (listed, all) => `Показаны первые ${listed} из ${all}.`,
  heads: {
    exchange: 'Обмен',
    to: 'Кому',
    parcels: 'Участков',
    number: '№',
    name: 'Название',
    from: 'От кого',
    stated: 'Заявлено, га',
    ellipsoidal: 'WGS84, га',
    turf: 'Turf, га',
    error: '± 95 %, га',
    difference: 'Разница',
    verdict: 'Вывод',
    remarks: 'Примечания',
  },
  oneExchange: '(без названия)',
  statedDiffers: 'заявленная площадь отличается',
  faultsHeading: 'Ошибки, наложения, стороны',
  noFaults: 'Ни в одном объекте ошибок не найдено.',
  noDirection: (feature) => `Объект ${feature}: не сказано, от кого и к кому он переходит.`,
  partyDoubtful: (feature) => `Объект ${feature}: название стороны неясно.`,
  nothingTogether: 'Наложений, промежутков и участков у линии не найдено.',
  notTogether: 'Наложения, промежутки и стороны не проверялись: участков слишком много или поиск не удался.',
  methodHeading: 'Метод',
  degrees: 'Координаты, как они стоят в файле: градусы WGS84.',
  encoding: (name, guessed) => `Кодировка: ${name}${guessed ? ', угадана' : ''}.`,
  fields: (from, to, exchange, area) =>
    `Поля: от кого ${from}, к кому ${to}, обмен ${exchange}, заявленная площадь ${area}.`,
  settings: (tolerance, accuracy) =>
    `Допуск ${tolerance} от большей стороны; точность вершины ${accuracy} (одно стандартное отклонение по каждой оси).`,
  correlation: (length) =>
    `Задано вручную: соседние вершины смещены одинаково в пределах ${length}, а не на том расстоянии, при котором погрешность наибольшая.`,
  versions: (versions) => `Версии: ${versions}.`,
  areas:
    'Площади даны на эллипсоиде WGS84 (рёбра — геодезические) и рядом на сфере (Turf); вывод сделан по Turf.',
  errorModel:
    'Погрешность: половина полосы, в которой площадь лежит в 95 случаях из 100, если соседние вершины смещены одинаково, на расстоянии, при котором она больше всего (Hunter & Goodchild 1995). У участка — для него одного.',
  judging:
    'Равны: разница вместе с погрешностью в пределах допуска. Не равны: даже так больше допуска. Определить нельзя: между ними.',
  dataVersion: 'Данные карты',
  inputsHeading: 'Проверенные файлы',
  bytes: 'Байтов',
};

export { russian as style } from '../language/style.ru.ts';
