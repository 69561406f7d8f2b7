import type { Page } from '@playwright/test';
import { layerIds } from '../../src/core/atlas/layer-ids.ts';
import { expect, openMap, test } from './harness.ts';

const layers = [
  ['Borders', 'borders'],
  ['Exchanged parcels', 'parcels'],
  ['Tri-border memorial', 'memorial'],
  ['Crossing points', 'crossings'],
  ['Mapped change', 'changes'],
  ['Places', 'places'],
  ['Water and roads', 'water'],
] as const;

/** The layers that the address names, by their names. */
const named = (page: Page) =>
  (new URLSearchParams(new URL(page.url()).hash.slice(1)).get('layers') ?? '').split(',').sort();

/** What each layer has drawn, by its pane. */
const drawn = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-layer]')].map((pane) => [
        pane.dataset.layer ?? '',
        pane.querySelectorAll('path:not(.hit), .symbol').length,
      ]),
    ),
  );

test('each checkbox removes and adds exactly its layer', async ({ page }) => {
  await openMap(page, '#tab=layers&map=10/39.95/70.6');
  // The countries' names come after the first view.
  await page.waitForLoadState('networkidle');
  const all = await drawn(page);
  for (const [name, id] of layers)
    await test.step(name, async () => {
      expect(all[id]).toBeGreaterThan(1);
      const box = page.getByRole('checkbox', { name, exact: true });
      await box.uncheck();
      await expect.poll(() => drawn(page)).toEqual({ ...all, [id]: 0 });
      await expect.poll(() => named(page)).toEqual(layerIds.filter((each) => each !== id).sort());
      await box.check();
      await expect.poll(() => drawn(page)).toEqual(all);
    });
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('opacity, zoom and home act on the map', async ({ page }) => {
    await openMap(page, '#tab=layers');
    const row = page.locator('[data-layer-row="changes"]');
    await row.getByRole('slider', { name: 'Opacity of Mapped change' }).fill('40');
    await expect(page.locator('[data-layer="changes"]')).toHaveCSS('opacity', '0.4');
    await row.getByText('About this layer').click();
    await expect(row.getByText('ODbL 1.0')).toBeVisible();
    const start = page.url();
    await page.getByRole('button', { name: 'Zoom to Tri-border memorial' }).click();
    await expect.poll(() => page.url()).not.toBe(start);
    await expect.poll(() => Number(/map=([\d.]+)/.exec(page.url())?.[1])).toBeGreaterThan(9);
    await page.getByRole('button', { name: 'Show the whole line' }).click();
    await expect.poll(() => Number(/map=([\d.]+)/.exec(page.url())?.[1])).toBeLessThan(9);
  });
});

test('the legend is drawn as the map is', async ({ page }) => {
  await openMap(page, '#layers=borders,memorial&tab=layers&map=10.5/39.95/70.55');
  const legend = page.locator('.legend');
  await expect(legend.getByText('Plot, schematic')).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Exchanged parcels' }).check();
  await expect(legend.getByText('Plot, schematic')).toBeVisible();
  const colours = await page.evaluate(() =>
    ['.legend .symbol-parcel-to-kgz-schematic', '[data-layer="parcels"] .symbol-parcel-to-kgz-schematic'].map(
      (selector) => getComputedStyle(document.querySelector(selector) as Element).stroke,
    ),
  );
  expect(colours[0]).toBe(colours[1]);
});
