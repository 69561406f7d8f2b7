import { english } from '../language/style.en.ts';
import { unitsOf } from '../language/units.ts';
import { plural } from './counts.en.ts';

const { metres, whole } = unitsOf(english);

/** Parcels that state how far their points are off, and those that do not. Metres. */
export type OwnAccuracies = {
  readonly parcels: number;
  readonly lowM: number;
  readonly highM: number;
  readonly others: number;
};

/** What a field says of accuracies. */
export type ToldAccuracies = {
  readonly field: string;
  readonly unit: string;
  readonly unitNamed: boolean;
  readonly stated: number;
  readonly silent: number;
  readonly unread: number;
};

/** How far off parcels say that their points are. */
export const accuracyWords = {
  accuracyRole: 'Accuracy',
  accuracyNow: (field: string) => `accuracy: ${field}`,
  ownAccuracies: ({ parcels, lowM, highM, others }: OwnAccuracies, accuracyM: number) =>
    `By its own accuracy: ${plural(parcels, 'parcel', 'parcels')}, ${lowM === highM ? metres(lowM) : `${metres(lowM)} to ${metres(highM)}`}. ${others === 0 ? 'None is without.' : `By the file’s: ${plural(others, 'parcel', 'parcels')}, ${metres(accuracyM)}.`}`,
  accuracyField: ({ field, unit, unitNamed, stated, silent, unread }: ToldAccuracies) =>
    `The field “${field}” states the accuracy of ${plural(stated, 'parcel', 'parcels')} in ${unit}${unitNamed ? '' : ', as its heading names no unit'}; ${whole(silent)} without, ${whole(unread)} could not be read.`,
  accuracyUnread: (count: number) => `Accuracies that could not be read (${whole(count)})`,
  accuracyUnreadNote: 'The accuracy of the file is taken for these parcels.',
  accuracyUnreadItem: (feature: string, text: string) => `${feature}: “${text}”`,
};

export type AccuracyWords = typeof accuracyWords;
