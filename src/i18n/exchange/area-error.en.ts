import { english } from '../language/style.en.ts';
import { unitsOf } from '../language/units.ts';

const { metres, kmPlain, significant, unit } = unitsOf(english);

/** How far an area may be off (half of the 95 % band), and the length along which points are off alike. */
export type SupposedError = {
  readonly halfWidthHa: number;
  /** Null or 0: each point for itself. */
  readonly correlationM: number | null;
  /** Whether the error is only known to be no larger. */
  readonly bound: boolean;
};

const hectares = (ha: number) => unit(significant(ha, ha >= 1000 ? 4 : 3), 'ha');
const distance = (m: number) => (m >= 1000 ? kmPlain(m / 1000) : metres(m));

/** What was supposed where an error was reckoned. */
export const supposed = ({ correlationM, bound }: SupposedError, accuracyM: number): string => {
  if (bound) return `at most, where points are off by ${metres(accuracyM)}`;
  return correlationM === null || correlationM === 0
    ? `where points are off by ${metres(accuracyM)}, each independently`
    : `where points are off by ${metres(accuracyM)} and neighbours within ${distance(correlationM)} share the same error`;
};

/** How far an area may be off, and why. */
export const areaErrorWords = {
  /** What was supposed, to stand behind a figure. */
  clause: (error: SupposedError, accuracyM: number) => ` ${supposed(error, accuracyM)}`,
  /** Where outlines differ in their accuracy. */
  within: (error: SupposedError) => `± ${hectares(error.halfWidthHa)}, each outline off by its own accuracy.`,
  plusMinus: (error: SupposedError, accuracyM: number) =>
    `± ${hectares(error.halfWidthHa)} ${supposed(error, accuracyM)}`,
  /** The net of a mapped change. */
  net: (ha: number, to: 'KGZ' | 'TJK', error: SupposedError, accuracyM: number) =>
    `Net to ${to === 'KGZ' ? 'Kyrgyzstan' : 'Tajikistan'}: ${hectares(ha)} ± ${hectares(error.halfWidthHa)} ${supposed(error, accuracyM)}.`,
  settledBy: (accuracyM: number) => `A survey accurate to ${metres(accuracyM)} would settle it.`,
  limits: (independentHa: number, systematicHa: number, accuracyM: number) =>
    `Two limits that do not affect the verdict, at ${metres(accuracyM)}: each point off independently (van Oort et al. 2005), one standard deviation, ± ${hectares(independentHa)}; all outlines too far out or in, ± ${hectares(systematicHa)}.`,
  model:
    'The error of an area assumes that neighbouring points share the same error, because one hand drew them from one picture (Hunter & Goodchild 1995). The length over which they do is the one that makes the error largest: from nothing to 20 km; for the lines on the map up to 10 km, because a satellite picture is hardly wider, and each of the two lines has its own error. The area lies within its error in 95 of 100 cases.',
};

export type AreaErrorWords = typeof areaErrorWords;
