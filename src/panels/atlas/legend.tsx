import type { SymbolId } from '../../core/atlas/symbols.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { Swatch } from './swatch.tsx';
import './legend.css';

/** Looks that come in two directions, so that the legend can be read as a table: left to Tajikistan. */
const areas = [
  ['change', 'change-to-tjk', 'change-to-kgz'],
  ['parcel', 'parcel-to-tjk', 'parcel-to-kgz'],
  ['parcel-schematic', 'parcel-to-tjk-schematic', 'parcel-to-kgz-schematic'],
] as const satisfies readonly (readonly [string, SymbolId, SymbolId])[];

const isLine = (symbol: SymbolId) => /^(line|sure|neutral-ground)/.test(symbol) || symbol === 'change-other';
const isDirected = (symbol: SymbolId) => areas.some(([, left, right]) => symbol === left || symbol === right);

type Props = { words: Words; symbols: readonly SymbolId[]; open: boolean };

/** The looks that are on the map now, folded on small screens. */
export function Legend({ words, symbols, open }: Props) {
  if (symbols.length === 0) return null;
  const shownAreas = areas.filter(([, left, right]) => symbols.includes(left) || symbols.includes(right));
  const points = symbols.filter((symbol) => !isLine(symbol) && !isDirected(symbol));
  return (
    <details class="legend" open={open}>
      <summary>{words.legend}</summary>
      {shownAreas.length > 0 && (
        <table class="legend-areas">
          <thead>
            <tr>
              <td />
              <th scope="col">{words.balance.toTjk}</th>
              <th scope="col">{words.balance.toKgz}</th>
            </tr>
          </thead>
          <tbody>
            {shownAreas.map(([name, left, right]) => (
              <tr key={name}>
                <th scope="row">{words.legendAreas[name]}</th>
                {[left, right].map((symbol) => (
                  <td key={symbol}>{symbols.includes(symbol) && <Swatch symbol={symbol} />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <LegendList words={words} symbols={symbols.filter(isLine)} />
      <LegendList words={words} symbols={points} columns />
    </details>
  );
}

function LegendList({ words, symbols, columns = false }: Omit<Props, 'open'> & { columns?: boolean }) {
  return (
    <ul class={columns ? 'legend-list in-columns' : 'legend-list'}>
      {symbols.map((symbol) => (
        <li key={symbol}>
          <Swatch symbol={symbol} /> {words.symbols[symbol]}
        </li>
      ))}
    </ul>
  );
}
