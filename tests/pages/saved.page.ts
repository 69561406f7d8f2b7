import { readFileSync } from 'node:fs';
import { stretchOfSelection } from '../../src/core/compare/stretch-at.ts';
import { verdictWords } from '../../src/i18n/exchange/balance.en.ts';
import { wholeAtlas } from '../core/atlas/shipped.ts';
import { expect, openMap, test } from './harness.ts';

// The browser asks for an icon where a file of another kind stands alone.
test.use({ expectedErrors: [/status of 404/] });

const saved = (name: string) => JSON.parse(readFileSync(`tests/fixtures/saved-0.1/${name}`, 'utf8'));

test('what the browser kept for version 0.1 is there again: files, measurements, theme', async ({ page }) => {
  const kept = saved('kept.json');
  await page.goto('./manifest.webmanifest');
  await page.evaluate(async ({ localStorage: texts, files }) => {
    for (const [key, text] of Object.entries<string>(texts)) localStorage.setItem(key, text);
    const opening = indexedDB.open('khujand-my-data');
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('files'));
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const writing = opening.result.transaction('files', 'readwrite');
    for (const { key, value } of files) {
      const { base64, name, type } = value;
      const bytes = base64 && Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      writing.objectStore('files').put(bytes ? new File([bytes], name, { type }) : value, key);
    }
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    opening.result.close();
  }, kept);

  await openMap(page, '#tab=data');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const result = page.getByRole('region', { name: 'Exchange balance of your file' });
  await expect(page.locator('.file-name')).toHaveText([
    'talks.geojson',
    'lots.ndjson',
    'turned.json',
    'table.csv',
  ]);
  await expect(page.locator('[data-layer="own"] path.own-shape')).toHaveCount(7);
  for (const [name, verdict] of [
    ['talks.geojson', verdictWords.equal],
    ['turned.json', verdictWords.equal],
    ['lots.ndjson', verdictWords['not-equal']],
  ] as const) {
    await page.getByRole('button', { name: `Show the results of ${name}` }).click();
    await expect(result.locator('.badge').first(), name).toHaveText(verdict);
  }
  await expect(result.getByLabel('Accuracy of the vertices')).toHaveValue('25');
  await page.getByRole('tab', { name: 'Measure' }).click();
  await expect(page.locator('.measure-item')).toHaveCount(2);
  await expect(page.getByRole('textbox', { name: 'Name' }).last()).toHaveValue('Поле «Dakhma» 1');
  await expect(page.locator('.measure-figure strong').first()).toHaveText(/km²$/);
  await expect(page.locator('.measured-figure')).toHaveCount(2);
});

test('a link of version 0.1 shows what it showed', async ({ page }) => {
  await page.route(/^https:/, (route) => route.abort());
  const addresses: { hash: string; tab: string; card: string | null; what: string }[] =
    saved('addresses.json');
  // A piece of the line opens the card of its stretch today.
  const atlas = wholeAtlas();
  const cardOf = (card: string) => {
    const [layer = '', id = ''] = [card.slice(0, card.indexOf(':')), card.slice(card.indexOf(':') + 1)];
    if (layer !== 'borders') return card;
    const stretch = stretchOfSelection(atlas, { layer, id });
    expect(stretch, card).not.toBeNull();
    return `borders:${stretch}`;
  };
  expect(addresses.filter(({ card }) => card?.startsWith('borders:')).length).toBeGreaterThan(0);
  const chosen = addresses.filter(({ what }) => !what.includes('base map'));
  await openMap(page, chosen[0]?.hash);
  for (const { hash, tab, card, what } of chosen)
    await test.step(what, async () => {
      await page.evaluate((next) => {
        location.hash = next;
      }, hash);
      await expect(page.getByRole('tab', { selected: true })).toHaveText(tab);
      if (card)
        await expect(page.locator('[data-card]')).toHaveAttribute('data-card', cardOf(card), {
          timeout: 40_000,
        });
      else await expect(page.locator('[data-card]')).toHaveCount(0);
    });
});
