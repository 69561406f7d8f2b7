import { accuracyWords, type OwnAccuracies } from '../my-data/accuracy.en.ts';
import type { SupposedError } from './area-error.en.ts';
import { area, distance, number, statedArea } from './terminal-figures.en.ts';

type ToldAreas = {
  readonly unit: string | null;
  readonly allowance: { readonly m2: number; readonly percent: number };
  readonly compared: number;
  readonly unread: number;
  readonly differing: number;
};

type ToldSum = {
  readonly statedHa: number;
  /** Between these by the digits that are written. */
  readonly lowHa: number;
  readonly highHa: number;
  readonly measuredHa: number;
  readonly allowedHa: number;
  readonly silent: number;
  readonly agrees: boolean;
};

/** What the terminal says of what a file states itself: areas and accuracies. */
export const statedLines = {
  stated: ({ unit, allowance, compared, unread, differing }: ToldAreas) =>
    unit === null && compared === 0
      ? 'It is not clear in which unit areas are stated: name it in the heading of the field (ha, m²).'
      : `Stated areas further from the measured ones than ${number(allowance.m2)} m² and ${allowance.percent} %, whichever is more: ${number(differing)} of ${number(compared)}.${unread > 0 ? ` ${number(unread)} could not be read.` : ''}`,
  statedSide: (id: string, party: string, told: ToldSum) => {
    const { statedHa, lowHa, highHa, measuredHa, allowedHa, silent, agrees } = told;
    return `${id === '' ? '' : `${id}, `}to ${party}: stated ${statedArea(statedHa)} ha (${statedArea(lowHa)} to ${statedArea(highHa)} by its digits), measured ${area(measuredHa)} ha, allowed ± ${area(allowedHa)} ha: ${agrees ? 'agrees' : 'differs'}${silent > 0 ? `; ${number(silent)} parcels state no area and are in neither figure` : ''}`;
  },
  statedItem: (feature: number, name: string, stated: number, measured: number) =>
    `feature ${number(feature)}${name === '' ? '' : ` (${name})`}: stated ${statedArea(stated)} ha, measured ${area(measured)} ha`,
  /** Where parcels have accuracies of their own. */
  ownErrorOf: ({ halfWidthHa, correlationM, bound }: SupposedError, own: OwnAccuracies, accuracyM: number) =>
    `± ${area(halfWidthHa)} ${bound ? 'at most' : `where ${correlationM ? `neighbours within ${distance(correlationM)} share the same error` : 'each point is off independently'}`}. ${accuracyWords.ownAccuracies(own, accuracyM)}`,
  accuracyField: accuracyWords.accuracyField,
  accuracyUnread: (feature: number, name: string, text: string) =>
    `feature ${number(feature)}${name === '' ? '' : ` (${name})`}: “${text}” is no accuracy; the file’s is taken`,
};
