import { knownCodes } from '../../core/geometry/projection/known-codes.ts';
import { assumedAccuracyM } from '../../core/measure/accuracy.ts';
import { terminalWords as words } from '../../i18n/exchange/terminal.en.ts';
import { checkMine } from '../my-data/check-mine.ts';
import type { Arguments } from './argument-types.ts';
import { readArguments } from './arguments.ts';
import { badInput, exitCode } from './exit-codes.ts';
import { shippedJson } from './json.ts';
import { merge } from './merge.ts';
import { shippedLines } from './print-shipped.ts';
import { checkShipped } from './shipped.ts';
import type { Terminal } from './terminal.ts';
import { visibleText } from './visible-text.ts';

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
 * The whole command: 0 equal, 1 not equal, 2 cannot tell, 3 the input is bad; its own failure, 70, is told by its
 * caller. Without a file the published land for land decides; with two lists, the first one.
 */
export async function run(argumentWords: readonly string[], terminal: Terminal): Promise<number> {
  if (argumentWords[0] === 'merge') return merge(argumentWords.slice(1), terminal);
  const asked = readArguments(argumentWords);
  if ('code' in asked) {
    terminal.tell(visibleText(words.argumentFault(asked.code, asked.argument, knownCodes())));
    return badInput;
  }
  if (asked.help) {
    terminal.print(words.usage.join('\n'));
    return 0;
  }
  return asked.file === null ? checkOurs(asked, terminal) : checkMine(asked.file, asked, terminal);
}
