import type { Page } from '@playwright/test';
import { eventIds } from '../../src/core/story/event-ids.ts';
import { hectares, landForLand } from '../fixtures/published.ts';
import { expect, openMap, test } from './harness.ts';

const about = (page: Page, what: 'beforeprint' | 'afterprint') =>
  page.evaluate((name) => dispatchEvent(new Event(name)), what);
/** Pages of a PDF, counted by their dictionaries. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** Until the sheet can be made, which is fetched after the first view. */
async function sheetReady(page: Page) {
  await page.keyboard.press('Shift');
  await expect
    .poll(async () => {
      await about(page, 'beforeprint');
      return page.locator('#paper .sheet').count();
    })
    .toBe(1);
}

const sheets = (['A4', 'Letter'] as const).flatMap((format) =>
  [false, true].map((landscape) => ({ format, landscape })),
);

test('a sheet holds title, map, legend, scale, balance, sources and the link', async ({ page }) => {
  await openMap(page, '#map=10/40.05/70.6&exchange=dostuk');
  await sheetReady(page);
  const sheet = page.locator('#paper .sheet');
  await expect(sheet.locator('h1')).toContainText('Khujand Treaty Map');
  await expect(sheet.locator('.verdict')).toContainText('Dostuk and villages: 141.9 ha to Tajikistan');
  await expect(sheet.locator('.sheet-map svg')).toHaveCount(1);
  await expect(sheet.locator('.sheet-legend li').first()).toBeAttached();
  await expect(sheet.locator('table')).toContainText(hectares(landForLand.toTjk));
  await expect(sheet).toContainText('OpenStreetMap');
  await expect(sheet).toContainText(/exchange=dostuk/);
  await page.emulateMedia({ media: 'print' });
  const styleOf = (symbol: string) =>
    page
      .locator(`#paper .sheet-map .symbol-${symbol}`)
      .first()
      .evaluate((path) => {
        const { fill, stroke, strokeDasharray } = getComputedStyle(path);
        return { fill, stroke, dashed: strokeDasharray !== 'none' };
      });
  const outlines: string[] = [];
  for (const direction of ['to-kgz', 'to-tjk']) {
    expect((await styleOf(`change-${direction}`)).fill).toContain(`#paper-hatch-${direction}`);
    // On paper too hatched is what is mapped; a square at a guessed place is a hollow, dashed outline.
    const square = await styleOf(`parcel-${direction}-schematic`);
    expect(square).toMatchObject({ fill: 'none', dashed: true });
    outlines.push(square.stroke);
  }
  expect(outlines[0]).not.toBe(outlines[1]);
  // What is chosen stands in full, and its frame has all four edges.
  const drawn = page.locator('#paper .sheet-map svg');
  expect(await drawn.locator('path[class^="symbol-parcel"]:not([opacity])').count()).toBeGreaterThan(5);
  const edges = await drawn.locator('.frame').evaluate((frame: SVGRectElement) => {
    const { x, y, width, height } = frame.getBBox();
    const { viewBox } = frame.ownerSVGElement as SVGSVGElement;
    return [x, y, viewBox.baseVal.width - x - width, viewBox.baseVal.height - y - height];
  });
  for (const edge of edges) expect(edge).toBeGreaterThanOrEqual(0.5);
  await page.emulateMedia({ media: null });
  await about(page, 'afterprint');
  await expect(page.locator('#paper .sheet')).toHaveCount(0);
});

test('a page that nobody touched prints its sheet', async ({ page }) => {
  const fetched = page.waitForEvent('requestfinished', {
    predicate: (request) => /\/assets\/paper-[\w-]+\.js$/.test(request.url()),
    timeout: 30_000,
  });
  await openMap(page);
  await fetched;
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('#paper .sheet');
  // It runs in a calm moment after it has come.
  await expect(async () => {
    await about(page, 'beforeprint');
    await expect(sheet.locator('h1')).toContainText('Khujand Treaty Map', { timeout: 500 });
  }).toPass();
  await expect(sheet.locator('table')).toContainText(hectares(landForLand.toTjk));
  await expect(sheet.locator('.sheet-map svg path').first()).toBeVisible();
  await about(page, 'afterprint');
  await page.emulateMedia({ media: null });
  expect(pagesOf(await page.pdf({ format: 'A4', printBackground: true }))).toBe(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the answer fits one page, whatever the paper, and is hatched there', async ({ page }) => {
    for (const lang of ['', 'ru/', 'ky/', 'tg/', 'uz/']) {
      await page.goto(`./${lang}`);
      for (const { format, landscape } of sheets)
        expect(pagesOf(await page.pdf({ format, landscape })), `${lang}${format}, ${landscape}`).toBe(1);
    }
    await page.emulateMedia({ media: 'print' });
    const hidden = await page
      .locator('pattern')
      .evaluateAll((patterns) => patterns.filter((each) => !each.closest('svg')?.checkVisibility()).length);
    expect(hidden).toBe(0);
    await expect(page.locator('pattern')).not.toHaveCount(0);
  });
});

test.describe('before the sheet has come', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });
  test('the answer is printed without the page around it', async ({ page }) => {
    await page.route(/\/assets\/paper-.*\.js/, (route) => route.abort());
    for (const lang of ['ru', 'en']) {
      await openMap(page, `#lang=${lang}`);
      await page.reload();
      await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
      for (const { format, landscape } of sheets)
        expect(
          pagesOf(await page.pdf({ format, landscape })),
          `${lang}, ${format}, landscape: ${landscape}`,
        ).toBe(1);
    }
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['#map', '.tabs', '.map-buttons', '#top button'])
      await expect(page.locator(hidden).first()).toBeHidden();
    const answer = page.locator('#sidebar .verdict').first();
    await expect(answer).toBeVisible();
    expect(await page.locator('#sidebar').evaluate((side) => side.scrollHeight - side.clientHeight)).toBe(0);
  });
});

for (const lang of ['en', 'ru', 'ky'])
  test(`in ${lang} the balance fits one page, whatever the paper, and nothing on it is cut off`, async ({
    page,
  }) => {
    for (const hash of [`#lang=${lang}`, `#map=9/40/70.2&exchange=vorukh&lang=${lang}`]) {
      await openMap(page, hash);
      await page.reload();
      await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
      await sheetReady(page);
      await page.emulateMedia({ media: 'print' });
      const cut = await page.locator('#paper .sheet').evaluate((sheet) =>
        [sheet, ...sheet.querySelectorAll('*')]
          .filter((part) => part instanceof HTMLElement && part.scrollWidth > part.clientWidth + 1)
          .filter((part) => getComputedStyle(part).display !== 'inline')
          .map((part) => part.outerHTML.slice(0, 80)),
      );
      expect(cut).toEqual([]);
      await page.emulateMedia({ media: null });
      await about(page, 'afterprint');
      for (const { format, landscape } of sheets) {
        const pages = pagesOf(await page.pdf({ format, landscape, printBackground: true }));
        expect(pages, `${hash}, ${format}, landscape: ${landscape}`).toBe(1);
      }
    }
  });

test('the map on the screen is after printing where it was', async ({ page }) => {
  await openMap(page);
  await sheetReady(page);
  const country = page.locator('.map-label-country').first();
  const before = await country.boundingBox();
  await page.emulateMedia({ media: 'print' });
  // Long enough for the map to hear that it has no size now.
  await expect.poll(() => page.locator('#map').evaluate((map) => map.clientWidth)).toBe(0);
  await page.waitForTimeout(200);
  await page.emulateMedia({ media: null });
  await about(page, 'afterprint');
  await page.waitForTimeout(200);
  expect(await country.boundingBox()).toEqual(before);
});

test('a sheet of own parcels is theirs: headline, table and legend', async ({ page }) => {
  await openMap(page, '#tab=data');
  const coordinates = [
    [
      [70.6, 39.9],
      [70.63, 39.9],
      [70.63, 39.92],
      [70.6, 39.9],
    ],
  ];
  const feature = {
    type: 'Feature',
    properties: { from: 'Kyrgyzstan', to: 'Tajikistan' },
    geometry: { type: 'Polygon', coordinates },
  };
  await page.getByLabel('Open a file').setInputFiles({
    name: 'fields.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: [feature] })),
  });
  await expect(page.getByRole('button', { name: 'Use this: fields.geojson' })).toBeVisible();
  await expect(page.locator('[data-layer="own"] path')).toHaveCount(1);
  await sheetReady(page);
  const sheet = page.locator('#paper .sheet');
  await expect(sheet.locator('.verdict')).toContainText('fields.geojson');
  await expect(sheet.locator('.sheet-legend')).toContainText('Your parcel to Tajikistan');
  await expect(sheet.locator('.own-files path')).toHaveCount(1);
  await expect(sheet).not.toContainText(hectares(landForLand.toTjk));
});

test('the story prints its own handout: every step and event with numbered sources', async ({ page }) => {
  await openMap(page, '#tab=story');
  await expect(page.locator('.story-handout')).toBeAttached();
  await about(page, 'beforeprint');
  await expect(page.locator('#paper .sheet')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  const handout = page.locator('.story-handout');
  await expect(handout).toBeVisible();
  const furniture = [
    '#map',
    '.tabs',
    '.story-modes',
    '.map-buttons',
    '[role=search], [role=combobox]',
    '#top button',
    '#top select',
  ];
  for (const hidden of furniture) await expect(page.locator(hidden).first()).toBeHidden();
  await expect(handout.locator('dl > div')).toHaveCount(eventIds.length);
  await expect(handout.locator('.references li').first()).toBeVisible();
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(3);
});
