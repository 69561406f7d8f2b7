import type * as L from 'leaflet';
import type { Bounds } from '../../core/atlas/feature-bounds.ts';
import type { MapView } from '../../core/atlas/marks.ts';
import type { Viewpoint } from '../../core/page/choices.ts';
import type { GraticuleWords } from '../atlas/degree-names.ts';
import type { createWalk, WalkWords } from '../atlas/walk.ts';
import type { createSwipe, SwipeWords } from '../compare/swipe.ts';
import type { ExchangeWords } from '../exchange/exchange-symbols.ts';
import type { Crosshair } from './crosshair.ts';
import type { ShowOptions } from './framing.ts';
import type { ScaleWords } from './scale-bar.ts';

/** Words the map itself shows or speaks; they come from outside because the map knows no language. */
export type MapWords = { readonly name: string } & GraticuleWords &
  SwipeWords &
  WalkWords &
  ScaleWords &
  ExchangeWords;

export type MapHandle = {
  /** Draws the view; only what differs from the last one is touched. */
  render(view: MapView): void;
  zoomBy(steps: number): void;
  /** Moves to bounds, in the middle of what nothing covers. */
  show(bounds: Bounds, options?: ShowOptions): void;
  /** Moves only where the bounds are covered or out of sight. */
  keepClear(bounds: Bounds): void;
  /** Whether any of it is in the map's frame, covered or not. */
  isInFrame(bounds: Bounds): boolean;
  goTo(viewpoint: Viewpoint): void;
  /** From now on the map shows and speaks these words. */
  speak(words: MapWords): void;
  /** Gives a tool of `src/map` the map it works on, and the crosshair it may take. */
  attach<T>(tool: (map: L.Map, crosshair: Crosshair) => T): T;
  /** Gives the map what it can do without until it stands: comparing by a handle, walking by keyboard. */
  equip(late: { readonly createSwipe: typeof createSwipe; readonly createWalk: typeof createWalk }): void;
  /** What was shown need not stay clear any more. */
  release(): void;
  /** Something opened or closed over the map: what was shown stays clear of it. */
  covered(): void;
};
