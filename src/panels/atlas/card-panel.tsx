import { useEffect, useRef } from 'preact/hooks';
import type { EarlyCard, FeatureCard } from '../../core/atlas/card.ts';
import type { LangId } from '../../core/page/choices.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { PanelIntents } from '../page/intents.ts';
import { lazyPanel } from '../page/lazy-panel.tsx';
import { CardActions } from './card-actions.tsx';
import { type CardFacts, cardFacts, type Row } from './card-facts.tsx';
import { SourceList } from './source-list.tsx';
import './card.css';

const PlaceAnswerBlock = lazyPanel(() =>
  import('../here/place-answer.tsx').then((file) => file.PlaceAnswerBlock),
);

type FrameProps = {
  words: Words;
  card: FeatureCard;
  facts: CardFacts;
  intents: PanelIntents;
  /** Null until they are fetched. */
  lateWords: LateWords | null;
  lang: LangId;
  /** No panels stand beside the card that it could lead to. */
  alone?: boolean;
};

type Props = Omit<FrameProps, 'card' | 'facts'> & { card: EarlyCard };

/** The card of the chosen feature: what it is, its figures and who says so. */
export function CardPanel(props: Props) {
  return <CardFrame {...props} facts={cardFacts(props.card, props.words, props.lang)} />;
}

/** What every card of a feature has around its facts: the answer for its place first, names and sources in a fold. */
export function CardFrame({ words, lateWords, lang, card, facts, intents, alone = false }: FrameProps) {
  const { kicker, title, rows, names = [], note } = facts;
  const { answer } = card;
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
      {answer && lateWords && <PlaceAnswerBlock {...{ words, lateWords, answer, lang, intents }} />}
      <Facts rows={rows} />
      {note && <p class="note">{note}</p>}
      <CardActions key={key} words={words} card={card} intents={intents} alone={alone} />
      <details class="card-more">
        <summary>{names.length > 0 ? words.card.namesAndSources : words.fact.source}</summary>
        <Facts rows={names} />
        <SourceList words={words} sources={card.sources} />
      </details>
    </article>
  );
}

function Facts({ rows }: { rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <dl class="facts">
      {rows.map(([label, value]) => (
        <>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}
