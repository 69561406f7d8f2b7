import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Measurement, settle } from '../../src/core/measure/measurement.ts';
import { listText } from '../../src/core/measure/measurement-text.ts';
import { verdictWords } from '../../src/i18n/exchange/balance.en.ts';
import { newest } from '../fixtures/snapshots.ts';
import { findings } from './accessibility.ts';
import { expect, openMap, test } from './harness.ts';

const start = '#map=12/40.067/69.546&tab=measure';

/** A place on the map, as shares of its width and height from its middle. */
async function at(page: Page, x: number, y: number): Promise<[number, number]> {
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('no map');
  return [box.x + box.width * (0.5 + x), box.y + box.height * (0.5 + y)];
}
const click = async (page: Page, x: number, y: number) => page.mouse.click(...(await at(page, x, y)));
async function drag(page: Page, from: [number, number], to: [number, number]) {
  await page.mouse.move(...(await at(page, ...from)));
  await page.mouse.down();
  await page.mouse.move(...(await at(page, ...to)), { steps: 6 });
  await page.mouse.up();
}
const bar = (page: Page) => page.getByRole('region', { name: 'Drawing' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const news = (page: Page) => page.locator('[data-measure-news]');

test('an area by mouse: added, dragged, undone, panned about, finished, kept, deleted and brought back', async ({
  page,
}) => {
  await openMap(page, `${start}&layers=parcels`);
  await button(page, 'Measure area').click();
  // The first click is on a plot: while drawing it adds a point and opens no card.
  const parcel = page.locator('[data-layer="parcels"] path[data-id="kairagach-enclave"]');
  const before = await parcel.boundingBox();
  await page.mouse.click((before?.x ?? 0) + 9, (before?.y ?? 0) + 9);
  await expect(page.locator('.feature-card')).toHaveCount(0);
  await button(page, 'Delete point').click();
  for (const [x, y] of [
    [-0.2, -0.3],
    [0.2, -0.3],
    [0.2, 0],
  ] as const)
    await click(page, x, y);
  await expect(bar(page)).toContainText('3 points');
  await expect(news(page)).toContainText(/Point 3 added at 40\.\d+° N, 69\.\d+° E\. [\d,]+ ha/);
  const triangle = (await bar(page).locator('strong').textContent()) ?? '';

  // The middle of an edge becomes a point; dragging is one step.
  await drag(page, [0.2, -0.15], [0.3, -0.15]);
  await expect(bar(page)).toContainText('point 3 of 4');
  await button(page, 'Undo').click();
  await expect(bar(page)).toContainText('3 points');
  await expect(bar(page).locator('strong')).toHaveText(triangle);
  await button(page, 'Redo').click();
  await expect(bar(page)).toContainText('4 points');

  // Pressing and wandering pans: on free ground, and anywhere with the space bar held.
  const centre = () => /map=[\d.]+\/([\d.]+\/[\d.]+)/.exec(page.url())?.[1];
  const was = centre();
  const points = (await bar(page).locator('.note').textContent()) ?? '';
  await drag(page, [-0.3, 0.2], [-0.25, 0.25]);
  await expect.poll(centre).not.toBe(was);
  const then = centre();
  await page.locator('#map').focus();
  await page.keyboard.down(' ');
  await drag(page, [-0.15, -0.25], [-0.2, -0.3]);
  await page.keyboard.up(' ');
  await expect.poll(centre).not.toBe(then);
  await expect(bar(page).locator('.note')).toHaveText(points);

  const [x, y] = await at(page, -0.2, 0.05);
  await page.mouse.dblclick(x, y);
  await expect(bar(page)).toHaveCount(0);
  const item = page.locator('.measure-item');
  await expect(item).toHaveCount(1);
  const figure = (await item.locator('strong').textContent()) ?? '';
  expect(figure).toMatch(/^[\d,]+ ha$/);
  expect(figure).not.toBe(triangle);
  await expect(item).toContainText(/± [\d,]+ ha each point off by 29 m on its own/);
  await item.getByText('Details').click();
  await expect(item).toContainText('GeographicLib 2.2.0');
  await expect(item).toContainText('By Turf, on a sphere');
  await item.getByRole('textbox', { name: 'Name' }).fill('North field');
  await item.getByRole('textbox', { name: 'Name' }).press('Enter');
  await expect.poll(() => page.url()).toContain('North');

  await page.reload();
  await expect(page.locator('.measure-item strong')).toHaveText(figure);
  await expect(page.locator('.measured-figure')).toHaveText(figure);
  await button(page, 'Hide North field').click();
  await expect(page.locator('.measured-figure')).toHaveCount(0);
  await button(page, 'Delete North field').click();
  await expect(page.getByText('Nothing measured yet.')).toBeVisible();
  await page.getByText('North field deleted.').getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.measure-item strong')).toHaveText(figure);
  await page.getByLabel('Unit of area').selectOption('acre');
  await expect(page.locator('.measure-item strong')).toHaveText(/acres$/);
});

test('a distance by keyboard alone, every step spoken', async ({ page }) => {
  await openMap(page, start);
  await button(page, 'Measure distance').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.crosshair')).toBeVisible();
  await expect(news(page)).toContainText('Drawing started');
  await page.keyboard.press('Enter');
  await expect(news(page)).toContainText('Point 1 added at 40.0');
  for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await expect(news(page)).toContainText(/Point 2 added .* 1\.\d+ km/);
  await page.keyboard.press('Control+z');
  await expect(news(page)).toContainText('Undone');
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Enter');
  await expect(news(page)).toContainText(/Measured\. Distance 1: 1\.\d+ km/);
  // Editing: the point under the crosshair goes where the map is moved to.
  const item = page.locator('.measure-item');
  await expect(item.locator('strong')).toHaveText(/^1\.\d+ km$/);
  const drawn = (await item.locator('strong').textContent()) ?? '';
  await button(page, 'Edit Distance 1').press('Enter');
  await button(page, 'Next point').press('Enter');
  await expect(news(page)).toHaveText('Point 1 of 2 chosen.');
  await page.locator('#map').focus();
  for (let i = 0; i < 10; i++) await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(news(page)).toContainText('Point 1 moved to');
  await button(page, 'Finish').press('Enter');
  await expect(bar(page)).toHaveCount(0);
  await expect(item.locator('strong')).not.toHaveText(drawn);
  await button(page, 'Measure area').press('Enter');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator('.measure-item')).toHaveCount(1);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('taps add points, a double tap finishes, and the map still pans', async ({ page }) => {
    await openMap(page, `${start}&layers=parcels`);
    await button(page, 'Measure area').tap();
    await expect.poll(async () => (await page.locator('#map').boundingBox())?.height).toBeGreaterThan(600);
    const tap = async (x: number, y: number) => page.touchscreen.tap(...(await at(page, x, y)));
    await tap(-0.3, -0.3);
    await tap(0.2, -0.3);
    await tap(0.2, -0.1);
    await expect(bar(page)).toContainText('3 points');
    const where = page.url();
    const session = await page.context().newCDPSession(page);
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) => {
      const [px, py] = await at(page, x, y);
      const touchPoints = type === 'touchEnd' ? [] : [{ x: px, y: py }];
      await session.send('Input.dispatchTouchEvent', { type, touchPoints });
    };
    await touch('touchStart', -0.35, 0.05);
    for (const x of [-0.3, -0.2, -0.1]) await touch('touchMove', x, 0.05);
    await touch('touchEnd');
    await expect.poll(() => page.url()).not.toBe(where);
    await expect(bar(page)).toContainText('3 points');
    const [x, y] = await at(page, -0.2, -0.05);
    await page.touchscreen.tap(x, y);
    await page.touchscreen.tap(x, y);
    await expect(page.locator('.measure-item strong')).toHaveText(/ha$/);
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(390);
  });
});

test('an outline that crosses itself is shown and not measured', async ({ page }) => {
  await openMap(page, `${start}&layers=parcels`);
  await button(page, 'Measure area').click();
  for (const [x, y] of [
    [-0.2, -0.3],
    [0.2, 0],
    [0.2, -0.3],
    [-0.2, 0.02],
  ] as const)
    await click(page, x, y);
  await expect(bar(page)).toContainText('The outline crosses itself');
  await expect(page.locator('.sketch-crossing')).toBeVisible();
  await button(page, 'Finish').click();
  const item = page.locator('.measure-item');
  await expect(item.getByRole('alert')).toHaveText('The outline crosses itself: it has no area.');
  await expect(item.locator('.measure-figure')).toHaveCount(0);
});

test('points snap to the border’s own vertices, lines are followed, and both can be switched off', async ({
  page,
}) => {
  await openMap(page, '#map=11/40.05/69.6&layers=borders&tab=measure');
  await button(page, 'Measure distance').click();
  const vertices = await page.evaluate(() => {
    const path = document.querySelector<SVGPathElement>('[data-layer="borders"] .symbol-line-now');
    const matrix = path?.getScreenCTM();
    const map = document.querySelector('#map')?.getBoundingClientRect();
    const found = (path?.getAttribute('d') ?? '').match(/-?[\d.]+ -?[\d.]+/g) ?? [];
    return found
      .map((pair) => {
        const [x = 0, y = 0] = pair.split(' ').map(Number);
        const point = new DOMPoint(x, y).matrixTransform(matrix ?? undefined);
        return [point.x, point.y] as const;
      })
      .filter(
        ([x, y]) =>
          map && x > map.left + 200 && x < map.right - 500 && y > map.top + 80 && y < map.bottom - 300,
      );
  });
  const [first, last] = [vertices[0], vertices[Math.min(25, vertices.length - 1)]];
  if (!first || !last) throw new Error('no border in view');
  await page.mouse.move(first[0] + 3, first[1] + 2);
  await expect(page.locator('.snap-vertex')).toBeVisible();
  await page.mouse.click(first[0] + 3, first[1] + 2);
  await bar(page).getByLabel('Follow the line').check();
  await page.mouse.click(last[0] + 2, last[1] - 2);
  await expect(news(page)).toContainText(/Point \d+ added .*, with \d+ along the line/);
  await button(page, 'Undo').click();
  await bar(page).getByLabel('Snap to lines').uncheck();
  await page.mouse.move(last[0] + 2, last[1] - 2);
  await expect(page.locator('.snap-vertex, .snap-edge')).toHaveCount(0);
  await page.mouse.click(last[0] + 2, last[1] - 2);
  await expect(bar(page)).toContainText('2 points');
});

test('pasted coordinates: a bad line is named, the order is asked, a known square has its known area', async ({
  page,
}) => {
  await openMap(page, start);
  await page.getByText('Type or paste coordinates').click();
  const field = page.getByLabel('One position per line');
  await field.fill('40.0, 69.5\nforty, 69.5');
  await button(page, 'Add').click();
  await expect(page.getByRole('alert').filter({ hasText: 'Line 2' })).toContainText('is not a position');
  await field.fill('40, 70\n40, 70.1\n40.1, 70.1\n10, 20');
  await button(page, 'Add').click();
  await expect(page.getByRole('alert').filter({ hasText: 'Line 4' })).toContainText(
    'which number comes first',
  );
  await field.fill('40, 70\n40, 70.1\n40°06′00″N 70°06′00″E\n40.1, 70');
  await button(page, 'Add').click();
  await page.getByLabel('By how each point was placed').uncheck();
  await page.getByLabel('Accuracy of a point, metres').fill('0');
  await page.getByLabel('Accuracy of a point, metres').press('Enter');
  // 94,748,371 m² by the closed formula of the zone between two parallels; its geodesic edges take 6 m² off.
  await expect(page.locator('.measure-item strong')).toHaveText('9,475 ha');
  await page.getByLabel('Unit of area').selectOption('km2');
  await expect(page.locator('.measure-item strong')).toHaveText('94.75 km²');
});

test('plots and a country from card and list, summed per direction, exported with engine and versions', async ({
  page,
}) => {
  await openMap(page, '#sel=parcels:kairagach-enclave&tab=balance');
  await page.getByRole('article').getByRole('button', { name: 'Measure this' }).click();
  const byHand = page.getByRole('region', { name: 'Your exchange' });
  await expect(byHand).toContainText('1 area');
  await expect(byHand).toContainText(verdictWords['cannot-tell']);
  await page.getByText('Measure an outline on the map').click();
  await page.getByLabel('Outline', { exact: true }).selectOption('parcels:dakhma');
  await button(page, 'Measure this outline').click();
  await expect(page.locator('.measure-item')).toHaveCount(2);
  await page.getByLabel('Direction of').first().selectOption('TJK');
  await expect(byHand.getByRole('row').nth(0)).toContainText(/To Tajikistan 1 area.*ha/);
  await expect(byHand.getByRole('row').nth(1)).toContainText(/To Kyrgyzstan 1 area.*ha/);
  await expect(byHand.locator('.badge')).toHaveText(verdictWords['not-equal']);
  const country = await page.locator('optgroup[label="Countries"] option').first().getAttribute('value');
  await page.getByLabel('Outline', { exact: true }).selectOption(country ?? '');
  await button(page, 'Measure this outline').click();
  await expect(page.locator('.measure-item .measure-figure strong')).toHaveCount(3);
  const saved = page.waitForEvent('download');
  await button(page, 'Export GeoJSON').click();
  const file = JSON.parse(readFileSync(await (await saved).path(), 'utf8'));
  expect(file.features).toHaveLength(3);
  expect(file.features[0].properties).toMatchObject({
    from: 'KGZ',
    to: 'TJK',
    of: 'parcels:kairagach-enclave',
    engine: 'GeographicLib 2.2.0',
    map_data: newest,
  });
  expect(file.features[0].properties.area_m2).toBeCloseTo(997_100, -3);
});

test('a shared link brings its measurements; a list too long for a link says so and stays in this browser', async ({
  page,
}) => {
  const walk = (count: number): Measurement => ({
    id: '',
    name: `${count} points`,
    colour: 1,
    hidden: false,
    direction: null,
    accuracyM: 5,
    what: {
      kind: 'area',
      points: Array.from({ length: count }, (_, i) => {
        const angle = (2 * Math.PI * i) / count;
        const radius = 0.2 + 0.02 * Math.sin(i * 1.7);
        return settle([70 + radius * Math.cos(angle), 40.1 + radius * Math.sin(angle)]);
      }),
    },
  });
  await openMap(page, `${start}&measure=${encodeURIComponent(listText([walk(30)]))}`);
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('30 points');
  await expect(page.locator('.measured-figure', { hasText: /ha$/ })).toBeVisible();
  await expect.poll(() => page.url()).toContain('measure=1~');
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `${start}&measure=${encodeURIComponent(listText([walk(1400)]))}`,
  );
  await expect(page.getByRole('alert').filter({ hasText: 'characters long' })).toContainText('8,000');
  await expect.poll(() => page.url()).not.toContain('measure=');
  // What a link brings is the reader's only once the reader says so.
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Keep', exact: true })).toHaveCount(0);
  await page.reload();
  await expect(page.locator('.measure-item')).toHaveCount(2);
  await expect(page.locator('.measured-figure')).toHaveCount(2);
});

test('drawing and the list have no accessibility findings, light and dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openMap(
    page,
    `${start}&layers=borders,parcels&measure=1~f00k*15**parcels:kairagach-enclave~f10t*15**parcels:dakhma`,
  );
  await expect(page.getByRole('region', { name: 'Your exchange' })).toBeVisible();
  for (const summary of await page.locator('.measure summary').all()) await summary.click();
  await button(page, 'Measure area').click();
  await click(page, -0.2, -0.3);
  await click(page, 0.2, -0.3);
  expect(await findings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await findings(page, { only: 'colours' })).toEqual([]);
});

test('on a phone the page does not scroll while an area is drawn, and a touch on a symbol adds a vertex', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page, '#tab=measure');
  await button(page, 'Measure area').click();
  await expect(bar(page)).toBeVisible();
  const symbol = page.locator('[data-exchange-symbol="vorukh"]');
  const at = await symbol.boundingBox();
  if (!at) throw new Error('no symbol');
  await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
  await page.mouse.click(at.x + 60, at.y - 120);
  await expect(bar(page)).toContainText('2 points');
  await expect(page.getByRole('tab', { name: 'Measure' })).toHaveAttribute('aria-selected', 'true');
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
});
