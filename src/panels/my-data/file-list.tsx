import { useEffect, useRef } from 'preact/hooks';
import type { MyData, MyFile } from '../../core/my-data/my-data.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import type { DataIntents } from './my-data-intents.ts';

type Props = { own: DataWords; data: MyData; intents: DataIntents };

/** The opened files, each with the way to see its results and to be rid of it. */
export function FileList({ own, data, intents }: Props) {
  return (
    <section class="file-list" aria-label={own.files}>
      <h3>{own.files}</h3>
      <ul class="plain-list">
        {data.files.map((file) => (
          <FileLine key={file.id} own={own} file={file} shown={file.id === data.current} intents={intents} />
        ))}
      </ul>
      {data.files.length > 1 && (
        <button type="button" class="quiet" onClick={intents.removeAll}>
          {own.removeAll}
        </button>
      )}
    </section>
  );
}

/** Pixels across up to which the panel is a sheet too low for the opener and what comes of it. */
const sheetWidth = 760;

type LineProps = { own: DataWords; file: MyFile; shown: boolean; intents: DataIntents };

function FileLine({ own, file, shown, intents }: LineProps) {
  const unkept = file.keeping !== 'unknown' && file.keeping !== 'kept';
  const { stage } = file.status;
  const line = useRef<HTMLLIElement>(null);
  const isNew = useRef(file.keeping === 'unknown');
  // What comes of a file that was just given stands below it: in sight, once it is there.
  useEffect(() => {
    if (shown && isNew.current)
      line.current?.scrollIntoView({ block: innerWidth > sheetWidth ? 'nearest' : 'start' });
    if (stage !== 'waiting' && stage !== 'reading') isNew.current = false;
  }, [stage]);
  return (
    <li ref={line} class={shown ? 'is-shown' : ''}>
      <div class="file-line">
        <button
          type="button"
          class="file-name"
          aria-pressed={shown}
          aria-label={own.show(file.name)}
          onClick={() => intents.show(file.id)}
        >
          {file.name}
        </button>
        <span class="figure">{own.size(file.bytes.size)}</span>
        <button
          type="button"
          class="quiet"
          aria-label={own.removeNamed(file.name)}
          onClick={() => intents.remove(file.id)}
        >
          {own.remove}
        </button>
      </div>
      {unkept ? (
        <p role="alert" class="note bad">
          {own.keeping[file.keeping]}
        </p>
      ) : (
        file.keeping === 'kept' && <small>{own.keeping.kept}</small>
      )}
    </li>
  );
}
