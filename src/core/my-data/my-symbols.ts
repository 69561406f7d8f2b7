import type { SymbolId } from '../atlas/symbols.ts';
import type { MyData } from './my-data.ts';

/** How the parcels of the reader's open files are drawn: what a legend must explain. */
export function mySymbols({ files }: MyData): SymbolId[] {
  const balances = files.flatMap(({ status }) => (status.stage === 'open' ? [status.balance] : []));
  const sides = balances.flatMap(({ exchanges }) => exchanges.flatMap((exchange) => exchange.sides));
  const parties = new Set(sides.filter(({ features }) => features > 0).map(({ party }) => party));
  const others = [...parties].some((party) => party !== 'TJK' && party !== 'KGZ');
  return [
    ...(parties.has('TJK') ? (['own-to-tjk'] as const) : []),
    ...(parties.has('KGZ') ? (['own-to-kgz'] as const) : []),
    ...(others || balances.some(({ undirected }) => undirected > 0) ? (['own-other'] as const) : []),
  ];
}
