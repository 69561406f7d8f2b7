// Time and peak memory of the command over a million parcels that come as a stream.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { seededParcels } from './parcels.ts';

const total = Number(process.env.CHECKED ?? 1_000_000);
const atOnce = 10_000;
const sayMemory =
  'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS/1024))';

/** Parcels a line, in two directions and 40 exchanges. */
function lines(from: number): string {
  return seededParcels(Math.min(atOnce, total - from), from)
    .map((geometry, index) => {
      const [giver, taker] = index % 2 === 0 ? ['KGZ', 'TJK'] : ['TJK', 'KGZ'];
      const properties = { from: giver, to: taker, exchange: 1 + (Math.floor(index / 2) % 40) };
      return `${JSON.stringify({ type: 'Feature', properties, geometry })}\n`;
    })
    .join('');
}

const start = performance.now();
const child = spawn(
  process.execPath,
  ['--import', 'tsx', '--import', sayMemory, 'src/cli/main.ts', '-', '--json'],
  {
    stdio: ['pipe', 'ignore', 'pipe'],
  },
);
let told = '';
child.stderr.on('data', (data) => {
  told += data;
});
let bytes = 0;
for (let from = 0; from < total; from += atOnce) {
  const text = lines(from);
  bytes += text.length;
  if (!child.stdin.write(text)) await once(child.stdin, 'drain');
}
child.stdin.end();
await once(child, 'close');
const seconds = (performance.now() - start) / 1000;
const memory = Number(told.trim().split('\n').at(-1));
console.log(
  `the command over ${total} parcels (${(bytes / 1e6).toFixed(0)} MB): ${seconds.toFixed(1)} s, making them included; peak memory ${memory.toFixed(0)} MB`,
);
