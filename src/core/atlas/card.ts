import type { Position } from 'geojson';
import type { Around } from '../compare/around-place.ts';
import type { CompareView } from '../compare/compare-view.ts';
import type { AreaError } from '../exchange/area-error/area-error.ts';
import type { Interval } from '../exchange/interval.ts';
import type { PlaceAnswer, Subject } from '../here/answer.ts';
import type { ExclaveState } from '../here/exclave.ts';
import type { Here } from '../here/here.ts';
import type { Choices, Selection } from '../page/choices.ts';
import type { Atlas, ComparedPair } from './atlas.ts';
import type { Border, StretchFacts } from './border.ts';
import type { Change } from './change.ts';
import type { CitedSource } from './cite.ts';
import type { CrestDisplacement } from './crest-displacement.ts';
import type { Crossing } from './crossing.ts';
import type { MemorialPoint } from './memorial.ts';
import type { NeutralGround } from './neutral-ground.ts';
import type { Parcel } from './parcel.ts';
import type { Place } from './place.ts';
import type { Road } from './road.ts';
import type { Water } from './water.ts';

/** Areas measured from the drawn geometry, hectares. */
export type MeasuredHectares = { readonly ellipsoidal: number; readonly turf: number };

/** What the card of the chosen feature tells, as values. */
export type Card = {
  readonly selection: Selection;
  readonly sources: readonly CitedSource[];
  /** The answer for its place; null for what has none, and until the code that answers is fetched. */
  readonly answer: PlaceAnswer | null;
} & (
  | {
      readonly kind: 'parcel';
      readonly parcel: Parcel;
      readonly range: Interval;
      readonly measured: MeasuredHectares | null;
    }
  | {
      readonly kind: 'change';
      readonly change: Change;
      readonly measured: MeasuredHectares;
      /** What its area may be off at most, where vertices of either line are off by `accuracyM`. */
      readonly error: AreaError;
      readonly accuracyM: number;
      readonly around: Around | null;
      /** The snapshots between which it changed. */
      readonly between: ComparedPair;
    }
  | { readonly kind: 'border'; readonly border: Border; readonly lengthKm: number }
  | ({
      readonly kind: 'stretch';
      /** The measurement behind the error of an old line. */
      readonly crest: CrestDisplacement | null;
    } & StretchFacts)
  | { readonly kind: 'neutral'; readonly ground: NeutralGround }
  | { readonly kind: 'crossing'; readonly crossing: Crossing }
  | {
      readonly kind: 'memorial';
      readonly point: MemorialPoint;
      readonly movedKm: number | null;
      /** The junction of the three lines as drawn before and now. */
      readonly junctions: readonly MemorialPoint[];
    }
  | {
      readonly kind: 'place';
      readonly place: Place;
      /** An exclave as drawn before and now; empty while the countries are on their way, null for other places and where they could not be read. */
      readonly exclave: readonly ExclaveState[] | null;
    }
  | { readonly kind: 'water'; readonly water: Water }
  | { readonly kind: 'road'; readonly road: Road }
  /** `here` is null until the code that answers is fetched. */
  | {
      readonly kind: 'here';
      readonly position: Position;
      /** The reader's own position, and how well the device knows it. */
      readonly own: { readonly accuracyM: number } | null;
      readonly here: Here | null;
    }
);

/** The card of a feature of a layer. */
export type FeatureCard = Exclude<Card, { readonly kind: 'here' }>;

/** The facts of a card, without the selection that asked for them. */
export type CardFacts = FeatureCard extends infer Card
  ? Card extends unknown
    ? Omit<Card, 'selection' | 'answer'>
    : never
  : never;

/** A card whose rows are told by the words of the first view. */
export type EarlyCard = Exclude<FeatureCard, { readonly kind: 'stretch' | 'neutral' }>;

/** The engines that a card needs; they come from outside so that looking at a card costs one measurement. */
export type Measures = {
  /** The card for a selection, or null where nothing of that id is shipped; its code comes with the engines. */
  card(atlas: Atlas, selection: Selection, measures: Measures): Card | null;
  areas(parcel: Parcel): MeasuredHectares | null;
  lengthKm(border: Border): number;
  movedKm(): number | null;
  exclave(place: Place): readonly ExclaveState[] | null;
  /** The settlement nearest to changed ground and all that changed about it. */
  around(change: Change): Around | null;
  /** What the compare panel shows of the snapshots. */
  compare(choices: Choices): CompareView;
  /** What is at a position [lon, lat]; null until the code that answers is fetched. */
  readonly here: ((atlas: Atlas, position: Position) => Here) | null;
  readonly answerAt: ((atlas: Atlas, here: Here, subject: Subject) => PlaceAnswer) | null;
  readonly answerFor: ((atlas: Atlas, facts: CardFacts) => PlaceAnswer | null) | null;
};
