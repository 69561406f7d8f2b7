import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import { expect, openMap, test } from './harness.ts';

test('a row opens to its plots, dims the rest and flies there', async ({ page }) => {
  await openMap(page);
  const start = page.url();
  await page.getByRole('button', { name: 'Dostuk and villages' }).click();
  const row = page.locator('[data-exchange="dostuk"]');
  await expect(row.getByRole('button', { name: 'Dakhma' })).toBeVisible();
  await expect(row).toContainText('0.8 ha');
  await expect.poll(() => page.url()).not.toBe(start);
  await expect(page.locator('[data-layer="parcels"] path[data-id="vorukh-pasture"]')).toHaveClass(
    /is-dimmed/,
  );
  await row.getByRole('button', { name: 'Dakhma' }).click();
  await expect(page.getByRole('article', { name: 'Dakhma' })).toBeVisible();
  await page.getByRole('button', { name: 'Dostuk and villages' }).click();
  await expect(row.getByRole('button', { name: 'Dakhma' })).toHaveCount(0);
});

test('the tolerance stands beside the verdict', async ({ page }) => {
  await openMap(page);
  const row = page.locator('[data-exchange="dostuk"]');
  await expect(row).toContainText('0.56 % apart, within your 1 %');
  await page.getByRole('slider', { name: /Your tolerance/ }).fill('0.5');
  await expect(row).toContainText('0.56 % apart, beyond your 0.5 %');
  await expect(row.locator('.badge')).toHaveText('Equal within stated precision');
  expect(page.url()).toContain('tolerance=0.5');
});

test('competing figures and the method are told with their authors', async ({ page }) => {
  await openMap(page);
  await page.locator('summary', { hasText: 'Other totals in the press' }).click();
  await expect(page.getByRole('row', { name: /about 25 km²/ })).toContainText('Kyrgyz side');
  await expect(page.getByRole('row', { name: /1,750 ha/ })).toContainText('24.kg');
  await page.locator('summary', { hasText: 'How long is the line?' }).click();
  await expect(page.getByRole('row', { name: /1,006.84 km/ })).toContainText('treaty');
  await expect(page.getByRole('row', { name: /990.10 km/ })).toContainText('26 January 2025');
  await expect(page.getByRole('row', { name: /1,001.74 km/ })).toContainText('16 September 2026');
  await page.locator('summary', { hasText: 'How was this computed?' }).click();
  await expect(page.getByText('Turf 7.4.0')).toBeVisible();
});

test('the CSV holds every row of the list', async ({ page }) => {
  await openMap(page);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('exchange-balance.csv');
  const rows = csvParse(await readFile(await file.path(), 'utf8'));
  expect(rows.filter(({ kind_of_row }) => kind_of_row === 'plot')).toHaveLength(30);
  expect(rows.find(({ exchange }) => exchange === 'dostuk')).toMatchObject({
    to_tjk_ha: '141.9',
    to_kgz_ha: '142.7',
    verdict: 'equal-within-precision',
  });
});
