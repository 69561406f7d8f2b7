import { asTheFileSays } from '../../core/my-data/file-settings.ts';
import { usualAllowance } from '../../core/my-data/stated-area.ts';
import { usualWidths } from '../../core/my-data/topology/gap-widths.ts';
import type { Options } from './argument-types.ts';
import { type ReadingFault, readingOption, takeReading } from './reading-options.ts';
import { type ValueFault, valuedOptions } from './valued-options.ts';

export type OptionFault = 'unknown-option' | 'number-missing' | ReadingFault | ValueFault;

type Fault = { readonly code: OptionFault; readonly argument: string };

const nothingSaid = { ...asTheFileSays, fields: {}, parties: {} };

export const usualOptions = (): Options => ({
  file: null,
  json: false,
  help: false,
  sums: false,
  tolerancePercent: 1,
  accuracyM: null,
  correlationM: null,
  allowance: usualAllowance,
  widths: usualWidths,
  allowedGaps: [],
  patience: 1,
  before: null,
  after: null,
  against: null,
  againstBy: nothingSaid,
  report: null,
  lang: 'en',
  date: null,
  answers: [],
  ...nothingSaid,
});

type Flag = 'json' | 'help' | 'sums';
const flags: Readonly<Record<string, Flag>> = {
  '--json': 'json',
  '--help': 'help',
  '-h': 'help',
  '--sums': 'sums',
};

/** Reads one option into `options`, with the value that `next` gives, undefined where there is none. */
export function readOption(options: Options, word: string, next: () => string | undefined): Fault | null {
  const flag = Object.hasOwn(flags, word) ? flags[word] : undefined;
  if (flag) {
    options[flag] = true;
    return null;
  }
  const reading = readingOption(word);
  const valued = Object.hasOwn(valuedOptions, word) ? valuedOptions[word] : undefined;
  if (!reading && !valued) return { code: 'unknown-option', argument: word };
  const text = reading && !reading.hasValue ? '' : next();
  if (text === undefined)
    return { code: valued?.isNumber ? 'number-missing' : 'value-missing', argument: word };
  if (reading) {
    const code = takeReading(options, reading, text);
    return code && { code, argument: text };
  }
  if (!valued || valued.take(options, text)) return null;
  const { fault } = valued;
  return { code: fault, argument: fault === 'value-missing' ? word : text };
}
