import { countryName as party } from '../atlas/countries.ru.ts';
import { awayFrom } from '../language/cases.ru.ts';
import { russian } from '../language/style.ru.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';
import { plural } from './counts.ru.ts';
import { featureProblemWords } from './problems.ru.ts';

const { distance, ownHectares: ha, whole } = unitsOf(russian);

type Findings = Pick<
  LateWords['data'],
  | 'problems'
  | 'noProblems'
  | 'problem'
  | 'problemsNote'
  | 'problemsCut'
  | 'zoomTo'
  | 'zoomToFeature'
  | 'overlaps'
  | 'overlap'
  | 'overlapsNote'
  | 'overlapsCut'
  | 'misplaced'
  | 'misplacedItem'
  | 'misplacedNote'
>;

const countriesWithin: Readonly<Record<string, string>> = {
  KGZ: 'в Кыргызстане',
  TJK: 'в Таджикистане',
  UZB: 'в Узбекистане',
};

/** What is wrong or odd in an opened file. */
export const findingWords: Findings = {
  problems: (count) => `Ошибки (${whole(count)})`,
  noProblems: 'Ни в одном объекте ошибок не найдено.',
  problem: (feature, code) =>
    `Объект ${whole(feature)}: ${(featureProblemWords as Readonly<Record<string, string>>)[code] ?? code}`,
  problemsNote: 'Объекты с ошибками показаны пунктиром и не входят в суммы. Остальные учтены.',
  problemsCut: (listed, all) => `Перечислены первые ${whole(listed)} из ${whole(all)}.`,
  zoomTo: 'Показать',
  zoomToFeature: (feature) => `Показать объект ${whole(feature)}`,
  overlaps: (count) => `Наложения (${whole(count)})`,
  overlap: (one, other, hectares) =>
    hectares === null
      ? `У объектов ${whole(one)} и ${whole(other)} есть общая земля, измерить её не удалось`
      : `У объектов ${whole(one)} и ${whole(other)} общая земля: ${ha(hectares)}`,
  overlapsNote: 'Общая земля в суммах выше посчитана дважды.',
  overlapsCut: (listed, all) =>
    `Показаны крупнейшие из измеренных: ${whole(listed)}; всего ${plural(all, 'пара накладывается', 'пары накладываются', 'пар накладываются')} друг на друга.`,
  misplaced: (count) => `По другую сторону линии (${whole(count)})`,
  misplacedItem: (feature, from, liesIn, withinErrorM) =>
    `Объект ${whole(feature)}: указано, что он ${awayFrom(party(from))}, но лежит ${countriesWithin[liesIn] ?? `в «${liesIn}»`}${withinErrorM === null ? '' : `, однако не глубже, чем там может быть смещена линия (${distance(withinErrorM)})`}`,
  misplacedNote:
    'Определено по тому, где лежит большая часть участка, и по линии, как она была в OpenStreetMap до подписания. Это говорит о той линии, а не об участке.',
};
