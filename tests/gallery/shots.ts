// Takes the screenshots of the README anew: `npm run shots`. The built page must lie in dist.
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { launchOptions } from '../../.ci/chromium.mjs';

const shots = [
  { name: 'light-1440', width: 1440, height: 900, colorScheme: 'light' },
  { name: 'dark-1440', width: 1440, height: 900, colorScheme: 'dark' },
  { name: 'light-390', width: 390, height: 844, colorScheme: 'light' },
  { name: 'dark-390', width: 390, height: 844, colorScheme: 'dark' },
] as const;

const server = await preview({
  logLevel: 'error',
  preview: { port: Number(process.env.PAGES_PORT ?? 4198) },
});
const browser = await chromium.launch(launchOptions());
for (const { name, width, height, colorScheme } of shots) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale: 'en-GB' });
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
  await page.locator('.tint').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
  await page.screenshot({ path: `docs/${name}.jpg`, type: 'jpeg', quality: 74 });
  console.log(`docs/${name}.jpg`);
  await page.close();
}
await browser.close();
await server.close();
