import type { Geometry, Position } from 'geojson';
import type { Bounds } from '../atlas/feature-bounds.ts';
import { createParcelMeter, type ParcelFigures } from '../exchange/parcel-figures.ts';
import { GrowableArray } from '../geometry/growable-array.ts';
import { type Classified, classify } from './classify.ts';
import { type CoordinateKind, coordinateKind, mapPositions } from './coordinates.ts';
import { createFieldCollector } from './fields.ts';
import type { FeatureProblem } from './import-problem.ts';
import { isTellingName } from './mapping.ts';
import type { ReadItem } from './read-item.ts';
import { ShapeStore } from './shape-store.ts';

export type Properties = Readonly<Record<string, unknown>>;

/** What became of a feature: measured, shown as faulty, shown without an area, not readable at all. */
export const featureStates = ['measured', 'faulty', 'no-area', 'unreadable'] as const;
export type FeatureState = (typeof featureStates)[number];

const mostProblems = 10_000;

/** The features of one file, checked and measured one by one as they come; numbered from 0 here. */
export class ParcelSet {
  readonly shapes = new ShapeStore();
  readonly properties: Properties[] = [];
  readonly fields = createFieldCollector(isTellingName);
  readonly problems: FeatureProblem[] = [];
  problemCount = 0;
  /** How the features' own numbers look, counted; the majority decides for the file. */
  readonly votes: Record<CoordinateKind, number> = { degrees: 0, swapped: 0, projected: 0 };
  readonly counts: Record<FeatureState, number> = { measured: 0, faulty: 0, 'no-area': 0, unreadable: 0 };
  readonly states = new GrowableArray(Uint8Array);
  readonly ellipsoidalM2 = new GrowableArray(Float64Array);
  readonly turfM2 = new GrowableArray(Float64Array);
  readonly #independentM2 = new GrowableArray(Float64Array);
  readonly #systematicM2 = new GrowableArray(Float64Array);
  readonly #meter = createParcelMeter();
  readonly #change: ((position: Position) => Position) | null;

  /** `change` turns the file's positions into degrees, where they are something else. */
  constructor(change: ((position: Position) => Position) | null = null) {
    this.#change = change;
  }

  get count(): number {
    return this.properties.length;
  }

  /** Whether the areas come from the authalic formula. */
  get inBulk(): boolean {
    return this.#meter.inBulk();
  }

  figures(shape: number): ParcelFigures {
    return {
      m2: this.ellipsoidalM2.at(shape),
      turfM2: this.turfM2.at(shape),
      independentM2: this.#independentM2.at(shape),
      systematicM2: this.#systematicM2.at(shape),
    };
  }

  /** To be called once all features are added: only then are all areas known. */
  end(): void {
    this.#meter.end();
  }

  add(item: ReadItem): void {
    const read = readFeature(item);
    if ('fault' in read) this.#put({}, empty, unreadable(read.fault));
    else if (read.geometry === null) this.#put(read.properties, empty, unreadable('null-geometry'));
    else {
      const geometry = this.#change ? mapPositions(read.geometry, this.#change) : read.geometry;
      this.#put(read.properties, geometry, classify(geometry));
    }
  }

  #put(properties: Properties, geometry: Geometry, { state, problems, polygon }: Put): void {
    this.properties.push(properties);
    this.fields.add(properties);
    const shape = this.shapes.add(geometry);
    this.#vote(this.shapes.bounds(shape));
    this.states.push(featureStates.indexOf(state));
    this.counts[state]++;
    for (const { code, at } of problems) {
      this.problemCount++;
      if (this.problems.length < mostProblems) this.problems.push({ feature: shape + 1, code, at });
    }
    for (const column of [this.ellipsoidalM2, this.turfM2, this.#independentM2, this.#systematicM2])
      column.push(0);
    if (polygon) this.#meter.measure(polygon, (figures) => this.#keep(shape, figures));
  }

  #keep(shape: number, { m2, turfM2, independentM2, systematicM2 }: ParcelFigures): void {
    this.ellipsoidalM2.set(shape, m2);
    this.turfM2.set(shape, turfM2);
    this.#independentM2.set(shape, independentM2);
    this.#systematicM2.set(shape, systematicM2);
  }

  #vote(bounds: Bounds): void {
    if (bounds[0] <= bounds[2]) this.votes[coordinateKind(bounds)]++;
  }
}

type Put = Omit<Classified, 'state'> & { readonly state: FeatureState };

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
