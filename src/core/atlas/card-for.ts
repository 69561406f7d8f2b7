import { unansweredCard } from '../here/here-selection.ts';
import type { Selection } from '../page/choices.ts';
import type { Atlas } from './atlas.ts';
import type { Card, Measures } from './card.ts';
import { cite } from './cite.ts';
import { currentSelection } from './current-id.ts';
import { layerOf } from './layers/layers.ts';
import { memoize } from './memoize.ts';

const metresPerKilometre = 1000;

function hereCard(atlas: Atlas, selection: Selection, { here: look, answerAt }: Measures): Card | null {
  const card = unansweredCard(selection);
  if (!card) return null;
  const { position, own } = card;
  const here = look && memoize(atlas, `here|${selection.id}`, () => look(atlas, position));
  const errorKm = own && own.accuracyM / metresPerKilometre;
  const subject = { at: position, errorKm, sides: null };
  const found = (here && answerAt?.(atlas, here, subject)) ?? null;
  const answer = found && { ...found, placeErrorKm: null };
  const cited = [
    'osm',
    ...(here?.neutral?.sources ?? []),
    ...(here?.settlement?.place.sources ?? []),
    answer?.open?.state.source ?? '',
  ];
  return { ...card, here, answer, sources: cite(atlas, here ? cited : []) };
}

/** The card for a selection, or null where nothing of that id is shipped. */
export function cardFor(atlas: Atlas, chosen: Selection, measures: Measures): Card | null {
  const selection = currentSelection(atlas, chosen) ?? chosen;
  const { layer, id } = selection;
  if (layer === 'here') return hereCard(atlas, selection, measures);
  const facts = layerOf(layer).card(atlas, id, measures);
  return facts && { selection, answer: measures.answerFor?.(atlas, facts) ?? null, ...facts };
}
