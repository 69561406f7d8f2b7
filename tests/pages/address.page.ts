import { expect, openMap, test } from './harness.ts';

const address =
  '#map=11/40.05/69.6&layers=borders,places,parcels&opacity=parcels:60&tab=layers&sel=places:ak-sai&exchange=vorukh&tolerance=2.5&lang=en';

test('the address holds the whole state and comes back unchanged', async ({ page }) => {
  await openMap(page, address);
  await expect(page.getByRole('tab', { name: 'Layers' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('checkbox', { name: 'Mapped change' })).not.toBeChecked();
  await expect(page.locator('[data-layer="parcels"]')).toHaveCSS('opacity', '0.6');
  await expect(page.locator('[data-card="places:ak-sai"]')).toBeVisible();
  expect(new URL(page.url()).hash).toBe(address);
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
  expect(new URL(page.url()).hash).toBe(address);
});

test('opacities are remembered where the reader sets them, and never from a link', async ({ page }) => {
  const kept = () => page.evaluate(() => localStorage.getItem('khujand.opacity'));
  await openMap(page, '#tab=layers&opacity=parcels:60');
  await page.evaluate(() => {
    location.hash = '#tab=layers&opacity=places:30';
  });
  await expect(page.locator('[data-layer="places"]')).toHaveCSS('opacity', '0.3');
  expect(await kept()).toBeNull();
  await page.getByRole('slider', { name: /Borders/ }).fill('50');
  await expect(page.locator('[data-layer="borders"]')).toHaveCSS('opacity', '0.5');
  expect(await kept()).toBe('borders:50');
  // A frame neither keeps nor shows them.
  await openMap(page, '?embed');
  await expect(page.locator('[data-layer="borders"]')).toHaveCSS('opacity', '1');
  await page.evaluate(() => {
    location.hash = '#opacity=places:30';
  });
  await expect(page.locator('[data-layer="places"]')).toHaveCSS('opacity', '0.3');
  expect(await kept()).toBe('borders:50');
});

test('broken and hostile addresses fall back and harm nothing', async ({ page }) => {
  await openMap(page, '#tab=layers&sel=places:ak-sai');
  for (const hash of [
    '#map=99/x/1e999&layers=%3Cimg%20src=x%20onerror=alert(1)%3E&tab=__proto__&sel=parcels:%3Cscript%3E&base=evil',
    '#%E0%A4%A&map=8/91/200&sel=parcels:no-such&exchange=constructor&tolerance=-4',
    '#&&&===&layers=&opacity=parcels:,borders:999',
  ]) {
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
    await expect(page.getByRole('tab', { name: 'Balance' })).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('#card article')).toHaveCount(0);
  }
});

test('choices replace the entry of the history; an address typed into the bar moves the open page', async ({
  page,
}) => {
  await openMap(page);
  const before = await page.evaluate(() => history.length);
  await page.getByRole('tab', { name: 'Layers' }).click();
  await page.getByRole('checkbox', { name: 'Borders' }).uncheck();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => page.url()).toContain('tab=layers');
  expect(await page.evaluate(() => history.length)).toBe(before);

  await page.evaluate(() => {
    location.hash = '#map=12/39.85/70.58&tab=layers';
  });
  await expect(page.getByRole('tab', { name: 'Layers' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.map-label', { hasText: 'Vorukh' })).toBeVisible();
});
