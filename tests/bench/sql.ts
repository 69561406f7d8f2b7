// The check in DuckDB against the terminal's, over the same generated parcels in one run: seconds, seconds of all cores,
// peak memory, and whether both say the same. `--parcels 10000000` sets how many; the file of some 320 bytes each lies in a temporary
// folder meanwhile, and so does what DuckDB spills.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, openSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { missingEngine } from '../sql/engines.ts';
import { seededParcels } from './parcels.ts';

const { values } = parseArgs({ options: { parcels: { type: 'string', default: '1000000' } } });
const total = Number(values.parcels);
const atOnce = 10_000;
const round = (_: string, value: unknown) =>
  typeof value === 'number' ? Math.round(value * 1e7) / 1e7 : value;

/** Parcels a line, in two directions and 40 exchanges. */
const lines = (from: number) =>
  seededParcels(Math.min(atOnce, total - from), from)
    .map((geometry, index) => {
      const [giver, taker] = index % 2 === 0 ? ['KGZ', 'TJK'] : ['TJK', 'KGZ'];
      const properties = { from: giver, to: taker, exchange: 1 + (Math.floor(index / 2) % 40) };
      return `${JSON.stringify({ type: 'Feature', properties, geometry }, round)}\n`;
    })
    .join('');

async function writeParcels(file: string) {
  const stream = createWriteStream(file);
  for (let from = 0; from < total; from += atOnce)
    if (!stream.write(lines(from))) await once(stream, 'drain');
  stream.end();
  await once(stream, 'close');
}

const sayUsage = `data:text/javascript,process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  console.error((userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024);
})`;

/** Seconds by the clock and of all cores, megabytes at most, and what was printed, of a script that is given a file. */
async function timed(script: string, words: readonly string[], input: string) {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', sayUsage, script, ...words], {
    stdio: [openSync(input, 'r'), 'pipe', 'pipe'],
  });
  let [out, told] = ['', ''];
  child.stdout?.on('data', (data) => {
    out += data;
  });
  child.stderr?.on('data', (data) => {
    told += data;
  });
  const [code] = await once(child, 'close');
  const seconds = (performance.now() - start) / 1000;
  const [coreSeconds = NaN, megabytes = NaN] = (told.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  if (Number.isNaN(megabytes)) throw new Error(`${script} ended with ${code}: ${told}`);
  return { seconds, coreSeconds, megabytes, out };
}

type Verdicts = readonly (readonly [exchange: string, differenceHa: number, verdict: string])[];

async function compare(folder: string) {
  const file = join(folder, 'parcels.ndjson');
  await writeParcels(file);
  const terminal = await timed('src/cli/main.ts', ['-', '--json'], file);
  const duckdb = await timed('tests/bench/sql-in-duckdb.ts', [file, join(folder, 'land.duckdb')], file);
  console.log(`\nThe check over ${total} parcels (${(statSync(file).size / 1e6).toFixed(0)} MB)`);
  for (const [name, { seconds, coreSeconds, megabytes }] of Object.entries({ terminal, duckdb }))
    console.log(
      `${name.padEnd(8)} ${seconds.toFixed(1).padStart(7)} s, ${coreSeconds.toFixed(1).padStart(7)} s of all cores, at most ${megabytes.toFixed(0).padStart(5)} MB`,
    );
  const ratio = (key: 'seconds' | 'coreSeconds' | 'megabytes') => (duckdb[key] / terminal[key]).toFixed(2);
  console.log(
    `DuckDB takes ${ratio('seconds')} of the time, ${ratio('coreSeconds')} of the cores' time, ${ratio('megabytes')} of the memory`,
  );
  const here: Verdicts = JSON.parse(terminal.out).exchanges.map(
    (row: { id: string; difference_ha: number; verdict: string }) => [row.id, row.difference_ha, row.verdict],
  );
  const there = new Map((JSON.parse(duckdb.out) as Verdicts).map((row) => [row[0], row]));
  const apart = here.map(([id, ha]) => Math.abs(ha - (there.get(id)?.[1] ?? Number.NaN)));
  const same = here.filter(([id, , verdict]) => there.get(id)?.[2] === verdict).length;
  console.log(
    `${same} of ${here.length} verdicts are the same; differences lie within ${Math.max(...apart).toExponential(1)} ha`,
  );
}

const missing = missingEngine('@duckdb/node-api');
if (missing) console.log(`\nThe check in DuckDB is not timed: ${missing}`);
else {
  const folder = mkdtempSync(join(tmpdir(), 'bench-sql-'));
  await compare(folder).finally(() => rmSync(folder, { recursive: true }));
}
