import type { MyFile } from '../../core/my-data/my-data.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import { GeometryChoice } from './geometry-choice.tsx';
import type { DataIntents } from './my-data-intents.ts';
import { CrsField } from './reading-notes.tsx';

type Props = {
  own: DataWords;
  file: MyFile;
  /** Those that are on the map while this one is not. */
  others: readonly MyFile[];
  intents: DataIntents;
};

/** A file that has no results yet, or never will have: how far it is, or why not, and the way on. */
export function FileStatus({ own, file, others, intents }: Props) {
  const { status } = file;
  switch (status.stage) {
    case 'waiting':
      return <p class="note">{own.waiting}</p>;
    case 'resting':
      return (
        <div class="file-status">
          <p>{own.resting}</p>
          <button type="button" class="button" onClick={() => intents.readAgain(file.id)}>
            {own.readNow}
          </button>
        </div>
      );
    case 'reading': {
      const { progress } = status;
      return (
        <div class="file-status">
          <label>
            <span role="status">{own.reading(progress?.features ?? 0)}</span>
            <progress max={1} value={progress?.share ?? 0} />
          </label>
          <p class="note">
            {progress?.remainingMs !== null && progress && own.remaining(progress.remainingMs / 1000)}
          </p>
          <button type="button" class="button" onClick={() => intents.remove(file.id)}>
            {own.cancel}
          </button>
        </div>
      );
    }
    case 'failed':
      return (
        <div class="file-status" role="alert">
          <p class="bad">{own.fileProblem[status.problem.code](status.problem.detail)}</p>
          {others.length > 0 && (
            <p class="note">{own.stillShown(others.map(({ name }) => name).join(', '))}</p>
          )}
          {status.problem.code.startsWith('projection') && (
            <CrsField own={own} file={file.id} stated={file.settings.crs} intents={intents} />
          )}
          <GeometryChoice
            own={own}
            file={file.id}
            notices={[]}
            chosen={file.settings.geometryColumn}
            intents={intents}
          />
          <div class="button-row">
            <button type="button" class="button" onClick={() => intents.readAgain(file.id)}>
              {own.tryAgain}
            </button>
            <button type="button" class="button" onClick={() => intents.remove(file.id)}>
              {own.remove}
            </button>
          </div>
        </div>
      );
    case 'open':
      return null;
  }
}
