// Ours against the plain page: both built, both loaded in turn in one Chromium, several rounds; ratios of medians.
import { readFileSync, writeFileSync } from 'node:fs';
import { firstPaint, type Sample, sample } from './load-sample.ts';
import { launch, serve } from './serve.ts';

const rounds = Number(process.env.ROUNDS ?? 5);
/** How many times slower the processor of a cheap phone is. */
const slower = 6;

const ours = await serve(process.cwd(), 4301);
const plain = await serve(`${process.cwd()}/tests/bench/plain`, 4302);
const browser = await launch();

/** What no program could be faster than: one sentence, and our page without its program. */
const withoutProgram = {
  'a page of one sentence painted, ms': '<!doctype html><title>a</title><p>They are of equal size.</p>',
  'ours without its program painted, ms': readFileSync(`${ours.folder}/index.html`, 'utf8').replaceAll(
    /<script[^>]*>.*?<\/script>|<link[^>]*(?:modulepreload|preload)[^>]*>/gs,
    '',
  ),
};
const floors = Object.entries(withoutProgram).map(([label, html], index) => {
  writeFileSync(`${ours.folder}/floor-${index}.html`, html);
  return { label, url: `${ours.url}floor-${index}.html`, painted: [] as number[] };
});
const samples = { ours: [] as Sample[], plain: [] as Sample[] };
const slow = { ours: [] as Sample[], plain: [] as Sample[] };
for (let round = 0; round < rounds; round++) {
  samples.plain.push(await sample(browser, plain.url));
  samples.ours.push(await sample(browser, ours.url));
  for (const { url, painted } of floors) painted.push(await firstPaint(browser, url));
  slow.plain.push(await sample(browser, plain.url, slower));
  slow.ours.push(await sample(browser, ours.url, slower));
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

type Row = {
  readonly label: string;
  readonly key: keyof Sample;
  readonly of?: typeof samples;
  /** What it is measured against where that is another figure of the plain page. */
  readonly against?: keyof Sample;
  readonly digits?: number;
  readonly aim?: string;
};
const rows: readonly Row[] = [
  { label: 'verdict painted, to plain ready, ms', key: 'verdictMs', against: 'readyMs', aim: '≤ 0.25' },
  { label: 'map ready, ms', key: 'readyMs', aim: '≤ 0.5' },
  { label: 'largest paint, ms', key: 'largestPaintMs' },
  { label: 'layout shift', key: 'layoutShift', digits: 3, aim: '0' },
  { label: 'total blocking, ms', key: 'blockingMs' },
  { label: 'longest task after ready, panning, ms', key: 'longestTaskMs', aim: '≤ 50 ms' },
  { label: `the same, ${slower} times slower, ms`, key: 'longestTaskMs', of: slow, aim: '≤ 200 ms' },
  { label: 'frame while panning, p95, ms', key: 'panP95Ms' },
  { label: 'to map ready, bytes gzip', key: 'readyBytes', digits: 0, aim: '≤ 200,000' },
  { label: 'in five seconds, bytes gzip', key: 'fiveSecondBytes', digits: 0, aim: '≤ 300,000' },
];
const line = (...cells: string[]) =>
  console.log(
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(40) : cell.padStart(index < 3 ? 10 : 12)))
      .join(' '),
  );
line(`median of ${rounds}`, 'ours', 'plain', 'ratio', 'aim');
for (const { label, key, of = samples, against = key, digits = 0, aim = '' } of rows) {
  const a = median(of.ours.map((one) => one[key]));
  const b = median(of.plain.map((one) => one[against]));
  line(label, a.toFixed(digits), b.toFixed(digits), b === 0 ? '–' : (a / b).toFixed(2), aim);
}
const plainReady = median(samples.plain.map(({ readyMs }) => readyMs));
for (const { label, painted } of floors) {
  const ms = median(painted);
  line(label, ms.toFixed(0), plainReady.toFixed(0), (ms / plainReady).toFixed(2), '');
}
await browser.close();
await Promise.all([ours.close(), plain.close()]);
