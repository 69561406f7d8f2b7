// npm run fuzz -- --runs 100000 --seed 7 --family kml --from 0: damaged files, addresses and links, and what came of them.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Finding, families, newTally, runOnce, type Tally } from './families.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
    from: { type: 'string', default: '0' },
    family: { type: 'string' },
    child: { type: 'boolean', default: false },
  },
});
const [runs, seed, from] = [Number(values.runs), Number(values.seed), Number(values.from)];
/** Milliseconds without a word after which a run is counted as hanging. */
const quietMs = 30_000;
/** Milliseconds between words of a family that goes on; each run longer than that has its own. */
const toldEveryMs = 1_000;
const mostListed = 5;

type Word = { readonly run: number; readonly tally: Tally; readonly finding: Finding | null };

async function asChild(family: string): Promise<void> {
  const tally = newTally();
  let told = 0;
  for (let run = from; run < from + runs; run++) {
    const finding = await runOnce(family, seed, run, tally);
    if (!finding && Date.now() - told < toldEveryMs && run + 1 < from + runs) continue;
    told = Date.now();
    process.send?.({ run, tally, finding } satisfies Word);
    // The word must leave before the next run can hold everything up.
    await new Promise((resolve) => setImmediate(resolve));
  }
  process.disconnect?.();
}

/** A family in a process of its own, so that a run that never ends can be ended. */
function inChild(family: string): Promise<{ tally: Tally; findings: Finding[]; count: number }> {
  return new Promise((resolve) => {
    const asked = { runs, seed, from, family };
    const words = Object.entries(asked).flatMap(([key, value]) => [`--${key}`, String(value)]);
    const child = fork(fileURLToPath(import.meta.url), [...words, '--child'], {
      execArgv: ['--import', 'tsx'],
    });
    const findings: Finding[] = [];
    let [tally, count, last] = [newTally(), 0, from - 1];
    const note = (finding: Finding) => {
      count++;
      if (findings.length < mostListed) findings.push(finding);
    };
    let watch = setTimeout(() => child.kill('SIGKILL'), quietMs);
    child.on('message', (word: Word) => {
      clearTimeout(watch);
      watch = setTimeout(() => child.kill('SIGKILL'), quietMs);
      [tally, last] = [word.tally, word.run];
      if (word.finding) note(word.finding);
    });
    child.on('exit', (code, signal) => {
      clearTimeout(watch);
      if (code !== 0) {
        tally.uncaught++;
        note({ family, run: last + 1, what: `ended by ${signal ?? code} at this run or soon after` });
      }
      resolve({ tally, findings, count });
    });
  });
}

const columns = ['runs', 'read', 'told', 'refused', 'differing', 'uncaught', 'slowestMs'] as const;
const row = (name: string, cells: readonly string[]) =>
  console.log(name.padEnd(12) + cells.map((cell) => cell.padStart(11)).join(''));

async function main(): Promise<void> {
  console.log(`seed ${seed}`);
  row('family', columns);
  let bad = 0;
  for (const family of values.family ? [values.family] : families) {
    const { tally, findings, count } = await inChild(family);
    row(
      family,
      columns.map((column) => String(Math.round(tally[column]))),
    );
    for (const { run, what } of findings) console.log(`  run ${run}: ${what.slice(0, 600)}`);
    bad += count;
  }
  process.exitCode = bad > 0 ? 1 : 0;
}

await (values.child ? asChild(String(values.family)) : main());
