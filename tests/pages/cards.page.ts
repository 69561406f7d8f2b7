import { newestInWords } from '../fixtures/snapshots.ts';
import { expect, openMap, test } from './harness.ts';

test('a click on a plot opens its card and its row, and dims the rest', async ({ page }) => {
  await openMap(page, '#map=12/40.067/69.546');
  await page.locator('[data-layer="parcels"] path[data-id="kairagach-enclave"]').click();
  const card = page.getByRole('article', { name: 'Kairagach exclave (Lolazor)' });
  await expect(card).toContainText('35 ha 24.kg, 27 February 2025');
  await expect(card).toContainText('99.71 ha');
  await expect(card).toContainText('99.60 ha');
  await card.getByText('Names and sources').click();
  await expect(card.getByRole('link', { name: 'Asia-Plus' })).toHaveAttribute('rel', 'noopener noreferrer');
  const row = page.locator('[data-exchange="kairagach"]');
  await expect(
    row.locator('.exchange-head').getByRole('button', { name: 'Kairagach and Leilek' }),
  ).toHaveAttribute('aria-expanded', 'true');
  await expect(row.locator('.is-chosen-plot')).toHaveText(/Kairagach exclave/);
  await expect(page.locator('[data-layer="parcels"] path[data-id="dakhma"]')).toHaveClass(/is-dimmed/);
  await expect(page.locator('[data-layer="parcels"] path[data-id="kairagach-area"]')).not.toHaveClass(
    /is-dimmed/,
  );
  await expect.poll(() => page.url()).toContain('sel=parcels:kairagach-enclave');
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(card).toHaveCount(0);
});

test('a click on a pin opens its card, and an address each card of another kind', async ({ page }) => {
  await openMap(page, '#map=11/40.22/70.95&layers=memorial,crossings,places,changes,borders');
  await page.getByRole('img', { name: 'Friendship Stele' }).click();
  await expect(page.getByRole('article', { name: 'Friendship Stele' })).toContainText('about 7.9 km');
  // What only the countries can tell comes after the first view.
  await page.evaluate(() => {
    location.hash = '#sel=places:vorukh';
  });
  await expect(page.locator('[data-card="places:vorukh"]')).toContainText(
    `145.4 km² snapshot of ${newestInWords} · 145.2 km² by Turf`,
  );
});
