import { useState } from 'preact/hooks';
import {
  type EmbedSize,
  embedAddress,
  embedCode,
  embedSizes,
  namesChoice,
} from '../../core/share/embed-code.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { CopyButton } from '../page/copy-button.tsx';
import { Choice } from './choice.tsx';
import type { UseModel } from './use-model.ts';

type Props = { words: Words; lateWords: LateWords; use: UseModel };

/** HTML that shows the map on another page, framed to what is chosen whatever the frame's size. */
export function UseEmbed({ words, lateWords: { use: say, embed }, use }: Props) {
  const link = use.link();
  const [size, setSize] = useState<EmbedSize>('wide');
  const [view, setView] = useState<'choice' | 'view'>(namesChoice(link) ? 'choice' : 'view');
  const code = embedCode(link, words.title, size, view === 'choice');
  return (
    <>
      <Choice
        name="use-size"
        legend={say.embedSize}
        options={(Object.keys(embedSizes) as EmbedSize[]).map((id) => [id, say.embedSizes[id]] as const)}
        value={size}
        choose={setSize}
      />
      {namesChoice(link) && (
        <Choice
          name="use-view"
          legend={say.embedView}
          options={[
            ['choice', say.embedViews.choice],
            ['view', say.embedViews.view],
          ]}
          value={view}
          choose={setView}
        />
      )}
      {use.hasFiles && <p class="note">{say.filesStay}</p>}
      <textarea class="use-code" readOnly rows={4} value={code} aria-label={embed.code} />
      <div class="use-row">
        <CopyButton
          text={() => code}
          label={embed.copyCode}
          done={embed.codeCopied}
          failed={words.card.linkNotCopied}
          copy={use.copy}
        />
        <a class="button" href={embedAddress(link, view === 'choice')} target="_blank" rel="noopener">
          {say.embedTry}
        </a>
      </div>
    </>
  );
}
