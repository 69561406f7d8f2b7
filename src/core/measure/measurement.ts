import type { Position } from 'geojson';

export const measureKinds = ['distance', 'area', 'point'] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** Points that a measurement of each kind needs at least. */
export const fewestPoints: Readonly<Record<MeasureKind, number>> = { distance: 2, area: 3, point: 1 };

/** How many colours measurements are told apart by; the stylesheet names them by number. */
export const colourCount = 6;

/** The side to which measured ground is counted. */
export type Receiver = 'KGZ' | 'TJK';

/** What of the map can be measured as it is drawn. */
export const measurableLayers = ['parcels', 'changes', 'countries'] as const;
export type MeasurableLayer = (typeof measurableLayers)[number];
export type FeatureRef = { readonly layer: MeasurableLayer; readonly id: string };

/** Positions drawn by hand, in degrees; an area's outline is not repeated at its end. */
export type Drawn = { readonly kind: MeasureKind; readonly points: readonly Position[] };

/** One line of the reader's list: a drawing of their own, or a feature of the map. */
export type Measurement = {
  readonly id: string;
  /** As the reader named it, or null. */
  readonly name: string | null;
  readonly colour: number;
  readonly hidden: boolean;
  readonly direction: Receiver | null;
  /** Positional accuracy of a point, metres: one standard deviation. */
  readonly accuracyM: number;
  readonly what: Drawn | FeatureRef;
  /** True where a link brought it and the reader has not said yet that it is to be kept. */
  readonly linked?: true;
};

export const isDrawn = (what: Drawn | FeatureRef): what is Drawn => 'points' in what;

/** Decimals to which drawn positions are kept: about a centimetre. */
const perDegree = 1e7;

/** A position as it is kept, drawn, measured and shared: degrees to seven decimals. */
export const settle = ([lon = Number.NaN, lat = Number.NaN]: Position): Position => [
  Math.round(lon * perDegree) / perDegree,
  Math.round(lat * perDegree) / perDegree,
];
