import { useEffect, useRef, useState } from 'preact/hooks';
import { type LayerId, layerIds } from '../../core/view/choices.ts';
import { type FeatureRow, filterRows } from '../../core/view/feature-table.ts';
import type { TaskWords } from '../../i18n/en/tasks.ts';
import type { Words } from '../../i18n/en/words.ts';
import type { PanelIntents } from '../intents.ts';
import './tables.css';

type Props = {
  words: Words;
  tasks: TaskWords;
  rowsOf: (layer: LayerId) => readonly FeatureRow[];
  intents: PanelIntents;
};

/** All that the map draws, layer by layer, as tables: the way in for whoever does not see or use the map. */
export function FeatureTables({ words, tasks, rowsOf, intents }: Props) {
  const [layer, setLayer] = useState<LayerId>('parcels');
  const [query, setQuery] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const all = rowsOf(layer);
  const rows = filterRows(all, query, (look) => words.looks[look]);
  const { tables } = tasks;
  return (
    <dialog
      ref={dialog}
      class="tables-dialog"
      aria-labelledby="tables-heading"
      onClose={() => intents.openTables(false)}
    >
      <header>
        <h2 id="tables-heading">{tables.heading}</h2>
        <button type="button" class="close" aria-label={words.close} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </header>
      <div class="tables-tools">
        <label>
          <span>{tables.layer}</span>
          <select value={layer} onChange={(event) => setLayer(event.currentTarget.value as LayerId)}>
            {[...layerIds].reverse().map((id) => (
              <option key={id} value={id}>
                {words.layers[id]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{tables.filter}</span>
          <input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
        </label>
        <p role="status">{rows.length === 0 ? tables.none : tables.found(rows.length, all.length)}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="tables-scroll" tabIndex={0} aria-label={words.layers[layer]}>
        <table class="figures">
          <caption class="visually-hidden">{words.layers[layer]}</caption>
          <thead>
            <tr>
              <th scope="col">{tables.name}</th>
              <th scope="col">{tables.kind}</th>
              <th scope="col">{tables.figure}</th>
              <th scope="col">{tables.action}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} words={words} tables={tables} row={row} intents={intents} />
            ))}
          </tbody>
        </table>
      </section>
    </dialog>
  );
}

type RowProps = { words: Words; tables: TaskWords['tables']; row: FeatureRow; intents: PanelIntents };

function Row({ words, tables, row, intents }: RowProps) {
  const { name, look, selection } = row;
  const kind = look ? words.looks[look] : '';
  function show() {
    if (!selection) return;
    intents.openTables(false);
    intents.showOnMap(selection);
  }
  return (
    <tr>
      <th scope="row">{name || row.id}</th>
      <td>{kind}</td>
      <td>{figureOf(words, tables, row.figure)}</td>
      <td>
        {selection ? (
          <button type="button" class="quiet" aria-label={tables.showOnMap(name || row.id)} onClick={show}>
            {tables.show}
          </button>
        ) : (
          tables.unplaced
        )}
      </td>
    </tr>
  );
}

function figureOf(words: Words, tables: TaskWords['tables'], figure: FeatureRow['figure']): string {
  switch (figure?.kind) {
    case 'reported':
      return words.hectares(figure.hectares.value);
    case 'measured':
      return words.hectaresMeasured(figure.hectares);
    case 'drawn':
      return tables.drawn(figure.from, figure.until);
    case 'state':
      return `${words.card.states[figure.state]}, ${words.date(figure.from)}`;
    default:
      return '';
  }
}
