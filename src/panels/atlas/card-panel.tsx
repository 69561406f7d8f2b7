import { useEffect, useRef } from 'preact/hooks';
import type { EarlyCard, FeatureCard } from '../../core/atlas/card.ts';
import type { LangId } from '../../core/page/choices.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { PanelIntents } from '../page/intents.ts';
import { CardActions } from './card-actions.tsx';
import { type CardFacts, cardFacts } from './card-facts.tsx';
import { SourceList } from './source-list.tsx';
import './card.css';

type FrameProps = {
  words: Words;
  card: FeatureCard;
  facts: CardFacts;
  intents: PanelIntents;
  /** No panels stand beside the card that it could lead to. */
  alone?: boolean;
};

type Props = Omit<FrameProps, 'card' | 'facts'> & { card: EarlyCard; lang: LangId };

/** The card of the chosen feature: what it is, its figures and who says so. */
export function CardPanel({ words, card, lang, intents, alone = false }: Props) {
  return <CardFrame {...{ words, card, intents, alone }} facts={cardFacts(card, words, lang)} />;
}

/** What every card of a feature has around its facts. */
export function CardFrame({ words, card, facts, intents, alone = false }: FrameProps) {
  const { kicker, title, rows, note } = facts;
  const heading = useRef<HTMLHeadingElement>(null);
  const key = `${card.selection.layer}:${card.selection.id}`;
  useEffect(() => heading.current?.scrollIntoView({ block: 'nearest' }), [key]);
  return (
    <article class="feature-card" aria-labelledby="card-title" data-card={key}>
      <header>
        <div>
          <p class="kicker">{kicker}</p>
          <h2 id="card-title" ref={heading}>
            {title}
          </h2>
        </div>
        <button type="button" class="close" aria-label={words.close} onClick={() => intents.choose(null)}>
          ×
        </button>
      </header>
      <dl class="facts">
        {rows.map(([label, value]) => (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      {note && <p class="note">{note}</p>}
      <CardActions key={key} words={words} card={card} intents={intents} alone={alone} />
      <SourceList words={words} sources={card.sources} />
    </article>
  );
}
