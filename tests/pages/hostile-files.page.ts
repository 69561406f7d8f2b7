import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { csvParseRows } from 'd3-dsv';
import { addresses, formulas, markup } from '../fixtures/hostile-texts.ts';
import { expectUnharmed, watch } from './harm.ts';
import { expect, openMap, test } from './harness.ts';
import { parcel, square } from './own-parcels.ts';

/** Without zeros, for which a table or a KML would be refused whole. */
const texts = [...markup, ...addresses, ...formulas].map((text) => text.replaceAll('\0', ''));

/** Markup as a file may be called: the browser drops what stands before a slash or a zero. */
const nameOf = (text: string, ending: string) => `${text.replaceAll(/[/\\\0]/g, '∕')}.${ending}`;

const give = (page: Page, name: string, text: string) =>
  page.getByLabel('Open a file').setInputFiles([{ name, mimeType: '', buffer: Buffer.from(text) }]);

const result = (page: Page) => page.getByRole('region', { name: 'Exchange balance of your file' });

async function lookUp(page: Page, feature: number) {
  await page
    .getByLabel(/number/i)
    .first()
    .fill(String(feature));
  await page
    .getByLabel(/number/i)
    .first()
    .press('Enter');
  const article = page.getByRole('article', { name: `Feature ${feature}` });
  await expect(article).toBeVisible();
  return article;
}

test('properties, names of fields and of the file are shown as text; saved tables hold no formula', async ({
  page,
}) => {
  const harm = await watch(page);
  await openMap(page, '#tab=data');
  const features = texts.map((text, index) =>
    parcel(
      {
        from: index % 2 ? text : 'North',
        to: index % 2 ? 'North' : text,
        exchange: text,
        name: text,
        description: text,
        [text]: text,
        stroke: `url(https://evil.example/${index})`,
        'marker-symbol': 'https://evil.example/marker.png',
        style: 'background:url(https://evil.example/style)',
      },
      square(70 + (index % 9) * 0.1, 40 + Math.floor(index / 9) * 0.1, 0.01),
    ),
  );
  const name = nameOf(markup[1], 'geojson');
  await give(page, name, JSON.stringify({ type: 'FeatureCollection', features }));
  await expect(page.locator('.file-name')).toHaveText(name);
  await expect(result(page)).toContainText(`${texts.length} features`);
  await expect(page.locator('[data-layer="own"] path.own-shape')).toHaveCount(texts.length);
  for (const index of [0, 1, 6, markup.length]) {
    const article = await lookUp(page, index + 1);
    const text = texts[index] ?? '';
    expect(await article.locator('dd').allTextContents()).toContain(text);
    expect(await article.locator('dt').allTextContents()).toContain(text);
    await expect(article.locator('a')).toHaveCount(0);
  }
  await result(page).getByRole('button', { name: 'Choose the fields …' }).click();
  await expect(page.getByRole('dialog')).toContainText(markup[0]);
  await page.keyboard.press('Escape');

  const saving = page.waitForEvent('download');
  await result(page).getByRole('button', { name: 'CSV', exact: true }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).not.toMatch(/[<>"/\\]/);
  const rows = csvParseRows(await readFile(await saved.path(), 'utf8'));
  expect(rows.length).toBeGreaterThan(texts.length);
  // A number may begin with its sign; a text may not.
  for (const cell of rows.flat())
    if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
  await expectUnharmed(page, harm);
});

test('KML brings no markup, no picture and no link of its own', async ({ page }) => {
  const harm = await watch(page);
  await openMap(page, '#tab=data');
  const placemarks = texts.slice(0, markup.length).map(
    (
      text,
      index,
    ) => `<Placemark><name><![CDATA[${text}]]></name><description><![CDATA[${text}]]></description>
        <styleUrl>https://evil.example/style.kml#x</styleUrl>
        <Style><IconStyle><Icon><href>https://evil.example/icon.png</href></Icon></IconStyle>
        <BalloonStyle><text><![CDATA[${text}$[description]]]></text></BalloonStyle></Style>
        <Polygon><outerBoundaryIs><LinearRing><coordinates>${square(70 + index * 0.02, 40.1, 0.01)
          .coordinates[0]?.map((position) => position.join(','))
          .join(' ')}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`,
  );
  const links = `<NetworkLink><Link><href>https://evil.example/more.kml</href></Link></NetworkLink>
    <GroundOverlay><Icon><href>https://evil.example/ground.png</href></Icon></GroundOverlay>`;
  await give(
    page,
    nameOf(markup[0], 'kml'),
    `<?xml version="1.0"?><?xml-stylesheet href="https://evil.example/x.xsl"?>
      <!DOCTYPE kml [<!ENTITY outside SYSTEM "https://evil.example/entity">]>
      <kml xmlns="http://www.opengis.net/kml/2.2"><Document>${links}${placemarks.join('')}</Document></kml>`,
  );
  await expect(page.locator('[data-layer="own"] path.own-shape')).toHaveCount(markup.length);
  for (const index of [0, 1, 5]) {
    const article = await lookUp(page, index + 1);
    await expect(article).toContainText(markup[index] ?? '');
    await expect(article.locator('a')).toHaveCount(0);
  }
  await expectUnharmed(page, harm);
});

test('a table whose cells are markup and formulas is a table of texts', async ({ page }) => {
  const harm = await watch(page);
  await openMap(page, '#tab=data');
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const wkt = (index: number) =>
    `POLYGON((${square(70 + (index % 9) * 0.1, 40 + Math.floor(index / 9) * 0.1, 0.01)
      .coordinates[0]?.map((position) => position.join(' '))
      .join(',')}))`;
  const rows = texts.map((text, index) => [wkt(index), text, 'North', text].map(cell).join(','));
  await give(page, nameOf(formulas[9], 'csv'), `wkt,from,to,${cell(markup[0])}\n${rows.join('\n')}\n`);
  await expect(page.locator('[data-layer="own"] path.own-shape')).toHaveCount(texts.length);
  for (const index of [0, markup.length + addresses.length + 9]) {
    const article = await lookUp(page, index + 1);
    await expect(article).toContainText(texts[index]?.trim() ?? '');
    await expect(article.locator('a')).toHaveCount(0);
  }
  await expectUnharmed(page, harm);
});
