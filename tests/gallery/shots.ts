// Takes the screenshots of the README and the preview picture of links anew: `npm run shots`. The built page must lie in dist.
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { launchOptions } from '../../.ci/chromium.mjs';

const shots = [
  { path: 'docs/light-1440.jpg', width: 1440, height: 900, colorScheme: 'light' },
  { path: 'docs/dark-1440.jpg', width: 1440, height: 900, colorScheme: 'dark' },
  { path: 'docs/light-390.jpg', width: 390, height: 844, colorScheme: 'light' },
  { path: 'docs/dark-390.jpg', width: 390, height: 844, colorScheme: 'dark' },
  { path: 'public/preview.png', width: 1200, height: 630, colorScheme: 'light' },
] as const;

const server = await preview({
  logLevel: 'error',
  preview: { port: Number(process.env.PAGES_PORT ?? 4198) },
});
const browser = await chromium.launch(launchOptions());
for (const { path, width, height, colorScheme } of shots) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale: 'en-GB' });
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
  // The land comes after the first view: rivers and lakes by name.
  const lettered = width > 1000 ? ['.line-text'] : [];
  for (const drawn of ['.tint', '.lake:not([d="M0 0"])', '.map-label-country', ...lettered])
    await page.locator(drawn).first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  await page.screenshot(path.endsWith('.jpg') ? { path, type: 'jpeg', quality: 74 } : { path });
  console.log(path);
  await page.close();
}
await browser.close();
await server.close();
