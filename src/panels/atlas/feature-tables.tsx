import { useMemo, useState } from 'preact/hooks';
import { type FeatureRow, filterRows } from '../../core/atlas/attribute-table.ts';
import type { LayerId } from '../../core/atlas/layer-ids.ts';
import {
  type Column,
  columns,
  firstOrder,
  type Order,
  type RowTexts,
  sortRows,
} from '../../core/atlas/sort-rows.ts';
import type { LangId } from '../../core/page/choices.ts';
import { collationOf } from '../../i18n/language/collation.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { PanelIntents } from '../page/intents.ts';
import { ModalDialog } from '../page/modal-dialog.tsx';
import { LayerSelect } from './layer-select.tsx';
import { stretchTitle } from './stretch-source.ts';
import { OrderSelect, TableHead } from './table-head.tsx';
import './tables.css';

type Props = {
  words: Words;
  lateWords: LateWords;
  lang: LangId;
  rowsOf: (layer: LayerId) => readonly FeatureRow[];
  intents: PanelIntents;
};

/** All that the map draws, layer by layer, as tables: the way in for whoever does not see or use the map. */
export function FeatureTables({ words, lateWords, lang, rowsOf, intents }: Props) {
  const [layer, setLayer] = useState<LayerId>('parcels');
  const [query, setQuery] = useState('');
  // Each layer keeps its order while the tables are open.
  const [orders, setOrders] = useState<Readonly<Partial<Record<LayerId, Order>>>>({});
  const order = orders[layer] ?? firstOrder;
  const setOrder = (asked: Order) => setOrders({ ...orders, [layer]: asked });
  const collate = useMemo(() => collationOf(lang), [lang]);
  const textsOf = (row: FeatureRow) => rowTexts(words, lateWords, row);
  const all = rowsOf(layer);
  const found = filterRows(all, query, (row) => Object.values(textsOf(row)));
  const rows = sortRows(found, order, textsOf, collate);
  const shown = columns.filter((column) => column !== 'exchange' || all.some(({ exchange }) => exchange));
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
        <OrderSelect {...{ lateWords, order, setOrder }} columns={shown} />
        <p role="status">{rows.length === 0 ? tables.none : tables.found(rows.length, all.length)}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="tables-scroll" tabIndex={0} aria-label={words.layers[layer]}>
        <table class="figures">
          <caption class="visually-hidden">{words.layers[layer]}</caption>
          <TableHead {...{ lateWords, order, setOrder }} columns={shown} />
          <tbody>
            {rows.map((row) => (
              <Row
                key={row.id}
                {...{ words, lateWords, row, intents }}
                texts={textsOf(row)}
                columns={shown}
              />
            ))}
          </tbody>
        </table>
      </section>
    </ModalDialog>
  );
}

function rowTexts(words: Words, lateWords: LateWords, row: FeatureRow): RowTexts {
  const { figure, name, id, symbol, exchange } = row;
  return {
    name: figure?.kind === 'stretch' ? stretchTitle(lateWords.stretches, figure) : name || id,
    kind: symbol ? words.symbols[symbol] : '',
    exchange: exchange ? words.balance.exchangeName(exchange) : '',
  };
}

type RowProps = {
  words: Words;
  lateWords: LateWords;
  row: FeatureRow;
  texts: RowTexts;
  columns: readonly Column[];
  intents: PanelIntents;
};

function Row({ words, lateWords, row, texts, columns: shown, intents }: RowProps) {
  const { tables } = lateWords;
  const { selection } = row;
  const { name: title, kind, exchange } = texts;
  function show() {
    if (!selection) return;
    intents.openTables(false);
    intents.showOnMap(selection);
  }
  return (
    <tr>
      <th scope="row">
        {title}
        {(kind || exchange) && (
          <small class="kind-below">{[kind, exchange].filter(Boolean).join(', ')}</small>
        )}
      </th>
      <td class="column-kind">{kind}</td>
      {shown.includes('exchange') && <td class="column-exchange">{exchange}</td>}
      <td class="column-figure">{figureOf(words, lateWords, row.figure)}</td>
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
