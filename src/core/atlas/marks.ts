import type { Geometry, LineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import type { ExchangeId } from '../exchange/exchange-ids.ts';
import type { BaseId, Selection, Viewpoint } from '../page/choices.ts';
import type { LayerId } from './layer-ids.ts';
import type { PlaceClass } from './place-class.ts';
import type { SymbolId } from './symbols.ts';

/**
 * One thing to draw. `symbol` names how it is drawn (the legend by the same name), `geometry` is the measured
 * geometry itself, never a simplified copy.
 */
export type Mark<G extends Geometry = LineString | Polygon | MultiPolygon | Point> = {
  readonly id: string;
  readonly symbol: SymbolId;
  readonly geometry: G;
  /** Text for a reader who cannot see the map, and for the tooltip. */
  readonly title: string;
  readonly dimmed: boolean;
  /** Radius in metres within which a point or a schematic plot may truly lie; drawn when chosen. */
  readonly errorRadiusM: number | null;
  /** Drawn from this zoom on. */
  readonly minZoom: number;
  /** How far the line is expected to be off, m, one standard deviation on each axis, where that is known. */
  readonly expectedErrorM?: number;
  /** What shades a line from below: `widthM` metres on the ground, once they are wider than its stroke. */
  readonly band?: { readonly symbol: SymbolId; readonly widthM: number };
};

export type LayerMarks = {
  readonly id: LayerId;
  readonly visible: boolean;
  readonly opacity: number;
  readonly marks: readonly Mark[];
};

/** A text on the map; smaller `rank` wins where two would collide. */
export type Label = {
  readonly id: string;
  readonly text: string;
  readonly at: Position;
  readonly kind: 'country' | PlaceClass | 'water' | 'road' | 'pass' | 'symbol';
  readonly rank: number;
  /** From this zoom on. */
  readonly minZoom: number;
  /** Pixels across of the symbol at `at`, which no other text should cover; 0 where there is none. */
  readonly symbolSize: number;
  /** Named where no place beside its symbol is free, too: near it or left out, farther from it, or over others. */
  readonly insists?: 'near' | 'apart' | 'over';
  /** Its symbol is dimmed. */
  readonly dimmed?: boolean;
};

/** A text that runs along a line, [lon, lat]. */
export type LineLabel = {
  readonly id: string;
  readonly text: string;
  readonly line: readonly Position[];
  readonly kind: 'river' | 'ridge';
  /** From this zoom on. */
  readonly minZoom: number;
};

/** The land itself, below all that is said of it: nothing on it can be chosen. */
export type Terrain = {
  readonly waters: readonly { readonly id: string; readonly geometry: LineString | Polygon }[];
  readonly passes: readonly { readonly id: string; readonly at: Position }[];
  readonly names: readonly LineLabel[];
};

/** An exchange as one symbol for small scales: a half for each direction, by hectares as reported. */
export type ExchangeMark = {
  readonly id: ExchangeId;
  readonly at: Position;
  readonly toTjk: number;
  readonly toKgz: number;
};

export type Tint = { readonly country: string; readonly geometry: Polygon | MultiPolygon };

/** A position that is asked about, and the nearest position of the line, [lon, lat]. */
export type Pin = {
  readonly at: Position;
  readonly foot: Position | null;
  /** Metres within which the position is known; null where it was pointed at. */
  readonly radiusM: number | null;
};

/** All that the map needs to draw a frame. */
export type MapView = {
  readonly layers: readonly LayerMarks[];
  readonly labels: readonly Label[];
  readonly tints: readonly Tint[];
  readonly terrain: Terrain;
  /** Empty where the layer of plots is hidden. */
  readonly exchanges: readonly ExchangeMark[];
  /** The exchange that is brought forward, or null. */
  readonly exchange: string | null;
  /** The state before, for the left side of the swipe; null where only one state is shown. */
  readonly before: {
    /** The layers that differ; the others are the same on both sides. */
    readonly layers: readonly LayerMarks[];
    readonly labels: readonly Label[];
    readonly tints: readonly Tint[];
    readonly swipe: number;
    /** Dates of the snapshots on the left and on the right. */
    readonly dates: readonly [string, string];
  } | null;
  readonly selection: Selection | null;
  readonly pin: Pin | null;
  readonly base: BaseId;
};

/** Which of the features under one point was chosen: 1 for the topmost. */
export type Overlap = { readonly place: number; readonly of: number };

/** What a reader did on the map. */
export type MapIntents = {
  choose(selection: Selection, overlap: Overlap): void;
  /** A symbol of a whole exchange was chosen. */
  chooseExchange(exchange: string): void;
  /** Asks what is at a position [lon, lat]. */
  askHere(at: Position): void;
  moved(viewpoint: Viewpoint): void;
  /** Of which symbols one is in view now. */
  saw(symbols: ReadonlySet<SymbolId>): void;
  /** An online base map does not answer, and is of no use. */
  baseFailed(base: BaseId): void;
  /** It keeps the reader waiting, or no longer does. */
  baseSlow(base: BaseId, slow: boolean): void;
  swiped(swipe: number): void;
};
