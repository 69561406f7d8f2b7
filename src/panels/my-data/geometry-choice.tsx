import type { Notice } from '../../core/my-data/notice.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import type { DataIntents } from './my-data-intents.ts';

type Props = {
  own: DataWords;
  file: string;
  notices: readonly Notice[];
  chosen: string | null;
  intents: DataIntents;
};

/** Whether a notice stands here with what can be done about it, and so not among the others. */
export const isOfGeometryColumns = ({ code }: Pick<Notice, 'code'>): boolean => code === 'geometry-unused';

/** Columns of other geometries: which to read instead; or as without a choice again. */
export function GeometryChoice({ own, file, notices, chosen, intents }: Props) {
  const unused = notices.filter(isOfGeometryColumns);
  if (unused.length === 0 && chosen === null) return null;
  const columns = [...new Set(unused.map(({ name }) => name))];
  const isRead = chosen !== null && unused.some(({ other }) => other === chosen);
  const read = (column: string | null) => () => intents.setGeometryColumn(file, column);
  return (
    <div class="mend">
      {isRead && <p>{own.columnChosen(chosen)}</p>}
      {!isRead && unused.map((notice) => <p key={notice.name}>{own.notice['geometry-unused'](notice)}</p>)}
      <span class="button-row">
        {columns.map((column) => (
          <button key={column} type="button" class="button" onClick={read(column)}>
            {own.readColumn(column)}
          </button>
        ))}
        {chosen !== null && (
          <button type="button" class="button" onClick={read(null)}>
            {own.readUsualColumn}
          </button>
        )}
      </span>
    </div>
  );
}
