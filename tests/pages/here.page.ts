import { findings } from './accessibility.ts';
import { expect, openMap, test } from './harness.ts';
import { answerFile } from './shipped-files.ts';

test('70.95 E 40.21 N: Kyrgyzstan before, Tajikistan now, and the piece it lies in', async ({ page }) => {
  await openMap(page, '#map=11/40.21/70.95&sel=here:40.21,70.95');
  const card = page.getByRole('article', { name: '40.21000, 70.95000' });
  await expect(card.locator('.sides')).toHaveText(/before\s*Kyrgyzstan.*now\s*Tajikistan/i);
  await expect(card).toContainText('from Kyrgyzstan to Tajikistan');
  await expect(card).toContainText(/1,48\d ha on the ellipsoid \(1,48\d ha by Turf\)/);
  await expect(card).toContainText('40°12′36.0″ N, 70°57′00.0″ E');
  await expect(card).toContainText(/To the Kyrgyz–Tajik line\s*\d.*as drawn now/);
  await expect(card).toContainText('No official coordinates are public');
  await expect(page.locator('.pin')).toBeVisible();
  expect(await findings(page, { pinsMayCrowd: true })).toEqual([]);
  await card.getByRole('button', { name: 'Show the piece' }).click();
  await expect(page.locator('[data-card^="changes:KGZ-TJK"]')).toContainText(/1,48\d ha/);
  await expect(page.locator('.pin')).toHaveCount(0);
});

test('a click on empty ground asks; the answer may wait for the countries', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let ask = () => {};
  const asked = new Promise<void>((resolve) => {
    ask = resolve;
  });
  await answerFile(page, 'countries', async (route) => {
    ask();
    await held;
    await route.continue();
  });
  await openMap(page, '#map=13/40.067/69.545&layers=borders');
  const map = await page.locator('#map').boundingBox();
  if (!map) throw new Error('no map');
  await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2);
  const card = page.locator('[data-card^="here:"]');
  // Asked: the place is shown at once, and nothing is answered from outlines.
  await expect.poll(() => page.url()).toContain('sel=here:');
  await asked;
  await expect(page.locator('.pin')).toBeVisible();
  await expect(card.getByText('Looking it up …')).toBeVisible();
  await expect(card.locator('.sides')).toHaveCount(0);
  release();
  await expect(card).toContainText('Nearest settlement');
  await expect(card).toContainText(/Kairagach –.*reported open, 13 March 2025.*known to about 10 km/);
  await expect(card.locator('.sides')).toHaveText(/before\s*Tajikistan.*now\s*Kyrgyzstan/i);
  await card.getByRole('button', { name: /^Kairagach –/ }).click();
  await expect(page.locator('[data-card="crossings:kairagach"]')).toBeVisible();
});

test('a long press asks, on a feature too; the coordinates can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page, '#map=12/40.067/69.545');
  await page.locator('[data-layer="parcels"] path[data-id="kairagach-enclave"]').click({ button: 'right' });
  const card = page.locator('[data-card^="here:"]');
  await expect(card).toContainText('Kairagach exclave (Lolazor)');
  await card.getByRole('button', { name: 'Copy coordinates' }).click();
  await expect(card.getByRole('button', { name: 'Coordinates copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await card.getByRole('heading').textContent());
});
