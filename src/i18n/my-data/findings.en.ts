import { countryName as party } from '../atlas/countries.en.ts';
import { english } from '../language/style.en.ts';
import { unitsOf } from '../language/units.ts';
import { featureProblemWords } from './problems.en.ts';

const { distance, ownHectares: ha, whole } = unitsOf(english);

/** What is wrong or odd in an opened file. */
export const findingWords = {
  problems: (count: number) => `Problems (${whole(count)})`,
  noProblems: 'No problems found in any feature.',
  problem: (feature: number, code: string) =>
    `Feature ${whole(feature)} ${(featureProblemWords as Readonly<Record<string, string>>)[code] ?? code}`,
  problemsNote: 'Faulty features are drawn dashed and are in no sum. The others are used.',
  problemsCut: (listed: number, all: number) => `The first ${whole(listed)} of ${whole(all)} are listed.`,
  zoomTo: 'Zoom to',
  zoomToFeature: (feature: number) => `Zoom to feature ${whole(feature)}`,
  overlaps: (count: number) => `Overlaps (${whole(count)})`,
  overlap: (one: number, other: number, hectares: number | null) =>
    hectares === null
      ? `Features ${whole(one)} and ${whole(other)} share ground that could not be measured`
      : `Features ${whole(one)} and ${whole(other)} share ${ha(hectares)}`,
  overlapsNote: 'Shared ground is counted twice in the sums above.',
  overlapsCut: (listed: number, all: number) =>
    `The ${whole(listed)} largest of those measured; ${whole(all)} pairs overlap.`,
  misplaced: (count: number) => `On another side of the line (${whole(count)})`,
  misplacedItem: (feature: number, from: string, liesIn: string, withinErrorM: number | null) =>
    `Feature ${whole(feature)}: said to come from ${party(from)}, lies in ${party(liesIn)}${withinErrorM === null ? '' : `, but no further in than the line may be off there (${distance(withinErrorM)})`}`,
  misplacedNote:
    'Judged by where most of each parcel lies and the line as OpenStreetMap drew it before the signing. It says something about that line, not about the parcel.',
};
