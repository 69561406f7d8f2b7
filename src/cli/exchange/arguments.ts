/** What the command was asked to do. `file` is null for the shipped data, `-` for standard input. */
export type Arguments = {
  readonly file: string | null;
  readonly json: boolean;
  readonly help: boolean;
  readonly tolerancePercent: number;
  readonly accuracyM: number;
};

export type ArgumentFault = {
  readonly code: 'unknown-option' | 'value-missing' | 'bad-tolerance' | 'bad-accuracy' | 'two-files';
  readonly argument: string;
};

const decimal = /^\d+(\.\d+)?$/;

/** A plain decimal from 0 to `most`, or null. */
function numberOf(text: string, most: number): number | null {
  const value = decimal.test(text) ? Number(text) : Number.NaN;
  return value <= most ? value : null;
}

const half = 20_037_508;

/** Reads the words behind the command; `--name value` and `--name=value` are the same. */
export function readArguments(words: readonly string[]): Arguments | ArgumentFault {
  let [file, json, help] = [null as string | null, false, false];
  let [tolerancePercent, accuracyM] = [1, 0];
  const rest = words.flatMap((word) => /^(--[a-z]+)=(.*)$/s.exec(word)?.slice(1) ?? [word]);
  while (rest.length > 0) {
    const word = rest.shift() as string;
    if (word === '--json') json = true;
    else if (word === '--help' || word === '-h') help = true;
    else if (word === '--tolerance' || word === '--accuracy') {
      const text = rest.shift();
      if (text === undefined) return { code: 'value-missing', argument: word };
      const isTolerance = word === '--tolerance';
      const value = numberOf(text, isTolerance ? 100 : half);
      if (value === null) return { code: isTolerance ? 'bad-tolerance' : 'bad-accuracy', argument: text };
      if (isTolerance) tolerancePercent = value;
      else accuracyM = value;
    } else if (word.startsWith('-') && word !== '-') return { code: 'unknown-option', argument: word };
    else if (file !== null) return { code: 'two-files', argument: word };
    else file = word;
  }
  return { file, json, help, tolerancePercent, accuracyM };
}
