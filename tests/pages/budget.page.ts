import { gzipSync } from 'node:zlib';
import { expect, test } from './harness.ts';

/** Bytes after gzip of all that is fetched until the first view stands. */
const budget = 250_000;

test('the first view fits the budget', async ({ page }) => {
  const bodies = new Map<string, Promise<Buffer>>();
  let ready = false;
  page.on('response', (response) => {
    if (!ready) bodies.set(response.url(), response.body());
  });
  await page.addInitScript(() => {
    const mark = performance.mark.bind(performance);
    performance.mark = (name, options) => {
      if (name === 'map-ready') console.info('map-ready');
      return mark(name, options);
    };
  });
  page.on('console', (message) => {
    if (message.text() === 'map-ready') ready = true;
  });
  await page.goto('./');
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
  const late = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => /json$/.test(new URL(entry.name).pathname))
      .filter(({ startTime }) => startTime < (performance.getEntriesByName('map-ready')[0]?.startTime ?? 0))
      .filter(({ initiatorType }) => initiatorType !== 'link')
      .map(({ name }) => name),
  );
  expect(late, 'data that the page asks for only once its script runs').toEqual([]);
  let total = 0;
  for (const [url, body] of bodies) {
    const size = gzipSync(await body, { level: 9 }).length;
    total += size;
    console.log(`${String(size).padStart(8)}  ${new URL(url).pathname}`);
  }
  console.log(`${String(total).padStart(8)}  in all, of ${budget}`);
  expect(total).toBeLessThanOrEqual(budget);
});
