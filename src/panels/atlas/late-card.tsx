import type { Card } from '../../core/atlas/card.ts';
import { nameIn } from '../../core/atlas/name.ts';
import type { LangId } from '../../core/page/choices.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { PanelIntents } from '../page/intents.ts';
import { type CardFacts, cardFacts, type Row } from './card-facts.tsx';
import { CardFrame } from './card-panel.tsx';
import { sourceText, stretchTitle } from './stretch-source.ts';

type LateKind = 'stretch' | 'neutral' | 'change';
export type LateCard = Extract<Card, { readonly kind: LateKind }>;

type Props = {
  words: Words;
  lateWords: LateWords;
  card: LateCard;
  lang: LangId;
  intents: PanelIntents;
  alone?: boolean;
};

/** The card of a stretch of the line, of neutral ground, or of changed ground with what changed around it. */
export function LateCardPanel({ words, lateWords, card, lang, intents, alone = false }: Props) {
  return (
    <CardFrame
      {...{ words, lateWords, lang, card, intents, alone }}
      facts={lateFacts(card, words, lateWords, lang)}
    />
  );
}

/** Rows of such a card in the reader's language. */
export function lateFacts(card: LateCard, words: Words, lateWords: LateWords, lang: LangId): CardFacts {
  switch (card.kind) {
    case 'stretch':
      return stretchFacts(card, lateWords);
    case 'neutral':
      return neutralFacts(card, words, lateWords, lang);
    case 'change':
      return changeFacts(card, words, lateWords, lang);
  }
}

function stretchFacts(
  { line, way, crest }: Extract<Card, { readonly kind: 'stretch' }>,
  { stretches: text }: LateWords,
): CardFacts {
  const isOld = crest !== null && (line.reason === 'lsib' || line.reason === 'unstated');
  const wayRows: Row[] = way
    ? [
        [text.whole, <span class="figure">{text.kilometres(way.lengthKm)}</span>],
        [text.source, sourceText(text, way)],
        ...(way.fixme ? [[text.fixme, <q lang="en">{way.fixme}</q>] as const] : []),
        [text.way, text.wayText(way.id, way.lastEdit)],
      ]
    : [];
  return {
    kicker: text.kicker,
    title: stretchTitle(text, { line, way }),
    note: way ? text.tagNote : null,
    rows: [
      [text.error, text.errorText(line.expectedErrorM, line.correlationKm)],
      [text.why, isOld ? `${text.reasons[line.reason]} ${text.measured(crest)}` : text.reasons[line.reason]],
      [text.since, text.sinceText(line.firstDrawn)],
      [text.length, <span class="figure">{text.kilometres(line.lengthKm)}</span>],
      [text.spacing, <span class="figure">{text.metres(line.meanSpacingM)}</span>],
      [text.longest, <span class="figure">{text.metres(line.longestEdgeM)}</span>],
      ...wayRows,
    ],
  };
}

function neutralFacts(
  { ground }: Extract<Card, { readonly kind: 'neutral' }>,
  words: Words,
  { stretches: text }: LateWords,
  lang: LangId,
): CardFacts {
  const { besideKm } = ground;
  return {
    kicker: text.neutral,
    title: nameIn(ground.name, lang),
    note: text.neutralNote,
    rows: [
      [text.area, <span class="figure">{text.hectares(ground.ellipsoidalHa)}</span>],
      [words.card.byTurf, <span class="figure">{text.hectares(ground.turfHa)}</span>],
      [text.neutralSince, text.neutralSinceText(ground.since)],
      [text.leftOut, text.leftOutText(besideKm.KGZ, besideKm.TJK)],
    ],
  };
}

function changeFacts(
  card: Extract<Card, { readonly kind: 'change' }>,
  words: Words,
  { snapshots: text }: LateWords,
  lang: LangId,
): CardFacts {
  const { around, between } = card;
  const { rows, ...facts } = cardFacts(card, words, lang);
  const name = around && nameIn(around.place.name, lang);
  return {
    ...facts,
    note: text.changesAbout(between.before, between.after),
    rows: [
      ...(around && name
        ? [[text.nearest, around.metres === 0 ? text.inside(name) : text.away(name, around.metres)] as const]
        : []),
      ...rows,
      ...(around?.moved
        ? [[text.around(around.km), text.aroundSum(around.moved.toTjkHa, around.moved.toKgzHa)] as const]
        : []),
    ],
  };
}
