import { checkFile } from '../../src/cli/my-data/check-file.ts';
import type { FileReport } from '../../src/cli/my-data/file-report.ts';
import { asTheFileSays } from '../../src/core/my-data/file-settings.ts';
import { partyOf } from '../../src/core/my-data/party.ts';
import { readInDegrees } from '../../src/data/my-data/read-in-degrees.ts';
import { newFacts } from '../../src/data/my-data/source.ts';
import { type Opening, open } from '../data/my-data/opening.ts';
import { doubtsOf } from './second-opinion.ts';

/** What came of one damaged file, and in what two readers, or a reader and its check, are not of one mind. */
export type Outcome = {
  readonly kind: 'read' | 'told' | 'refused';
  readonly differing: string | null;
};

const checkedInTerminal = (bytes: Uint8Array, name: string): Promise<FileReport> => {
  const facts = newFacts();
  const source = { file: new Blob([bytes as BlobPart]), name, settings: asTheFileSays, facts };
  const steps = readInDegrees(source, () => {});
  return checkFile(steps, { tolerancePercent: 1, accuracyM: 0 }, facts.notices, () => {});
};

type Exchanges = FileReport['balance']['exchanges'];

/** Sums by exchange and receiver, to a tenth of a square metre; the order of features must not matter. */
const sums = (exchanges: Exchanges) =>
  exchanges
    .flatMap(({ id, sides }) =>
      sides.map(
        ({ party, ha, features }) => `${id}/${partyOf(party) ?? party.trim()} ${ha.toFixed(5)} ${features}`,
      ),
    )
    .sort();

/** The page's answer against the terminal's, each value a reader could act upon. */
function difference(page: Extract<Opening['outcome'], { kind: 'opened' }>, terminal: FileReport) {
  const { opened, balance } = page;
  // What a cut file ends with is no feature of its own in the terminal.
  const cut = opened.fault?.code === 'truncated';
  const pairs: Readonly<Record<string, readonly [unknown, unknown]>> = {
    features: cut ? [0, 0] : [opened.features, terminal.features],
    incomplete: [balance.incomplete || balance.questions.length > 0, terminal.incomplete],
    verdict: [balance.verdict, terminal.balance.verdict],
    fields: [opened.mapping, terminal.mapping],
    notices: [opened.notices, terminal.notices],
    sums: [sums(balance.exchanges), sums(terminal.balance.exchanges)],
  };
  const found = Object.entries(pairs).find(([, [a, b]]) => JSON.stringify(a) !== JSON.stringify(b));
  return found
    ? `${found[0]}: page ${JSON.stringify(found[1][0])}, terminal ${JSON.stringify(found[1][1])}`
    : null;
}

/** Reads a file as the worker does and as the terminal does, and asks for all that can be asked of it. */
export async function readTwice(bytes: Uint8Array, name: string, thorough: boolean): Promise<Outcome> {
  const opening = await open(bytes, name);
  const terminal = await checkedInTerminal(bytes, name);
  const { outcome } = opening;
  if (outcome.kind === 'failed') {
    const silent = terminal.problemCount === 0;
    return {
      kind: 'refused',
      differing: silent ? `page ${outcome.problem.code}, terminal without a word` : null,
    };
  }
  let differing = difference(outcome, terminal);
  if (thorough) {
    for (const format of ['csv', 'geojson', 'kml'] as const)
      if ((await opening.ask({ kind: 'save', format, provenance: [] })) === null)
        differing ??= `no ${format}`;
    differing ??= await doubtsOf(opening, outcome.opened);
  }
  const { fault, problemCount, notices } = outcome.opened;
  const told = fault !== null || problemCount > 0 || notices.length > 0 || outcome.balance.undirected > 0;
  return { kind: told ? 'told' : 'read', differing };
}
