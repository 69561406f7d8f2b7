import type { ReadonlySignal } from '@preact/signals';
import type { SymbolId } from '../../core/atlas/symbols.ts';
import { currentFile, type MyData, type MyFile } from '../../core/my-data/my-data.ts';
import type { Subject } from '../../core/share/subject.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { Tolerance } from '../exchange/tolerance.tsx';
import './my-data.css';
import './compare-with.css';
import { CompareWith } from './compare-with.tsx';
import { FileList } from './file-list.tsx';
import { FileResult } from './file-result.tsx';
import { FileStatus } from './file-status.tsx';
import type { DataIntents } from './my-data-intents.ts';
import { Opener } from './opener.tsx';

/** What “My data” shows and asks; it arrives after the first view. */
export type MyDataModel = {
  readonly data: ReadonlySignal<MyData>;
  /** How parcels of open files are drawn. */
  readonly symbols: ReadonlySignal<readonly SymbolId[]>;
  readonly intents: DataIntents;
};

type Props = {
  words: Words;
  lateWords: LateWords;
  myData: MyDataModel;
  tolerancePercent: number;
  setTolerance: (percent: number) => void;
  /** Opens “Use this”. */
  use: (subject: Subject | null) => void;
};

const isOnMap = (status: MyFile['status']) => status.stage === 'open' && status.undrawn !== 'whole';

/** Open own files, see how their exchange balances, save the results. */
export function DataPanel({ words, lateWords, myData, tolerancePercent, setTolerance, use }: Props) {
  const { intents } = myData;
  const data = myData.data.value;
  const file = currentFile(data);
  const own = lateWords.data;
  return (
    <section class="own-data" aria-label={words.tabs.data}>
      <h2>{own.heading}</h2>
      <p>{own.about}</p>
      <p class="private">{own.private}</p>
      <Opener own={own} intents={intents} />
      {data.files.length > 0 && <FileList own={own} data={data} intents={intents} />}
      {file && <Current {...{ words, lateWords, file, data, intents, use }} />}
      {file?.status.stage === 'open' && (
        <>
          <CompareWith {...{ words, own, data, tolerancePercent, intents }} />
          <Tolerance words={words} percent={tolerancePercent} set={setTolerance} />
        </>
      )}
    </section>
  );
}

type CurrentProps = Pick<Props, 'words' | 'lateWords' | 'use'> & {
  file: MyFile;
  data: MyData;
  intents: DataIntents;
};

function Current({ words, lateWords, file, data, intents, use }: CurrentProps) {
  return file.status.stage === 'open' ? (
    <FileResult
      key={file.id}
      words={words}
      own={lateWords.data}
      fields={lateWords.fields}
      file={file}
      status={file.status}
      chosen={data.chosen}
      intents={intents}
      use={use}
    />
  ) : (
    <FileStatus
      key={`${file.id} ${file.settings.crs}`}
      own={lateWords.data}
      file={file}
      others={data.files.filter(({ id, status }) => id !== file.id && isOnMap(status))}
      intents={intents}
    />
  );
}
