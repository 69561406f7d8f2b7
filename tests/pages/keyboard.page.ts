import type { Page } from '@playwright/test';
import { languages } from '../../src/core/language/languages.ts';
import { expect, openMap, test } from './harness.ts';

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element === document.body ? 'body' : (element?.id ?? '');
  });

test('a tab is at most ten stops away, and tabbing through the page never moves the map', async ({
  page,
}) => {
  await openMap(page, '#map=11/40.05/69.6&tab=layers');
  await expect(page.locator('[data-layer="crossings"] .symbol').first()).toBeAttached();
  const stops: string[] = [];
  while (!stops.at(-1)?.startsWith('tab-') && stops.length < 30) {
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
  }
  expect(stops.length, stops.join()).toBeLessThanOrEqual(10);
  // On through panel and map until the page is left: no symbol is a stop.
  const address = new URL(page.url()).hash;
  for (let presses = 0; presses < 80 && (await focused(page)) !== 'body'; presses++) {
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement?.closest('.leaflet-marker-pane, .symbol')),
    ).toBeNull();
  }
  expect(await focused(page)).toBe('body');
  expect(new URL(page.url()).hash).toContain(/map=[^&]*/.exec(address)?.[0]);
});

test('the focus stays where something is to be done', async ({ page }) => {
  await openMap(page, '#tab=story');
  await page.getByRole('button', { name: 'Start the tour' }).press('Enter');
  await expect(page.locator('.story-now')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('story');
  // On from there by the arrow keys of the story.
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.story-now[data-told="clashes"]')).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#sel=places:isfara';
  });
  const card = page.locator('[data-card="places:isfara"]');
  await card.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(card).toHaveCount(0);
  expect(await focused(page)).toBe('map');
});

test('Escape closes the card that Enter opened on the map, and the keys stay with the map', async ({
  page,
}) => {
  await openMap(page);
  await page.locator('#map').focus();
  await page.keyboard.press('Shift');
  const frame = page.locator('.walk-frame');
  await expect(async () => {
    await page.locator('#map').press('n');
    await expect(frame).toBeFocused({ timeout: 200 });
  }).toPass();
  await page.keyboard.press('Enter');
  const card = page.locator('#card > article');
  await expect(card).toBeVisible();
  // A dialog over the card is closed before it.
  await page.keyboard.press('?');
  await expect(page.locator('dialog[open]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  const inMap = () => page.evaluate(() => Boolean(document.activeElement?.closest('#map')));
  expect(await inMap()).toBe(true);
  await page.evaluate(() => {
    location.hash = '#sel=places:isfara';
  });
  await card.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect.poll(inMap).toBe(true);
});

test('title and all six tabs are read in full at every width, in every language', async ({ page }) => {
  test.setTimeout(120_000);
  for (const lang of languages) {
    await openMap(page, `${lang === 'en' ? '' : `${lang}/`}#lang=${lang}`);
    for (const [width, height] of [
      [1440, 900],
      [1280, 720],
      [1101, 720],
      [844, 390],
      [820, 1180],
      [390, 844],
      [360, 640],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      const cut = await page.evaluate(() => {
        const isCut = (element: Element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < 0 || right > innerWidth || element.scrollWidth > element.clientWidth + 1;
        };
        const titles = [...document.querySelectorAll('h1')];
        const tabs = [...document.querySelectorAll('[role=tab]')];
        const covered = tabs.filter((tab) => {
          const { left, right, top, bottom } = tab.getBoundingClientRect();
          return [left + 2, (left + right) / 2, right - 2].some(
            (x) => !tab.contains(document.elementFromPoint(x, (top + bottom) / 2)),
          );
        });
        // Whichever is chosen, and written in bold.
        const chosen = tabs.map((tab) => tab.getAttribute('aria-selected'));
        const rows = tabs.map((tab) => {
          for (const other of tabs) other.setAttribute('aria-selected', String(other === tab));
          return new Set(tabs.map((each) => each.getBoundingClientRect().top)).size;
        });
        tabs.forEach((tab, i) => void tab.setAttribute('aria-selected', chosen[i] ?? 'false'));
        return [
          ...(innerWidth >= 360 && rows.some((count) => count > 1) ? [`rows of tabs: ${rows}`] : []),
          ...(titles.length === 1 ? [] : [`${titles.length} titles`]),
          ...(tabs.length === 6 ? [] : [`${tabs.length} tabs`]),
          ...[...titles, ...tabs].filter(isCut).map(({ textContent }) => `cut: ${textContent}`),
          ...covered.map(({ textContent }) => `covered: ${textContent}`),
          ...(document.scrollingElement && document.scrollingElement.scrollWidth > innerWidth
            ? ['page']
            : []),
        ];
      });
      expect.soft(cut, `${lang}, ${width}×${height}`).toEqual([]);
    }
  }
});
