import { findings } from './accessibility.ts';
import { expect, openMap, test } from './harness.ts';
import { serveFolder } from './static-server.ts';

let server: Awaited<ReturnType<typeof serveFolder>>;
test.beforeAll(async () => {
  server = await serveFolder('.');
});
test.afterAll(() => server.close());

test('the element shows the map on another page, and follows its attributes', async ({ page }) => {
  await page.goto(`${server.address}tests/pages/embed/`);
  const map = page.frameLocator('khujand-map iframe');
  await expect(map.getByText(/^Where land was swapped for land/)).toBeVisible();
  await expect(page.locator('khujand-map iframe')).toHaveAttribute('title', 'The exchange at Vorukh');
  await expect(map.locator('.map-label', { hasText: 'Vorukh' })).toBeVisible();
  await expect(map.locator('[data-layer="changes"] path')).toHaveCount(0);
  await expect(map.locator('.legend summary')).toBeVisible();
  await expect(map.getByRole('tab')).toHaveCount(0);
  await expect(map.locator('#sidebar > *')).toHaveCount(1);

  // Without a place of its own it is framed to what it names: both plots of Vorukh lie in the map.
  const plots = map.locator('[data-layer="parcels"] path:not(.is-dimmed, .hit)');
  await expect(plots).toHaveCount(2);
  const mapBox = await map.locator('#map').boundingBox();
  for (const plot of await plots.all())
    await expect
      .poll(async () => {
        const box = await plot.boundingBox();
        if (!box || !mapBox || box.width < 6) return 'not seen';
        const inside =
          box.x >= mapBox.x &&
          box.y >= mapBox.y &&
          box.x + box.width <= mapBox.x + mapBox.width &&
          box.y + box.height <= mapBox.y + mapBox.height;
        return inside ? 'inside' : 'outside';
      })
      .toBe('inside');

  // Its host gives it its size.
  const box = await page.locator('khujand-map').boundingBox();
  expect(box?.height).toBe(520);
  // A new attribute moves the map, without loading it anew.
  const frame = page.frames().find((candidate) => candidate.url().includes('exchange=vorukh'));
  await frame?.evaluate(() => {
    (window as unknown as { kept: boolean }).kept = true;
  });
  await page.locator('khujand-map').evaluate((element) => element.setAttribute('layers', 'borders,changes'));
  await expect(map.locator('[data-layer="changes"] path').first()).toBeAttached();
  expect(await frame?.evaluate(() => (window as unknown as { kept?: boolean }).kept)).toBe(true);

  // The way to the full page keeps the view.
  await expect.poll(() => frame?.url()).toMatch(/map=/);
  const zoom = Number(frame?.url().match(/map=([\d.]+)/)?.[1]);
  await map.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => frame?.url()).toContain(`map=${zoom + 1}/`);
  const [full] = await Promise.all([
    page.waitForEvent('popup'),
    map.getByRole('link', { name: 'Open the full map' }).click(),
  ]);
  await full.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
  expect(full.url()).toContain(`map=${zoom + 1}/`);
  expect(full.url()).not.toContain('embed');
  await expect(full.getByRole('tab', { name: 'Balance' })).toBeVisible();

  // An address that is no web address is not framed.
  for (const source of [
    'javascript:parent.broken=1',
    'data:text/html,<script>parent.broken=1</script>',
    'http://[',
  ]) {
    await page.locator('khujand-map').evaluate((element, src) => element.setAttribute('src', src), source);
    expect(await page.locator('khujand-map iframe').getAttribute('src'), source).toBeNull();
  }
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
});

test('the map leaves its host the keyboard and the wheel', async ({ page }) => {
  await page.goto(`${server.address}tests/pages/embed/`);
  const map = page.frameLocator('khujand-map iframe');
  await expect(map.getByText(/^Where land was swapped for land/)).toBeVisible();
  const frame = page.frames().find((candidate) => candidate.url().includes('exchange=vorukh'));
  await expect(map.locator('.map-hint')).toBeAttached();
  await page.locator('#before').focus();
  const stops: (string | undefined)[] = [];
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab');
    const id = await page.evaluate(() => document.activeElement?.id);
    stops.push(id);
    if (id === 'after') break;
  }
  expect(stops).toContain('element');
  expect(stops.at(-1)).toBe('after');

  await page.locator('#before').scrollIntoViewIfNeeded();
  await page.locator('#before').focus();
  const at = await page.locator('khujand-map').boundingBox();
  await page.mouse.move((at?.x ?? 0) + 300, (at?.y ?? 0) + 200);
  const zoom = () => frame?.url().match(/map=([\d.]+)/)?.[1];
  const before = [await page.evaluate(() => scrollY), zoom()];
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before[0]);
  await expect(map.locator('.map-hint')).toHaveCSS('opacity', '1');
  expect(zoom()).toBe(before[1]);
});

test('in a narrow frame it fits, has no accessibility findings, and keeps nothing on the device', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 400 });
  await page.goto(`${server.address}dist/?embed#sel=parcels:kairagach-enclave`);
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
  await expect(page.locator('.feature-card')).toBeVisible();
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320);
  expect((await page.locator('#map').boundingBox())?.height).toBeGreaterThan(180);
  expect(await findings(page)).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker?.controller ?? null)).toBeNull();
});

test('a card leads to nothing that is not there, and its link is that of the full page', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${server.address}dist/?embed#tab=measure&sel=parcels:kairagach-enclave`);
  const card = page.locator('#card');
  // Said for two seconds and a half: looked for from before the click on.
  await Promise.all([
    card.getByRole('button', { name: 'Link copied' }).waitFor(),
    card.getByRole('button', { name: 'Copy link' }).click(),
  ]);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\/dist\/#.*sel=parcels:kairagach-enclave/);
  await expect(card.getByRole('button', { name: /measure|balance/i })).toHaveCount(0);
  // The reader's own measurements stay on the page they were made on.
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['khujand.theme']);
});

test('in a small frame the map keeps half of it, and a card covers nothing of what it tells', async ({
  page,
}) => {
  for (const [width, height] of [
    [360, 300],
    [600, 400],
    [800, 600],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const lang of ['en', 'ky']) {
      await page.goto('about:blank');
      await openMap(page, `?embed#lang=${lang}`);
      const map = await page.locator('#map').boundingBox();
      expect(map?.height, `${lang}, ${width}×${height}`).toBeGreaterThanOrEqual(height / 2);
      await expect(
        page.locator('.embed-strip .badge, .embed-strip .verdict').locator('visible=true'),
      ).toHaveCount(1);
    }
    for (const [layer, id] of [
      ['crossings', 'kyzyl-bel'],
      ['parcels', 'vorukh-pasture'],
    ]) {
      await page.goto('about:blank');
      await openMap(page, `?embed#layers=${layer}&sel=${layer}:${id}`);
      await expect(page.locator('.feature-card')).toBeVisible();
      const map = await page.locator('#map').boundingBox();
      expect(map?.height, `${id}, ${width}×${height}`).toBeGreaterThanOrEqual(height / 2);
      const mark = page.locator(`[data-layer="${layer}"] .is-chosen[data-id="${id}"]`);
      await expect
        .poll(() =>
          mark.evaluate((element) => {
            const { left, right, top, bottom } = element.getBoundingClientRect();
            return !!document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.closest('#map');
          }),
        )
        .toBe(true);
    }
  }
});
