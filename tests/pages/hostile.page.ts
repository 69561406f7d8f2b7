import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { addresses, markup } from '../fixtures/hostile-texts.ts';
import { expect, openMap, test } from './harness.ts';
import { answerMembers } from './shipped-files.ts';

type Harm = { fetched: string[]; dialogs: string[] };

/** Notes whatever a hostile text might bring about. */
async function watch(page: Page): Promise<Harm> {
  const harm: Harm = { fetched: [], dialogs: [] };
  await page.route(/evil\.example|\/x$/, (route) => {
    harm.fetched.push(route.request().url());
    return route.abort();
  });
  page.on('dialog', (dialog) => {
    harm.dialogs.push(dialog.message());
    dialog.dismiss();
  });
  return harm;
}

async function expectUnharmed(page: Page, harm: Harm) {
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
  expect(harm).toEqual({ fetched: [], dialogs: [] });
  // What the texts would add if they were markup; the page has none of these of its own.
  expect(await page.locator('#app :is(script, iframe, style, base, meta, object, form, math)').count()).toBe(
    0,
  );
  expect(await page.locator('#app img:not(.leaflet-tile)').count()).toBe(0);
  const links = await page
    .locator('#app a')
    .evaluateAll((all) =>
      (all as HTMLAnchorElement[]).map(({ href, rel, target }) => ({ href, rel, target })),
    );
  for (const { href, rel, target } of links) {
    expect(href).toMatch(/^https?:/);
    if (target === '_blank') expect(rel).toContain('noopener');
  }
}

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
  for (const { id } of parcels.features.slice(0, 4)) {
    await page.goto('about:blank');
    await openMap(page, `#sel=parcels:${id}&exchange=kairagach`);
    await expect(page.locator('#card h2')).toBeVisible();
  }
  const { id, properties } = parcels.features[1];
  await page.goto('about:blank');
  await openMap(page, `#sel=parcels:${id}`);
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
