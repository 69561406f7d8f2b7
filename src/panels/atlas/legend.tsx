import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { symbols as everySymbol, type SymbolId } from '../../core/atlas/symbols.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { Swatch } from './swatch.tsx';
import './legend.css';

/** Looks that come in two directions, so that the legend can be read as a table: left to Tajikistan. */
const areas = [
  ['change', 'change-to-tjk', 'change-to-kgz'],
  ['parcel', 'parcel-to-tjk', 'parcel-to-kgz'],
  ['parcel-schematic', 'parcel-to-tjk-schematic', 'parcel-to-kgz-schematic'],
  ['own', 'own-to-tjk', 'own-to-kgz'],
] as const satisfies readonly (readonly [string, SymbolId, SymbolId])[];

/** Rows that are read before the rest is asked for: a legend must not hide what it explains. */
const firstRows = 3;

const otherLines: readonly SymbolId[] = ['change-other', 'river', 'own-other'];
const isLine = (symbol: SymbolId) =>
  /^(line|sure|neutral-ground)/.test(symbol) || otherLines.includes(symbol);
/** Where parcels of two lists were found: what the reader has just asked for stands first. */
const isCompared = (symbol: SymbolId) => /^own-(only|in-both|unsure)/.test(symbol);
const isFirst = (symbol: SymbolId) => symbol === 'exchange' || isCompared(symbol);
const isDirected = (symbol: SymbolId) => areas.some(([, left, right]) => symbol === left || symbol === right);

type Props = {
  words: Words;
  symbols: readonly SymbolId[];
  /** Of which of them one is in view; null where that is not known. */
  inView: ReadonlySet<SymbolId> | null;
  open: boolean;
};

/** The looks that are in view now, folded on small screens; the first rows, and on demand all. */
export function Legend({ words, symbols: all, inView, open }: Props) {
  const [grown, setGrown] = useState(false);
  const isSeen = (symbol: SymbolId) => inView === null || inView.has(symbol) || symbol.startsWith('own-');
  const symbols = all.filter(isSeen);
  const rows = countRows(symbols);
  if (rows === 0) return null;
  const least = Math.max(firstRows, symbols.filter(isCompared).length);
  return (
    <details class="legend" open={open}>
      <summary>{words.legend}</summary>
      <LegendRows words={words} symbols={symbols} most={grown ? rows : least} />
      {rows > least && (
        <button type="button" class="legend-more" aria-expanded={grown} onClick={() => setGrown(!grown)}>
          {grown ? words.legendLess : words.legendAll(rows)}
        </button>
      )}
    </details>
  );
}

/** Symbols by the part of the legend in which they stand, in its order. */
const sorted = (symbols: readonly SymbolId[]) => ({
  whole: [
    ...everySymbol.filter((symbol) => isCompared(symbol) && symbols.includes(symbol)),
    ...symbols.filter((symbol) => symbol === 'exchange'),
  ],
  directed: areas.filter(([, left, right]) => symbols.includes(left) || symbols.includes(right)),
  lines: everySymbol.filter((symbol) => isLine(symbol) && symbols.includes(symbol)),
  points: symbols.filter((symbol) => !isLine(symbol) && !isDirected(symbol) && !isFirst(symbol)),
});

const countRows = (symbols: readonly SymbolId[]) =>
  Object.values(sorted(symbols)).reduce((sum, part) => sum + part.length, 0);

type RowsProps = { words: Words; symbols: readonly SymbolId[]; most: number };

/** The first rows of a legend, `most` of them. */
export function LegendRows({ words, symbols, most }: RowsProps) {
  let left = most;
  const take = <T,>(list: readonly T[]): readonly T[] => {
    const taken = list.slice(0, left);
    left -= taken.length;
    return taken;
  };
  const { whole, directed, lines, points } = sorted(symbols);
  const [wholeRows, areaRows, lineRows, pointRows] = [take(whole), take(directed), take(lines), take(points)];
  return (
    <>
      <LegendList words={words} symbols={wholeRows} />
      {areaRows.length > 0 && (
        <AreaTable words={words}>
          {areaRows.map(([name, toTjk, toKgz]) => (
            <tr key={name}>
              <th scope="row">{words.legendAreas[name]}</th>
              {[toTjk, toKgz].map((symbol) => (
                <td key={symbol}>{symbols.includes(symbol) && <Swatch symbol={symbol} />}</td>
              ))}
            </tr>
          ))}
        </AreaTable>
      )}
      <LegendList words={words} symbols={lineRows} />
      <LegendList words={words} symbols={pointRows} columns={pointRows.length > firstRows} />
    </>
  );
}

function AreaTable({ words, children }: { words: Words; children: ComponentChildren }) {
  return (
    <table class="legend-areas">
      <thead>
        <tr>
          <td />
          <th scope="col">{words.balance.toTjk}</th>
          <th scope="col">{words.balance.toKgz}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

type ListProps = { words: Words; symbols: readonly SymbolId[]; columns?: boolean };

function LegendList({ words, symbols, columns = false }: ListProps) {
  if (symbols.length === 0) return null;
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
