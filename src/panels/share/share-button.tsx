import { useRef, useState } from 'preact/hooks';
import { embedCode } from '../../core/share/embed-code.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { CopyButton } from '../page/copy-button.tsx';
import type { PanelIntents } from '../page/intents.ts';
import './share-button.css';

type Props = { words: Words; embed: LateWords['embed'] | undefined; intents: PanelIntents };

/** Copies the link of the view, and offers the code that shows it on another page. */
export function ShareButton({ words, embed, intents }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [shared, setShared] = useState<{ link: string; copied: boolean } | null>(null);
  async function onClick() {
    setShared({ link: intents.link(), copied: await intents.share() });
    box.current?.showPopover();
  }
  const code = shared ? embedCode(shared.link, words.title, 'wide', true) : '';
  return (
    <>
      <button type="button" class="button" onClick={onClick}>
        {words.share}
      </button>
      <div ref={box} class="share-box" popover="auto">
        <p class="share-said" role="status">
          {shared && (shared.copied ? words.shared : words.card.linkNotCopied)}
        </p>
        {shared && !shared.copied && <input readOnly value={shared.link} aria-label={words.share} />}
        {embed && (
          <>
            <label>
              {embed.code}
              <textarea readOnly rows={4} value={code} />
            </label>
            <CopyButton
              text={() => code}
              label={embed.copyCode}
              done={embed.codeCopied}
              failed={words.card.linkNotCopied}
              copy={intents.copy}
            />
          </>
        )}
      </div>
    </>
  );
}
