import { useState } from 'preact/hooks';
import type { LangId } from '../../core/page/choices.ts';
import { type UseChoices, type UseKind, useKinds } from '../../core/share/use-choices.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { Attempt } from '../page/attempt.tsx';
import type { Languages } from '../page/header.tsx';
import type { PanelIntents } from '../page/intents.ts';
import { ModalDialog } from '../page/modal-dialog.tsx';
import { Choice } from './choice.tsx';
import './use.css';
import { UseEmbed } from './use-embed.tsx';
import { UseLink } from './use-link.tsx';
import type { UseModel } from './use-model.ts';
import { UsePicture } from './use-picture.tsx';
import { UseReport } from './use-report.tsx';
import { UseSentence } from './use-sentence.tsx';

type Props = {
  words: Words;
  lateWords: LateWords;
  lang: LangId;
  languages: Languages;
  /** Null while it is fetched. */
  use: UseModel | 'failed' | null;
  intents: PanelIntents;
};

/** Hands on what the map says: as a sentence with its source, a picture, a link, a frame, on paper or as a report. */
export function UseDialog(props: Props) {
  const { words, use, intents } = props;
  return (
    <ModalDialog
      className="use-dialog"
      heading={words.use}
      headingId="use-heading"
      close={words.close}
      closed={intents.closeUse}
    >
      {use === null && <p class="loading">{words.loading}</p>}
      {use === 'failed' && <Attempt text={words.notLoaded} label={words.retry} again={intents.useAgain} />}
      {use && use !== 'failed' && <Ways key={JSON.stringify(use.subject)} {...props} use={use} />}
    </ModalDialog>
  );
}

type WaysProps = Props & { use: UseModel };

function Ways({ words, lateWords, lang, languages, use }: WaysProps) {
  const say = lateWords.use;
  const [choices, setChoices] = useState(use.choices);
  const [headline, setHeadline] = useState(use.headline);
  const kinds = useKinds.filter((kind) => kind !== 'report' || use.subject.kind === 'file');
  const kind = kinds.includes(choices.kind) ? choices.kind : 'sentence';
  const change = (fields: Partial<UseChoices>) => {
    const next = { ...choices, ...fields };
    setChoices(next);
    use.remember(next);
  };
  const leave = (event: Event, then: () => void) => {
    (event.currentTarget as Element).closest('dialog')?.close();
    then();
  };
  const section = () => {
    switch (kind) {
      case 'sentence':
        return <UseSentence {...{ words, say, use, lang, languages }} />;
      case 'picture':
        return <UsePicture {...{ words, lateWords, use, choices, change, headline, setHeadline }} />;
      case 'link':
        return <UseLink {...{ words, say, use }} />;
      case 'embed':
        return <UseEmbed {...{ words, lateWords, use }} />;
      case 'print':
        return (
          <>
            <p>{lateWords.paper.about}</p>
            <button type="button" class="button" onClick={(event) => leave(event, use.print)}>
              {lateWords.paper.print}
            </button>
          </>
        );
      case 'report':
        return <UseReport {...{ words, lateWords, use }} />;
    }
  };
  return (
    <>
      <Choice
        name="use-kind"
        legend={say.kind}
        isLegendHidden
        options={kinds.map((id) => [id, say.kinds[id]] as const)}
        value={kind}
        choose={(id: UseKind) => change({ kind: id })}
      />
      <section class="use-way" aria-label={say.kinds[kind]}>
        {section()}
      </section>
    </>
  );
}
