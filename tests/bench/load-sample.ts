import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';

/** One visit: milliseconds since the address was asked for, bytes after gzip. */
export type Sample = {
  /** The first paint that holds the verdict; on a page without one, when it is ready. */
  readonly verdictMs: number;
  readonly readyMs: number;
  readonly largestPaintMs: number;
  /** Sum of all shifts of the layout until it is ready, as browsers score it: a map that is dragged moves by itself. */
  readonly layoutShift: number;
  /** What tasks take beyond 50 ms, from the first paint until the panning ends. */
  readonly blockingMs: number;
  /** The longest task from `map-ready` until the panning ends. */
  readonly longestTaskMs: number;
  readonly panP95Ms: number;
  readonly readyBytes: number;
  readonly fiveSecondBytes: number;
};

/** What the page notes of itself; see `watch`. */
type Seen = {
  verdictMs: number;
  largestPaintMs: number;
  firstPaintMs: number;
  layoutShift: number;
  tasks: { startTime: number; duration: number }[];
  frames: number[];
};

/** Runs in the page, as text: the runner's compiler would add names that the page does not have. */
const watch = `
  const seen = { verdictMs: 0, largestPaintMs: 0, firstPaintMs: 0, layoutShift: 0, tasks: [], frames: [] };
  window.seen = seen;
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name !== 'first-contentful-paint') return;
    seen.firstPaintMs = startTime;
    if (document.querySelector('.verdict')) seen.verdictMs = startTime;
  });
  observe('largest-contentful-paint', ({ startTime, element }) => {
    seen.largestPaintMs = startTime;
    if (!seen.verdictMs && element?.closest('.verdict')) seen.verdictMs = startTime;
  });
  observe('layout-shift', ({ value }) => { seen.layoutShift += value; });
  observe('longtask', ({ startTime, duration }) => seen.tasks.push({ startTime, duration }));
  let last;
  const tick = (now) => {
    if (last !== undefined) seen.frames.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  window.recordFrames = () => requestAnimationFrame(tick);
`;

/** Milliseconds that the window of a new page is given: its toolbar is a page of its own and takes half a second. */
const settleMs = 1500;

/** A new page in a window that has come to rest. */
export async function settled(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.waitForTimeout(settleMs);
  return page;
}

/** Drags the map to and fro three times, beginning the moment it is ready. */
export async function pan(page: Page) {
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
  await page.waitForTimeout(1500);
}

/** Bytes after gzip of every file, by its address. */
function weigh(page: Page) {
  const sizes: Promise<readonly [string, number]>[] = [];
  page.on('response', (response) => {
    const body = response.body().then(
      (bytes) => gzipSync(bytes, { level: 9 }).length,
      () => 0,
    );
    sizes.push(body.then((size) => [response.url(), size] as const));
  });
  return () => Promise.all(sizes);
}

const total = (sizes: readonly (readonly [string, number])[]) =>
  sizes.reduce((sum, [, size]) => sum + size, 0);

const ready = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0, null, {
    timeout: 120_000,
  });

/** Milliseconds until a page without a program is painted. */
export async function firstPaint(browser: Browser, url: string): Promise<number> {
  const page = await settled(browser);
  await page.addInitScript(watch);
  await page.goto(url);
  const painted = await page.waitForFunction(() => (window as unknown as { seen: Seen }).seen.firstPaintMs);
  const ms = await painted.jsonValue();
  await page.close();
  return ms;
}

/** Bytes of a visit on which nothing is touched. */
async function untouched(browser: Browser, url: string) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const weighed = weigh(page);
  await page.goto(url);
  await ready(page);
  const { shown, late } = await page.evaluate(() => {
    const mark = performance.getEntriesByName('map-ready')[0]?.startTime ?? 0;
    const entries = performance.getEntriesByType('resource');
    return {
      shown: performance.now(),
      late: entries.filter(({ startTime }) => startTime >= mark).map(({ name }) => name),
    };
  });
  const readyBytes = total((await weighed()).filter(([address]) => !late.includes(address)));
  await page.waitForTimeout(Math.max(0, 5000 - shown));
  const fiveSecondBytes = total(await weighed());
  await page.close();
  return { readyBytes, fiveSecondBytes };
}

/** Visits a page that marks `map-ready`, on a processor slowed down so many times. */
export async function sample(browser: Browser, url: string, slower = 1): Promise<Sample> {
  const bytes = slower === 1 ? await untouched(browser, url) : { readyBytes: 0, fiveSecondBytes: 0 };
  const page = await settled(browser);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(watch);
  await page.goto(url);
  await ready(page);
  await page.evaluate('recordFrames()');
  const layoutShift = await page.evaluate(() => (window as unknown as { seen: Seen }).seen.layoutShift);
  await pan(page);
  const { seen, readyMs } = await page.evaluate(() => ({
    seen: (window as unknown as { seen: Seen }).seen,
    readyMs: performance.getEntriesByName('map-ready')[0]?.startTime ?? 0,
  }));
  await page.close();
  const frames = [...seen.frames].sort((a, b) => a - b);
  const after = (from: number) => seen.tasks.filter(({ startTime, duration }) => startTime + duration > from);
  return {
    verdictMs: seen.verdictMs || readyMs,
    readyMs,
    largestPaintMs: seen.largestPaintMs,
    layoutShift,
    blockingMs: after(seen.firstPaintMs).reduce((sum, { duration }) => sum + duration - 50, 0),
    longestTaskMs: Math.max(
      0,
      ...seen.tasks.filter(({ startTime }) => startTime >= readyMs).map(({ duration }) => duration),
    ),
    panP95Ms: frames[Math.floor(frames.length * 0.95)] ?? 0,
    ...bytes,
  };
}
