import type { Page } from '@playwright/test';
import { stepIds } from '../../src/core/story/event-ids.ts';
import { findings } from './accessibility.ts';
import { expect, openMap, test } from './harness.ts';

const told = (page: Page, id: string) => page.locator(`.story-now[data-told="${id}"]`);

test('the tour is walked by keyboard and says where it is', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await openMap(page);
  expect(fetched.filter((path) => /\/(events|tour|story)-/.test(path))).toEqual([]);
  await page.getByRole('tab', { name: 'Story' }).click();
  await page.getByRole('button', { name: 'Start the tour' }).press('Enter');
  await expect(told(page, 'background')).toContainText('maps of the 1950s');
  const status = page.locator('.story [role="status"]');
  await expect(status).toHaveText(`Step 1 of ${stepIds.length}: A line that was drawn more than once`);
  await page.locator('.tour-steps [data-step="background"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(told(page, 'clashes').getByRole('table', { name: 'Killed and injured' })).toContainText(
    'Human Rights Watch',
  );
  await expect.poll(() => page.url()).toContain('step=clashes');
  for (const id of ['talks', 'signing', 'exchange', 'water-and-roads', 'dostuk']) {
    await page.keyboard.press('ArrowRight');
    await expect(told(page, id)).toBeVisible();
    await expect(
      told(page, id).getByRole('list', { name: 'Source' }).getByRole('link').first(),
    ).toBeVisible();
  }
  // What the story names on the map is not named a second time.
  await expect(page.locator('.story-notes span')).toHaveText(['Dostuk', 'Zhany Dostuk']);
  await expect(page.locator('.map-label', { hasText: 'Zhany Dostuk' })).toHaveCount(0);
  const houses = told(page, 'dostuk').getByRole('table', { name: 'How many houses?' });
  for (const [figure, author] of [
    ['259 houses', 'Joint inventory'],
    ['198 houses', 'K. Tashiev'],
    ['257 houses', '24.kg'],
  ] as const)
    await expect(houses.getByRole('row').filter({ hasText: figure }).filter({ hasText: author })).toHaveCount(
      1,
    );
  await page.keyboard.press('End');
  await expect(status).toContainText(`Step ${stepIds.length} of ${stepIds.length}`);
  await expect(page.getByRole('button', { name: 'Next' })).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('ArrowLeft');
  await expect(told(page, 'meaning')).toBeVisible();
});

test('an event sets date, layers and view, points at its place, and is a link', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openMap(page, '#tab=story');
  await page.getByRole('button', { name: 'All events' }).click();
  await page.getByRole('button', { name: /Three days of fighting/ }).click();
  await expect(told(page, 'fighting-of-april-2021')).toContainText(
    '36 citizens of Kyrgyzstan and 19 of Tajikistan',
  );
  await expect.poll(() => page.url()).toMatch(/map=\d+/);
  const address = new URL(page.url()).hash;
  expect(address).toContain('date=2021-04-28');
  expect(address).toContain('layers=borders,places,water');
  expect(address).toContain('event=fighting-of-april-2021');
  await expect(page.locator('path.story-spot')).toHaveCount(1);
  await expect(page.locator('[data-layer="crossings"] .symbol')).toHaveCount(0);
  await expect(told(page, 'fighting-of-april-2021').locator('.map-state')).toContainText('5 November 2020');
  await page
    .locator('#sidebar')
    .getByRole('button', { name: 'Golovnoy water intake: open its card' })
    .click();
  await expect(page.locator('[data-card="water:golovnoy"]')).toContainText('750 ha');
  await page.getByRole('button', { name: 'Back to today’s map with all layers' }).click();
  await expect.poll(() => page.url()).not.toContain('date=');
  await expect(page.locator('[data-layer="crossings"] .symbol').first()).toBeVisible();
  await page.getByRole('tab', { name: 'Layers' }).click();
  await expect(page.locator('path.story-spot')).toHaveCount(0);
  await page.evaluate(() => {
    location.hash = '#tab=story&event=water-commission';
  });
  await expect(told(page, 'water-commission')).toBeVisible();
  await page.getByText('Figures side by side').first().click();
  expect(await findings(page, { within: '#sidebar' })).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await findings(page, { within: '#sidebar', only: 'colours' })).toEqual([]);
  await page.goto('about:blank');
  await openMap(page, '#tab=story&event=khujand');
  await expect(told(page, 'khujand')).toContainText('tripoint');
  await expect(page.locator('path.story-spot')).toHaveCount(1);
  await expect.poll(() => Number(/map=([\d.]+)/.exec(page.url())?.[1])).toBeGreaterThan(9);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a finger goes on and back', async ({ page }) => {
    await openMap(page, '#tab=story&step=talks');
    const article = told(page, 'talks').locator('.story-text');
    await expect(article).toBeInViewport();
    const box = await article.boundingBox();
    if (!box) throw new Error('nothing is told');
    const finger = await page.context().newCDPSession(page);
    const y = box.y + 20;
    const drag = async (from: number, to: number) => {
      await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: from, y }] });
      for (const part of [0.3, 0.6, 1])
        await finger.send('Input.dispatchTouchEvent', {
          type: 'touchMove',
          touchPoints: [{ x: from + (to - from) * part, y }],
        });
      await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await drag(300, 90);
    await expect(told(page, 'signing')).toBeVisible();
    await drag(90, 300);
    await expect(told(page, 'talks')).toBeVisible();
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(390);
  });
});
