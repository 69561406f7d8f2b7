import type { Page } from '@playwright/test';
import { parcelTexts, seededParcels } from '../bench/parcels.ts';
import { expect, openMap, test } from './harness.ts';

const many = 2500;

/** Opens the valley with more parcels than are drawn as ordinary layers. */
async function openMany(page: Page, viewpoint: string) {
  await openMap(page, `#tab=data&map=${viewpoint}`);
  const buffer = Buffer.from([...parcelTexts(many)].join(''));
  await page.getByLabel('Open a file').setInputFiles([{ name: 'many.geojson', mimeType: '', buffer }]);
  await page.waitForFunction(() => performance.getEntriesByName('import-ready').length > 0);
}

/** How many pixels of the tiles are painted. */
const painted = (page: Page) =>
  page.evaluate(() => {
    let pixels = 0;
    for (const tile of document.querySelectorAll<HTMLCanvasElement>('[data-layer="own"] canvas')) {
      const copy = Object.assign(document.createElement('canvas'), { width: 256, height: 256 });
      const pen = copy.getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.drawImage(tile, 0, 0, 256, 256);
      const { data } = pen.getImageData(0, 0, 256, 256);
      for (let i = 3; i < data.length; i += 4) if (data[i] !== 0) pixels++;
    }
    return pixels;
  });

test('many parcels are painted as dots from far off', async ({ page }) => {
  await openMany(page, '9/40.15/70.5');
  await expect(page.getByRole('region', { name: 'Exchange balance of your file' })).toContainText(
    '2,500 of them measured',
  );
  // A cell of 2 × 2 pixels each; a few share one, a few lie outside the view.
  expect(await painted(page)).toBeGreaterThan(many * 2);
  expect(await painted(page)).toBeLessThanOrEqual(many * 4);
  await expect(page.locator('[data-layer="own"] path')).toHaveCount(0);
});

test('where workers cannot paint, that is said, and the figures stand', async ({ page }) => {
  await page.route('**/import-worker-*.js', async (route) => {
    const script = await route.fetch();
    await route.fulfill({ response: script, body: `delete self.OffscreenCanvas;${await script.text()}` });
  });
  await openMany(page, '9/40.15/70.5');
  const result = page.getByRole('region', { name: 'Exchange balance of your file' });
  await expect(result.getByRole('alert')).toContainText('cannot be drawn by this browser');
  await expect(result).toContainText('2,500 of them measured');
  expect(await painted(page)).toBe(0);
});

test('the right one of many is found under the pointer', async ({ page }) => {
  const [ring = []] = seededParcels(many)[1233]?.coordinates ?? [];
  const middle = [0, 1].map(
    (axis) => ring.slice(1).reduce((sum, position) => sum + (position[axis] ?? 0), 0) / (ring.length - 1),
  );
  await openMany(page, `16/${middle[1]}/${middle[0]}`);
  const map = await page.locator('#map').boundingBox();
  if (!map) throw new Error('no map');
  await page.goto(`./#tab=data&map=16/${middle[1]}/${middle[0]}`);
  await expect.poll(() => painted(page)).toBeGreaterThan(1000);
  await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2);
  await expect(page.getByText('Участок 1234', { exact: true })).toBeVisible();
  await expect(page.locator('[data-layer="own"] path')).toHaveCount(1);
});
