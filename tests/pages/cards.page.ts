import { expect, openMap, test } from './harness.ts';

test('a click on a plot opens its card and its row, and dims the rest', async ({ page }) => {
  await openMap(page, '#map=12/40.067/69.546');
  await page.locator('[data-layer="parcels"] path[data-id="kairagach-enclave"]').click();
  const card = page.getByRole('article', { name: 'Kairagach enclave (Lolazor)' });
  await expect(card).toContainText('35 ha 24.kg, 27 February 2025');
  await expect(card).toContainText('99.71 ha');
  await expect(card).toContainText('99.60 ha');
  await expect(card.getByRole('link', { name: 'Asia-Plus' })).toHaveAttribute('rel', 'noopener noreferrer');
  const row = page.locator('[data-exchange="kairagach"]');
  await expect(row.getByRole('button', { name: 'Kairagach and Leilek' })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await expect(row.locator('.is-chosen-plot')).toHaveText(/Kairagach enclave/);
  await expect(page.locator('[data-layer="parcels"] path[data-id="dakhma"]')).toHaveClass(/is-dimmed/);
  await expect(page.locator('[data-layer="parcels"] path[data-id="kairagach-area"]')).not.toHaveClass(
    /is-dimmed/,
  );
  await expect.poll(() => page.url()).toContain('sel=parcels:kairagach-enclave');
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(card).toHaveCount(0);
});

test('a schematic plot shows its error circle when chosen', async ({ page }) => {
  await openMap(page, '#map=10/39.95/70.6');
  await expect(page.locator('.error-circle')).toHaveCount(0);
  await openMap(page, '#map=10/39.85/70.6&sel=parcels:vorukh-pasture');
  const chosen = page.locator('[data-layer="parcels"] path.is-chosen');
  await expect(chosen).toHaveCount(1);
  await expect(page.locator('.error-circle')).toHaveCount(1);
});

test('crossings, the memorial, places, change and border have cards of their own', async ({ page }) => {
  await openMap(page, '#map=11/40.22/70.95&layers=memorial,crossings,places,changes,borders');
  await page.getByRole('button', { name: 'Friendship Stele' }).click();
  await expect(page.getByRole('article', { name: 'Friendship Stele' })).toContainText('about 7.9 km');
  const memorial = page.locator('[data-card="memorial:stele"]');
  await expect(memorial).toContainText('Junction before40.21986, 70.89198 (drawing of 26 January 2025)');
  await expect(memorial).toContainText('Junction now40.22241, 70.98462');
  await expect(memorial.locator('[lang=tg]')).toHaveText('Стелаи Дӯстӣ');
  for (const [selection, words] of [
    ['crossings:kairagach', 'open, 13 March 2025 Economist.kg, 17 March 2025'],
    ['places:vorukh', '145.4 km² drawing of 16 September 2026 · 145.2 km² by Turf'],
    ['places:kairagach-exclave', 'No exclave is drawn here drawing of 16 September 2026'],
    ['places:ak-sai', 'Ак-Сай'],
    ['changes:KGZ-TJK_001', 'Ground that is drawn on another side'],
    ['borders:KGZ-TJK_2025-01-20_2025-03-23_001', 'No longer drawn in'],
  ] as const) {
    await openMap(page, `#sel=${selection}`);
    await page.reload();
    await expect(page.locator(`[data-card="${selection}"]`)).toContainText(words);
  }
});
