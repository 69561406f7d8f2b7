import { findings } from './accessibility.ts';
import { expect, openMap, test } from './harness.ts';

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('a host that keeps the reader waiting is told of, and no more once it answers', async ({ page }) => {
  const held: (() => void)[] = [];
  await page.route('https://tile.openstreetmap.org/**', async (route) => {
    await new Promise<void>((go) => held.push(go));
    await route.fulfill({ contentType: 'image/png', body: onePixel });
  });
  await openMap(page, '#tab=layers');
  await page.clock.install();
  await page.getByRole('radio', { name: /OpenStreetMap/ }).check();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await expect(page.getByRole('alert')).toBeEmpty();
  await page.clock.fastForward(9000);
  await expect(page.getByRole('alert')).toContainText('has not answered yet');
  expect(await findings(page, { pinsMayCrowd: true })).toEqual([]);
  for (const go of held) go();
  await expect(page.locator('img.leaflet-tile-loaded').first()).toBeAttached();
  await expect(page.getByRole('alert')).toBeEmpty();
  await expect(page.getByRole('radio', { name: /OpenStreetMap/ })).toBeChecked();
  await expect.poll(() => page.url()).toContain('base=osm');
  expect(await page.locator('[data-layer="changes"] path').count()).toBeGreaterThan(10);
});

test('a host that never answers can be left for the plain map', async ({ page }) => {
  let asked = 0;
  await page.route('https://tile.openstreetmap.org/**', () => {
    asked += 1;
  });
  await openMap(page, '#tab=layers');
  await page.clock.install();
  await page.getByRole('radio', { name: /OpenStreetMap/ }).check();
  await expect.poll(() => asked).toBeGreaterThan(0);
  await page.clock.fastForward(9000);
  await page.getByRole('button', { name: 'Show the plain map only' }).click();
  await expect(page.getByRole('alert')).toBeEmpty();
  await expect(page.getByRole('radio', { name: /Plain/ })).toBeChecked();
  await page.clock.fastForward(20_000);
  await expect(page.getByRole('alert')).toBeEmpty();
});

test.describe('a host that is down', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });
  test('is reported once, and the plain map stands', async ({ page }) => {
    await openMap(page, '#tab=layers');
    for (const answer of [403, null]) {
      await page.route('https://tiles.maps.eox.at/**', (route) =>
        answer === null ? route.abort() : route.fulfill({ status: answer }),
      );
      await page.getByRole('radio', { name: /Satellite/ }).click();
      await expect(page.getByRole('alert')).toContainText('does not answer. The plain map is shown instead.');
      await expect(page.getByRole('radio', { name: /Plain/ })).toBeChecked();
      expect(await page.locator('.base-tiles').count()).toBe(0);
      await page.getByRole('button', { name: 'Dismiss' }).click();
      await expect(page.getByRole('alert')).toBeEmpty();
      await page.unrouteAll();
    }
  });
});
