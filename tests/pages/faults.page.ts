import type { Page, Route } from '@playwright/test';
import { verdictWords } from '../../src/i18n/exchange/balance.en.ts';
import { bothWays, hectares, landForLand } from '../fixtures/published.ts';
import { newestInWords } from '../fixtures/snapshots.ts';
import { expect, openMap, test } from './harness.ts';
import { answerFile, answerMembers, mendFile } from './shipped-files.ts';

test.use({ expectedErrors: [/Failed to (load resource|fetch dynamically)|ERR_|status of/] });

/** Nothing in the page's text shows that a number is missing behind it. */
async function expectSound(page: Page) {
  const balance = await page.locator('#app').textContent();
  await page.getByRole('tab', { name: 'Compare' }).click();
  await expect(page.locator('.release-tick').first()).toBeAttached();
  expect(`${balance} ${await page.locator('#tab-panel').textContent()}`).not.toMatch(
    /NaN|undefined|Infinity|\[object|\bnull\b/,
  );
  await page.getByRole('tab', { name: 'Layers' }).click();
  await page.getByRole('checkbox', { name: 'Places' }).uncheck();
  await expect(page.getByRole('checkbox', { name: 'Places' })).not.toBeChecked();
  await page.getByRole('tab', { name: 'Balance' }).click();
}

const stale = { type: 'FeatureCollection', features: [{ type: 'Feature', id: 'x' }] };

const truncated = async (route: Route) => {
  const body = await (await route.fetch()).body();
  return route.fulfill({
    body: body.subarray(0, Math.floor(body.length * 0.6)),
    contentType: 'application/json',
  });
};
const anotherPage = (route: Route) =>
  route.fulfill({ body: '<!doctype html><title>Sign in</title>', contentType: 'text/html' });

const smallFiles = [
  'parcels',
  'memorial',
  'crossings',
  'places',
  'water',
  'roads',
  'sources',
  'claims',
  'releases',
];

const balanceOf = (page: Page) => page.getByRole('region', { name: 'Exchange balance' });

/** Opens the page and sees that it tells of these files; what the panels make of it is tested without a browser. */
async function expectTold(page: Page, files: readonly string[]) {
  await page.goto('about:blank');
  await openMap(page);
  // The first touch fetches the geometry itself.
  await page.keyboard.press('Shift');
  const alert = page.getByRole('alert');
  for (const file of files) await expect(alert).toContainText(file);
  await expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible();
  const balance = balanceOf(page);
  await expect(balance.getByRole('status')).toContainText(
    files.includes('parcels') ? 'do not allow an answer' : hectares(landForLand.toTjk),
  );
  const isMapped = !files.includes('changes');
  await expect(balance.locator('.mapped .badge')).toHaveText(
    isMapped ? verdictWords['not-equal'] : verdictWords['cannot-tell'],
  );
  const drawn = (what: string) => page.locator(what).count();
  // All stretches of one kind of line are one path.
  if (!files.includes('borders')) expect(await drawn('[data-layer="borders"] path')).toBeGreaterThan(2);
  if (isMapped) expect(await drawn('[data-layer="changes"] path')).toBeGreaterThan(50);
}

async function expectMended(page: Page) {
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await expect(balanceOf(page).locator('.mapped .badge')).toHaveText(verdictWords['not-equal']);
  await expect(balanceOf(page).getByRole('status')).toContainText(hectares(landForLand.toTjk));
  await expect(page.getByRole('alert')).toBeEmpty();
}

test('a file that cannot be used is told, the rest is shown, and another try mends it', async ({ page }) => {
  for (const [file, answer] of [
    ['borders', anotherPage],
    ['changes', (route: Route) => route.abort()],
    ['countries', truncated],
  ] as const)
    await test.step(file, async () => {
      await answerFile(page, file, answer);
      await expectTold(page, [file]);
      await mendFile(page, file);
    });
  await expectMended(page);
});

test('so are members of the file that holds the small ones, one of them or all', async ({ page }) => {
  await answerMembers(page, { parcels: stale, places: undefined, crossings: null, memorial: 7 });
  await expectTold(page, ['parcels', 'places', 'crossings', 'memorial']);
  await expectSound(page);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('alert')).toBeEmpty();
  await mendFile(page, 'parcels');
  await answerFile(page, 'parcels', (route) => route.fulfill({ status: 404, body: 'not found' }));
  await expectTold(page, smallFiles);
  await mendFile(page, 'parcels');
  await expectMended(page);
});

test('a slow file is waited for, and meanwhile the page shows the answer that was written into it', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await answerFile(page, 'parcels', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./#tab=layers');
  await expect(page.locator('#sidebar')).toContainText('Loading');
  await page.goto('about:blank');
  await page.goto('./');
  await expect(balanceOf(page).getByRole('status')).toContainText(hectares(landForLand.toTjk));
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  await expect(page.locator('[data-layer="borders"] path')).toHaveCount(0);
  release();
  await expect(page.locator('[data-layer="borders"] path').first()).toBeAttached();
});

test('storage that is forbidden or full changes nothing but what is remembered', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await openMap(page);
  await page.getByLabel('Theme').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await expect(page.locator('#tab-panel .loading')).toHaveCount(0);
  }
  await expect(page.getByRole('alert')).toBeEmpty();
});

test('a panel that cannot be fetched offers another try, which shows it', async ({ page }) => {
  await page.route(/\/assets\/layers-panel-/, (route) => route.abort());
  await openMap(page);
  await page.getByRole('tab', { name: 'Layers' }).click();
  const alert = page.locator('#tab-panel [role=alert]');
  await expect(alert).toContainText('could not be fetched');
  await page.getByRole('tab', { name: 'Balance' }).click();
  await expect(page.getByRole('region', { name: 'Exchange balance' })).toBeVisible();
  await page.getByRole('tab', { name: 'Layers' }).click();
  await expect(alert).toContainText('could not be fetched');
  await page.unroute(/\/assets\/layers-panel-/);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('checkbox', { name: 'Borders' })).toBeVisible();
  await expect(page.locator('#tab-panel [role=alert]')).toHaveCount(0);
});

test('the page says why the map stays empty where its own program does not come', async ({ page }) => {
  await page.route(/\/assets\/words\.en-/, (route) => route.abort());
  await page.goto('./');
  await expect(page.locator('#map-room')).toContainText('reload');
  await expect(balanceOf(page).getByRole('status')).toContainText(hectares(landForLand.toTjk));
});

test('a clock that is wrong by decades changes no figure', async ({ page }) => {
  await page.addInitScript(() => {
    const shift = new Date('2099-12-31').getTime() - Date.now();
    const right = Date.now.bind(Date);
    Date.now = () => right() + shift;
    window.Date = new Proxy(Date, {
      construct: (target, values) => Reflect.construct(target, values.length > 0 ? values : [Date.now()]),
    });
  });
  await openMap(page);
  await expect(page.getByRole('region', { name: 'Exchange balance' }).getByRole('status')).toContainText(
    bothWays,
  );
  await expect(page.locator('.credit')).toContainText(newestInWords);
});

test('200 quick changes of tab end where the last one asked', async ({ page }) => {
  await openMap(page);
  const outcome = await page.evaluate(async () => {
    const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
    for (let index = 0; index < 200; index += 1) {
      tabs[index % tabs.length]?.click();
      if (index % 7 === 0) await new Promise(requestAnimationFrame);
    }
    tabs[1]?.click();
    return tabs.length;
  });
  expect(outcome).toBeGreaterThan(2);
  await expect(page.getByRole('tab', { name: 'Layers' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('checkbox', { name: 'Borders' })).toBeVisible();
  expect(await page.locator('[role=tabpanel]').count()).toBe(1);
  await expect(page.getByRole('alert')).toBeEmpty();
});
