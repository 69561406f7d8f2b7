import { languages } from '../../core/language/languages.ts';
import { encodingOf } from '../../core/my-data/encoding.ts';
import { asTheFileSays } from '../../core/my-data/file-settings.ts';
import { usualAllowance } from '../../core/my-data/stated-area.ts';
import { usualWidths } from '../../core/my-data/topology/gap-widths.ts';
import type { Arguments, ReadBy } from './arguments.ts';
import { numberOf } from './plain-number.ts';

/** Arguments while they are read. */
export type Options = { -readonly [K in keyof Arguments]: Arguments[K] };

export type OptionFault =
  | 'unknown-option'
  | 'value-missing'
  | 'bad-tolerance'
  | 'bad-accuracy'
  | 'bad-encoding'
  | 'bad-correlation'
  | 'bad-allowance'
  | 'bad-width'
  | 'bad-date'
  | 'bad-patience'
  | 'bad-pair'
  | 'bad-language';

type Fault = { readonly code: OptionFault; readonly argument: string };

const date = /^\d{4}-\d{2}-\d{2}$/;
const half = 20_037_508;

const nothingSaid = { ...asTheFileSays, fields: {} };

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

/** Takes a value, or says by false that it is none. */
type Take = (options: Options, text: string) => boolean;

const takeNumber =
  (name: 'tolerancePercent' | 'accuracyM' | 'correlationM', most: number): Take =>
  (options, text) => {
    const value = numberOf(text, most);
    if (value !== null) options[name] = value;
    return value !== null;
  };

const takeAllowance =
  (name: 'm2' | 'percent', most: number): Take =>
  (options, text) => {
    const value = numberOf(text, most);
    if (value !== null) options.allowance = { ...options.allowance, [name]: value };
    return value !== null;
  };

const takeWidth =
  (name: 'seamM' | 'widestM'): Take =>
  (options, text) => {
    const value = numberOf(text, 1000);
    if (value !== null) options.widths = { ...options.widths, [name]: value };
    return value !== null && (name === 'widestM' || value > 0);
  };

/** From 1: nothing is read in less time than a file of its size is given. */
const takePatience: Take = (options, text) => {
  const value = numberOf(text, 1000);
  if (value === null || value < 1) return false;
  options.patience = value;
  return true;
};

const takeDate =
  (name: 'before' | 'after' | 'date'): Take =>
  (options, text) => {
    if (!date.test(text)) return false;
    options[name] = text;
    return true;
  };

const takeName =
  (name: 'report' | 'against'): Take =>
  (options, text) => {
    options[name] = text;
    return text !== '';
  };

const takeLanguage: Take = (options, text) => {
  const language = languages.find((each) => each === text);
  if (language) options.lang = language;
  return language !== undefined;
};

const takePair =
  (same: boolean): Take =>
  (options, text) => {
    const match = /^([1-9]\d{0,8})=([1-9]\d{0,8})$/.exec(text);
    if (match) options.answers = [...options.answers, { a: Number(match[1]), b: Number(match[2]), same }];
    return match !== null;
  };

const valued: Readonly<Record<string, readonly [Take, OptionFault]>> = {
  '--tolerance': [takeNumber('tolerancePercent', 100), 'bad-tolerance'],
  '--accuracy': [takeNumber('accuracyM', half), 'bad-accuracy'],
  '--correlation': [takeNumber('correlationM', half), 'bad-correlation'],
  '--stated-m2': [takeAllowance('m2', 1e12), 'bad-allowance'],
  '--stated-percent': [takeAllowance('percent', 100), 'bad-allowance'],
  '--seam': [takeWidth('seamM'), 'bad-width'],
  '--widest-gap': [takeWidth('widestM'), 'bad-width'],
  '--patience': [takePatience, 'bad-patience'],
  '--before': [takeDate('before'), 'bad-date'],
  '--after': [takeDate('after'), 'bad-date'],
  '--same': [takePair(true), 'bad-pair'],
  '--different': [takePair(false), 'bad-pair'],
  '--date': [takeDate('date'), 'bad-date'],
  '--lang': [takeLanguage, 'bad-language'],
  '--report': [takeName('report'), 'value-missing'],
  '--against': [takeName('against'), 'value-missing'],
};

type Flag = 'json' | 'help' | 'sums';
const flags: Record<string, Flag> = { '--json': 'json', '--help': 'help', '-h': 'help', '--sums': 'sums' };

const flagsOfFile: Readonly<Record<string, 'closedLines' | 'swapAxes'>> = {
  'closed-lines': 'closedLines',
  'swap-axes': 'swapAxes',
};

const ofFile = /^--(against-)?(from|to|exchange|area|accuracy-field|id|name|crs|encoding)$/;

const flagOfFile = /^--(against-)?(closed-lines|swap-axes)$/;

/** What is said of how a file is to be read: the first, or the one it is compared with. */
function takeReading(options: Options, against: boolean, what: string, text: string): boolean {
  const by = against ? options.againstBy : options;
  const encoding = what === 'encoding' ? encodingOf(text) : by.encoding;
  if (what === 'encoding' && encoding === null) return false;
  const isField = what !== 'encoding' && what !== 'crs';
  setReading(options, against, {
    encoding,
    ...(what === 'crs' ? { crs: text } : {}),
    ...(isField ? { fields: { ...by.fields, [what.replace('-field', '')]: text } } : {}),
  });
  return true;
}

function setReading(options: Options, against: boolean, read: Partial<ReadBy>) {
  if (against) options.againstBy = { ...options.againstBy, ...read };
  else Object.assign(options, read);
}

/** Reads one option into `options`, with the value that `next` gives where it takes one. */
export function readOption(options: Options, word: string, next: () => string | undefined): Fault | null {
  const flag = Object.hasOwn(flags, word) ? flags[word] : undefined;
  if (flag) {
    options[flag] = true;
    return null;
  }
  const ownFlag = flagOfFile.exec(word);
  if (ownFlag) {
    setReading(options, ownFlag[1] !== undefined, { [flagsOfFile[ownFlag[2] as string] as string]: true });
    return null;
  }
  const reading = ofFile.exec(word);
  const known = Object.hasOwn(valued, word) ? valued[word] : undefined;
  if (!reading && !known) return { code: 'unknown-option', argument: word };
  const text = next();
  if (text === undefined) return { code: 'value-missing', argument: word };
  if (reading) {
    const taken = takeReading(options, reading[1] !== undefined, reading[2] as string, text);
    return taken ? null : { code: 'bad-encoding', argument: text };
  }
  const [take, fault] = known as readonly [Take, OptionFault];
  return take(options, text) ? null : { code: fault, argument: fault === 'value-missing' ? word : text };
}
