import type { FeatureCard } from '../../core/atlas/card.ts';
import type { LangId } from '../../core/page/choices.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { cardFacts } from './card-facts.tsx';
import { lateFacts } from './late-card.tsx';
import { textOf } from './text-of.ts';

/** What a card tells, as text. */
export type CardText = {
  readonly title: string;
  readonly facts: readonly string[];
  readonly note: string | null;
};

/** A card of a feature as text, without its names in other languages and what is beside the point. */
export function cardText(card: FeatureCard, words: Words, lateWords: LateWords, lang: LangId): CardText {
  const isLate = card.kind === 'stretch' || card.kind === 'neutral' || card.kind === 'change';
  const { kicker, title, rows, note } = isLate
    ? lateFacts(card, words, lateWords, lang)
    : cardFacts(card, words, lang);
  const { names, otherSideNames, remark, confidence, readAs, byTurf, locality, measured } = words.card;
  // The drawn area of a square that was made of the reported one says nothing.
  const isSquare = card.kind === 'parcel' && card.parcel.placing !== 'mapped';
  const leftOut = [
    names,
    otherSideNames,
    remark,
    confidence,
    readAs,
    byTurf,
    locality,
    ...(isSquare ? [measured] : []),
  ];
  const facts = rows
    .filter(([label]) => !leftOut.includes(label))
    .map(([label, value]) => `${label}: ${textOf(value).trim()}`);
  return { title: `${title} (${kicker})`, facts, note };
}
