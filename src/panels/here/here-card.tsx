import { useEffect, useRef } from 'preact/hooks';
import type { Card } from '../../core/atlas/card.ts';
import type { LangId } from '../../core/page/choices.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { CardActions } from '../atlas/card-actions.tsx';
import { SourceList } from '../atlas/source-list.tsx';
import { CopyButton } from '../page/copy-button.tsx';
import type { PanelIntents } from '../page/intents.ts';
import '../atlas/card.css';
import './here.css';
import { ChangeOfSide } from './change-of-side.tsx';
import { HereFacts, Settlement } from './here-facts.tsx';
import { PlaceAnswerBlock } from './place-answer.tsx';
import { PlotsHere } from './plots-here.tsx';

type Props = {
  words: Words;
  lateWords: LateWords;
  card: Extract<Card, { readonly kind: 'here' }>;
  lang: LangId;
  intents: PanelIntents;
};

/** The answer to "What is here?": whose ground it was and is on the map, and what is near. */
export function HereCard({ words, lateWords, card, lang, intents }: Props) {
  const { position, own, here, answer } = card;
  const [lon = 0, lat = 0] = position;
  const key = `here:${card.selection.id}`;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.scrollIntoView({ block: 'nearest' }), [key]);
  const text = lateWords.here;
  const decimal = text.decimal(lat, lon);
  return (
    <article class="feature-card here-card" aria-labelledby="card-title" data-card={key}>
      <header>
        <div>
          <p class="kicker">{own ? text.whereAmI : text.heading}</p>
          <h2 id="card-title" ref={heading} class="figure">
            {decimal}
          </h2>
        </div>
        <button type="button" class="close" aria-label={words.close} onClick={() => intents.choose(null)}>
          ×
        </button>
      </header>
      <div role="status">
        {here && answer ? (
          <>
            <PlaceAnswerBlock {...{ words, lateWords, answer, lang, intents }}>
              <dt>{text.settlement}</dt>
              <dd>
                <Settlement {...{ lateWords, here, lang, intents }} />
              </dd>
            </PlaceAnswerBlock>
            {own && <p>{text.ownPosition(own.accuracyM)}</p>}
            <ChangeOfSide {...{ lateWords, here, lang, intents }} />
            <PlotsHere {...{ lateWords, here, lang, intents }} />
          </>
        ) : (
          <p class="loading">{text.loading}</p>
        )}
      </div>
      <CardActions key={key} words={words} card={card} intents={intents}>
        <CopyButton
          text={() => decimal}
          label={text.copy}
          done={text.copied}
          failed={text.notCopied}
          copy={intents.copy}
        />
      </CardActions>
      {here && (
        <details class="card-more">
          <summary>{text.more}</summary>
          <HereFacts {...{ words, lateWords, here, lang, intents }} />
          <p class="note">{text.honesty}</p>
          <SourceList words={words} sources={card.sources} />
        </details>
      )}
    </article>
  );
}
