import { languages } from '../../core/language/languages.ts';
import { settingRanges } from '../../core/my-data/setting-ranges.ts';
import { isWithin, type NumberRange } from '../../core/page/number-range.ts';
import type { Options } from './argument-types.ts';
import { numberOf } from './plain-number.ts';

export type ValueFault =
  | 'value-missing'
  | 'bad-tolerance'
  | 'bad-accuracy'
  | 'bad-correlation'
  | 'bad-allowance'
  | 'bad-width'
  | 'bad-date'
  | 'bad-patience'
  | 'bad-pair'
  | 'bad-language';

/** An option with a value: reads it into the options, or says by false that it is none. */
export type ValuedOption = {
  readonly fault: ValueFault;
  readonly isNumber: boolean;
  take(options: Options, text: string): boolean;
};

/** An option by how its text is read, null where that is no value, and where the value goes. */
const valued = <T>(
  fault: ValueFault,
  read: (text: string) => T | null,
  put: (options: Options, value: T) => void,
  isNumber = false,
): ValuedOption => ({
  fault,
  isNumber,
  take(options, text) {
    const value = read(text);
    if (value !== null) put(options, value);
    return value !== null;
  },
});

/** An option with a number of a range. */
const number = (
  fault: ValueFault,
  range: NumberRange,
  put: (options: Options, value: number) => void,
): ValuedOption => {
  const read = (text: string) => {
    const value = numberOf(text, range.most);
    return value !== null && isWithin(value, range) ? value : null;
  };
  return valued(fault, read, put, true);
};

/** Metres: up to half of the way around the Earth. */
const metres = { least: 0, most: 20_037_508 };
const percent = { least: 0, most: 100 };

/** A day that there is: 30 February is none. */
function dateOf(text: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00Z`) : null;
  return day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null;
}
const someText = (text: string) => (text === '' ? null : text);

function pairOf(text: string) {
  const match = /^([1-9]\d{0,8})=([1-9]\d{0,8})$/.exec(text);
  return match && { a: Number(match[1]), b: Number(match[2]) };
}

const pair = (same: boolean) =>
  valued('bad-pair', pairOf, (options, two) => {
    options.answers = [...options.answers, { ...two, same }];
  });

export const valuedOptions: Readonly<Record<string, ValuedOption>> = {
  '--tolerance': number('bad-tolerance', percent, (options, value) => {
    options.tolerancePercent = value;
  }),
  '--accuracy': number('bad-accuracy', metres, (options, value) => {
    options.accuracyM = value;
  }),
  '--correlation': number('bad-correlation', metres, (options, value) => {
    options.correlationM = value;
  }),
  '--stated-m2': number('bad-allowance', { least: 0, most: 1e12 }, (options, m2) => {
    options.allowance = { ...options.allowance, m2 };
  }),
  '--stated-percent': number('bad-allowance', percent, (options, value) => {
    options.allowance = { ...options.allowance, percent: value };
  }),
  '--seam': number('bad-width', settingRanges.widths.seamM, (options, seamM) => {
    options.widths = { ...options.widths, seamM };
  }),
  '--widest-gap': number('bad-width', settingRanges.widths.widestM, (options, widestM) => {
    options.widths = { ...options.widths, widestM };
  }),
  // Nothing is read in less time than a file of its size is given.
  '--patience': number('bad-patience', { least: 1, most: 1000 }, (options, value) => {
    options.patience = value;
  }),
  '--before': valued('bad-date', dateOf, (options, value) => {
    options.before = value;
  }),
  '--after': valued('bad-date', dateOf, (options, value) => {
    options.after = value;
  }),
  '--date': valued('bad-date', dateOf, (options, value) => {
    options.date = value;
  }),
  '--same': pair(true),
  '--different': pair(false),
  '--lang': valued(
    'bad-language',
    (text) => languages.find((each) => each === text) ?? null,
    (options, value) => {
      options.lang = value;
    },
  ),
  '--allow-gap': valued('value-missing', someText, (options, id) => {
    options.allowedGaps = [...options.allowedGaps, id];
  }),
  '--report': valued('value-missing', someText, (options, value) => {
    options.report = value;
  }),
  '--against': valued('value-missing', someText, (options, value) => {
    options.against = value;
  }),
};
