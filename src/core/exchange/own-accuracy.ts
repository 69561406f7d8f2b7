import { ExactSum } from './exact-sum.ts';

/** How far the points of one parcel are off by its own word, and what that makes of its area. */
export type OwnAccuracy = {
  /** Metres, one standard deviation, of all its points. */
  readonly accuracyM: number;
  /** The errors (m²) as in ParcelFigures, for points off by so much. */
  readonly independentM2: number;
  readonly systematicM2: number;
};

/** The parcels of an exchange, by whether they say themselves how far they are off. Metres. */
export type OwnAccuracies = {
  readonly parcels: number;
  readonly lowM: number;
  readonly highM: number;
  /** Parcels that do not say it: theirs is the file's. */
  readonly others: number;
};

/** All points of a parcel off alike; its errors are those for points 1 m off, times the accuracy. */
export const evenAccuracy = (
  accuracyM: number,
  { independentM2, systematicM2 }: Pick<OwnAccuracy, 'independentM2' | 'systematicM2'>,
): OwnAccuracy => ({
  accuracyM,
  independentM2: independentM2 * accuracyM,
  systematicM2: systematicM2 * accuracyM,
});

/** Sums over the parcels of one side that have an accuracy of their own. */
export type OwnSum = {
  parcels: number;
  lowM: number;
  highM: number;
  readonly squares: ExactSum;
  readonly systematic: ExactSum;
  /** Perimeters times accuracies (m²), as `errorAtMost` takes them. */
  readonly bound: ExactSum;
  /** The length of their outlines. */
  readonly perimeterM: ExactSum;
};

export const noOwn = (): OwnSum => ({
  parcels: 0,
  lowM: Infinity,
  highM: 0,
  squares: new ExactSum(),
  systematic: new ExactSum(),
  bound: new ExactSum(),
  perimeterM: new ExactSum(),
});

export function addOwn(sum: OwnSum, own: OwnAccuracy, perimeterM: number): void {
  sum.parcels++;
  sum.lowM = Math.min(sum.lowM, own.accuracyM);
  sum.highM = Math.max(sum.highM, own.accuracyM);
  sum.squares.add(own.independentM2 ** 2);
  sum.systematic.add(own.systematicM2);
  sum.bound.add(own.systematicM2);
  sum.perimeterM.add(perimeterM);
}

/** What the sides of an exchange come to together; null where no parcel has an accuracy of its own. */
export function ownAccuracies(
  sides: readonly { readonly features: number; readonly own: OwnSum }[],
): OwnAccuracies | null {
  const parcels = sides.reduce((sum, { own }) => sum + own.parcels, 0);
  if (parcels === 0) return null;
  return {
    parcels,
    lowM: Math.min(...sides.map(({ own }) => own.lowM)),
    highM: Math.max(...sides.map(({ own }) => own.highM)),
    others: sides.reduce((sum, { features }) => sum + features, 0) - parcels,
  };
}
