// A file of 100,000 parcels (40 MB) opened by ours and by the plain page, on a canvas and as SVG, in turn in one
// Chromium: from the choice of the file to import-ready, and the longest task of the main thread while panning and
// zooming afterwards.
// Then the stages of ours without a page around them, each with what goes before it: what no drawing could save.
// MILLION=1 opens ten times as many in ours alone and prints time and memory.
import { createWriteStream, readFileSync, statSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Browser, Page } from '@playwright/test';
import { parcelTexts } from './parcels.ts';
import { launch, serve } from './serve.ts';

const rounds = Number(process.env.IMPORT_ROUNDS ?? 3);
const count = Number(process.env.IMPORT_PARCELS ?? 100_000);

async function parcelFile(parcels: number, broken = -1): Promise<string> {
  const path = `${process.cwd()}/.cache/parcels-${parcels}${broken < 0 ? '' : '-broken'}.geojson`;
  const stream = createWriteStream(path);
  for (const text of parcelTexts(parcels, broken))
    if (!stream.write(text)) await new Promise<void>((go) => stream.once('drain', () => go()));
  stream.end();
  await finished(stream);
  return path;
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  // A context of its own: nothing kept from the round before.
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await page.addInitScript(() => {
    const lateWords: PerformanceEntry[] = [];
    Object.assign(window, { lateWords });
    new PerformanceObserver((list) => lateWords.push(...list.getEntries())).observe({
      entryTypes: ['longtask'],
    });
    addEventListener('change', () => performance.mark('file-given'), true);
    new MutationObserver((_, seen) => {
      if (!document.querySelector('.leaflet-own-pane canvas')) return;
      performance.mark('first-tile');
      seen.disconnect();
    }).observe(document, { subtree: true, childList: true });
  });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
  await page.getByLabel('Open a file').waitFor();
  await page.waitForTimeout(500);
  // What a first visit keeps for use without a network is not part of opening a file.
  await page.waitForFunction(async () => {
    const keeper = await navigator.serviceWorker.getRegistration();
    return !keeper || keeper.active?.state === 'activated';
  });
  return page;
}

/** Milliseconds from the choice of the file to import-ready. */
async function openFile(page: Page, path: string): Promise<number> {
  await page.getByLabel('Open a file').setInputFiles(path);
  await page.waitForFunction(() => performance.getEntriesByName('import-ready').length > 0, null, {
    timeout: 600_000,
  });
  // As text: the runner's compiler would add names that the page does not have.
  return page.evaluate(
    `performance.getEntriesByName('import-ready')[0].startTime - performance.getEntriesByName('file-given')[0].startTime`,
  );
}

/** The longest task, ms, while the map is dragged and zoomed with the wheel. */
async function roam(page: Page): Promise<number> {
  const start = await page.evaluate(() => performance.now());
  for (const wheel of [0, -400, -400, 300, 500]) {
    await page.mouse.move(1000, 450);
    if (wheel !== 0) await page.mouse.wheel(0, wheel);
    await page.waitForTimeout(500);
    await page.mouse.down();
    for (let step = 1; step <= 20; step++) await page.mouse.move(1000 - step * 20, 450 + step * 4);
    await page.mouse.up();
    await page.waitForTimeout(500);
  }
  return page.evaluate((from) => {
    const { lateWords } = window as unknown as { lateWords: PerformanceEntry[] };
    return Math.max(
      0,
      ...lateWords.filter(({ startTime }) => startTime >= from).map(({ duration }) => duration),
    );
  }, start);
}

/** Processor time that all renderer processes have taken so far, ms: of use where others share the machine. */
async function processorTime(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const ticks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
    });
  return 10 * ticks.reduce((a, b) => a + b, 0);
}

/** Resident memory of all renderer processes, MB. */
async function memory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const kilobytes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0));
  return kilobytes.reduce((a, b) => a + b, 0) / 1024;
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const megabytes = (path: string) => (statSync(path).size / 1e6).toFixed(0);

const ours = await serve(process.cwd(), 4303);
const plain = await serve(`${process.cwd()}/tests/bench/plain`, 4304);
const stages = await serve(`${process.cwd()}/tests/bench/stages`, 4307);
const browser = await launch();

const path = await parcelFile(count);
const times = {
  ours: { open: [] as number[], work: [] as number[], task: [] as number[] },
  canvas: { open: [] as number[], work: [] as number[], task: [] as number[] },
  svg: { open: [] as number[], work: [] as number[], task: [] as number[] },
};
const oursUrl = `${ours.url}#tab=data`;
for (let round = 0; round < rounds; round++) {
  for (const [name, url] of [
    ['canvas', plain.url],
    ['ours', oursUrl],
    ['svg', `${plain.url}?svg`],
  ] as const) {
    const page = await openPage(browser, url);
    const before = await processorTime(browser);
    times[name].open.push(await openFile(page, path));
    times[name].work.push((await processorTime(browser)) - before);
    times[name].task.push(await roam(page));
    await page.context().close();
  }
}
console.log(
  `${count} parcels, ${megabytes(path)} MB, median of ${rounds} rounds`.padEnd(48),
  '    ours  plain, canvas   ratio    plain, SVG   ratio',
);
for (const [key, label] of [
  ['open', 'from the file to import-ready, ms'],
  ['work', 'of the processor in that time, ms'],
  ['task', 'longest task while panning and zooming, ms'],
] as const) {
  const [a, b, c] = [times.ours, times.canvas, times.svg].map((each) => median(each[key])) as [
    number,
    number,
    number,
  ];
  console.log(
    label.padEnd(48),
    a.toFixed(0).padStart(8),
    b.toFixed(0).padStart(14),
    (a / b).toFixed(2).padStart(7),
    c.toFixed(0).padStart(13),
    (a / c).toFixed(2).padStart(7),
  );
}

const stageTimes: Record<string, number>[] = [];
for (let round = 0; round < rounds; round++) {
  const staged = await browser.newPage();
  await staged.goto(stages.url);
  await staged.getByLabel('Open a file').setInputFiles(path);
  await staged.waitForFunction('window.taken', null, { timeout: 600_000 });
  stageTimes.push(await staged.evaluate('window.taken'));
  await staged.close();
}
for (const [stage, label] of [
  ['bytes', 'its bytes alone, ms, to plain on a canvas'],
  ['columns', 'and read to columns'],
  ['measured', 'and checked and measured'],
  ['judged', 'and judged and indexed'],
] as const) {
  const [a, b] = [median(stageTimes.map((taken) => taken[stage] ?? 0)), median(times.canvas.open)];
  console.log(
    label.padEnd(48),
    a.toFixed(0).padStart(8),
    b.toFixed(0).padStart(14),
    (a / b).toFixed(2).padStart(7),
  );
}

const broken = await parcelFile(count, Math.floor(count / 2));
const page = await openPage(browser, oursUrl);
await openFile(page, broken);
console.log(
  `one broken feature in ${megabytes(broken)} MB:`,
  await page.locator('.findings li span').allTextContents(),
);
await page.context().close();

if (process.env.MILLION) {
  const many = await parcelFile(count * 10);
  const large = await openPage(browser, oursUrl);
  const before = await memory(browser);
  const ms = await openFile(large, many);
  const tile = (await large.evaluate(
    `performance.getEntriesByName('first-tile')[0].startTime - performance.getEntriesByName('file-given')[0].startTime`,
  )) as number;
  const task = await roam(large);
  console.log(
    `${count * 10} parcels, ${megabytes(many)} MB: first tile after ${(tile / 1000).toFixed(1)} s, ready after ${(ms / 1000).toFixed(1)} s, longest task ${task.toFixed(0)} ms, memory ${before.toFixed(0)} → ${(await memory(browser)).toFixed(0)} MB`,
  );
}
await browser.close();
await Promise.all([ours.close(), plain.close(), stages.close()]);
