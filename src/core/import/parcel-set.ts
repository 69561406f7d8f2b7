import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { authalicArea } from '../area/authalic.ts';
import { geodesicArea } from '../area/geodesic.ts';
import { sphericalArea } from '../area/spherical.ts';
import { areaUncertainty as areaErrors } from '../area/uncertainty.ts';
import type { Frame } from '../view/frames.ts';
import { type CoordinateKind, coordinateKind, mapPositions } from './coordinates.ts';
import { createFieldCollector } from './fields.ts';
import { type Grade, grade } from './grade.ts';
import { Growing } from './growing.ts';
import type { FeatureProblem } from './import-problem.ts';
import type { ReadItem } from './read-item.ts';
import { ShapeStore } from './shape-store.ts';

export type Properties = Readonly<Record<string, unknown>>;

/** What became of a feature: measured, shown as faulty, shown without an area, not readable at all. */
export const featureStates = ['measured', 'faulty', 'no-area', 'unreadable'] as const;
export type FeatureState = (typeof featureStates)[number];

/** Edges up to which GeographicLib measures; beyond, the authalic formula does, within 1e-6 of it. */
const geodesicEdges = 60_000;
const mostProblems = 10_000;

/** The features of one file, checked and measured one by one as they come; numbered from 0 here. */
export class ParcelSet {
  readonly shapes = new ShapeStore();
  readonly properties: Properties[] = [];
  readonly fields = createFieldCollector();
  readonly problems: FeatureProblem[] = [];
  problemCount = 0;
  /** How the features' own numbers look, counted; the majority decides for the file. */
  readonly votes: Record<CoordinateKind, number> = { degrees: 0, swapped: 0, projected: 0 };
  readonly counts: Record<FeatureState, number> = { measured: 0, faulty: 0, 'no-area': 0, unreadable: 0 };
  readonly states = new Growing(Uint8Array);
  readonly ellipsoidalM2 = new Growing(Float64Array);
  readonly turfM2 = new Growing(Float64Array);
  /** Errors in m² for vertices that are 1 m off: each on its own, and all alike. */
  readonly independentM2 = new Growing(Float64Array);
  readonly systematicM2 = new Growing(Float64Array);
  /** Whether at least one area came from the authalic formula. */
  inBulk = false;

  readonly #change: ((position: Position) => Position) | null;

  /** `change` turns the file's positions into degrees, where they are something else. */
  constructor(change: ((position: Position) => Position) | null = null) {
    this.#change = change;
  }

  get count(): number {
    return this.properties.length;
  }

  add(item: ReadItem): void {
    const read = readFeature(item);
    if ('fault' in read) this.#put({}, empty, unreadable(read.fault));
    else if (read.geometry === null) this.#put(read.properties, empty, unreadable('null-geometry'));
    else {
      const geometry = this.#change ? mapPositions(read.geometry, this.#change) : read.geometry;
      this.#put(read.properties, geometry, grade(geometry));
    }
  }

  #put(properties: Properties, geometry: Geometry, { state, problems, polygon }: Put): void {
    this.properties.push(properties);
    this.fields.add(properties);
    const shape = this.shapes.add(geometry);
    this.#vote(this.shapes.frame(shape));
    this.states.push(featureStates.indexOf(state));
    this.counts[state]++;
    for (const { code, at } of problems) {
      this.problemCount++;
      if (this.problems.length < mostProblems) this.problems.push({ feature: shape + 1, code, at });
    }
    this.#measure(polygon);
  }

  #measure(polygon: Polygon | MultiPolygon | null): void {
    const bulk = this.shapes.vertexCount > geodesicEdges;
    if (polygon && bulk) this.inBulk = true;
    const errors = polygon && areaErrors(polygon, 1);
    this.ellipsoidalM2.push(polygon ? (bulk ? authalicArea(polygon) : geodesicArea(polygon)) : 0);
    this.turfM2.push(polygon ? sphericalArea(polygon) : 0);
    this.independentM2.push(errors?.independentM2 ?? 0);
    this.systematicM2.push(errors?.systematicM2 ?? 0);
  }

  #vote(frame: Frame): void {
    if (frame[0] <= frame[2]) this.votes[coordinateKind(frame)]++;
  }
}

type Put = Omit<Grade, 'state'> & { readonly state: FeatureState };

const unreadable = (code: string): Put => ({
  state: 'unreadable',
  polygon: null,
  problems: [{ code, at: null }],
});

const empty: Geometry = { type: 'GeometryCollection', geometries: [] };

/** An element of a file as a feature, as far as it is one. */
function readFeature(
  item: ReadItem,
): { properties: Properties; geometry: Geometry | null } | { fault: string } {
  if ('fault' in item) return item;
  const { value } = item;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: 'not-a-feature' };
  const { type, properties, geometry } = value as Record<string, unknown>;
  if (type !== 'Feature') return { fault: 'not-a-feature' };
  const sound = typeof properties === 'object' && properties !== null && !Array.isArray(properties);
  const hasGeometry = typeof geometry === 'object' && geometry !== null && !Array.isArray(geometry);
  return {
    properties: sound ? (properties as Properties) : {},
    geometry: hasGeometry ? (geometry as Geometry) : null,
  };
}
