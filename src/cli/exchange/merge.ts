import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type FilePart, isBulk, judgePart, problemCount } from '../../core/exchange/file-sums/file-part.ts';
import { mergeFault, mergeParts } from '../../core/exchange/file-sums/merge-parts.ts';
import { readPart } from '../../core/exchange/file-sums/read-part.ts';
import type { MeasuredBalance } from '../../core/exchange/measured-balance.ts';
import { idsWithoutParcels } from '../../core/my-data/left-out.ts';
import { likeExchanges, likeParties } from '../../core/my-data/like-names.ts';
import { withoutVerdict } from '../../core/my-data/my-balance.ts';
import { saysOnlyTo } from '../../core/my-data/transfer.ts';
import { terminalWords } from '../../i18n/exchange/terminal.en.ts';
import { mergeWords as words } from '../../i18n/exchange/terminal-merge.en.ts';
import { mergeUsage } from '../../i18n/exchange/terminal-usage.en.ts';
import { inputFault } from '../my-data/input-file.ts';
import { badInput, exitCode } from './exit-codes.ts';
import { exchangeJson } from './json.ts';
import { exchangeLines } from './print-exchanges.ts';
import { sumsText } from './print-sums.ts';
import type { Terminal } from './terminal.ts';
import { asciiControls, visibleText } from './visible-text.ts';

/** Sums, or the sentence that says why a file holds none. */
async function partAt(path: string, folder: string): Promise<FilePart | string> {
  let text: string;
  try {
    text = await readFile(resolve(folder, path), 'utf8');
  } catch (error) {
    return terminalWords.fileFault(path, inputFault(error as NodeJS.ErrnoException).code);
  }
  const part = readPart(text);
  return 'code' in part ? words.partFault(path, part.code, part.detail) : part;
}

/** Whether errors of exchanges that stand in several files decide that a verdict cannot be told. */
const undecided = ({ exchanges }: MeasuredBalance) =>
  exchanges.some(({ verdict, error }) => verdict === 'cannot-tell' && error.bound);

const mergedJson = (part: FilePart, balance: MeasuredBalance) => ({
  schema: 'urn:khujand-treaty-map:check-merged:1',
  data_version: part.dataVersion,
  engines: part.engines,
  tolerance_percent: part.settings.tolerancePercent,
  accuracy_m: part.settings.accuracyM,
  correlation_m: part.settings.correlationM,
  inputs: part.inputs,
  fields: part.fields,
  geometry_columns: part.geometryColumns,
  features: part.features,
  exchanges: balance.exchanges.map(exchangeJson),
  exchanges_without_valid_parcel: idsWithoutParcels(balance),
  like_exchanges: likeExchanges(balance.exchanges),
  like_parties: likeParties(balance.exchanges),
  problem_count: problemCount(part),
  problems: part.problems,
  stated_areas: part.stated,
  stated_accuracies: part.accuracies,
  incomplete: part.incomplete,
  /** The whole in one file may let be told what its parts do not. */
  one_file_may_tell: undecided(balance),
  verdict: balance.verdict,
});

const mergedLines = (part: FilePart, balance: MeasuredBalance): string[] => [
  words.heading(part.inputs.length, part.features),
  terminalWords.settings(part.settings.tolerancePercent, part.settings.accuracyM, part.settings.correlationM),
  terminalWords.engine(isBulk(part)),
  ...(saysOnlyTo(part.fields) ? [terminalWords.onlyTo] : []),
  '',
  ...exchangeLines(balance.exchanges, part.settings.accuracyM),
  ...(balance.exchanges.some(({ error }) => error.bound) ? [words.bound, ''] : []),
  ...Object.entries(part.problems).map(([code, count]) => words.problems(code, count)),
  ...(part.stated ? [words.stated(part.stated)] : []),
  ...(part.accuracies && part.accuracies.unread > 0 ? [words.accuraciesUnread(part.accuracies.unread)] : []),
  ...(undecided(balance) ? [words.oneFileMayTell] : []),
  part.incomplete
    ? terminalWords.incomplete
    : terminalWords.overall(balance.verdict, problemCount(part), idsWithoutParcels(balance)),
];

/**
 * Adds what `check --sums` printed for several files and judges the whole. Exit codes are those of a check; whatever
 * keeps the sums from being added is named, and nothing is added then.
 */
export async function merge(argumentWords: readonly string[], terminal: Terminal): Promise<number> {
  const { folder, print, tell } = terminal;
  const refuse = (sentence: string) => {
    tell(visibleText(sentence));
    return badInput;
  };
  const options = argumentWords.filter((word) => word.startsWith('-'));
  if (options.some((word) => word === '--help' || word === '-h')) {
    print(mergeUsage.join('\n'));
    return 0;
  }
  const unknown = options.find((word) => word !== '--json' && word !== '--sums');
  if (unknown !== undefined) return refuse(words.unknownOption(unknown));
  const paths = argumentWords.filter((word) => !word.startsWith('-'));
  const read = await Promise.all(paths.map((path) => partAt(path, folder)));
  const faults = read.filter((each) => typeof each === 'string');
  for (const fault of faults) refuse(fault);
  if (faults.length > 0) return badInput;
  const [first, ...others] = read as FilePart[];
  if (!first) return refuse(words.nothing);
  const fault = mergeFault([first, ...others]);
  if (fault)
    return refuse(
      words.mergeFault(fault.code, paths[fault.parts[0]] ?? '', paths[fault.parts[1]] ?? '', fault.detail),
    );
  const part = mergeParts([first, ...others]);
  const code = (verdict: MeasuredBalance['verdict']) =>
    problemCount(part) > 0 ? badInput : exitCode(verdict);
  if (options.includes('--sums')) {
    print(sumsText(part));
    return problemCount(part) > 0 ? badInput : 0;
  }
  const judged = judgePart(part);
  const balance = part.incomplete ? withoutVerdict(judged) : judged;
  if (options.includes('--json')) print(asciiControls(JSON.stringify(mergedJson(part, balance), null, 2)));
  else for (const line of mergedLines(part, balance)) print(visibleText(line));
  return code(balance.verdict);
}
