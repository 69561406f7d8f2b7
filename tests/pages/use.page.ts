import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { listText } from '../../src/core/measure/measurement-text.ts';
import { hectares, landForLand } from '../fixtures/published.ts';
import { expect, openMap, test } from './harness.ts';

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Use this' });

async function use(page: Page, way: string, from: Locator = page.getByRole('banner')) {
  await from
    .getByRole('button', { name: /^Use this/ })
    .first()
    .click();
  await dialog(page).getByRole('radio', { name: way, exact: true }).check();
}

const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : null;
    return { text: await read('text/plain'), html: await read('text/html') };
  });

const contents = async (download: Download) => readFileSync(await download.path());

async function save(page: Page, name: RegExp) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name }).click(),
  ]);
  return download;
}

/** Size of a PNG, and how many of its pixels have (about) each colour. */
const looked = (page: Page, png: Buffer, colours: readonly (readonly [number, number, number])[]) =>
  page.evaluate(
    async ({ base64, wanted }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      const counts = wanted.map(() => 0);
      for (let i = 0; i < data.length; i += 4)
        for (const [index, [r, g, b]] of wanted.entries())
          if (
            Math.abs((data[i] ?? 0) - r) < 6 &&
            Math.abs((data[i + 1] ?? 0) - g) < 6 &&
            Math.abs((data[i + 2] ?? 0) - b) < 6
          )
            counts[index] = (counts[index] ?? 0) + 1;
      return { width: image.width, height: image.height, counts };
    },
    { base64: png.toString('base64'), wanted: colours },
  );

test.describe('a sentence with its source', () => {
  test('is copied as text and with links, in any of the languages', async ({ page }) => {
    await openMap(page, '#exchange=vorukh');
    await use(page, 'Sentence');
    await dialog(page).getByRole('button', { name: 'Copy sentence with source' }).click();
    await expect(dialog(page).getByRole('status')).toContainText('with links');
    const { text, html } = await clipboard(page);
    const [sentence = '', source = '', map = ''] = text?.split('\n') ?? [];
    expect(sentence).toMatch(/^Vorukh pastures: 1,000 ha to Tajikistan, 1,000 ha to Kyrgyzstan\. Equal\./);
    expect(sentence).toContain('neither official coordinates nor a Tajik list');
    expect(source).toMatch(/Tashiev.*27 February 2025.*https:/);
    expect(map).toMatch(/Data version \d{4}\.\d\d-\d.*exchange=vorukh/);
    expect(html).toMatch(/<a href="https:[^"]+">.*Tashiev/);

    await dialog(page).getByLabel('Language of the sentence').selectOption('ky');
    await expect(dialog(page).locator('blockquote')).toHaveAttribute('lang', 'ky');
    await dialog(page).getByRole('button', { name: 'Copy sentence with source' }).click();
    await expect(dialog(page).getByRole('status')).toContainText('with links');
    const told = (await clipboard(page)).text;
    expect(told).toContain('Ташиев');
    expect(told).toContain('lang=ky');
  });

  test('is given as plain text where the browser takes no other, or to be copied by hand', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'ClipboardItem', { value: undefined, configurable: true });
    });
    await openMap(page);
    await use(page, 'Sentence');
    const button = dialog(page).getByRole('button', { name: 'Copy sentence with source' });
    await button.click();
    await expect(dialog(page).getByRole('status')).toContainText('plain text');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(hectares(landForLand.toTjk));
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await button.click();
    await expect(dialog(page).getByRole('textbox', { name: 'Sentence' })).toHaveValue(
      /1,331\.9 ha.*\n.*Tashiev/,
    );
  });

  test('stands beside the verdict, an exchange, the mapped change and a card, and the focus comes back', async ({
    page,
  }) => {
    await openMap(page, '#exchange=dostuk&sel=parcels:dacha');
    const said = dialog(page).locator('blockquote');
    const beside: [Locator, RegExp][] = [
      [page.getByRole('button', { name: 'Use this: Exchange balance' }), /^Where land was swapped/],
      [
        page.getByRole('button', { name: 'Use this: Dostuk and villages' }),
        /^Dostuk and villages: 141\.9 ha/,
      ],
      [page.getByRole('button', { name: 'Use this: As mapped' }), /^Ground on another side/],
      [page.locator('#card').getByRole('button', { name: 'Use this' }), /Exchanged parcel.*Reported: /],
    ];
    for (const [button, sentence] of beside) {
      await button.click();
      await expect(said).toHaveText(sentence);
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toHaveCount(0);
      await expect(button).toBeFocused();
    }
  });
});

test.describe('a picture', () => {
  const light = [255, 255, 255] as const;
  const dark = [27, 36, 44] as const;
  const toTjk = [213, 94, 0] as const;

  test('has the shape, the size and the colours that are wished for, and these are remembered', async ({
    page,
  }) => {
    await openMap(page);
    await use(page, 'Picture');
    await expect(dialog(page).getByRole('img', { name: /^Preview: Where land/ })).toBeVisible();
    const wide = await looked(page, await contents(await save(page, /^PNG, 1200/)), [light, toTjk, dark]);
    expect([wide.width, wide.height]).toEqual([1200, 675]);
    expect(wide.counts[0]).toBeGreaterThan(100_000);
    expect(wide.counts[1]).toBeGreaterThan(200);
    // The ink of the letters has the colour that the ground has in the dark.
    expect(wide.counts[2]).toBeLessThan(60_000);
    await dialog(page).getByRole('radio', { name: '4:5' }).check();
    await dialog(page).getByRole('radio', { name: 'Dark' }).check();
    const tall = await looked(page, await contents(await save(page, /^PNG, 2160/)), [light, dark]);
    expect([tall.width, tall.height]).toEqual([2160, 2700]);
    expect(tall.counts[1]).toBeGreaterThan(500_000);
    expect(tall.counts[0]).toBeLessThan(50_000);

    await page.reload();
    await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
    await page.getByRole('banner').getByRole('button', { name: 'Use this' }).click();
    for (const name of ['Picture', '4:5', 'Dark'])
      await expect(dialog(page).getByRole('radio', { name })).toBeChecked();
  });

  test('as SVG holds the headline as it was edited, and a legend of what is in view alone', async ({
    page,
    context,
  }) => {
    await openMap(page, '#exchange=vorukh&layers=borders,parcels');
    await use(page, 'Picture');
    await dialog(page).getByLabel('Headline').fill('Pastures <around> Vorukh & Karagan-Sai');
    const text = (await contents(await save(page, /^SVG$/))).toString('utf8');
    // This page's policy lets no text become a document.
    const other = await context.newPage();
    const found = await other.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
      return {
        root: parsed.documentElement.tagName,
        title: parsed.querySelector('title')?.textContent,
        legend: [...parsed.querySelectorAll('.legend text')].map((line) => line.textContent).join(' '),
        plots: parsed.querySelectorAll('path[class^="symbol-parcel"]:not([opacity])').length,
      };
    }, text);
    expect(found.root).toBe('svg');
    expect(found.title).toBe('Pastures <around> Vorukh & Karagan-Sai');
    expect(found.plots).toBe(2);
    expect(found.legend).toContain('Plot to Kyrgyzstan, schematic');
    expect(found.legend).not.toMatch(/Crossing|Mapped change|Town|reservoir/i);
  });

  const field = listText([
    {
      id: 'field',
      name: 'Field',
      colour: 0,
      hidden: false,
      direction: null,
      accuracyM: 10,
      what: {
        kind: 'area',
        points: [
          [70.6, 39.93],
          [70.63, 39.93],
          [70.63, 39.95],
        ],
      },
    },
  ]);

  test('of own parcels and measurements shows them, under their own headline and legend', async ({
    page,
  }) => {
    await openMap(page, `#tab=data&measure=${encodeURIComponent(field)}`);
    const ring = (lon: number) => [
      [
        [lon, 39.9],
        [lon + 0.03, 39.9],
        [lon + 0.03, 39.92],
        [lon, 39.92],
        [lon, 39.9],
      ],
    ];
    const parcel = (lon: number, from: string, to: string) => ({
      type: 'Feature',
      properties: { from, to },
      geometry: { type: 'Polygon', coordinates: ring(lon) },
    });
    const features = [parcel(70.6, 'Kyrgyzstan', 'Tajikistan'), parcel(70.65, 'Tajikistan', 'Kyrgyzstan')];
    await page.getByLabel('Open a file').setInputFiles({
      name: 'fields.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features })),
    });
    await page.getByRole('button', { name: 'Use this: fields.geojson' }).click();
    await dialog(page).getByRole('radio', { name: 'Picture' }).check();
    await expect(dialog(page).getByLabel('Headline')).toHaveValue(/^fields\.geojson/);
    const text = (await contents(await save(page, /^SVG$/))).toString('utf8');
    expect(text).toContain('fields.geojson');
    expect(text).not.toContain(hectares(landForLand.toTjk));
    for (const line of ['Your parcel to Kyrgyzstan', 'Your parcel to Tajikistan'])
      expect(text).toContain(line);
    const png = await looked(page, await contents(await save(page, /^PNG, 1200/)), [
      [164, 71, 0],
      [0, 86, 138],
    ]);
    for (const count of png.counts) expect(count).toBeGreaterThan(400);
  });
});

test('a frame is framed to what is chosen, in each size, and shows it on another page', async ({
  page,
  context,
}) => {
  await openMap(page, '#map=7/41/72&exchange=vorukh');
  await use(page, 'Embed');
  for (const size of ['as wide as the page', '360 × 560']) {
    await dialog(page).getByRole('radio', { name: size }).check();
    await dialog(page).getByRole('button', { name: 'Copy code' }).click();
    await expect(dialog(page).getByRole('button', { name: 'Code copied' })).toBeVisible();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toMatch(/^<iframe src="http:\/\/localhost:\d+\/\?embed#.*exchange=vorukh.*<\/iframe>$/);
    const host = await context.newPage();
    await host.setContent(`<!doctype html><p>Another page</p>${code}`);
    const frame = host.frameLocator('iframe');
    const plots = frame.locator('[data-layer="parcels"] path:not(.is-dimmed, .hit)');
    await expect(plots).toHaveCount(2);
    for (const plot of await plots.all())
      await expect
        .poll(async () => {
          const [box, map] = [await plot.boundingBox(), await frame.locator('#map').boundingBox()];
          if (!box || !map) return false;
          return (
            box.width > 4 &&
            box.x >= map.x &&
            box.y >= map.y &&
            box.x + box.width <= map.x + map.width &&
            box.y + box.height <= map.y + map.height
          );
        }, size)
        .toBe(true);
    await host.close();
  }
});

test('on a phone it fits, and hands the link to the device where that takes it', async ({ page }) => {
  await page.addInitScript(() => {
    const given: unknown[] = [];
    Object.assign(window, { given });
    Object.defineProperty(navigator, 'share', { value: async (data: unknown) => void given.push(data) });
  });
  await page.setViewportSize({ width: 360, height: 640 });
  await openMap(page, '#sel=parcels:dacha');
  await use(page, 'Link', page.locator('#card'));
  const box = await dialog(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
  await dialog(page).getByRole('button', { name: 'Copy link' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await dialog(page).getByRole('button', { name: 'Share …' }).click();
  expect(await page.evaluate(() => (window as unknown as { given: unknown[] }).given)).toEqual([
    { url: page.url() },
  ]);
  for (const way of ['Sentence', 'Picture', 'Embed', 'Print']) {
    await dialog(page).getByRole('radio', { name: way }).check();
    expect(
      await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth),
      way,
    ).toBeLessThanOrEqual(0);
  }
});
