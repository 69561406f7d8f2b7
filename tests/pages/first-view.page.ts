import { expect, openMap, test } from './harness.ts';

test('answers the question beside a named map with every layer on it, and asks no other host', async ({
  page,
  baseURL,
}) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await openMap(page);
  await expect(page.getByRole('region', { name: 'Exchange balance' }).getByRole('status')).toContainText(
    '1,331.9 ha to Tajikistan, 1,332.7 ha to Kyrgyzstan',
  );
  await expect(page.getByRole('application', { name: /Map of the borders/ })).toBeVisible();
  for (const layer of ['changes', 'parcels'])
    expect(await page.locator(`[data-layer="${layer}"] path`).count()).toBeGreaterThan(20);
  // All stretches of one kind of line are one path.
  for (const symbol of ['line-now', 'line-former', 'line-other'])
    await expect(page.locator(`[data-layer="borders"] .symbol-${symbol}`)).toHaveCount(1);
  for (const layer of ['crossings', 'memorial', 'places', 'water'])
    expect(await page.locator(`[data-layer="${layer}"] .symbol`).count()).toBeGreaterThan(1);
  await expect(page.locator('.map-label', { hasText: 'Friendship Stele' })).toBeVisible();
  await expect(page.locator('.scale-bar')).toHaveText(/km/);
  await expect(page.getByText('© OpenStreetMap contributors').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
});

test('fits a phone without sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page);
  const width = await page.evaluate(() => document.scrollingElement?.scrollWidth);
  expect(width).toBe(390);
  const grip = page.getByRole('button', { name: /Height of the panel: middle/ });
  const before = await page.locator('#map').boundingBox();
  await grip.press('ArrowDown');
  await expect(page.getByRole('button', { name: /Height of the panel: low/ })).toBeVisible();
  await expect
    .poll(async () => (await page.locator('#map').boundingBox())?.height)
    .toBeGreaterThan((before?.height ?? 0) + 100);
});
