import { countryName as party } from '../atlas/countries.tg.ts';
import { tajik } from '../language/style.tg.ts';
import { unitsOf } from '../language/units.ts';
import type { findingWords as english } from './findings.en.ts';
import { featureProblemWords } from './problems.tg.ts';

const { distance, ownHectares: ha, whole } = unitsOf(tajik);

/** What is wrong or odd in an opened file. */
export const findingWords: typeof english = {
  problems: (count) => `Хатоҳо (${whole(count)})`,
  noProblems: 'Дар ягон объект хато ёфт нашуд.',
  problem: (feature, code) =>
    `Объекти ${whole(feature)}: ${(featureProblemWords as Readonly<Record<string, string>>)[code] ?? code}`,
  problemsNote:
    'Объектҳои хатодор канда-канда кашида мешаванд ва ба ягон ҷамъ дохил нестанд. Дигарон истифода мешаванд.',
  problemsCut: (listed, all) => `${whole(listed)}-тои аввал аз ${whole(all)} нишон дода шудааст.`,
  zoomTo: 'Наздик кардан',
  zoomToFeature: (feature) => `Наздик кардан: объекти ${whole(feature)}`,
  overlaps: (count) => `Ҳампӯшӣ (${whole(count)})`,
  overlap: (one, other, hectares) =>
    hectares === null
      ? `Объектҳои ${whole(one)} ва ${whole(other)} замини умумӣ доранд, ки чен карда нашуд`
      : `Замини умумии объектҳои ${whole(one)} ва ${whole(other)}: ${ha(hectares)}`,
  overlapsNote: 'Замини умумӣ дар ҷамъҳои боло ду бор ҳисоб шудааст.',
  overlapsCut: (listed, all) =>
    `${whole(listed)}-тои калонтарин аз ченшудаҳо; ҳамагӣ ${whole(all)} ҷуфт ҳампӯшанд.`,
  misplaced: (count) => `Дар тарафи дигари хат (${whole(count)})`,
  misplacedItem: (feature, from, liesIn, withinErrorM) =>
    `Объекти ${whole(feature)}: мувофиқи файл аз ${party(from)} мегузарад, вале дар ${party(liesIn)} ҷойгир аст${withinErrorM === null ? '' : `, аммо на дуртар аз масофае, ки худи хат дар он ҷо метавонад хато дошта бошад (${distance(withinErrorM)})`}`,
  misplacedNote:
    'Аз рӯи он ки қисми зиёди ҳар қитъа дар куҷост ва хате, ки OpenStreetMap пеш аз имзо кашида буд, муайян шудааст. Ин аз он хат гувоҳӣ медиҳад, на аз қитъа.',
};
