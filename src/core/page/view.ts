import type { Card } from '../atlas/card.ts';
import type { LayerId } from '../atlas/layer-ids.ts';
import type { MapView } from '../atlas/marks.ts';
import type { SymbolId } from '../atlas/symbols.ts';
import type { Unplaced } from '../atlas/unplaced.ts';
import type { CompareView } from '../compare/compare-view.ts';
import type { BalanceView } from '../exchange/balance-view.ts';
import type { Choices } from './choices.ts';

/** A layer as the layers panel and the legend show it. */
export type LayerSummary = {
  readonly id: LayerId;
  readonly visible: boolean;
  readonly opacity: number;
  readonly count: number;
  readonly symbols: readonly SymbolId[];
  /** Reported features that stand nowhere on the map. */
  readonly unplaced: readonly Unplaced[];
  /** Date of the data, or the span of dates. */
  readonly date: string;
};

/** Everything that is drawn: the map takes `map`, the panels the rest. */
export type View = {
  readonly map: MapView;
  readonly balance: BalanceView;
  /** Null until the code that compares is fetched. */
  readonly compare: CompareView | null;
  readonly card: Card | null;
  readonly layers: readonly LayerSummary[];
  readonly legend: readonly SymbolId[];
  /** Release date of the newest snapshot. */
  readonly dataDate: string;
  readonly choices: Choices;
};
