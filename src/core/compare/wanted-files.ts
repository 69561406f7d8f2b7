import type { Atlas } from '../atlas/atlas.ts';
import type { LateName } from '../atlas/late.ts';
import { answersFor } from '../here/here-selection.ts';
import type { Choices } from '../page/choices.ts';
import { linesStep } from '../story/lines-step.ts';
import { comparedPair, isSamePair } from './compared-pair.ts';
import { shippedSpan } from './release-dates.ts';

/** Small figures, together one file. */
const figures: readonly LateName[] = [
  'releases-history',
  'neutral-ground',
  'stretches',
  'crest-displacement',
];

/**
 * The late files that these choices ask for. `tables` tells that the tables of features are open, which list every
 * stretch.
 */
export function wantedFiles(atlas: Atlas, choices: Choices, tables: boolean): LateName[] {
  const { tab, step, selection, sureness } = choices;
  const [first, newest] = shippedSpan(atlas);
  const pair = comparedPair(atlas, choices);
  const isOlder = pair.before < first || pair.after < first;
  const isOther = !isSamePair(pair, { before: first, after: newest });
  const asksHere = selection?.layer === 'here';
  const lines =
    sureness ||
    tables ||
    tab === 'measure' ||
    tab === 'compare' ||
    (tab === 'story' && step === linesStep) ||
    selection?.layer === 'borders' ||
    answersFor(selection) ||
    isOlder;
  return [
    ...figures,
    ...(isOther || asksHere || tab === 'compare' ? (['ground-history'] as const) : []),
    ...(lines ? (['stretch-lines'] as const) : []),
    ...(isOlder ? (['borders-history'] as const) : []),
  ];
}
