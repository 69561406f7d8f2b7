import { useEffect, useRef } from 'preact/hooks';
import type { Card } from '../../core/atlas/card.ts';
import type { Here } from '../../core/here/here.ts';
import type { LangId } from '../../core/page/choices.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { CardActions } from '../atlas/card-actions.tsx';
import { SourceList } from '../atlas/source-list.tsx';
import { CopyButton } from '../page/copy-button.tsx';
import type { PanelIntents } from '../page/intents.ts';
import './here.css';
import { HereFacts } from './here-facts.tsx';
import { Sides } from './sides.tsx';

type Props = {
  words: Words;
  lateWords: LateWords;
  card: Extract<Card, { readonly kind: 'here' }>;
  lang: LangId;
  intents: PanelIntents;
};

/** The answer to "What is here?": whose ground it was and is on the map, and what is near. */
export function HereCard({ words, lateWords, card, lang, intents }: Props) {
  const { position, here } = card;
  const [lon = 0, lat = 0] = position;
  const key = `here:${card.selection.id}`;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.scrollIntoView({ block: 'nearest' }), [key]);
  const decimal = lateWords.here.decimal(lat, lon);
  return (
    <article class="feature-card here-card" aria-labelledby="card-title" data-card={key}>
      <header>
        <div>
          <p class="kicker">{lateWords.here.heading}</p>
          <h2 id="card-title" ref={heading} class="figure">
            {decimal}
          </h2>
        </div>
        <button type="button" class="close" aria-label={words.close} onClick={() => intents.choose(null)}>
          ×
        </button>
      </header>
      <div role="status">
        {here ? (
          <Answer {...{ words, lateWords, here, lang, intents }} />
        ) : (
          <p class="loading">{lateWords.here.loading}</p>
        )}
      </div>
      <CardActions key={key} words={words} card={card} intents={intents}>
        <CopyButton
          text={() => decimal}
          label={lateWords.here.copy}
          done={lateWords.here.copied}
          failed={lateWords.here.notCopied}
          copy={intents.copy}
        />
      </CardActions>
      {here && <p class="note">{lateWords.here.honesty}</p>}
      <SourceList words={words} sources={card.sources} />
    </article>
  );
}

type AnswerProps = Omit<Props, 'card'> & { here: Here };

function Answer({ words, lateWords, here, lang, intents }: AnswerProps) {
  return (
    <>
      <Sides lateWords={lateWords} here={here} lang={lang} intents={intents} />
      <HereFacts {...{ words, lateWords, here, lang, intents }} />
    </>
  );
}
