import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, openMap, test } from './harness.ts';

const sizes = [
  [1440, 900],
  [1280, 720],
  [820, 1180],
  [390, 844],
  [360, 640],
] as const;

type Feature = { readonly id: string; readonly properties: { readonly kind?: string }; geometry: unknown };
const featuresOf = (name: string): Feature[] =>
  JSON.parse(readFileSync(`geodata/${name}.geojson`, 'utf8')).features;

/** Every plot, crossing and village that has a place, as the address names it. */
const chosen = [
  ...featuresOf('parcels').map((feature) => ['parcels', feature] as const),
  ...featuresOf('crossings').map((feature) => ['crossings', feature] as const),
  ...featuresOf('places')
    .filter(({ properties }) => properties.kind !== 'town')
    .map((feature) => ['places', feature] as const),
]
  .filter(([, { geometry }]) => geometry !== null)
  .map(([layer, { id }]) => `${layer}:${id}`);

/** Chooses one after the other inside the page; tells those whose middle is not a piece of bare map. */
const walkThrough = (page: Page, selections: readonly string[]) =>
  page.evaluate(async (all) => {
    // Not frames: what lies where is known without painting it.
    const turn = () => new Promise((resolve) => setTimeout(resolve));
    const until = async (found: () => Element | null | undefined) => {
      for (const end = performance.now() + 20_000; performance.now() < end; await turn()) {
        const element = found();
        if (element) return element;
      }
      return null;
    };
    /** What a finger would touch in the middle of what is chosen. */
    const over = (mark: Element) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      return document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    };
    const hidden: string[] = [];
    for (const selection of all) {
      const [layer, id] = selection.split(':') as [string, string];
      // The layer alone, so that little is drawn.
      location.hash = `#layers=${layer}&sel=${selection}`;
      const card = await until(() => document.querySelector(`[data-card="${selection}"]`));
      // A place that the newest snapshot does not draw any more is marked by a pin.
      const mark = await until(() =>
        document.querySelector(`[data-layer="${layer}"] .is-chosen[data-id="${CSS.escape(id)}"], .pin`),
      );
      if (!card || !mark) {
        hidden.push(`${selection}: ${card ? 'no mark' : 'no card'}`);
        continue;
      }
      await turn();
      const found = over(mark);
      if (!found?.closest('#map') || found.closest('.scale-bar'))
        hidden.push(`${selection}: ${found?.outerHTML.slice(0, 60) ?? 'out of sight'}`);
    }
    return hidden;
  }, selections);

/** The same for the events of the story, each told by its button. */
const walkStory = (page: Page) =>
  page.evaluate(async () => {
    const turn = () => new Promise((resolve) => setTimeout(resolve));
    const hidden: string[] = [];
    let spots = 0;
    const buttons = [...document.querySelectorAll<HTMLElement>('.timeline [data-event]')];
    for (const button of buttons) {
      button.click();
      for (let turns = 0; turns < 3; turns++) await turn();
      const spot = document.querySelector('path.story-spot');
      if (!spot) continue;
      spots++;
      const { left, right, top, bottom } = spot.getBoundingClientRect();
      const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (!found?.closest('#map') || found.closest('.scale-bar'))
        hidden.push(`${button.dataset.event}: ${found?.outerHTML.slice(0, 60) ?? 'out of sight'}`);
    }
    return { hidden, spots, told: buttons.length };
  });

for (const [width, height] of sizes)
  test(`at ${width}×${height} nothing that is chosen or told lies under a panel`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height });
    await openMap(page, '#sel=places:kok-tash');
    await expect(page.locator('[data-card="places:kok-tash"]')).toBeVisible();
    expect(chosen.length).toBeGreaterThan(60);
    expect(await walkThrough(page, chosen)).toEqual([]);
    await page.evaluate(() => {
      location.hash = '#tab=story&event=khujand';
    });
    await page.getByRole('button', { name: 'All events' }).click();
    await expect(page.locator('.timeline [data-event]').first()).toBeAttached();
    const story = await walkStory(page);
    expect(story.told).toBeGreaterThan(50);
    expect(story.spots).toBeGreaterThan(20);
    expect(story.hidden).toEqual([]);
  });

/** What stands on the map and reaches under one of the panels over it: names, degrees, figures, the chosen symbol. */
const halfHidden = (page: Page) =>
  page.evaluate(() => {
    const panels = '.legend, .feature-card, .measure-bar, .notice, .credit, .map-buttons';
    const boxes = [...document.querySelectorAll(panels)].map((panel) => panel.getBoundingClientRect());
    const written = '.map-label, .line-text, .exchange-symbol text, .is-chosen:not(.exchange-symbol)';
    /** Of a text along a bent line the box of each letter. */
    const partsOf = (element: Element): DOMRect[] => {
      if (!(element instanceof SVGTextElement && element.matches('.line-text')))
        return [element.getBoundingClientRect()];
      const matrix = element.getScreenCTM() ?? new DOMMatrix();
      return Array.from({ length: element.getNumberOfChars() }, (_, index) => {
        const { x, y, width, height } = element.getExtentOfChar(index);
        const at = new DOMPoint(x, y).matrixTransform(matrix);
        return new DOMRect(at.x, at.y, width, height);
      });
    };
    const isUnder = ({ left, right, top, bottom, width }: DOMRect) =>
      width > 0 &&
      boxes.some((box) => left < box.right && box.left < right && top < box.bottom && box.top < bottom);
    return [...document.querySelectorAll(`#map :is(${written})`)]
      .filter((element) => partsOf(element).some(isUnder))
      .map((element) => element.textContent || (element as HTMLElement).dataset.id);
  });

/** Buttons of the map that the legend covers. */
const underLegend = (page: Page) =>
  page.evaluate(() => {
    const legend = document.querySelector('.legend')?.getBoundingClientRect();
    if (!legend) return ['no legend'];
    return [...document.querySelectorAll('.map-buttons button')].flatMap((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const isUnder =
        legend.left < right && left < legend.right && legend.top < bottom && top < legend.bottom;
      return isUnder && getComputedStyle(button).visibility === 'visible'
        ? [button.getAttribute('aria-label')]
        : [];
    });
  });

/** Names that are written now. */
const written = (page: Page) => page.locator('#map .map-label').allTextContents();

for (const [width, height] of sizes)
  test(`at ${width}×${height} no name lies half under what opens over the map`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openMap(page, '#map=9/40.02/70.4');
    const legend = page.locator('.legend:not(.legend-waits)');
    const fold = (open: boolean) =>
      legend.evaluate((details, is) => {
        if ((details as HTMLDetailsElement).open !== is) details.querySelector('summary')?.click();
      }, open);
    await fold(false);
    await expect(page.locator('.map-label').first()).toBeAttached();
    await expect.poll(() => halfHidden(page)).toEqual([]);
    const before = await written(page);
    await fold(true);
    await page.locator('.legend-more').click();
    await expect(page.locator('.legend-more')).toHaveAttribute('aria-expanded', 'true');
    await expect.poll(() => halfHidden(page), 'under the legend').toEqual([]);
    await expect.poll(() => underLegend(page), 'under the legend').toEqual([]);
    await fold(false);
    await expect.poll(() => written(page), 'what came back').toEqual(expect.arrayContaining(before));

    await page.evaluate(() => {
      location.hash = '#map=9/40.02/70.4&sel=crossings:kairagach';
    });
    await expect(page.locator('[data-card="crossings:kairagach"]')).toBeVisible();
    await expect.poll(() => halfHidden(page), 'under the card').toEqual([]);
    await fold(true);
    await expect.poll(() => halfHidden(page), 'under the legend beside a card').toEqual([]);
  });

test.describe('a message', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  for (const [width, height] of sizes)
    test(`at ${width}×${height} it lies on the map whole, and no name half under it`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openMap(page, '#map=8/40.6/70.4');
      await expect(page.locator('.map-label').first()).toBeAttached();
      await page.route(/\/assets\/story/, (route) => route.abort());
      await page.getByRole('tab', { name: 'Story' }).click();
      const notice = page.locator('.notice');
      await expect(notice).toBeVisible();
      await expect.poll(() => halfHidden(page)).toEqual([]);
      const isIn = async (part: import('@playwright/test').Locator) => {
        const [box, map] = [await part.boundingBox(), await page.locator('#map').boundingBox()];
        if (!box || !map) return false;
        const isAcross = box.x >= map.x && box.x + box.width <= map.x + map.width;
        return isAcross && box.y >= map.y && box.y + box.height <= map.y + map.height;
      };
      expect(await isIn(notice)).toBe(true);
      const dismiss = notice.getByRole('button', { name: 'Dismiss' });
      expect(await isIn(dismiss)).toBe(true);
      // Not squeezed into a column beside its buttons.
      expect((await notice.locator('span').boundingBox())?.width).toBeGreaterThan(190);
      // Each part that could not be fetched is told of when that is known.
      await expect(async () => {
        if ((await notice.count()) > 0) await dismiss.click({ timeout: 1000 });
        await expect(notice).toHaveCount(0, { timeout: 1000 });
      }).toPass();
    });
});
