import { useState } from 'preact/hooks';
import { encodingChoices } from '../../core/my-data/encoding.ts';
import type { PartyQuestion } from '../../core/my-data/my-balance.ts';
import { isLoss, type Notice } from '../../core/my-data/notice.ts';
import type { OpenedFile } from '../../core/my-data/opened-file.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import type { DataIntents } from './my-data-intents.ts';

type Props = { own: DataWords; file: string; opened: OpenedFile; intents: DataIntents };

/** The encoding of a file's letters, where it was guessed or is none of today's; it can be changed. */
export function EncodingChoice({ own, file, opened, intents }: Props) {
  const { encoding } = opened;
  if (encoding === null || (!encoding.guessed && encoding.name === 'utf-8')) return null;
  const known = (encodingChoices as readonly string[]).includes(encoding.name);
  return (
    <div class="encoding">
      {encoding.guessed && <p>{own.encodingGuessed(encoding.name)}</p>}
      <label>
        <span>{own.encoding}</span>
        <select
          value={encoding.name}
          onChange={({ currentTarget: { value } }) => intents.setEncoding(file, value === '' ? null : value)}
        >
          <option value="">{own.encodingAuto}</option>
          {!known && <option value={encoding.name}>{encoding.name}</option>}
          {encodingChoices.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

type CrsProps = { own: DataWords; file: string; stated: string | null; intents: DataIntents };

/** The coordinate system by the reader's word, where the file's own is not known. */
export function CrsField({ own, file, stated, intents }: CrsProps) {
  const [text, setText] = useState(stated ?? '');
  return (
    <form
      class="crs"
      onSubmit={(event) => {
        event.preventDefault();
        intents.setCrs(file, text.trim() === '' ? null : text.trim());
      }}
    >
      <label>
        <span>{own.crs}</span>
        <input
          type="text"
          value={text}
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="note">{own.crsHint}</p>
      <button type="submit" class="button">
        {own.crsApply}
      </button>
    </form>
  );
}

/** Lines that go around an area: whether to read them as one. */
export function ClosedLines({ own, file, opened, intents }: Props) {
  const { closedLines, closedLinesAsAreas } = opened;
  if (closedLines === 0) return null;
  return (
    <div class="mend">
      {!closedLinesAsAreas && <p>{own.closedLines(closedLines)}</p>}
      <button type="button" class="button" onClick={() => intents.setClosedLines(file, !closedLinesAsAreas)}>
        {closedLinesAsAreas ? own.closedLinesUnread : own.closedLinesRead}
      </button>
    </div>
  );
}

type QuestionsProps = {
  own: DataWords;
  file: string;
  questions: readonly PartyQuestion[];
  intents: DataIntents;
};

/** Parties that are only nearly known: asked about, never taken. */
export function PartyQuestions({ own, file, questions, intents }: QuestionsProps) {
  return (
    <>
      {questions.map(({ value, perhaps, features }) => (
        <fieldset key={value} class="mend">
          <legend>
            {own.partyQuestion(value, own.party(perhaps))} ({own.partyFeatures(features)})
          </legend>
          <button type="button" class="button" onClick={() => intents.answerParty(file, value, perhaps)}>
            {own.partyYes(own.party(perhaps))}
          </button>
          <button type="button" class="button" onClick={() => intents.answerParty(file, value, 'itself')}>
            {own.partyItself}
          </button>
        </fieldset>
      ))}
    </>
  );
}

/** What was noticed while reading: losses stand open, remarks can be unfolded. */
export function ReadingNotices({ own, notices }: { own: DataWords; notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <details open={notices.some(isLoss)}>
      <summary>{own.notices(notices.length)}</summary>
      <p class="note">{own.noticesNote}</p>
      <ul class="findings">
        {notices.map((notice, index) => (
          <li key={index} class={isLoss(notice) ? 'bad' : undefined}>
            {own.notice[notice.code](notice)}
          </li>
        ))}
      </ul>
    </details>
  );
}
