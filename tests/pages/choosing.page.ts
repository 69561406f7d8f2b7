import type { Page } from '@playwright/test';
import { expect, openMap, test } from './harness.ts';

const selected = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('sel');

test('the keyboard points with a crosshair, and Enter asks what is there', async ({ page }) => {
  await openMap(page, '#map=12/40.33/70.95&layers=memorial');
  const crosshair = page.locator('.crosshair');
  await expect(crosshair).toBeHidden();
  await page.locator('#map').focus();
  await page.keyboard.press('ArrowRight');
  await expect(crosshair).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => selected(page)).toMatch(/^here:40\.3/);
  await page.mouse.click(900, 300);
  await expect(crosshair).toBeHidden();
});

test('clicks at one place go through what lies there, to the place itself and around', async ({ page }) => {
  await openMap(page, '#map=13/40.0692/69.5461&layers=changes,parcels,borders');
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('no map');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const seen: (string | null)[] = [];
  for (let click = 0; click < 4; click++) {
    const before = selected(page);
    await page.mouse.click(x, y);
    await expect.poll(() => selected(page)).not.toBe(before);
    seen.push(selected(page));
  }
  expect(seen[0]).toBe('parcels:kairagach-enclave');
  expect(seen[1]).toMatch(/^changes:TJK-KGZ/);
  expect(seen[2]).toMatch(/^here:40\.06\d*,69\.54/);
  expect(seen[3]).toBe(seen[0]);
});

test('a finger hits what is too small to aim at', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await openMap(page, '#map=11/39.9/70.53&layers=parcels');
  const small = await page.locator('[data-layer="parcels"] path[data-id="dacha"]').boundingBox();
  if (!small) throw new Error('not drawn');
  expect(small.width).toBeLessThan(12);
  await page.touchscreen.tap(small.x + small.width / 2, small.y - 9);
  await expect.poll(() => selected(page)).toMatch(/^parcels:/);
  await context.close();
});

test('a card leads to its row of the balance', async ({ page }) => {
  await openMap(page, '#tab=layers&sel=parcels:dacha');
  const card = page.locator('#card article');
  await card.getByRole('button', { name: 'Show in balance' }).click();
  await expect(page.getByRole('tab', { name: 'Balance' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('#sidebar [data-feature="parcels:dacha"]')).toBeInViewport();
});

test('the symbol of an exchange opens its row and moves to its plots, which it stands for at small scales', async ({
  page,
}) => {
  await openMap(page, '#tab=layers');
  const plots = page.locator('[data-layer="parcels"] path');
  await expect(plots).toHaveCount(0);
  const symbol = page.locator('[data-exchange-symbol="kairagach"]');
  await expect(symbol).toHaveAttribute('title', /Kairagach.*190/);
  await symbol.click();
  await expect(page.getByRole('tab', { name: 'Balance' })).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => page.url()).toContain('exchange=kairagach');
  await expect(page.locator('#sidebar [data-feature="parcels:kairagach-area"]')).toBeVisible();
  await expect(plots.first()).toBeAttached();
});
