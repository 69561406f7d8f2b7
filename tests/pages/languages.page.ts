import { type Language, languages } from '../../src/core/language/languages.ts';
import type { Words } from '../../src/i18n/page/words.en.ts';
import { newest } from '../fixtures/snapshots.ts';
import { expect, openMap, test } from './harness.ts';

// What Node makes of each catalogue is what the page must show: Chromium lacks tables for ky and tg.
const loadWords = async (lang: Language): Promise<Words> =>
  (await import(`../../src/i18n/page/words.${lang}.ts`)).words;

test('each language is spoken throughout, with its own figures and dates', async ({ page }) => {
  await openMap(page, '#sel=memorial:stele');
  for (const lang of [...languages].reverse())
    await test.step(lang, async () => {
      const words = await loadWords(lang);
      await page.evaluate((next) => {
        location.hash = `#lang=${next}&sel=memorial:stele`;
      }, lang);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page).toHaveTitle(words.title);
      await expect(page.getByRole('tab', { name: words.tabs.balance })).toBeVisible();
      await expect(page.getByRole('application', { name: words.map.name })).toBeVisible();
      const rows = page.locator('[data-exchange="vorukh"] .wings .figure');
      await expect(rows.first()).toHaveText(words.hectares(1000));
      await expect(page.locator('.mapped')).toContainText(words.mapped.dates(...dates(words)));
      await expect.poll(() => page.url()).toContain(`lang=${lang}`);
    });
});

const dates = (words: Words) => [words.date('2025-01-20'), words.date(newest)] as const;

test('another language comes without a reload and loses nothing', async ({ page }) => {
  await openMap(page, '#map=9/39.9/70.2&tab=layers&sel=places:ak-sai&tolerance=2');
  await page.evaluate(() => Object.assign(window, { notReloaded: true }));
  await page.evaluate(() => {
    location.hash = location.hash.replace('lang=en', 'lang=en-x-long');
  });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-x-long');
  await expect(page.getByRole('checkbox', { name: /^Mapped change ō/ })).toBeVisible();
  await expect(page.locator('.map-label-country', { hasText: 'Kyrgyzstan ō' }).first()).toBeAttached();
  await expect(page.locator('[data-card="places:ak-sai"]')).toBeVisible();
  await expect(page.getByRole('application', { name: /zoom\. ō/ })).toBeVisible();
  await expect.poll(() => page.url()).toMatch(/map=9\/39\.90*\d*\/70\.20*\d*&/);
  await expect.poll(() => page.url()).toContain('tolerance=2');
  expect(await page.evaluate(() => 'notReloaded' in window)).toBe(true);
});

const travelling = { scripts: /assets\/index-[^/]+\.js$/, figures: /first-view-[^/]+\.json$/ };
for (const [what, files] of Object.entries(travelling))
  test(`another language that is chosen while ${what} travel is that of every name, too`, async ({
    page,
  }) => {
    let go = () => {};
    const chosen = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route(files, async (route) => {
      await chosen;
      await route.continue();
    });
    await page.goto('./', { waitUntil: 'commit' });
    await page.locator('#header-tools select').first().selectOption('ru');
    if (what === 'figures') await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    go();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
    const names = () =>
      page
        .locator('#sidebar :is([aria-label], [title])')
        .evaluateAll((all) =>
          all.map((each) => each.getAttribute('aria-label') ?? each.getAttribute('title')),
        );
    // Taken over one frame after that.
    await page.locator('.graticule path').waitFor({ state: 'attached' });
    await expect(page.getByRole('tab').first()).toBeVisible();
    const asChosen = await names();
    await openMap(page, '?#lang=ru');
    expect(asChosen).toEqual(await names());
  });

test('texts 60 % longer hold on a wide screen and on a phone', async ({ page }) => {
  await openMap(page, '#lang=en-x-long&sel=parcels:kairagach-enclave');
  for (const tab of ['balance', 'layers', 'compare']) {
    await page.evaluate((next) => {
      location.hash = `#tab=${next}&lang=en-x-long&sel=parcels:kairagach-enclave`;
    }, tab);
    await expect(page.locator(`#tab-${tab}[aria-selected=true]`)).toContainText('ō');
    await expect(page.locator('.loading')).toHaveCount(0);
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      const wide = await page.evaluate(() =>
        ['#sidebar', '.tab-panel', '.feature-card', 'body'].filter((selector) => {
          const element = document.querySelector(selector);
          return element && element.scrollWidth > element.clientWidth + 1;
        }),
      );
      expect(wide, `${tab} at ${width}`).toEqual([]);
    }
  }
});
