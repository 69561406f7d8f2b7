import type { Page } from '@playwright/test';
import { eventIds } from '../../src/core/story/event-ids.ts';
import { expect, openMap, test } from './harness.ts';

const about = (page: Page, what: 'beforeprint' | 'afterprint') =>
  page.evaluate((name) => dispatchEvent(new Event(name)), what);
/** Pages of a PDF, counted by their dictionaries. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** Until the sheet can be made, which is fetched after the first view. */
const sheetReady = (page: Page) =>
  expect
    .poll(async () => {
      await about(page, 'beforeprint');
      return page.locator('#paper .sheet').count();
    })
    .toBe(1);

test('a sheet holds title, map, legend, scale, balance, sources and the link, on two pages at most', async ({
  page,
}) => {
  await openMap(page, '#map=10/40.05/70.6&exchange=dostuk');
  await sheetReady(page);
  const sheet = page.locator('#paper .sheet');
  await expect(sheet.locator('h1')).toContainText('Khujand Treaty Map');
  await expect(sheet.locator('.sheet-map svg')).toHaveCount(1);
  await expect(sheet.locator('.sheet-legend li').first()).toBeAttached();
  await expect(sheet.locator('table')).toContainText('1,331.9 ha');
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
  await page.emulateMedia({ media: null });
  await about(page, 'afterprint');
  await expect(page.locator('#paper .sheet')).toHaveCount(0);
  for (const format of ['A4', 'Letter'] as const)
    for (const landscape of [false, true]) {
      const pages = pagesOf(await page.pdf({ format, landscape, printBackground: true }));
      expect([1, 2], `${format}, landscape: ${landscape}`).toContain(pages);
    }
});

test('the story prints its own handout: every step and event with numbered sources', async ({ page }) => {
  await openMap(page, '#tab=story');
  await expect(page.locator('.story-handout')).toBeAttached();
  await about(page, 'beforeprint');
  await expect(page.locator('#paper .sheet')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  const handout = page.locator('.story-handout');
  await expect(handout).toBeVisible();
  for (const hidden of ['#map', '.tabs', '.story-modes', '.map-buttons'])
    await expect(page.locator(hidden).first()).toBeHidden();
  await expect(handout.locator('dl > div')).toHaveCount(eventIds.length);
  await expect(handout.locator('.references li').first()).toBeVisible();
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(3);
});
