import { useState } from 'preact/hooks';
import { type FeatureRow, filterRows } from '../../core/atlas/attribute-table.ts';
import type { LayerId } from '../../core/atlas/layer-ids.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { PanelIntents } from '../page/intents.ts';
import { ModalDialog } from '../page/modal-dialog.tsx';
import { LayerSelect } from './layer-select.tsx';
import { stretchTitle } from './stretch-source.ts';
import './tables.css';

type Props = {
  words: Words;
  lateWords: LateWords;
  rowsOf: (layer: LayerId) => readonly FeatureRow[];
  intents: PanelIntents;
};

/** All that the map draws, layer by layer, as tables: the way in for whoever does not see or use the map. */
export function FeatureTables({ words, lateWords, rowsOf, intents }: Props) {
  const [layer, setLayer] = useState<LayerId>('parcels');
  const [query, setQuery] = useState('');
  const all = rowsOf(layer);
  const rows = filterRows(all, query, (symbol) => words.symbols[symbol]);
  const { tables } = lateWords;
  return (
    <ModalDialog
      className="tables-dialog"
      heading={tables.heading}
      headingId="tables-heading"
      close={words.close}
      closed={() => intents.openTables(false)}
    >
      <div class="tables-tools">
        <LayerSelect words={words} label={tables.layer} layer={layer} choose={setLayer} />
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
              <Row key={row.id} words={words} lateWords={lateWords} row={row} intents={intents} />
            ))}
          </tbody>
        </table>
      </section>
    </ModalDialog>
  );
}

type RowProps = { words: Words; lateWords: LateWords; row: FeatureRow; intents: PanelIntents };

function Row({ words, lateWords, row, intents }: RowProps) {
  const { tables } = lateWords;
  const { symbol, selection } = row;
  const title =
    row.figure?.kind === 'stretch' ? stretchTitle(lateWords.stretches, row.figure) : row.name || row.id;
  const kind = symbol ? words.symbols[symbol] : '';
  function show() {
    if (!selection) return;
    intents.openTables(false);
    intents.showOnMap(selection);
  }
  return (
    <tr>
      <th scope="row">
        {title}
        {kind && <small class="kind-below">{kind}</small>}
      </th>
      <td>{kind}</td>
      <td>{figureOf(words, lateWords, row.figure)}</td>
      <td>
        {selection ? (
          <button type="button" class="quiet" aria-label={tables.showOnMap(title)} onClick={show}>
            {tables.show}
          </button>
        ) : (
          tables.unplaced
        )}
      </td>
    </tr>
  );
}

function figureOf(words: Words, { tables, stretches }: LateWords, figure: FeatureRow['figure']): string {
  switch (figure?.kind) {
    case 'reported':
      return words.hectares(figure.hectares.value);
    case 'measured':
      return words.hectaresMeasured(figure.hectares);
    case 'stretch': {
      const { lengthKm, expectedErrorM, firstDrawn } = figure.line;
      return stretches.row(lengthKm, expectedErrorM, firstDrawn);
    }
    case 'drawn':
      return tables.drawn(figure.from, figure.until);
    case 'state':
      return `${words.card.states[figure.state]}, ${words.date(figure.from)}`;
    default:
      return '';
  }
}
