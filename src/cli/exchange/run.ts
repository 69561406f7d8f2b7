import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { VerdictCode } from '../../core/exchange/verdict.ts';
import { assumedAccuracyM } from '../../core/measure/accuracy.ts';
import { terminalWords as words } from '../../i18n/exchange/terminal.en.ts';
import { checkFile } from '../my-data/check-file.ts';
import { fileLines } from '../my-data/print-file.ts';
import { readFeatures } from '../my-data/read-features.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { fileJson, shippedJson } from './json.ts';
import { shippedLines } from './print-shipped.ts';
import { checkShipped } from './shipped.ts';

/** Where the command reads and writes; `folder` is what a relative file name is relative to. */
export type Terminal = {
  readonly input: Readable;
  readonly folder: string;
  /** Writes a line for the reader, or for the next program. */
  print(line: string): void;
  /** Writes a line about the run itself: progress and faults. */
  tell(line: string): void;
};

const badInput = 3;
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

async function checkMine(path: string, asked: Arguments, terminal: Terminal): Promise<number> {
  const { folder, input, print, tell } = terminal;
  const name = path === '-' ? words.standardInput : path;
  const stream = path === '-' ? input : createReadStream(resolve(folder, path), { highWaterMark: 1 << 20 });
  const options = { ...asked, accuracyM: asked.accuracyM ?? 0 };
  const report = await checkFile(readFeatures(stream), options, progressTeller(100_000, tell));
  const [first] = report.problems;
  if (first && report.features === 0) tell(words.fileFault(name, first.code));
  if (asked.json) print(JSON.stringify(fileJson(report, options), null, 2));
  else if (report.features > 0) print(fileLines(name, report, options).join('\n'));
  return report.problemCount > 0 ? badInput : exitCode(report.balance.verdict);
}

function checkOurs(asked: Arguments, { print, tell }: Terminal): number {
  const { json, tolerancePercent, correlationM } = asked;
  const accuracyM = asked.accuracyM ?? assumedAccuracyM;
  const report = checkShipped({ tolerancePercent, accuracyM, correlationM });
  if (json) print(JSON.stringify(shippedJson(report, tolerancePercent), null, 2));
  else print(shippedLines(report, tolerancePercent).join('\n'));
  for (const { file, feature, path } of report.problems) tell(`${file}: ${feature}: ${path}`);
  return report.problems.length > 0 ? badInput : exitCode(report.published.landForLand.verdict);
}

/**
 * The whole command: 0 equal, 1 not equal, 2 cannot tell, 3 the input is bad. Without a file the published land
 * for land decides.
 */
export async function run(argumentWords: readonly string[], terminal: Terminal): Promise<number> {
  const asked = readArguments(argumentWords);
  if ('code' in asked) {
    terminal.tell(words.argumentFault(asked.code, asked.argument));
    return badInput;
  }
  if (asked.help) {
    terminal.print(words.usage.join('\n'));
    return 0;
  }
  return asked.file === null ? checkOurs(asked, terminal) : checkMine(asked.file, asked, terminal);
}
