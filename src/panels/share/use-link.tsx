import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { CopyButton } from '../page/copy-button.tsx';
import type { UseModel } from './use-model.ts';

type Props = { words: Words; say: LateWords['use']; use: UseModel };

/** The address that leads back to all that is shown. */
export function UseLink({ words, say, use }: Props) {
  const { share } = use;
  return (
    <>
      <p>{say.linkAbout}</p>
      {use.hasFiles && <p class="note">{say.filesStay}</p>}
      <input
        class="use-code"
        readOnly
        value={use.link()}
        aria-label={say.linkAddress}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="use-row">
        <CopyButton
          text={use.link}
          label={words.card.copyLink}
          done={words.card.linkCopied}
          failed={words.card.linkNotCopied}
          copy={use.copy}
        />
        {share && (
          <button type="button" class="button" onClick={() => share.link(use.link())}>
            {say.shareIt}
          </button>
        )}
      </div>
    </>
  );
}
