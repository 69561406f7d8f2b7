import type { Page } from '@playwright/test';
import { findings } from './accessibility.ts';
import { expect, openMap, test } from './harness.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search places and plots' });

// The browser itself asks for the icon again when the address changes.
test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

test('every spelling leads to the same place, by keyboard alone, without a network', async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(new URL(request.url()).pathname));
  // A place that was looked at before has brought what an answer is made of.
  const stretches = page.waitForResponse(/\/stretch-lines-/);
  await openMap(page, '#layers=borders&sel=places:isfara');
  await stretches;
  await expect(page.locator('[data-card="places:isfara"] .sides')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-card]')).toHaveCount(0);
  page.on('request', (request) => asked.push(request.url()));
  await field(page).focus();
  await expect.poll(() => asked.some((url) => url.includes('search-atlas'))).toBe(true);
  await page.keyboard.type('isfara');
  await expect(page.getByRole('option').first()).toBeVisible();
  // The last part that the page fetches by itself: what keeps it for use without a network.
  await expect.poll(() => asked.some((url) => url.includes('/updates-'))).toBe(true);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  for (const [text, found] of [
    ['Исфара', 'place:isfara'],
    ['Isfra', 'place:isfara'],
    ['Кок-Таш', 'place:kok-tash'],
    ['koktash', 'place:kok-tash'],
    ['Kök-Tash', 'place:kok-tash'],
  ] as const) {
    await field(page).fill(text);
    await expect(page.getByRole('option').first()).toHaveAttribute('data-found', found);
  }
  await page.keyboard.press('ArrowDown');
  const active = await field(page).getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-card="places:kok-tash"] .sides')).toContainText('Kyrgyzstan');
  await expect(page.locator('#map')).toBeFocused();
  await expect.poll(() => page.url()).toContain('layers=borders,places');
  await expect(page.locator('.map-label', { hasText: 'Kok-Tash' })).toBeVisible();
  expect(failed.filter((path) => path !== '/icon.svg')).toEqual([]);
});

test('answers are grouped by kind; Escape closes, then empties', async ({ page }) => {
  await openMap(page);
  await field(page).fill('kairagach');
  for (const group of ['Places', 'Exchanged parcels', 'Crossing points'])
    await expect(page.getByRole('group', { name: group })).toBeVisible();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  expect(await findings(page, { pinsMayCrowd: true })).toEqual([]);
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('listbox').getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(field(page)).toHaveValue('kairagach');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await field(page).fill('no such place');
  await expect(page.locator('.search')).toContainText('Nothing found for “no such place”');
});

test('what was typed before the program was there is searched for, and so is what is typed on its way', async ({
  page,
}) => {
  let go = () => {};
  const typed = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(/\/assets\/[\w-]+\.js$/, async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await field(page).fill('kaira');
  go();
  await expect(page.getByRole('group', { name: 'Places' })).toContainText('Kairagach');
  await expect(field(page)).toHaveValue('kaira');
  await field(page).pressSequentially('gach');
  await expect(field(page)).toHaveValue('kairagach');
  await expect(page.getByRole('group', { name: 'Crossing points' })).toBeVisible();
});

test('an event is found by its title and told in the story; coordinates are asked about', async ({
  page,
}) => {
  await openMap(page);
  await field(page).fill('treaty is signed');
  await page.getByRole('group', { name: 'Events' }).getByRole('option').first().click();
  await expect(page.getByRole('tab', { name: 'Story' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.story')).toContainText('The border treaty is signed');
  await expect.poll(() => page.url()).toContain('event=treaty-signed');

  await field(page).fill('40°12′36″N 70°57′E');
  await page.getByRole('option', { name: 'What is at 40.21000, 70.95000?' }).click();
  await expect(page.locator('[data-card="here:40.21,70.95"]')).toContainText('Tajikistan');
  await expect.poll(() => Number(/map=([\d.]+)/.exec(page.url())?.[1])).toBeGreaterThan(11);
});

test('on a phone the lens opens over the header', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await openMap(page);
  expect((await field(page).boundingBox())?.width).toBeLessThan(48);
  await field(page).tap();
  await field(page).fill('stele');
  expect((await field(page).boundingBox())?.width).toBeGreaterThan(340);
  await page.getByRole('option', { name: 'Friendship Stele', exact: true }).tap();
  await expect(page.locator('[data-card="memorial:stele"]')).toBeVisible();
  expect((await field(page).boundingBox())?.width).toBeLessThan(48);
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(390);
  await context.close();
});
