// What stays in memory after much use: 1,000 toggles of layers, rounds of the tabs, 100 files opened and removed.
// Flat is good.
import { type CDPSession, chromium } from '@playwright/test';
import { preview } from 'vite';
import { launchOptions } from '../../.ci/chromium.mjs';
import { exchange } from '../pages/own-parcels.ts';

const server = await preview({ preview: { port: 0 }, logLevel: 'silent' });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable');

/** Megabytes of the heap, elements and listeners, after everything that can go has gone. */
async function kept(cdp: CDPSession) {
  for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { megabytes: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

async function print(what: string) {
  await page.waitForTimeout(1500);
  const { megabytes, nodes, listeners } = await kept(session);
  console.log(
    `${what.padEnd(34)} ${megabytes.toFixed(1).padStart(7)} MB ${String(nodes).padStart(7)} nodes ${String(listeners).padStart(6)} listeners`,
  );
}

/** Clicks what `selector` finds, one after the other, a frame between. */
const clicks = (selector: string, count: number) =>
  page.evaluate(
    async ({ find, times }) => {
      for (let index = 0; index < times; index += 1) {
        const all = document.querySelectorAll<HTMLElement>(find);
        all[index % all.length]?.click();
        await new Promise(requestAnimationFrame);
      }
    },
    { find: selector, times: count },
  );

await page.goto(`${address}#tab=layers`);
await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
await page.getByRole('checkbox', { name: 'Borders' }).waitFor();
console.log('\nMemory after much use');
await print('at first');
const boxes = '#tab-panel input[type=checkbox]';
await clicks(boxes, (await page.locator(boxes).count()) * 20);
await print('after a first round');
for (const round of [1, 2]) {
  const count = await page.locator(boxes).count();
  await clicks(boxes, Math.ceil(500 / (2 * count)) * 2 * count);
  await print(`${round * 500} layer toggles`);
}
for (const round of [1, 2]) {
  await clicks('[role=tab]', (await page.locator('[role=tab]').count()) * 40);
  await page.getByRole('tab', { name: 'Layers' }).click();
  await print(`${round * 40} rounds of the tabs`);
}
await page.getByRole('tab', { name: 'My data' }).click();
const own = Buffer.from(exchange());
for (let opened = 1; opened <= 100; opened += 1) {
  await page
    .getByLabel('Open a file')
    .setInputFiles({ name: 'own.geojson', mimeType: 'application/json', buffer: own });
  await page.getByRole('region', { name: 'Exchange balance of your file' }).waitFor();
  await page.getByRole('button', { name: 'Remove own.geojson' }).click();
  await page.getByRole('region', { name: 'Exchange balance of your file' }).waitFor({ state: 'detached' });
  if (opened === 10 || opened % 50 === 0) await print(`${opened} files opened and removed`);
}
await browser.close();
await new Promise((resolve) => server.httpServer.close(resolve));
