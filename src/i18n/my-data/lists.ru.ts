import { russian } from '../language/style.ru.ts';
import { unitsOf } from '../language/units.ts';
import type { ListWords } from './lists.en.ts';

const { distance, ownHectares: ha, percent, statedHectares: statedHa, whole } = unitsOf(russian);

const list = { a: 'этого файла', b: 'другого списка' } as const;

export const listWords: ListWords = {
  region: 'Сравнение двух списков',
  choose: 'Сравнить с …',
  none: 'без другого списка',
  published: 'перечень, зачитанный в парламенте (по сообщению кыргызской стороны)',
  about: 'Участки сопоставляются по номеру, по имени, затем по общей земле.',
  working: (share) => `Сравнение: ${percent(Math.floor(100 * share))}`,
  unread: (why) => `Другой список не прочитан: ${why}`,
  tooMany: (most) => `Здесь можно сравнить списки до ${whole(most)} участков.`,
  failed: 'Сравнить списки не удалось: браузер не справился.',
  undrawn: 'Сравнение не удалось нарисовать на карте; на ней сами файлы. На числа это не влияет.',
  counts: { both: 'в обоих', a: 'только в этом файле', b: 'только в другом списке', unsure: 'не решено' },
  knownBy: (ids, names) =>
    `Узнаны по номеру (${ids.join(', ')}) и имени (${names.join(', ')}): сначала поле этого файла.`,
  mistrusted: (agreeing, of) =>
    `Номера не использованы: из равных (${whole(of)}) лишь ${whole(agreeing)} означают то же имя или ту же землю.`,
  number: (count) => whole(count),
  parcel: (feature, name) => (name === '' ? `№ ${whole(feature)}` : `${name} (№ ${whole(feature)})`),
  near: (count) => `Почти одинаковые имена (${whole(count)})`,
  nearNote: 'Они сопоставляются, только если вы это скажете; ответ запоминается вместе с файлом.',
  nearUntried: 'Осталось слишком много участков, чтобы сличать их имена.',
  isSame: (a, b) => `Это один участок: ${a} и ${b} из другого списка?`,
  same: 'Один и тот же',
  notSame: 'Разные',
  answerLabel: (same, a, b) => `${same ? 'Один и тот же' : 'Разные'}: ${a}, ${b}`,
  forget: (count) => `Забыть мои ответы (${whole(count)})`,
  unheeded: (count) =>
    `Ответы, которым нельзя следовать (участка нет или ответы противоречат друг другу): ${whole(count)}.`,
  differing: (count) => `В обоих, с различиями (${whole(count)})`,
  differingNote: (tolerance) =>
    `Измеренные площади и контуры считаются различными сверх вашего допуска ${percent(tolerance)}, заявленные площади — при любой разнице.`,
  agreeing: (count) => `В обоих, без различий (${whole(count)})`,
  distanceNote:
    'Расстояние контуров: на сколько самая далёкая точка одного контура отстоит от другого (расстояние Хаусдорфа по краям).',
  thisList: 'Этот файл',
  otherList: 'Другой список',
  stated: 'заявлено',
  measured: 'измерено',
  area: (hectares) => (hectares === null ? '–' : ha(hectares)),
  statedArea: (hectares) => (hectares === null ? '–' : statedHa(hectares)),
  shared: (hectares) => `общая земля: ${ha(hectares)}`,
  apart: (metres) => `контуры расходятся на ${distance(metres)}`,
  by: {
    reader: 'сопоставлено по вашему слову',
    id: 'сопоставлено по номеру',
    name: 'сопоставлено по имени',
    ground: 'сопоставлено по земле',
  },
  difference: {
    parties: 'другие стороны',
    exchange: 'другой обмен',
    'no-ground': 'общей земли нет',
    outline: 'другой контур',
    measured: 'другая измеренная площадь',
    stated: 'другая заявленная площадь',
  },
  only: (which, count) =>
    `${which === 'a' ? 'Только в этом файле' : 'Только в другом списке'} (${whole(count)})`,
  onlyNote: 'Не сопоставлено ни с одним участком другого списка, даже если делит с ним землю.',
  onlyItem: (parcel, stated, measured) =>
    [
      parcel,
      ...(stated === null ? [] : [`заявлено: ${statedHa(stated)}`]),
      ...(measured === null ? [] : [`измерено: ${ha(measured)}`]),
    ].join(', '),
  lies: (hectares, on) => `; из них ${ha(hectares)} — на ${on}`,
  unsure: (count) => `Не решено (${whole(count)})`,
  unsureNote: 'Что нельзя различить, не входит ни в один вывод по обоим спискам.',
  unsureKind: {
    'same-id': 'Один номер встречается не раз',
    'same-name': 'Одно имя встречается не раз',
    split: 'Один участок этого файла — несколько в другом списке',
    merge: 'Несколько участков этого файла — один в другом списке',
    several: 'Несколько участков обоих списков делят землю',
    part: 'Один участок лежит в гораздо большем',
    uncut: 'Контуры слишком запутанны, чтобы вырезать общую землю',
  },
  cut: (listed, all) => `Первые ${whole(listed)} из ${whole(all)}; в CSV есть все.`,
  zoomTo: (parcel) => `Показать: ${parcel}`,
  verdicts: 'Выводы',
  verdictOf: (which) => (which === 'a' ? 'Этот файл сам по себе' : 'Другой список сам по себе'),
  publishedVerdict: 'Перечень, зачитанный в парламенте, сам по себе: земля на землю',
  readings: 'По участкам, которые есть в обоих списках, с точностью этого файла',
  reading: (outlines, parties) => `Контуры ${list[outlines]}, стороны ${list[parties]}`,
  leftOut: (count) => `без контура или сторон не учтено: ${whole(count)}`,
  noReadings: 'Ни одного участка с контуром нет в обоих списках: судить по обоим не о чем.',
  save: 'Сравнение в CSV',
  savedName: (name) => `${name.replace(/\.[^.]*$/, '')}-сравнение`,
};
