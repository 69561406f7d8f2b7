import { languages } from '../../core/language/languages.ts';
import { settingRanges } from '../../core/my-data/setting-ranges.ts';
import { isWithin } from '../../core/page/number-range.ts';
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

/** An option with a number from 0 to `most`, of which `allows` may leave fewer. */
const number = (
  fault: ValueFault,
  most: number,
  put: (options: Options, value: number) => void,
  allows: (value: number) => boolean = () => true,
): ValuedOption => {
  const read = (text: string) => {
    const value = numberOf(text, most);
    return value !== null && allows(value) ? value : null;
  };
  return valued(fault, read, put, true);
};

/** Metres: half of the way around the Earth. */
const half = 20_037_508;

const dateOf = (text: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null);
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
  '--tolerance': number('bad-tolerance', 100, (options, value) => {
    options.tolerancePercent = value;
  }),
  '--accuracy': number('bad-accuracy', half, (options, value) => {
    options.accuracyM = value;
  }),
  '--correlation': number('bad-correlation', half, (options, value) => {
    options.correlationM = value;
  }),
  '--stated-m2': number('bad-allowance', 1e12, (options, m2) => {
    options.allowance = { ...options.allowance, m2 };
  }),
  '--stated-percent': number('bad-allowance', 100, (options, percent) => {
    options.allowance = { ...options.allowance, percent };
  }),
  '--seam': number(
    'bad-width',
    settingRanges.widths.seamM.most,
    (options, seamM) => {
      options.widths = { ...options.widths, seamM };
    },
    (value) => isWithin(value, settingRanges.widths.seamM),
  ),
  '--widest-gap': number('bad-width', settingRanges.widths.widestM.most, (options, widestM) => {
    options.widths = { ...options.widths, widestM };
  }),
  // Nothing is read in less time than a file of its size is given.
  '--patience': number(
    'bad-patience',
    1000,
    (options, value) => {
      options.patience = value;
    },
    (value) => value >= 1,
  ),
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
  '--report': valued('value-missing', someText, (options, value) => {
    options.report = value;
  }),
  '--against': valued('value-missing', someText, (options, value) => {
    options.against = value;
  }),
};
