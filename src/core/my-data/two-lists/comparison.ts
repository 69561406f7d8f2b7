import type { MeasuredBalance } from '../../exchange/measured-balance.ts';
import type { GroundGroup } from './match-by-ground.ts';

/** A parcel as it is told of: by its own number, id and name. Hectares; null where it states or measures none. */
export type ComparedParcel = {
  readonly feature: number;
  readonly id: string;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly exchange: string;
  readonly statedHa: number | null;
  readonly measuredHa: number | null;
};

/** A parcel that only one list has, and how much of it lies on parcels of the other list, the largest piece first. */
export type OnlyParcel = ComparedParcel & {
  readonly onOtherHa: number;
  readonly on: readonly { readonly feature: number; readonly name: string; readonly ha: number }[];
};

/** How a pair was found: by the reader's word, the same id, the same name, or the ground it shares. */
export type WayToMatch = 'reader' | 'id' | 'name' | 'ground';

export type ParcelPair = {
  readonly a: ComparedParcel;
  readonly b: ComparedParcel;
  readonly by: WayToMatch;
  /** Hectares; null where one has no outline or it could not be cut out. */
  readonly sharedHa: number | null;
  /** Hausdorff distance of the outlines, m; null where one has none. */
  readonly distanceM: number | null;
  /** Whether both lists say a party, or an exchange, of it, and not the same. */
  readonly otherParties: boolean;
  readonly otherExchange: boolean;
};

/** What was not decided: more than one parcel bears an id or name, or ground is shared by more than two. */
export type UnsureMatch = {
  readonly kind: 'same-id' | 'same-name' | 'uncut' | GroundGroup['kind'];
  readonly a: readonly ComparedParcel[];
  readonly b: readonly ComparedParcel[];
  readonly sharedHa: number | null;
};

/** Two parcels whose names are nearly the same: the reader is asked. */
export type NearName = { readonly a: ComparedParcel; readonly b: ComparedParcel };

/** What the reader answered about two parcels, by their numbers from 1. */
export type MatchAnswer = { readonly a: number; readonly b: number; readonly same: boolean };

/** An answer that cannot be followed: of a parcel that is not in its list, or against an earlier answer. */
export type UnheededAnswer = MatchAnswer & { readonly reason: 'no-such-parcel' | 'contradicts' };

type Which = 'a' | 'b';

/** A verdict with the outlines of one list and the parties (exchange, from, to) of one, over the parcels in both. */
export type Reading = {
  readonly outlines: Which;
  readonly parties: Which;
  /** Pairs that are in no sum: without an outline or without parties there. */
  readonly leftOut: number;
  readonly balance: MeasuredBalance;
};

/** Two lists of parcels, compared. Lists are whole: whoever shows them may cut them short and say so. */
export type Comparison = {
  readonly idFields: readonly [string | null, string | null];
  readonly nameFields: readonly [string | null, string | null];
  /** Same ids that were not taken, as fewer than half of them meant the same ground or name: how many, of how many. */
  readonly idsMistrusted: { readonly agreeing: number; readonly of: number } | null;
  readonly pairs: readonly ParcelPair[];
  readonly onlyA: readonly OnlyParcel[];
  readonly onlyB: readonly OnlyParcel[];
  readonly unsure: readonly UnsureMatch[];
  readonly nearNames: readonly NearName[];
  /** Whether names were held against each other; not where too many are left. */
  readonly nearNamesTried: boolean;
  /** The reader's answers that could not be followed. */
  readonly unheeded: readonly UnheededAnswer[];
  readonly readings: readonly Reading[];
};
