// Processor time and peak memory of the command over parcels that come as a stream, a million unless CHECKED says
// otherwise. BEFORE names a folder with another version of the project, whose command is then run over the same
// parcels in turn: the last column is ours to its, per parcel, the start of the program taken off.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { seededParcels } from './parcels.ts';

const total = Number(process.env.CHECKED ?? 1_000_000);
const atOnce = 10_000;
const sayUsage =
  'data:text/javascript,process.on("exit",()=>{const{maxRSS:m,userCPUTime:u,systemCPUTime:s}=process.resourceUsage();console.error(JSON.stringify({mb:m/1024,s:(u+s)/1e6}))})';

type Usage = { readonly mb: number; readonly s: number };

/** Parcels a line, in two directions and 40 exchanges. */
function lines(from: number, until: number): string {
  return seededParcels(Math.min(atOnce, until - from), from)
    .map((geometry, index) => {
      const [giver, taker] = index % 2 === 0 ? ['KGZ', 'TJK'] : ['TJK', 'KGZ'];
      const properties = { from: giver, to: taker, exchange: 1 + (Math.floor(index / 2) % 40) };
      return `${JSON.stringify({ type: 'Feature', properties, geometry })}\n`;
    })
    .join('');
}

/** What the command in a folder takes for so many parcels. */
async function usageOf(folder: string, parcels: number): Promise<Usage> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--import', sayUsage, 'src/cli/main.ts', '-', '--json'],
    { cwd: folder, stdio: ['pipe', 'ignore', 'pipe'] },
  );
  let told = '';
  child.stderr.on('data', (data) => {
    told += data;
  });
  for (let from = 0; from < parcels; from += atOnce)
    if (!child.stdin.write(lines(from, parcels))) await once(child.stdin, 'drain');
  child.stdin.end();
  await once(child, 'close');
  return JSON.parse(told.trim().split('\n').at(-1) ?? '') as Usage;
}

const folders = [process.cwd(), ...(process.env.BEFORE ? [process.env.BEFORE] : [])];
const perParcel: number[] = [];
for (const folder of folders) {
  const start = await usageOf(folder, 1);
  const all = await usageOf(folder, total);
  perParcel.push((1e6 * (all.s - start.s)) / total);
  console.log(
    `${folder === process.cwd() ? 'the command' : 'the command before'} over ${total} parcels:`.padEnd(48),
    `${all.s.toFixed(1)} s of the processor, ${perParcel.at(-1)?.toFixed(1)} µs a parcel, peak memory ${all.mb.toFixed(0)} MB`,
  );
}
const [ours = 0, before] = perParcel;
if (before) console.log(`ratio, per parcel: ${(ours / before).toFixed(2)}`);
