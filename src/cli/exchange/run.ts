import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { VerdictCode } from '../../core/exchange/verdict.ts';
import { assumedAccuracyM } from '../../core/measure/accuracy.ts';
import { readInDegrees } from '../../data/my-data/read-in-degrees.ts';
import { newFacts } from '../../data/my-data/source.ts';
import { terminalWords as words } from '../../i18n/exchange/terminal.en.ts';
import { checkFile } from '../my-data/check-file.ts';
import { fileAt, inputFault, pipedFile } from '../my-data/input-file.ts';
import { fileLines, type Known } from '../my-data/print-file.ts';
import { beginWatched, type Report, withinBudget } from '../my-data/watched.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { fileJson, shippedJson } from './json.ts';
import { shippedLines } from './print-shipped.ts';
import { checkShipped } from './shipped.ts';
import { asciiControls, visibleText } from './visible-text.ts';

/** Where the command reads and writes; `folder` is what a relative file name is relative to. */
export type Terminal = {
  readonly input: Readable;
  readonly folder: string;
  /** Writes a line for the reader, or for the next program. */
  print(line: string): void;
  /** Writes a line about the run itself: progress and faults. */
  tell(line: string): void;
  /** Hears what the run may take and that it goes on; absent where nobody watches over it. */
  readonly report?: Report;
};

const badInput = 3;
/** The program's own failure: no verdict, and no fault of the input. */
export const ownFailure = 70;
const exitCode = (verdict: VerdictCode): number =>
  verdict === 'not-equal' ? 1 : verdict === 'cannot-tell' ? 2 : 0;

/** Says after every so many features how far it is. */
function progressTeller(every: number, tell: Terminal['tell']) {
  let told = 0;
  return (features: number, bytes: number) => {
    if (features - told < every) return;
    told = features - (features % every);
    tell(words.progress(told, bytes / 1e6));
  };
}

/** The features of an input through the readers of the page; a disk or pipe that fails on the way is told like any fault. */
async function* stepsOf(path: string, asked: Arguments, { folder, input, report }: Terminal, known: Known) {
  const name = inputName(path);
  const opened = path === '-' ? await pipedFile(input, '') : await fileAt(resolve(folder, path));
  if ('code' in opened) return opened;
  const source = { ...opened, settings: asked, facts: known.facts };
  const sentences = {
    slow: visibleText(words.tookTooLong(name)),
    full: visibleText(words.fileFault(name, 'out-of-memory')),
  };
  const watched = beginWatched(
    { size: path === '-' ? null : opened.file.size, patience: asked.patience },
    sentences,
    report,
  );
  try {
    const steps = readInDegrees(source, (system) => {
      known.convertedFrom = system;
    });
    return yield* withinBudget(steps, watched);
  } catch (error) {
    if (
      typeof (error as NodeJS.ErrnoException).errno === 'number' ||
      (error as Error).name === 'NotReadableError'
    )
      return inputFault(error as NodeJS.ErrnoException);
    throw error;
  }
}

const inputName = (path: string) => (path === '-' ? words.standardInput : path);

async function checkMine(path: string, asked: Arguments, terminal: Terminal): Promise<number> {
  const { tell } = terminal;
  const print = (line: string) => terminal.print(visibleText(line));
  const name = inputName(path);
  const known: Known = { facts: newFacts(), convertedFrom: null };
  const options = { ...asked, accuracyM: asked.accuracyM ?? 0 };
  const steps = stepsOf(path, asked, terminal, known);
  const report = await checkFile(steps, options, known.facts.notices, progressTeller(100_000, tell));
  terminal.report?.('done');
  const [first] = report.problems;
  if (first && report.features === 0) tell(visibleText(words.fileFault(name, first.code, first.name)));
  if (asked.json) terminal.print(asciiControls(JSON.stringify(fileJson(report, options, known), null, 2)));
  else if (report.features > 0) for (const line of fileLines(name, report, options, known)) print(line);
  return report.problemCount > 0 ? badInput : exitCode(report.balance.verdict);
}

function checkOurs(asked: Arguments, { print, tell }: Terminal): number {
  const { json, tolerancePercent, correlationM, before, after } = asked;
  const accuracyM = asked.accuracyM ?? assumedAccuracyM;
  const report = checkShipped({ tolerancePercent, accuracyM, correlationM, before, after });
  if ('code' in report) {
    tell(words.argumentFault(report.code, report.argument));
    return badInput;
  }
  if (json) print(JSON.stringify(shippedJson(report, tolerancePercent), null, 2));
  else print(shippedLines(report, tolerancePercent).join('\n'));
  for (const { file, feature, path } of report.problems) tell(`${file}: ${feature}: ${path}`);
  return report.problems.length > 0 ? badInput : exitCode(report.published.landForLand.verdict);
}

/**
 * The whole command: 0 equal, 1 not equal, 2 cannot tell, 3 the input is bad; its own failure, 70, is told by its caller. Without a file the published land
 * for land decides.
 */
export async function run(argumentWords: readonly string[], terminal: Terminal): Promise<number> {
  const asked = readArguments(argumentWords);
  if ('code' in asked) {
    terminal.tell(visibleText(words.argumentFault(asked.code, asked.argument)));
    return badInput;
  }
  if (asked.help) {
    terminal.print(words.usage.join('\n'));
    return 0;
  }
  return asked.file === null ? checkOurs(asked, terminal) : checkMine(asked.file, asked, terminal);
}
