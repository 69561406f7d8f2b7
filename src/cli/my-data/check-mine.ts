import { terminalWords as words } from '../../i18n/exchange/terminal.en.ts';
import { comparisonWords } from '../../i18n/exchange/terminal-lists.en.ts';
import type { Arguments } from '../exchange/argument-types.ts';
import { badInput, exitCode } from '../exchange/exit-codes.ts';
import { fileJson } from '../exchange/json.ts';
import { partOf, sumsText } from '../exchange/print-sums.ts';
import type { Terminal } from '../exchange/terminal.ts';
import { asciiControls, visibleText } from '../exchange/visible-text.ts';
import { type CheckedInput, checkInput, inputName } from './check-input.ts';
import { type Against, type AgainstFault, compareInputs } from './compare-inputs.ts';
import { againstFaultJson, againstJson } from './comparison-json.ts';
import { lookTogether } from './look-together.ts';
import { isOverInput } from './over-input.ts';
import { comparisonLines } from './print-comparison.ts';
import { fileLines } from './print-file.ts';
import { writeReport } from './write-report.ts';

/** Tells of an input that held nothing. */
function tellFault({ path, report }: CheckedInput, { tell }: Terminal) {
  const [first] = report.problems;
  if (first && report.features === 0)
    tell(visibleText(words.fileFault(inputName(path), first.code, first.name)));
}

function tellNoList({ path, fault, input }: AgainstFault, terminal: Terminal) {
  if (fault.code !== 'nothing-read')
    terminal.tell(visibleText(comparisonWords.fault(inputName(path), fault)));
  else if (input) tellFault(input, terminal);
}

/** Checks the file that was named and, where asked, compares it with another list. */
export async function checkMine(path: string, asked: Arguments, terminal: Terminal): Promise<number> {
  const print = (line: string) => terminal.print(visibleText(line));
  if (asked.report !== null && (await isOverInput(terminal.folder, asked.report, [path, asked.against]))) {
    terminal.tell(visibleText(words.argumentFault('report-over-input', asked.report)));
    return badInput;
  }
  const options = {
    ...asked,
    accuracyM: asked.accuracyM ?? 0,
    together: asked.against !== null || asked.report !== null,
  };
  const mine = await checkInput(path, options, terminal);
  tellFault(mine, terminal);
  const { report, known } = mine;
  if (asked.sums) {
    // An input that was not read at all adds nothing, and says so.
    if (report.features === 0 && report.problems[0]?.code !== 'no-features') return badInput;
    terminal.print(sumsText(await partOf(mine, options)));
    return report.problemCount > 0 ? badInput : 0;
  }
  const compared =
    asked.against === null ? null : await compareInputs(mine, asked.against, options, terminal);
  const against: Against | null = compared && 'comparison' in compared ? compared : null;
  if (compared && 'fault' in compared) tellNoList(compared, terminal);
  const findings = report.parcels && (await lookTogether(report.parcels, report.mapping, asked.widths));
  const { allowedGaps } = asked;
  const unknownGaps = allowedGaps.filter((id) => !findings?.gaps?.some((gap) => gap.id === id));
  for (const id of unknownGaps) terminal.tell(visibleText(words.noSuchGap(id)));
  const written =
    asked.report === null ||
    (await writeReport(mine, findings, compared, { ...asked, ...options }, terminal));
  if (asked.json) {
    const inputs = [...(await mine.hashed()), ...((await against?.hashed()) ?? [])];
    const json = fileJson(report, options, { ...known, findings, allowedGaps, inputs });
    const comparison = compared && 'fault' in compared ? { against_fault: againstFaultJson(compared) } : {};
    const whole = against ? { against: againstJson(against) } : comparison;
    terminal.print(asciiControls(JSON.stringify({ ...json, ...whole }, null, 2)));
  } else if (report.features > 0) {
    if (against) for (const line of comparisonLines(inputName(path), report.balance, against)) print(line);
    for (const line of fileLines(inputName(path), report, options, { ...known, findings, allowedGaps }))
      print(line);
  }
  const bad =
    report.problemCount > 0 || unknownGaps.length > 0 || (against?.input?.report.problemCount ?? 0) > 0;
  return bad || !written || (compared && !against) ? badInput : exitCode(report.balance.verdict);
}
