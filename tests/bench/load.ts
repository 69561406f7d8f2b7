// Ours against the plain page: both built, both loaded in turn in one Chromium, several rounds; ratios of medians.
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { launch, serve } from './serve.ts';

const rounds = Number(process.env.ROUNDS ?? 5);

type Sample = {
  readyMs: number;
  gzipBytes: number;
  panP95Ms: number;
  panWorstMs: number;
  longestTaskMs: number;
};

/** Runs in the page, as text: the runner's compiler would add names that the page does not have. */
const recordFrames = `
  window.frameTimes = [];
  window.panStart = performance.now();
  let last = panStart;
  const tick = (now) => {
    window.frameTimes.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
`;

async function sample(browser: Browser, url: string): Promise<Sample> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body()));
  await page.addInitScript(() => {
    const lateWords: PerformanceEntry[] = [];
    Object.assign(window, { lateWords });
    new PerformanceObserver((list) => lateWords.push(...list.getEntries())).observe({
      entryTypes: ['longtask'],
    });
  });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
  const readyMs = await page.evaluate(() => performance.getEntriesByName('map-ready')[0]?.startTime ?? 0);
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 9 }).length);
  await page.waitForTimeout(800);
  await page.evaluate(recordFrames);
  for (const [fromX, toX] of [
    [1200, 700],
    [700, 1250],
    [1250, 800],
  ] as const) {
    await page.mouse.move(fromX, 500);
    await page.mouse.down();
    for (let step = 1; step <= 30; step++)
      await page.mouse.move(fromX + ((toX - fromX) * step) / 30, 500 + step * 2);
    await page.mouse.up();
    await page.waitForTimeout(350);
  }
  const pan = await page.evaluate(() => {
    const { frameTimes, lateWords, panStart } = window as unknown as {
      frameTimes: number[];
      lateWords: PerformanceEntry[];
      panStart: number;
    };
    const sorted = [...frameTimes].sort((a, b) => a - b);
    const during = lateWords.filter((task) => task.startTime >= panStart).map((task) => task.duration);
    return {
      p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
      worst: sorted.at(-1) ?? 0,
      longest: Math.max(0, ...during),
    };
  });
  await page.close();
  return {
    readyMs,
    gzipBytes: sizes.reduce((a, b) => a + b, 0),
    panP95Ms: pan.p95,
    panWorstMs: pan.worst,
    longestTaskMs: pan.longest,
  };
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const ours = await serve(process.cwd(), 4301);
const plain = await serve(`${process.cwd()}/tests/bench/plain`, 4302);
const browser = await launch();
const samples: { ours: Sample[]; plain: Sample[] } = { ours: [], plain: [] };
for (let round = 0; round < rounds; round++) {
  samples.plain.push(await sample(browser, plain.url));
  samples.ours.push(await sample(browser, ours.url));
}
console.log(
  'median of',
  rounds,
  'rounds'.padEnd(20),
  'ours'.padStart(12),
  'plain'.padStart(12),
  'ratio'.padStart(8),
);
for (const key of ['readyMs', 'gzipBytes', 'panP95Ms', 'panWorstMs', 'longestTaskMs'] as const) {
  const [a, b] = [median(samples.ours.map((s) => s[key])), median(samples.plain.map((s) => s[key]))];
  console.log(
    key.padEnd(32),
    a.toFixed(1).padStart(12),
    b.toFixed(1).padStart(12),
    (b === 0 ? '–' : (a / b).toFixed(2)).padStart(8),
  );
}
await browser.close();
await Promise.all([ours.close(), plain.close()]);
