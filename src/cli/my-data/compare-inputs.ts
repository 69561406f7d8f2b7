import { parseParcel } from '../../core/atlas/parcel.ts';
import { publishedBalance } from '../../core/exchange/published-balance.ts';
import type { VerdictCode } from '../../core/exchange/verdict.ts';
import type { HashedInput } from '../../core/my-data/hashed-input.ts';
import type { MyCheckOptions } from '../../core/my-data/my-balance.ts';
import { compareLists, type WholeList } from '../../core/my-data/two-lists/compare-lists.ts';
import { publishedLedger } from '../../core/my-data/two-lists/comparing.ts';
import type { Comparison } from '../../core/my-data/two-lists/comparison.ts';
import { heededAnswers } from '../../core/my-data/two-lists/match-answers.ts';
import { publishedList } from '../../core/my-data/two-lists/published-list.ts';
import type { Arguments } from '../exchange/argument-types.ts';
import { shippedFile } from '../exchange/shipped-files.ts';
import type { Terminal } from '../exchange/terminal.ts';
import { type CheckedInput, checkInput } from './check-input.ts';
import { type ListFault, listOf } from './list-of.ts';

/** The second list, its own verdict, and the comparison. */
export type Against = {
  readonly path: string;
  readonly comparison: Comparison;
  readonly verdict: VerdictCode;
  /** Part of the second list is missing or doubtful. */
  readonly incomplete: boolean;
  /** Null for the published ledger, which is no input. */
  readonly input: CheckedInput | null;
  hashed(): Promise<readonly HashedInput[]>;
};

export type AgainstFault = {
  readonly path: string;
  readonly fault: ListFault;
  readonly input: CheckedInput | null;
};

type Second = WholeList & Pick<Against, 'verdict' | 'input'>;

function publishedSecond(tolerancePercent: number): Second {
  const { items, problems } = parseParcel(shippedFile('parcels.geojson'));
  const { landForLand } = publishedBalance(items, tolerancePercent);
  return {
    ...publishedList(items),
    incomplete: problems.length > 0,
    verdict: landForLand.verdict,
    input: null,
  };
}

/** Compares a checked input with the list that was asked for. */
export async function compareInputs(
  first: CheckedInput,
  path: string,
  asked: Arguments & MyCheckOptions,
  terminal: Terminal,
): Promise<Against | AgainstFault> {
  const list = listOf(first, asked.fields);
  if ('code' in list) return { path: first.path, fault: list, input: null };
  let second: Second;
  if (path === publishedLedger) second = publishedSecond(asked.tolerancePercent);
  else {
    const { againstBy } = asked;
    const input = await checkInput(path, { ...asked, ...againstBy }, terminal);
    const other = listOf(input, againstBy.fields);
    if ('code' in other) return { path, fault: other, input };
    second = { ...other, verdict: input.report.balance.verdict, input };
  }
  const [counts, paths] = [
    [list.parcels.length, second.parcels.length] as const,
    [first.path, path] as const,
  ];
  const [unheeded] = heededAnswers(asked.answers, ...counts).unheeded;
  if (unheeded) {
    const which = unheeded.a > counts[0] ? 0 : 1;
    const feature = which === 0 ? unheeded.a : unheeded.b;
    const fault = { code: 'no-such-parcel', feature, count: counts[which] } as const;
    return { path: paths[which], fault, input: null };
  }
  const steps = compareLists(list, second, asked, asked.answers);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { verdict, incomplete, input } = second;
  const hashed = async () => (await input?.hashed()) ?? [];
  return { path, comparison: step.value, verdict, incomplete, input, hashed };
}
