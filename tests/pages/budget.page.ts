import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, openMap, test } from './harness.ts';

// What a page is painted for counts here.
test.use({ painted: true });

/** Bytes after gzip of all that is fetched until the first view stands, and in five seconds without a touch. */
const budget = { ready: 200_000, untouched: 300_000 };

/** Files in the order in which they came, each with its bytes after gzip; `until` tells what had come by then. */
function weigh(page: Page) {
  const bodies: Promise<readonly [string, number]>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const body = response.body().then((bytes) => [pathname, gzipSync(bytes, { level: 9 }).length] as const);
    // What comes while the page is closed is waited for by nobody.
    body.catch(() => {});
    bodies.push(body);
  });
  return async () => {
    const files = await Promise.all(bodies);
    const total = files.reduce((sum, [, size]) => sum + size, 0);
    const list = files.map(([name, size]) => `${String(size).padStart(8)}  ${name}`).join('\n');
    return { total, list };
  };
}

test('the first view fits the budget, and nothing large follows it untouched', async ({ page }) => {
  const weighed = weigh(page);
  let ready: ReturnType<typeof weighed> | undefined;
  await page.addInitScript(() => {
    const mark = performance.mark.bind(performance);
    performance.mark = (name, options) => {
      if (name === 'map-ready') console.info('map-ready');
      return mark(name, options);
    };
  });
  page.on('console', (message) => {
    if (message.text() === 'map-ready') ready ??= weighed();
  });
  await page.goto('./');
  await expect.poll(() => ready !== undefined).toBe(true);
  const late = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => /json$/.test(new URL(entry.name).pathname))
      .filter(({ startTime }) => startTime < (performance.getEntriesByName('map-ready')[0]?.startTime ?? 0))
      .filter(({ initiatorType }) => initiatorType !== 'link')
      .map(({ name }) => name),
  );
  expect(late, 'data that the page asks for only once its script runs').toEqual([]);
  const first = await ready;
  expect(first?.total, first?.list).toBeLessThanOrEqual(budget.ready);
  expect(first?.list).toContain('/assets/first-view-');

  await page.waitForTimeout(5000);
  const untouched = await weighed();
  expect(untouched.total, untouched.list).toBeLessThanOrEqual(budget.untouched);
  expect(untouched.list).not.toMatch(/\/(borders|changes|countries)-/);

  // The geometry itself comes with the first touch.
  const geometry = ['borders', 'changes', 'countries'].map((name) =>
    page.waitForResponse((response) => response.url().includes(`/assets/${name}-`)),
  );
  await page.keyboard.press('Shift');
  await Promise.all(geometry);
});

/** Steps of a drag, each with a frame of its own. */
const steps = 30;

/** Takes hold of the map, and waits for what comes late because of that. */
async function takeHold(page: Page) {
  await openMap(page);
  await page.mouse.move(1000, 500);
  await page.mouse.down();
  await page.mouse.move(990, 500);
  await page.waitForLoadState('networkidle');
}

async function dragFrom(page: Page, x: number) {
  for (let step = 1; step <= steps; step++) {
    await page.mouse.move(x - 4 * step, 500);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

test('a drag of the map lays nothing out on its way', async ({ page, context }) => {
  await takeHold(page);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  const layouts = async () =>
    (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'LayoutCount')?.value ?? 0;
  // One a step where a part of the map has to be laid out for it: then on every drag. What comes late falls into one.
  await expect
    .poll(async () => {
      const before = await layouts();
      await dragFrom(page, 990);
      return (await layouts()) - before;
    })
    .toBeLessThan(steps / 2);
  await page.mouse.up();
});

test('a drag of the map paints nothing anew on its way', async ({ page, context }) => {
  await takeHold(page);
  const cdp = await context.newCDPSession(page);
  const counts = new Map<string, number>();
  cdp.on('LayerTree.layerTreeDidChange', ({ layers = [] }) => {
    for (const { layerId, paintCount } of layers) counts.set(layerId, paintCount);
  });
  await cdp.send('DOM.enable');
  await cdp.send('LayerTree.enable');
  await dragFrom(page, 990);
  expect(counts.size).toBeGreaterThan(3);
  // As many times on every drag where a step paints it; what comes late is painted on one.
  await expect
    .poll(async () => {
      const before = new Map(counts);
      await dragFrom(page, 990);
      return Math.max(...[...counts].map(([layer, count]) => count - (before.get(layer) ?? count)));
    })
    .toBeLessThan(steps / 3);
  await page.mouse.up();
});
