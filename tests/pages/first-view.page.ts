import { findings } from './accessibility.ts';
import { expect, openMap, test } from './harness.ts';

test('answers the question from the published list', async ({ page }) => {
  await openMap(page);
  const balance = page.getByRole('region', { name: 'Exchange balance' });
  await expect(balance.getByRole('status')).toContainText(
    '1,331.9 ha to Tajikistan, 1,332.7 ha to Kyrgyzstan',
  );
  const rows: [string, string, string, string][] = [
    ['kairagach', '190 ha', '190 ha', 'Equal'],
    ['dostuk', '141.9 ha', '142.7 ha', 'Equal within stated precision'],
    ['compensation', '0 ha', '30 ha', 'Not land for land'],
    ['market', '12 ha', '25 ha', 'Not land for land'],
    ['golovnoy', '0 ha', '750 ha', 'Not land for land'],
    ['vorukh', '1,000 ha', '1,000 ha', 'Equal'],
    ['land-for-land', '1,331.9 ha', '1,332.7 ha', 'Equal within stated precision'],
  ];
  for (const [id, toTjk, toKgz, verdict] of rows) {
    const body = balance.locator(`[data-exchange="${id}"]`);
    await expect(body.locator('.wings .figure').nth(0)).toHaveText(toTjk);
    await expect(body.locator('.wings .figure').nth(1)).toHaveText(toKgz);
    await expect(body.locator('.badge')).toHaveText(verdict);
  }
  await expect(balance.locator('.mapped .badge')).toHaveText('Not equal');
  await expect(balance.locator('.mapped .wings .figure')).toHaveText([
    '17,160 ha',
    '1,083 ha',
    'Turf: 17,140 ha',
    'Turf: 1,082 ha',
  ]);
});

test('shows a named map with every layer on it', async ({ page }) => {
  await openMap(page);
  await expect(page.getByRole('application', { name: /Map of the borders/ })).toBeVisible();
  for (const layer of ['changes', 'parcels'])
    expect(await page.locator(`[data-layer="${layer}"] path`).count()).toBeGreaterThan(20);
  // All stretches of one kind of line are one path.
  for (const symbol of ['line-now', 'line-former', 'line-other'])
    await expect(page.locator(`[data-layer="borders"] .symbol-${symbol}`)).toHaveCount(1);
  for (const layer of ['crossings', 'memorial', 'places', 'water'])
    expect(await page.locator(`[data-layer="${layer}"] .symbol`).count()).toBeGreaterThan(1);
  await expect(page.locator('.map-label', { hasText: 'Friendship Stele' })).toBeVisible();
  await expect(page.locator('.leaflet-control-scale-line')).toHaveText(/km/);
  await expect(page.getByText('© OpenStreetMap contributors').first()).toBeVisible();
});

test('asks nobody but its own host for anything', async ({ page, baseURL }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await openMap(page);
  await page.waitForTimeout(500);
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
});

for (const theme of ['light', 'dark'] as const) {
  test(`has no accessibility findings (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await openMap(page, '#exchange=kairagach&sel=parcels:kairagach-enclave');
    expect(await findings(page, { pinsMayCrowd: true })).toEqual([]);
  });
}

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
