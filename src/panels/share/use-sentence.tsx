import { useEffect, useState } from 'preact/hooks';
import type { LangId } from '../../core/page/choices.ts';
import { type Quote, quoteText } from '../../core/share/quote.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { Attempt } from '../page/attempt.tsx';
import type { Languages } from '../page/header.tsx';
import type { UseModel } from './use-model.ts';

type Props = { words: Words; say: LateWords['use']; use: UseModel; lang: LangId; languages: Languages };

/** A sentence that can be printed as it stands, in the reader's language or another. */
export function UseSentence({ words, say, use, lang, languages }: Props) {
  const [wanted, setWanted] = useState(lang);
  const [quote, setQuote] = useState<Quote | null | 'failed'>(null);
  const [attempt, setAttempt] = useState(0);
  const [copied, setCopied] = useState<'rich' | 'plain' | 'not' | null>(null);
  useEffect(() => {
    let isWanted = true;
    setCopied(null);
    setQuote(null);
    use.quote(wanted).then(
      (found) => isWanted && setQuote(found),
      () => isWanted && setQuote('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [wanted, use, attempt]);
  const { share } = use;
  const told = { rich: say.copiedRich, plain: say.copiedPlain, not: say.notCopied };
  const said = quote === 'failed' ? null : quote;
  return (
    <>
      {quote === 'failed' && (
        <Attempt text={words.notLoaded} label={words.retry} again={() => setAttempt(attempt + 1)} />
      )}
      {said && (
        <blockquote class="use-quote" lang={said.lang}>
          <QuoteLines quote={said} />
        </blockquote>
      )}
      <div class="use-row">
        <label>
          <span>{say.language}</span>{' '}
          <select value={wanted} onChange={({ currentTarget }) => setWanted(currentTarget.value as LangId)}>
            {languages.map(([id, name]) => (
              <option key={id} value={id} lang={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="button is-main"
          disabled={said === null}
          onClick={async () => said && setCopied((await use.copyQuote(said)) ?? 'not')}
        >
          {say.copySentence}
        </button>
        {share && said && (
          <button type="button" class="button" onClick={() => share.text(said)}>
            {say.shareIt}
          </button>
        )}
      </div>
      <p class="note" role="status">
        {copied && told[copied]}
      </p>
      {copied === 'not' && said && (
        <textarea
          readOnly
          rows={6}
          lang={said.lang}
          value={quoteText(said)}
          aria-label={say.kinds.sentence}
        />
      )}
    </>
  );
}

function QuoteLines({ quote: { sentence, notSaid, source, map } }: { quote: Quote }) {
  const published = source && (source.title === null ? source.text : `${source.text}: ${source.title}`);
  return (
    <>
      <p>
        {sentence} {notSaid}
      </p>
      {source && (
        <p>
          {source.url === null ? (
            published
          ) : (
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {published}
            </a>
          )}
        </p>
      )}
      <p>
        {map.name}. {map.version} <span class="use-address">{map.link}</span>
      </p>
    </>
  );
}
