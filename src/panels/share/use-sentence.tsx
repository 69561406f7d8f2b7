import { useEffect, useState } from 'preact/hooks';
import type { LangId } from '../../core/page/choices.ts';
import { type Quote, quoteText } from '../../core/share/quote.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Languages } from '../page/header.tsx';
import type { UseModel } from './use-model.ts';

type Props = { say: LateWords['use']; use: UseModel; lang: LangId; languages: Languages };

/** A sentence that can be printed as it stands, in the reader's language or another. */
export function UseSentence({ say, use, lang, languages }: Props) {
  const [wanted, setWanted] = useState(lang);
  const [quote, setQuote] = useState<Quote | null>(null);
  const [copied, setCopied] = useState<'rich' | 'plain' | 'not' | null>(null);
  useEffect(() => {
    let isWanted = true;
    setCopied(null);
    use.quote(wanted).then((found) => isWanted && setQuote(found));
    return () => {
      isWanted = false;
    };
  }, [wanted, use]);
  const { share } = use;
  const told = { rich: say.copiedRich, plain: say.copiedPlain, not: say.notCopied };
  return (
    <>
      {quote && (
        <blockquote class="use-quote" lang={quote.lang}>
          <QuoteLines quote={quote} />
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
          disabled={quote === null}
          onClick={async () => quote && setCopied((await use.copyQuote(quote)) ?? 'not')}
        >
          {say.copySentence}
        </button>
        {share && quote && (
          <button type="button" class="button" onClick={() => share.text(quote)}>
            {say.shareIt}
          </button>
        )}
      </div>
      <p class="note" role="status">
        {copied && told[copied]}
      </p>
      {copied === 'not' && quote && (
        <textarea
          readOnly
          rows={6}
          lang={quote.lang}
          value={quoteText(quote)}
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
