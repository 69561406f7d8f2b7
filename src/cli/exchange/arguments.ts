import { encodingOf } from '../../core/my-data/encoding.ts';
import { type AreaAllowance, usualAllowance } from '../../core/my-data/stated-area.ts';
import type { NamedRole } from '../my-data/feature-check.ts';

/** By option, what a field is named for. */
const roles: Readonly<Partial<Record<string, NamedRole>>> = {
  '--from': 'from',
  '--to': 'to',
  '--exchange': 'exchange',
  '--area': 'area',
  '--accuracy-field': 'accuracy',
};

/** What the command was asked to do. `file` is null for the shipped data, `-` for standard input. */
export type Arguments = {
  readonly file: string | null;
  readonly json: boolean;
  readonly help: boolean;
  readonly tolerancePercent: number;
  /** Metres; null where nothing was said: none for a file, the assumed one for the shipped lines. */
  readonly accuracyM: number | null;
  /** Metres; null where nothing was said: the worst of the assumed lengths. */
  readonly correlationM: number | null;
  /** How far a stated area may be from the measured one. */
  readonly allowance: AreaAllowance;
  /** Which snapshots are compared, as typed; null for the last one ahead of the treaty, and for the newest. */
  readonly before: string | null;
  readonly after: string | null;
  /** The encoding of the file's texts; null for what it says itself. */
  readonly encoding: string | null;
  /** The coordinate system; null for what the file says. */
  readonly crs: string | null;
  /** Whether lines that end where they begin are areas. */
  readonly closedLines: boolean;
  /** Whether the two coordinates of each position stand in the other order. */
  readonly swapAxes: boolean;
  /** How many times the time and memory that a file of its size is usually given. */
  readonly patience: number;
  /** Fields named by the caller; the others are guessed. */
  readonly fields: Readonly<Partial<Record<NamedRole, string>>>;
};

export type ArgumentFault = {
  readonly code:
    | 'unknown-option'
    | 'value-missing'
    | 'bad-tolerance'
    | 'bad-accuracy'
    | 'bad-encoding'
    | 'bad-correlation'
    | 'bad-allowance'
    | 'bad-date'
    | 'bad-patience'
    | 'dates-with-file'
    | 'two-files';
  readonly argument: string;
};

const decimal = /^\d+(\.\d+)?$/;

const date = /^\d{4}-\d{2}-\d{2}$/;

/** A plain decimal from 0 to `most`, or null. */
function numberOf(text: string, most: number): number | null {
  const value = decimal.test(text) ? Number(text) : Number.NaN;
  return value <= most ? value : null;
}

const half = 20_037_508;

const faults = {
  '--tolerance': 'bad-tolerance',
  '--accuracy': 'bad-accuracy',
  '--correlation': 'bad-correlation',
  '--patience': 'bad-patience',
  '--stated-m2': 'bad-allowance',
  '--stated-percent': 'bad-allowance',
} as const;
const mostOf = {
  '--tolerance': 100,
  '--accuracy': half,
  '--correlation': half,
  '--patience': 1000,
  '--stated-m2': 1e12,
  '--stated-percent': 100,
};
const isNumeric = (word: string): word is keyof typeof faults => Object.hasOwn(faults, word);

/** Reads the words behind the command; `--name value` and `--name=value` are the same. */
export function readArguments(words: readonly string[]): Arguments | ArgumentFault {
  let file: string | null = null;
  let [json, help, closedLines, swapAxes] = [false, false, false, false];
  let [encoding, crs] = [null as string | null, null as string | null];
  const fields: Partial<Record<NamedRole, string>> = {};
  const numbers: Partial<Record<keyof typeof faults, number>> = {};
  let [before, after] = [null as string | null, null as string | null];
  const rest = words.flatMap((word) => /^(--[a-z0-9-]+)=(.*)$/s.exec(word)?.slice(1) ?? [word]);
  while (rest.length > 0) {
    const word = rest.shift() as string;
    if (word === '--json') json = true;
    else if (word === '--help' || word === '-h') help = true;
    else if (word === '--closed-lines') closedLines = true;
    else if (word === '--swap-axes') swapAxes = true;
    else if (word === '--crs') {
      crs = rest.shift() ?? null;
      if (crs === null) return { code: 'value-missing', argument: word };
    } else if (roles[word] !== undefined) {
      const name = rest.shift();
      if (name === undefined) return { code: 'value-missing', argument: word };
      fields[roles[word]] = name;
    } else if (word === '--encoding') {
      const name = rest.shift();
      if (name === undefined) return { code: 'value-missing', argument: word };
      encoding = encodingOf(name);
      if (encoding === null) return { code: 'bad-encoding', argument: name };
    } else if (isNumeric(word)) {
      const text = rest.shift();
      if (text === undefined) return { code: 'value-missing', argument: word };
      const value = numberOf(text, mostOf[word]);
      if (value === null || (word === '--patience' && value < 1))
        return { code: faults[word], argument: text };
      numbers[word] = value;
    } else if (word === '--before' || word === '--after') {
      const text = rest.shift();
      if (text === undefined) return { code: 'value-missing', argument: word };
      if (!date.test(text)) return { code: 'bad-date', argument: text };
      if (word === '--before') before = text;
      else after = text;
    } else if (word.startsWith('-') && word !== '-') return { code: 'unknown-option', argument: word };
    else if (file !== null) return { code: 'two-files', argument: word };
    else file = word;
  }
  const day = before ?? after;
  if (file !== null && day !== null) return { code: 'dates-with-file', argument: day };
  return {
    file,
    json,
    help,
    tolerancePercent: numbers['--tolerance'] ?? 1,
    accuracyM: numbers['--accuracy'] ?? null,
    correlationM: numbers['--correlation'] ?? null,
    allowance: {
      m2: numbers['--stated-m2'] ?? usualAllowance.m2,
      percent: numbers['--stated-percent'] ?? usualAllowance.percent,
    },
    patience: numbers['--patience'] ?? 1,
    before,
    after,
    encoding,
    crs,
    closedLines,
    swapAxes,
    fields,
  };
}
