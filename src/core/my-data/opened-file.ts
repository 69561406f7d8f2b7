import type { Bounds } from '../atlas/feature-bounds.ts';
import type { CoordinateKind } from './coordinates.ts';
import type { UsedEncoding } from './encoding.ts';
import type { FieldSummary } from './fields.ts';
import type { DetectedFormat } from './format.ts';
import type { FeatureProblem, FileProblem } from './import-problem.ts';
import type { FieldMapping } from './mapping.ts';
import type { OwnGeometry } from './my-shape.ts';
import type { Notice } from './notice.ts';
import type { FeatureState } from './parcel-set.ts';
import type { GapWidths } from './topology/gap-widths.ts';
import type { Gap } from './topology/gaps.ts';
import type { LineFinding } from './topology/line-findings.ts';

/** What is known of an opened file besides its exchanges; small, whatever the size of the file. */
export type OpenedFile = {
  readonly name: string;
  readonly bytes: number;
  readonly format: DetectedFormat | null;
  readonly features: number;
  readonly counts: Readonly<Record<FeatureState, number>>;
  readonly fields: readonly FieldSummary[];
  readonly problemCount: number;
  /** The first problems, in the order of the file. */
  readonly problems: readonly FeatureProblem[];
  /** A fault of the file itself that did not keep its features from being read. */
  readonly fault: FileProblem | null;
  readonly coordinates: CoordinateKind;
  readonly axesSwapped: boolean;
  /** The coordinate system that the file states and from which it was converted, or null. */
  readonly convertedFrom: string | null;
  /** Its systems, where they are several. */
  readonly systems?: readonly string[];
  /** Metres to which the shift of its datum to WGS84 is known; null where nothing was converted, or nobody tells. */
  readonly datumAccuracyM: number | null;
  /** Hectares of that system's grid to 100 on the ellipsoid, at the first parcel; null where it has no grid. */
  readonly gridHa: number | null;
  readonly bounds: Bounds | null;
  /** Which engine measured: GeographicLib, or the authalic formula where there is much to measure. */
  readonly engine: 'geodesic' | 'authalic';
  readonly vertices: number;
  readonly mapping: FieldMapping;
  /** How its texts were decoded; null where it has none. */
  readonly encoding: UsedEncoding | null;
  /** The coordinate system by the reader's word, or null. */
  readonly crsByReader: string | null;
  /** Layers, or members of an archive, that the reader leaves out. */
  readonly withoutLayers: readonly string[];
  /** The column of geometries that the reader chose, or null. */
  readonly geometryColumn: string | null;
  /** Lines that go around an area, and whether they were read as areas. */
  readonly closedLines: number;
  readonly closedLinesAsAreas: boolean;
  /** What was noticed while reading, losses among it. */
  readonly notices: readonly Notice[];
};

/** A feature as the pointer or a list finds it: number from 1, properties cut short, areas in hectares. */
export type FoundFeature = {
  readonly feature: number;
  readonly state: FeatureState;
  readonly properties: readonly (readonly [string, string])[];
  readonly ellipsoidalHa: number;
  readonly turfHa: number;
  readonly problems: readonly string[];
  readonly bounds: Bounds | null;
  /** Its shapes as the map draws them. */
  readonly geometries: readonly OwnGeometry[];
};

/** Two parcels that share ground; hectares, null where the clipping failed. */
export type Overlap = {
  readonly features: readonly [number, number];
  readonly ha: number | null;
  readonly bounds: Bounds;
};

/** A parcel that is said to come from one country and lies mostly in another, by the line as drawn before. */
export type Misplaced = {
  readonly feature: number;
  readonly name: string;
  /** Which share of it (0…1) lies there; null where it could not be cut. */
  readonly share: number | null;
  /** How far the line may be off, m, where it is so far that it does not tell that the parcel lies there; else null. */
  readonly withinErrorM: number | null;
  readonly from: string;
  readonly liesIn: string;
  readonly bounds: Bounds;
};

export type NamedLineFinding = LineFinding & { readonly name: string };

/** What looking at all parcels together shows; `overlapCount` may be more than are listed. */
export type Findings = {
  readonly overlapCount: number;
  readonly overlaps: readonly Overlap[];
  /** Overlaps that are narrower than the seam, and so not listed. */
  readonly seams: number;
  /** Pairs beyond those that are measured: they share ground, or the rounding of an edge. */
  readonly overlapsUnmeasured: number;
  /** Null where the parcels lie too intricately for gaps to be looked for. */
  readonly gaps: readonly Gap[] | null;
  readonly widths: GapWidths;
  /** Parcels that the line meets or runs along, and how; the first of them. */
  readonly lineCount: number;
  readonly line: readonly NamedLineFinding[];
  /** How far off the line itself may be where no stretch of it is known, m. */
  readonly lineErrorM: number;
  /** Whether the expected errors of its stretches were at hand. */
  readonly stretchesKnown: boolean;
  /** Whether the ground of the countries was at hand: without it nothing is known of the line, nor of sides. */
  readonly lineKnown: boolean;
  readonly misplacedCount: number;
  readonly misplaced: readonly Misplaced[];
};
