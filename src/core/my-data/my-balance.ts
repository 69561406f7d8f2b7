import { createExchangeSums } from '../exchange/exchange-sums.ts';
import type {
  CheckOptions,
  MeasuredBalance as Judged,
  ReckonedErrors,
} from '../exchange/measured-balance.ts';
import { evenAccuracy } from '../exchange/own-accuracy.ts';
import { type AccuracyField, createAccuracyField } from './accuracy-field.ts';
import { featureName } from './feature-name.ts';
import { createLeftOut } from './left-out.ts';
import type { FieldMapping } from './mapping.ts';
import type { ParcelSet } from './parcel-set.ts';
import { shapeOutlines } from './shape-outlines.ts';
import { type AreaAllowance, createStatedAreas, type StatedAreas } from './stated-area.ts';
import {
  type DoubtfulParty,
  doubtfulParties,
  type SaidParties,
  saidParties,
  transferOf,
} from './transfer.ts';

/** A party that is only nearly known, how many measured features name it, and the first of them. */
export type PartyQuestion = DoubtfulParty & { readonly features: number; readonly first: number };

/** A feature by its number from 1 and what its file calls it, empty where it bears no name. */
export type NamedFeature = { readonly feature: number; readonly name: string };

/** A feature that does not say from whom and to whom, with what stands in those fields. */
export type UndirectedFeature = NamedFeature & { readonly said: SaidParties };

/** The exchanges of an opened file, with what keeps the answer from being one. */
export type MeasuredBalance = Judged & {
  /** The measured features that do not say from whom and to whom. */
  readonly undirected: number;
  /** The first of them, by their numbers and what the file calls them. */
  readonly undirectedFeatures: readonly UndirectedFeature[];
  /** Part of the file could not be read: every verdict is "cannot tell". */
  readonly incomplete: boolean;
  /** What the file states of its parcels' areas, held against the measure; null where no field does. */
  readonly stated: StatedAreas | null;
  /** What a field says of each parcel's accuracy; null where no field does. */
  readonly accuracies: AccuracyField | null;
  /** Parties to be asked about; what they say is in no sum until it is answered. */
  readonly questions: readonly PartyQuestion[];
};

export type MyCheckOptions = CheckOptions & {
  /** How far a stated area may be from the measured one; as cadastres have it, unless told. */
  readonly allowance?: AreaAllowance;
};

/** Exchanges that are listed; more than this and a field was taken for the exchange that is none. */
const mostExchanges = 500;
const mostListed = 200;
const mostQuestions = 20;

/**
 * The exchanges of a file: every measured feature counted once, in its own exchange and direction. Where the file is
 * not whole, or a party is still to be asked about, sums are given and no verdict. `reckoned` keeps the
 * errors, so that another tolerance costs nothing, nor another accuracy where no parcel has one of its own; it belongs to
 * the mapping.
 */
export function myBalance(
  set: ParcelSet,
  mapping: FieldMapping,
  options: MyCheckOptions,
  incomplete = false,
  reckoned?: ReckonedErrors,
): MeasuredBalance {
  const sums = createExchangeSums(mostExchanges);
  const questions = new Map<string, PartyQuestion>();
  const undirectedFeatures: UndirectedFeature[] = [];
  const stated = mapping.area ? createStatedAreas(mapping.area, options.allowance) : null;
  const accuracies = mapping.accuracy ? createAccuracyField(mapping.accuracy) : null;
  const leftOut = createLeftOut(mostExchanges);
  let undirected = 0;
  for (let shape = 0; shape < set.count; shape++) {
    const properties = set.properties[shape] ?? {};
    if (set.states.at(shape) !== 0) {
      leftOut.add(properties, mapping);
      continue;
    }
    const direction = transferOf(properties, mapping);
    const name = stated || accuracies || !direction ? featureName(properties) : '';
    stated?.add(properties, shape + 1, name, set.ellipsoidalM2.at(shape), direction);
    const accuracyM = accuracies?.read(properties, shape + 1, name) ?? null;
    if (direction) {
      const figures = set.figures(shape);
      sums.add(direction, figures, shape, accuracyM === null ? null : evenAccuracy(accuracyM, figures));
      continue;
    }
    undirected++;
    leftOut.add(properties, mapping);
    if (undirectedFeatures.length < mostListed)
      undirectedFeatures.push({ feature: shape + 1, name, said: saidParties(properties, mapping) });
    for (const party of doubtfulParties(properties, mapping)) {
      const before = questions.get(party.value);
      if (!before && questions.size >= mostQuestions) continue;
      questions.set(party.value, {
        ...party,
        features: (before?.features ?? 0) + 1,
        first: before?.first ?? shape + 1,
      });
    }
  }
  const measured = leftOut.beside(sums.judge(options, shapeOutlines(set.shapes), reckoned));
  const compared = stated?.judge() ?? null;
  const judged = stated?.beside(measured) ?? measured;
  const open = incomplete || questions.size > 0;
  const more = {
    undirected,
    undirectedFeatures,
    incomplete,
    questions: [...questions.values()],
    stated: compared,
    accuracies: accuracies?.summary() ?? null,
  };
  return { ...(open ? withoutVerdict(judged) : judged), ...more };
}

/** Sums of which it is not known whether they are all: no verdict can be held against them. */
export const withoutVerdict = <B extends Judged>(balance: B): B => ({
  ...balance,
  verdict: 'cannot-tell',
  ellipsoidalVerdict: 'cannot-tell',
  exchanges: balance.exchanges.map((exchange) => ({
    ...exchange,
    verdict: 'cannot-tell',
    ellipsoidalVerdict: 'cannot-tell',
    // What is missing no survey would settle.
    settledByAccuracyM: null,
  })),
});
