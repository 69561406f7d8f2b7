import { readFileSync } from 'node:fs';
import { addresses, markup } from '../fixtures/hostile-texts.ts';
import { expectUnharmed, watch } from './harm.ts';
import { expect, openMap, test } from './harness.ts';
import { answerMembers } from './shipped-files.ts';

test('texts of the data files are shown as text, and their addresses become no links', async ({ page }) => {
  const read = (name: string) => JSON.parse(readFileSync(`geodata/${name}`, 'utf8'));
  const parcels = read('parcels.geojson');
  for (const [index, { properties }] of parcels.features.entries()) {
    properties.name = { en: `${markup[index % markup.length]} ${index}` };
    properties.place = markup[index % markup.length];
    properties.note = markup[index % markup.length];
  }
  const sources = read('sources.json');
  for (const [index, source] of Object.values<Record<string, string>>(sources).entries()) {
    source.publisher = markup[index % markup.length] ?? '';
    source.title = markup[(index + 1) % markup.length] ?? '';
    source.date = markup[(index + 2) % markup.length] ?? '';
  }
  const claims = read('claims.json');
  for (const [index, claim] of Object.values<Record<string, string>>(claims).entries())
    claim.author = markup[index % markup.length] ?? '';
  await answerMembers(page, { parcels, sources, claims });
  const harm = await watch(page);
  await openMap(page, '#exchange=kairagach');
  for (const { id } of parcels.features.slice(0, 12)) {
    await page.evaluate((next) => {
      location.hash = next;
    }, `#sel=parcels:${id}&exchange=kairagach`);
    await expect(page.locator(`[data-card="parcels:${id}"] h2`)).toBeVisible();
  }
  const { properties } = parcels.features[11];
  expect(await page.locator('#card h2').textContent()).toContain(properties.name.en.slice(0, 12));
  for (const summary of await page.locator('#sidebar summary, #card summary').all()) await summary.click();
  await expectUnharmed(page, harm);
});

test('a source whose address is no web address is told of and left out', async ({ page }) => {
  const sources = JSON.parse(readFileSync('geodata/sources.json', 'utf8'));
  const ids = Object.keys(sources).slice(0, addresses.length);
  for (const [index, id] of ids.entries()) sources[id].url = addresses[index];
  await answerMembers(page, { sources });
  const harm = await watch(page);
  await openMap(page, '#exchange=vorukh');
  await expect(page.getByRole('alert')).toContainText('sources');
  for (const summary of await page.locator('#sidebar summary').all()) await summary.click();
  await expectUnharmed(page, harm);
});

test('no address of the page makes it run or fetch anything', async ({ page }) => {
  const harm = await watch(page);
  await openMap(page);
  const keys = [
    'map',
    'layers',
    'opacity',
    'tab',
    'date',
    'view',
    'sel',
    'exchange',
    'base',
    'lang',
    'tolerance',
    'q',
    '__proto__',
  ];
  for (const text of [...markup, ...addresses]) {
    const hash = keys.map((key) => `${key}=${encodeURIComponent(text)}`).join('&');
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  for (const hash of [
    `sel=parcels:${encodeURIComponent('../../x')}`,
    'map=1e309/NaN/Infinity',
    'map=8/-0/0x10',
    `layers=${'borders,'.repeat(5000)}`,
    `sel=places:${'a'.repeat(50_000)}`,
    '%00%ff%E0%A4%A',
  ])
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
  await expect(page.getByRole('tab', { name: 'Balance' })).toHaveAttribute('aria-selected', 'true');
  await expectUnharmed(page, harm);
});
