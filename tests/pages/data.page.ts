import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { csvParseRows } from 'd3-dsv';
import { verdictWords } from '../../src/i18n/exchange/balance.en.ts';
import { expect, openMap, test } from './harness.ts';
import { exchange, parcel, square } from './own-parcels.ts';

type GivenFile = { name: string; mimeType: string; buffer: Buffer };

const file = (name: string, text: string): GivenFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});

const give = (page: Page, ...files: GivenFile[]) => page.getByLabel('Open a file').setInputFiles(files);

const result = (page: Page) => page.getByRole('region', { name: 'Exchange balance of your file' });

const bowTie = {
  type: 'Polygon',
  coordinates: [
    [
      [70.3, 40.1],
      [70.31, 40.11],
      [70.31, 40.1],
      [70.3, 40.11],
      [70.3, 40.1],
    ],
  ],
};

test('a file is opened, checked, drawn, saved and kept, and no request carries it away', async ({ page }) => {
  await openMap(page, '#tab=data');
  await expect(page.getByText('Nothing leaves your device')).toBeVisible();
  const requests: { url: string; method: string; body: string | null }[] = [];
  page.on('request', (request) =>
    requests.push({ url: request.url(), method: request.method(), body: request.postData() }),
  );
  const text = exchange(parcel({ name: 'Bow', from: 'KGZ', to: 'TJK', exchange: 'A' }, bowTie));
  await give(page, file('talks.geojson', text));

  await expect(result(page).locator('.verdict')).toContainText(verdictWords.equal);
  await expect(result(page).locator('.badge').first()).toHaveText(verdictWords.equal);
  await expect(result(page)).toContainText('3 features, 2 of them measured');
  await expect(result(page)).toContainText('Feature 3 has an outline that crosses itself');
  await expect(page.locator('[data-layer="own"] path.own-shape')).toHaveCount(3);
  await expect(page.locator('[data-layer="own"] path.own-faulty')).toHaveCount(1);
  await page.waitForFunction(() => performance.getEntriesByName('import-ready').length > 0);

  await result(page).getByRole('button', { name: 'Zoom to feature 3' }).click();
  await expect(page.getByRole('article', { name: 'Feature 3' })).toContainText('faulty');
  await expect(page.locator('[data-layer="own"] path.own-chosen')).toHaveCount(1);

  const saving = page.waitForEvent('download');
  await result(page).getByRole('button', { name: 'GeoJSON with figures' }).click();
  const saved = JSON.parse(await readFile(await (await saving).path(), 'utf8'));
  const given = JSON.parse(text);
  expect(saved.features).toHaveLength(3);
  for (const [index, feature] of saved.features.entries()) {
    const { properties, ...rest } = feature;
    const own = Object.entries(properties).filter(([name]) => !name.startsWith('checked_'));
    expect({ ...rest, properties: Object.fromEntries(own) }).toEqual(given.features[index]);
  }
  expect(saved.features[0].properties.checked_ellipsoidal_ha).toBeCloseTo(94.6, 0);
  expect(saved.provenance.join()).toMatch(/Turf 7.*GeographicLib/);

  const writing = page.waitForEvent('download');
  await result(page).getByRole('button', { name: 'CSV', exact: true }).click();
  const rows = csvParseRows(await readFile(await (await writing).path(), 'utf8'));
  expect(rows.some((row) => row.includes('self-intersection'))).toBe(true);

  const reporting = page.waitForEvent('download');
  await result(page).getByRole('button', { name: 'Report', exact: true }).click();
  const report = await readFile(await (await reporting).path(), 'utf8');
  const sha256 = createHash('sha256').update(text).digest('hex');
  for (const told of ['<html lang="en">', 'Feature 3 has an outline that crosses itself', sha256])
    expect(report).toContain(told);
  expect(report).not.toContain('<script');

  for (const { url, method, body } of requests) {
    expect(method).toBe('GET');
    expect(body).toBeNull();
    expect(url).toMatch(/^(blob:)?http:\/\/localhost:\d+\/(assets\/|icon\.svg$|[\w-]*$)/);
    expect(decodeURIComponent(url)).not.toMatch(/North|talks|70\.3/);
  }

  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName('import-ready').length > 0);
  await expect(result(page).locator('.badge').first()).toHaveText(verdictWords.equal);
  await page.getByRole('button', { name: 'Remove talks.geojson' }).click();
  await expect(page.locator('[data-layer="own"] path')).toHaveCount(0);
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
  await expect(page.getByLabel('Open a file')).toBeVisible();
  await expect(page.getByText('talks.geojson')).toHaveCount(0);
});

test('the fields are chosen by hand where their names say nothing', async ({ page }) => {
  await openMap(page, '#tab=data');
  const features = [
    parcel({ a: 'North', b: 'South', lot: 7 }, square(70.1, 40.1, 0.01)),
    parcel({ a: 'South', b: 'North', lot: 7 }, square(70.2, 40.1, 0.02)),
  ];
  await give(page, file('lots.ndjson', features.map((feature) => JSON.stringify(feature)).join('\n')));
  await expect(result(page).locator('.verdict')).toContainText('Name the fields');
  await result(page).getByRole('button', { name: 'Choose the fields …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Field mapping' });
  await expect(dialog.getByRole('row', { name: /lot/ })).toContainText('7');
  await dialog.getByLabel('From whom').selectOption('a');
  await dialog.getByLabel('To whom').selectOption('b');
  await dialog.getByLabel('Which exchange').selectOption('lot');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(result(page).locator('.badge').first()).toHaveText(verdictWords['not-equal']);
  await expect(result(page).getByRole('columnheader', { name: 'to South' })).toBeVisible();
  // A corner that is a kilometre off leaves nothing to be told.
  const accuracy = result(page).getByLabel('Accuracy of the vertices');
  await accuracy.fill('1000');
  await accuracy.press('Enter');
  await expect(result(page).locator('.badge').first()).toHaveText(verdictWords['cannot-tell']);
});

test('what only a file of its kind needs comes with such a file', async ({ page }) => {
  await openMap(page, '#tab=data');
  const late: string[] = [];
  page.context().on('request', (request) => late.push(new URL(request.url()).pathname));
  const unpackers = () => late.filter((path) => path.includes('/unpack-zstd-'));
  const given = async (packing: string) => ({
    ...file(`${packing}.parquet`, ''),
    buffer: await readFile(`tests/fixtures/parquet/${packing}-v1.parquet`),
  });
  await give(page, await given('snappy'));
  await expect(result(page)).toContainText('6 features');
  expect(unpackers()).toEqual([]);
  await give(page, await given('zstd'));
  await expect(page.getByRole('button', { name: 'zstd.parquet' }).first()).toBeVisible();
  await expect(result(page).locator('.verdict')).toContainText(verdictWords.equal);
  await expect.poll(unpackers).toHaveLength(1);
  await give(page, await given('brotli'));
  await expect(page.getByText('GeoParquet (BROTLI), which is not read here')).toBeVisible();
});

test('swapped axes are noticed and mended; overlaps and sides are told', async ({ page }) => {
  await openMap(page, '#tab=data');
  const turned = exchange().replace(/\[(7\d\.\d+),(4\d\.\d+)\]/g, '[$2,$1]');
  await give(page, file('turned.json', turned));
  await expect(result(page)).toContainText('Latitude and longitude seem to have changed places');
  await result(page).getByRole('button', { name: 'Read it the other way round' }).click();
  await expect(result(page).locator('.badge').first()).toHaveText(verdictWords.equal);

  const overlapping = exchange(parcel({ from: 'KGZ', to: 'TJK', exchange: 'A' }, square(70.105, 40.1, 0.01)));
  await give(page, file('overlapping.json', overlapping));
  await expect(result(page).getByText('Overlaps (1)')).toBeVisible();
  await result(page).getByText('Overlaps (1)').click();
  await expect(result(page)).toContainText(/Features 1 and 3 share 47\.\d+ ha/);
  await expect(result(page).getByText(/On another side of the line/)).toBeVisible();
});

test('the file field speaks the language of the page, opens by mouse and keys, and shows that it has the focus', async ({
  page,
}) => {
  await openMap(page, '#tab=data&lang=ru');
  const field = page.getByLabel('Открыть файл');
  const button = page.locator('.file-field .button');
  await expect(button).toHaveText('Открыть файл');
  // What the browser writes on a file field is in its own language.
  await expect
    .poll(() =>
      field.evaluate((input) => input.getBoundingClientRect().width * input.getBoundingClientRect().height),
    )
    .toBeLessThanOrEqual(1);
  const byMouse = page.waitForEvent('filechooser');
  await button.click();
  await byMouse;
  await field.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(field).toBeFocused();
  await expect(button).toHaveCSS('outline-style', 'solid');
  const byKey = page.waitForEvent('filechooser');
  await page.keyboard.press('Space');
  const chooser = await byKey;
  await chooser.setFiles([{ name: 'talks.geojson', mimeType: '', buffer: Buffer.from(exchange()) }]);
  await expect(page.locator('#sidebar').getByText('talks.geojson').first()).toBeVisible();
});

test('a file is dropped anywhere, or pasted; a broken one says why and leaves the others', async ({
  page,
}) => {
  // What opens files comes late here: what falls on the page before that waits for it.
  let arrive = () => {};
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\/assets\/my-data-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await openMap(page);
  const drop = (name: string, text: string) =>
    page.evaluate(
      ([name, text]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], name));
        return ['dragenter', 'dragover', 'drop'].map(
          (type) =>
            !document.body.dispatchEvent(
              new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
            ),
        );
      },
      [name, text] as const,
    );
  expect((await drop('one.geojson', exchange())).slice(1), 'the browser stays on the page').toEqual([
    true,
    true,
  ]);
  arrive();
  await expect(page.getByRole('tab', { name: 'My data' })).toHaveAttribute('aria-selected', 'true');
  await expect(result(page).locator('.badge').first()).toHaveText(verdictWords.equal);
  await drop('nothing.geojson', '{"type":"FeatureCollection","features":[{"type":');
  const alert = page.locator('#sidebar').getByRole('alert');
  await expect(alert).toContainText('The file ends in the middle');
  await page.getByText('Paste text instead').click();
  await page.getByLabel('GeoJSON, KML or a table as text').fill('<script>alert(1)</script>');
  await page.getByRole('button', { name: 'Check this text' }).click();
  await expect(alert).toContainText('none of the formats');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await page.getByRole('button', { name: 'Show the results of one.geojson' }).click();
  await expect(result(page).locator('.badge').first()).toHaveText(verdictWords.equal);
  await page.getByRole('button', { name: 'Remove all files' }).click();
  await expect(page.locator('[data-layer="own"] path')).toHaveCount(0);
});

test('an emptied accuracy is none: the field says which holds, Escape gives it back, and no verdict moves', async ({
  page,
}) => {
  await openMap(page, '#tab=data');
  await give(page, file('talks.geojson', exchange()));
  const accuracy = result(page).getByLabel('Accuracy of the vertices');
  await accuracy.fill('500');
  await accuracy.press('Enter');
  await expect(result(page).locator('.badge').first()).toHaveText(verdictWords['cannot-tell']);
  await accuracy.fill('');
  await accuracy.blur();
  await expect(result(page).locator('.accuracy [role=alert]')).toHaveText(
    'At least 0 and at most 1,000; until then 500 holds.',
  );
  await expect(result(page).locator('.badge').first()).toHaveText(verdictWords['cannot-tell']);
  await accuracy.press('Escape');
  await expect(accuracy).toHaveValue('500');
  await expect(result(page).locator('.accuracy [role=alert]')).toHaveCount(0);
});

test('on a phone the verdict on a file that was just opened is in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page, '#tab=data');
  await give(page, file('talks.geojson', exchange()));
  await expect(result(page).locator('.verdict')).toBeInViewport();
  await expect(page.locator('#map')).toBeInViewport({ ratio: 1 });
  // What came back by itself leaves the reader at the head of the panel.
  await expect(page.getByText('kept in this browser', { exact: true })).toBeVisible();
  await page.reload();
  await expect(result(page).locator('.verdict')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Check your own parcels' })).toBeInViewport();
});

for (const size of [
  { width: 390, height: 844 },
  { width: 1280, height: 600 },
])
  test(`the result of a file lengthens its panel, not the page, at ${size.width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await openMap(page, '#tab=data');
    await give(page, file('talks.geojson', exchange()));
    await expect(result(page).locator('.badge').first()).toHaveText(verdictWords.equal);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(size.height);
  });

test('of several columns of geometries another is read, and stays chosen; a long name stays within its box', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openMap(page, '#tab=data&lang=ky');
  const long = `outline_${'of_the_parcels_'.repeat(5)}`;
  const area = (lon: number) => `"POLYGON((${lon} 40,${lon + 0.01} 40,${lon} 40.01,${lon} 40))"`;
  const text = `from,to,wkt,${long}\nKGZ,TJK,${area(70.1)},${area(70.3)}\n`;
  await page
    .locator('input[type=file]')
    .setInputFiles([{ name: 'a.csv', mimeType: '', buffer: Buffer.from(text) }]);
  const choose = (column: string) => page.locator('.mend').getByRole('button', { name: `«${column}»` });
  await choose(long).click();
  await expect(choose('wkt')).toBeVisible();
  await page.reload();
  await expect(choose('wkt')).toBeVisible();
  await choose('wkt').click();
  await expect(choose(long)).toBeVisible();
  const out = await choose(long).evaluate((button) => {
    const box = button.closest('.mend') as Element;
    return button.getBoundingClientRect().right - box.getBoundingClientRect().right;
  });
  expect(out).toBeLessThanOrEqual(0);
});
