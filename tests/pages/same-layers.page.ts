import type { Page } from '@playwright/test';
import { verdictWords } from '../../src/i18n/exchange/balance.en.ts';
import { expect, openMap, test } from './harness.ts';

const name = 'same-layers.gpkg';
const result = (page: Page) => page.getByRole('region', { name: 'Exchange balance of your file' });
const badge = (page: Page) => result(page).locator('.badge').first();
const press = (page: Page, label: string) => result(page).getByRole('button', { name: label }).click();

test('of two layers with the same parcels one is left out, that is remembered, and both come again', async ({
  page,
}) => {
  await openMap(page, '#tab=data');
  await page.getByLabel('Open a file').setInputFiles(`tests/fixtures/${name}`);
  await expect(badge(page)).toHaveText(verdictWords['cannot-tell']);
  await expect(result(page).locator('.verdict')).toContainText('repeated');
  await expect(result(page).locator('.mend')).toContainText('“до обмена” and “после обмена” hold the same');
  await expect(page.locator('[data-layer="own"] path.own-shape')).toHaveCount(8);

  await press(page, 'Read without “после обмена”');
  await expect(badge(page)).toHaveText(verdictWords.equal);
  await expect(result(page).locator('.mend')).toContainText('“после обмена” was left out, as you chose.');
  await expect(page.locator('[data-layer="own"] path.own-shape')).toHaveCount(4);
  await expect(page.getByText('kept in this browser', { exact: true })).toBeVisible();

  await page.reload();
  await expect(badge(page)).toHaveText(verdictWords.equal);
  await expect(page.locator('[data-layer="own"] path.own-shape')).toHaveCount(4);
  await press(page, 'Read all layers again');
  await expect(badge(page)).toHaveText(verdictWords['cannot-tell']);
  await expect(result(page).getByRole('button', { name: 'Read without “до обмена”' })).toBeVisible();
  await expect(page.locator('[data-layer="own"] path.own-shape')).toHaveCount(8);
});
