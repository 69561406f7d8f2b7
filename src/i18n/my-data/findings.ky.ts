import { countryName as party } from '../atlas/countries.ky.ts';
import { fromCountry, inCountry } from '../language/cases.ky.ts';
import { kyrgyz } from '../language/style.ky.ts';
import { unitsOf } from '../language/units.ts';
import type { findingWords as english } from './findings.en.ts';
import { featureProblemWords } from './problems.ky.ts';

const { distance, ownHectares: ha, whole } = unitsOf(kyrgyz);

/** What is wrong or odd in an opened file. */
export const findingWords: typeof english = {
  problems: (count) => `Каталар (${whole(count)})`,
  noProblems: 'Бир да объектте ката табылган жок.',
  problem: (feature, code) =>
    `${whole(feature)}-объект: ${(featureProblemWords as Readonly<Record<string, string>>)[code] ?? code}`,
  problemsNote: 'Катасы бар объекттер үзүк сызык менен чийилет жана суммага кирбейт. Калгандары колдонулат.',
  problemsCut: (listed, all) => `${whole(all)} саптын ичинен алгачкы ${whole(listed)} көрсөтүлдү.`,
  zoomTo: 'Көрсөтүү',
  zoomToFeature: (feature) => `Көрсөтүү: ${whole(feature)}-объект`,
  overlaps: (count) => `Кабатташуулар (${whole(count)})`,
  overlap: (one, other, hectares) =>
    hectares === null
      ? `${whole(one)}- жана ${whole(other)}-объекттердин орток жери өлчөнгөн жок`
      : `${whole(one)}- жана ${whole(other)}-объекттердин орток жери ${ha(hectares)}`,
  overlapsNote: 'Орток жер жогорудагы суммаларда эки жолу эсептелген.',
  overlapsCut: (listed, all) =>
    `Өлчөнгөндөрдүн эң чоң ${whole(listed)} жубу; баары болуп ${whole(all)} жуп кабатташат.`,
  misplaced: (count) => `Сызыктын башка тарабында (${whole(count)})`,
  misplacedItem: (feature, from, liesIn, withinErrorM) =>
    `${whole(feature)}-объект: ${fromCountry(party(from))} өтөт делген, бирок ${inCountry(party(liesIn))} жатат${withinErrorM === null ? '' : `, ошентсе да ал жерде сызык жылышы мүмкүн болгон аралыктан (${distance(withinErrorM)}) ары эмес`}`,
  misplacedNote:
    'Ар бир тилкенин көбү кайда жатканы жана кол коюлганга чейин OpenStreetMap чийген сызык боюнча бааланды. Бул тилке жөнүндө эмес, ошол сызык жөнүндө кабар берет.',
};
