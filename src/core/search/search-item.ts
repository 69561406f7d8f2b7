import type { Position } from 'geojson';
import type { Crossing } from '../atlas/crossing.ts';
import type { LayerId } from '../atlas/layer-ids.ts';
import type { Name } from '../atlas/schema.ts';
import { hereSelection } from '../here/here-selection.ts';
import type { Selection } from '../page/choices.ts';

/** A name by language, as far as it is known. */
export type Spelled = { readonly [language in keyof Name]?: string | undefined };

/** What can be found, in the order in which equally good groups are shown. */
export const searchKinds = [
  'coordinates',
  'place',
  'parcel',
  'crossing',
  'water',
  'memorial',
  'event',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One thing that can be found by any of its names; the first is the one shown. */
export type SearchItem = {
  readonly id: string;
  readonly kind: SearchKind;
  /** Layer of the feature, or null where it is none. */
  readonly layer: LayerId | null;
  readonly names: readonly string[];
  /** The name to show, by language; where there is none the first of `names`. */
  readonly shown?: Spelled;
  /** [lon, lat], or null where no place is known. */
  readonly at: Position | null;
  /** Smaller comes first among equally good answers. */
  readonly rank: number;
};

/** An answer; `spelling` is the name that matched. */
export type SearchHit = {
  readonly item: SearchItem;
  readonly spelling: string;
  /** Of a crossing that was asked for by nearness: how far it is from the middle of the map, and its newest report. */
  readonly near?: { readonly metres: number; readonly state: Crossing['status'][number] | null };
};
export type SearchGroup = { readonly kind: SearchKind; readonly hits: readonly SearchHit[] };

/** Answers to what a reader typed, by kind, the best first; the same text always gets the same answers. */
export type Search = (query: string) => readonly SearchGroup[];

/** What choosing an answer chooses on the map, or null where it is no matter of the map. */
export function selectionOf({ layer, id, kind, at }: SearchItem): Selection | null {
  if (layer !== null) return { layer, id };
  return kind === 'coordinates' && at ? hereSelection(at) : null;
}
