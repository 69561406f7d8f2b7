import { countryName as party } from '../atlas/countries.uz.ts';
import { uzbek } from '../language/style.uz.ts';
import { unitsOf } from '../language/units.ts';
import type { findingWords as englishFindingWords } from './findings.en.ts';
import { featureProblemWords } from './problems.uz.ts';

const { distance, ownHectares: ha, whole } = unitsOf(uzbek);

export const findingWords: typeof englishFindingWords = {
  problems: (count) => `Nuqsonlar (${whole(count)})`,
  noProblems: 'Hech bir obyektda nuqson topilmadi.',
  problem: (feature, code) =>
    `${whole(feature)}-obyekt: ${(featureProblemWords as Readonly<Record<string, string>>)[code] ?? code}`,
  problemsNote:
    'Nuqsonli obyektlar uzuq chiziq bilan chizilgan va hech bir yigʻindiga kirmaydi. Qolganlari ishlatiladi.',
  problemsCut: (listed, all) => `Jami ${whole(all)} tadan dastlabki ${whole(listed)} tasi keltirilgan.`,
  zoomTo: 'Oʻtish',
  zoomToFeature: (feature) => `Oʻtish: ${whole(feature)}-obyekt`,
  overlaps: (count) => `Ustma-ust tushganlar (${whole(count)})`,
  overlap: (one, other, hectares) =>
    hectares === null
      ? `${whole(one)}- va ${whole(other)}-obyektlarning umumiy yeri bor, uni oʻlchab boʻlmadi`
      : `${whole(one)}- va ${whole(other)}-obyektlarning umumiy yeri: ${ha(hectares)}`,
  overlapsNote: 'Umumiy yer yuqoridagi yigʻindilarda ikki marta hisoblangan.',
  overlapsCut: (listed, all) =>
    `Oʻlchanganlarning eng katta ${whole(listed)} tasi; jami ${whole(all)} juft ustma-ust tushgan.`,
  misplaced: (count) => `Chiziqning boshqa tomonida (${whole(count)})`,
  misplacedItem: (feature, from, liesIn, withinErrorM) =>
    `${whole(feature)}-obyekt. Faylga koʻra kimdan oʻtadi: ${party(from)}; yotgan joyi: ${party(liesIn)}${withinErrorM === null ? '' : `, lekin u yerda chiziqning oʻzi xato boʻlishi mumkin boʻlgan masofadan (${distance(withinErrorM)}) ichkarida emas`}`,
  misplacedNote:
    'Har bir uchastkaning koʻp qismi qayerda yotgani va imzolashdan oldin OpenStreetMapda chizilgan chiziq boʻyicha aniqlangan. Bu uchastka haqida emas, oʻsha chiziq haqida maʼlumot beradi.',
};
