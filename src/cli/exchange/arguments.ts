import { heededAnswers } from '../../core/my-data/two-lists/match-answers.ts';
import type { Arguments, Options } from './argument-types.ts';
import { type IdleCode, idleOption } from './idle-options.ts';
import { type OptionFault, readOption, usualOptions } from './options.ts';

export type ArgumentFault = {
  readonly code:
    | OptionFault
    | IdleCode
    | 'takes-no-value'
    | 'two-files'
    | 'no-name'
    | 'standard-input-twice'
    | 'answers-contradict';
  readonly argument: string;
};

/** What does not go together. */
function conflict(options: Options, given: readonly string[]): ArgumentFault | null {
  const idle = idleOption(options, given);
  if (idle) return idle;
  if (options.against === '-' && options.file === '-') return { code: 'standard-input-twice', argument: '-' };
  const [answer] = heededAnswers(options.answers, Infinity, Infinity).unheeded;
  return answer ? { code: 'answers-contradict', argument: `${answer.a}=${answer.b}` } : null;
}

/**
 * Reads the words behind the command; behind `--` all are files. A dash that a text editor made longer begins an option,
 * too. `--name value` and `--name=value` are the same, and a value that begins as an option does is given in the second
 * way.
 */
export function readArguments(words: readonly string[]): Arguments | ArgumentFault {
  const options = usualOptions();
  const given: string[] = [];
  const rest = [...words];
  let areFiles = false;
  while (rest.length > 0) {
    const word = rest.shift() as string;
    if (word === '') return { code: 'no-name', argument: word };
    // Some runners of scripts hand the first `--` on.
    if (word === '--' && !areFiles) areFiles = true;
    else if (!areFiles && /^[-–—]/.test(word) && word !== '-') {
      const [, name = word, joined] = /^(--[a-z0-9-]+)=(.*)$/s.exec(word) ?? [];
      let isTaken = false;
      const next = () => {
        isTaken = true;
        return joined ?? (rest[0]?.startsWith('--') ? undefined : rest.shift());
      };
      const fault = readOption(options, name, next);
      if (fault) return fault;
      if (joined !== undefined && !isTaken) return { code: 'takes-no-value', argument: word };
      given.push(name);
    } else if (options.file !== null) return { code: 'two-files', argument: word };
    else options.file = word;
  }
  return (options.help ? null : conflict(options, given)) ?? options;
}
