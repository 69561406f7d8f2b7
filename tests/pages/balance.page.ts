import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import { expect, openMap, test } from './harness.ts';

test('a row opens to its plots, dims the rest and flies there', async ({ page }) => {
  await openMap(page);
  const start = page.url();
  const row = page.locator('#sidebar [data-exchange="dostuk"]');
  const opener = row.locator('.exchange-head').getByRole('button', { name: 'Dostuk and villages' });
  await opener.click();
  await expect(row.getByRole('button', { name: 'Dakhma' })).toBeVisible();
  await expect(row).toContainText('0.8 ha');
  await expect.poll(() => page.url()).not.toBe(start);
  // Another exchange's plots are drawn, pale, from the scale on at which plots are; a symbol stands for them before.
  await expect(page.locator('.exchange-symbol.is-chosen, path[data-id="dakhma"]').first()).toBeAttached();
  await expect(page.locator('[data-layer="changes"] path').first()).toHaveClass(/is-dimmed/);
  await row.getByRole('button', { name: 'Dakhma' }).click();
  await expect(page.getByRole('article', { name: 'Dakhma' })).toBeVisible();
  await opener.click();
  await expect(row.getByRole('button', { name: 'Dakhma' })).toHaveCount(0);
});

test('the tolerance is set by its slider and kept in the address; the chart is on one scale; the CSV is saved', async ({
  page,
}) => {
  await openMap(page);
  const row = page.locator('#sidebar [data-exchange="dostuk"]');
  await expect(row).toContainText('0.56 % apart, within your 1 %');
  await page.getByRole('slider', { name: /Your tolerance/ }).fill('0.5');
  await expect(row).toContainText('0.56 % apart, beyond your 0.5 %');
  await expect.poll(() => page.url()).toContain('tolerance=0.5');

  // Bars of all rows are on one scale, as the browser draws them.
  const widthOf = (id: string) =>
    page
      .locator(`[data-exchange="${id}"] .right .wing rect`)
      .evaluate((bar: SVGRectElement) => bar.getBBox().width);
  expect((await widthOf('golovnoy')) / (await widthOf('vorukh'))).toBeCloseTo(750 / 1000, 2);

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

test('a plot chosen on the map opens its row, and its circle tells how well its place is known', async ({
  page,
}) => {
  await openMap(page, '#map=11/39.82/70.62');
  const parcel = page.locator('[data-layer="parcels"] path[data-id="vorukh-pasture"]');
  await expect(parcel).toHaveCSS('stroke-dasharray', /\d/);
  const box = await parcel.boundingBox();
  if (!box) throw new Error('the plot is not drawn');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const row = page.locator('[data-exchange="vorukh"]');
  await expect(row.getByRole('button', { name: 'Vorukh pasture', pressed: true })).toBeInViewport();
  await expect(page.locator('.error-circle')).toBeVisible();
  await expect(page.locator('[data-layer="parcels"] path[data-id="dakhma"]')).toHaveClass(/is-dimmed/);
});

test('the two directions differ in hatch, in both themes and on paper', async ({ page }) => {
  await openMap(page, '#map=11/39.82/70.62');
  const fillOf = (symbol: string) =>
    page
      .locator(`.leaflet-container path.symbol-${symbol}`)
      .first()
      .evaluate((path) => getComputedStyle(path).fill);
  for (const scheme of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { media: 'print' }] as const) {
    await page.emulateMedia(scheme);
    for (const direction of ['to-kgz', 'to-tjk']) {
      // A path that is drawn anew while it is looked at has no style.
      await expect.poll(() => fillOf(`change-${direction}`)).toContain(`hatch-${direction}`);
      // A square at a guessed place is hollow: hatched is what is mapped.
      await expect.poll(() => fillOf(`parcel-${direction}-schematic`)).toBe('rgba(0, 0, 0, 0)');
    }
  }
});
