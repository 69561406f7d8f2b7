import { currentFile, type MyData, type MyFile } from '../../core/my-data/my-data.ts';
import { type ComparingProblem, publishedLedger } from '../../core/my-data/two-lists/comparing.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { ComparedLists } from './compared-lists.tsx';
import type { DataIntents } from './my-data-intents.ts';

type Props = {
  words: Words;
  own: DataWords;
  data: MyData;
  tolerancePercent: number;
  intents: DataIntents;
};

const problemText = (own: DataWords, problem: ComparingProblem): string => {
  if (problem.kind === 'too-many') return own.lists.tooMany(problem.most);
  if (problem.kind === 'failed') return own.lists.failed;
  if (problem.kind === 'undrawn') return own.lists.undrawn;
  const { code, detail } = problem.problem;
  return own.lists.unread(own.fileProblem[code](detail));
};

/** The file that is shown beside another list: which, how far comparing them is, and what it showed. */
export function CompareWith({ words, own, data, tolerancePercent, intents }: Props) {
  const file = currentFile(data);
  if (!file) return null;
  const others = data.files.filter(({ id, status }) => id !== file.id && status.stage === 'open');
  const { lists } = own;
  const { comparedWith } = file.settings;
  const { comparing } = file;
  const isOffered = comparedWith === publishedLedger || others.some(({ id }) => id === comparedWith);
  const other = others.find(({ id }) => id === comparing?.with);
  return (
    <section class="compare-with" aria-label={lists.region}>
      <label class="compare-choice">
        <span>{lists.choose}</span>
        <select
          value={isOffered ? (comparedWith ?? '') : ''}
          onChange={({ currentTarget }) => intents.compareWith(file.id, currentTarget.value || null)}
        >
          <option value="">{lists.none}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={publishedLedger}>{lists.published}</option>
        </select>
      </label>
      <p class="note">{lists.about}</p>
      <p class="compare-state" role="status">
        {comparing?.share != null && lists.working(comparing.share)}
        {comparing?.problem && problemText(own, comparing.problem)}
      </p>
      {comparing?.problem && comparing.problem.kind !== 'too-many' && (
        <button type="button" class="button" onClick={() => intents.compareAgain(file.id)}>
          {own.tryAgain}
        </button>
      )}
      {comparing?.share != null && <Working {...{ own, file, share: comparing.share, intents }} />}
      {comparing?.comparison && (
        <ComparedLists
          {...{ words, own, file, other, comparing, tolerancePercent, intents }}
          comparison={comparing.comparison}
        />
      )}
    </section>
  );
}

type WorkingProps = { own: DataWords; file: MyFile; share: number; intents: DataIntents };

function Working({ own, file, share, intents }: WorkingProps) {
  return (
    <p class="compare-work">
      <progress value={share} max={1} aria-label={own.lists.region} />
      <button type="button" class="button" onClick={() => intents.compareWith(file.id, null)}>
        {own.cancel}
      </button>
    </p>
  );
}
