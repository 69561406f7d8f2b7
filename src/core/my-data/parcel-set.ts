import type { Position } from 'geojson';
import type { Bounds } from '../atlas/feature-bounds.ts';
import { createParcelMeter, type ParcelFigures } from '../exchange/parcel-figures.ts';
import { GrowableArray } from '../geometry/growable-array.ts';
import { type Classified, classify } from './classify.ts';
import { type CoordinateKind, coordinateKind } from './coordinates.ts';
import { createFieldCollector } from './fields.ts';
import type { FeatureProblem } from './import-problem.ts';
import { isTellingName } from './mapping.ts';
import { type FeatureParts, type Properties, type ReadItem, readFeature } from './read-item.ts';
import { ShapeStore } from './shape-store.ts';
import { writeGeometry } from './write-geometry.ts';

/** What became of a feature: measured, shown as faulty, shown without an area, not readable at all. */
export const featureStates = ['measured', 'faulty', 'no-area', 'unreadable'] as const;
export type FeatureState = (typeof featureStates)[number];

const mostProblems = 10_000;
/** Properties, box, figures and state of a feature, bytes. */
const bytesPerFeature = 500;

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

  /** About what is kept in memory: columns, and a sensible size for the properties of a feature. */
  get byteLength(): number {
    return 16 * this.shapes.vertexCount + bytesPerFeature * this.count;
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
    const shape = this.shapes.begin();
    if ('fault' in read) this.#end(shape, {}, unreadable(read.fault));
    else this.#end(shape, read.properties, this.#write(shape, read.geometry));
  }

  #write(shape: number, geometry: FeatureParts['geometry']): Graded {
    if (geometry === null) return unreadable('null-geometry');
    if ('parts' in geometry) this.shapes.parts.copy(geometry.parts);
    const kind = 'parts' in geometry ? geometry.kind : writeGeometry(this.shapes.parts, geometry);
    if (this.#change) this.shapes.change(this.#change);
    return classify(this.shapes.rings(shape), kind);
  }

  #end(shape: number, properties: Properties, { state, problems }: Graded): void {
    this.properties.push(properties);
    this.fields.add(properties);
    this.#vote(this.shapes.end());
    this.states.push(featureStates.indexOf(state));
    this.counts[state]++;
    for (const { code, at } of problems) {
      this.problemCount++;
      if (this.problems.length < mostProblems) this.problems.push({ feature: shape + 1, code, at });
    }
    this.ellipsoidalM2.push(0);
    this.turfM2.push(0);
    this.#independentM2.push(0);
    this.#systematicM2.push(0);
    if (state === 'measured')
      this.#meter.measure(this.shapes.rings(shape), (figures) => this.#keep(shape, figures));
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

type Graded = Omit<Classified, 'state'> & { readonly state: FeatureState };

const unreadable = (code: string): Graded => ({ state: 'unreadable', problems: [{ code, at: null }] });
