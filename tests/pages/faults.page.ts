import type { Page, Route } from '@playwright/test';
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

const damages: Record<string, (route: Route) => Promise<void>> = {
  missing: (route) => route.fulfill({ status: 404, body: 'not found' }),
  unreachable: (route) => route.abort(),
  truncated: async (route) => {
    const body = await (await route.fetch()).body();
    return route.fulfill({
      body: body.subarray(0, Math.floor(body.length * 0.6)),
      contentType: 'application/json',
    });
  },
  'of another kind': (route) =>
    route.fulfill({ body: '<!doctype html><title>Sign in</title>', contentType: 'text/html' }),
  stale: (route) => route.fulfill({ json: stale }),
};

const memberDamages: Record<string, unknown> = {
  missing: undefined,
  null: null,
  'of another kind': '<!doctype html><title>Sign in</title>',
  'a list': [null, 1],
  stale,
};

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
] as const;

const balanceOf = (page: Page) => page.getByRole('region', { name: 'Exchange balance' });

/** Opens the page and sees that it tells of these files and judges nothing that rests on them. */
async function expectTold(page: Page, files: readonly string[], how: string) {
  await page.goto('about:blank');
  await openMap(page);
  const alert = page.getByRole('alert');
  for (const file of files) await expect(alert, how).toContainText(file);
  await expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible();
  const balance = balanceOf(page);
  if (files.includes('parcels')) {
    await expect(balance.getByRole('status')).toContainText('do not allow an answer');
    // No verdict, and no sums of what is left of the list.
    await expect(balance).toContainText('could not be read whole');
    await expect(balance.locator('[data-exchange]')).toHaveCount(0);
    await expect(balance.getByRole('button', { name: 'Download as CSV' })).toHaveCount(0);
  } else await expect(balance.getByRole('status')).toContainText('1,331.9 ha');
  const isMapped = !files.includes('changes');
  await expect(balance.locator('.mapped .badge')).toHaveText(isMapped ? 'Not equal' : 'Cannot tell');
  await expect(balance.locator('.mapped table')).toHaveCount(isMapped ? 1 : 0);
  await expectSound(page);
}

/** The lines and what changed are on the map, whatever else is missing. */
async function expectDrawn(page: Page) {
  for (const layer of ['borders', 'changes'])
    expect(await page.locator(`[data-layer="${layer}"] path`).count(), layer).toBeGreaterThan(50);
}

async function expectMended(page: Page) {
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await expect(balanceOf(page).locator('.mapped .badge')).toHaveText('Not equal');
  await expect(balanceOf(page).getByRole('status')).toContainText('1,331.9 ha');
  await expect(page.getByRole('alert')).toBeEmpty();
}

for (const [file, ways] of [
  ['borders', ['of another kind', 'stale']],
  ['changes', ['missing', 'unreachable', 'truncated']],
  ['countries', ['truncated']],
] as const)
  test(`${file}: without it the rest is shown, and the page says so`, async ({ page }) => {
    for (const way of ways) {
      await answerFile(page, file, damages[way] as (route: Route) => Promise<void>);
      await expectTold(page, [file], way);
      await mendFile(page, file);
    }
    await expectMended(page);
  });

for (const [index, file] of smallFiles.entries())
  test(`${file}: without it the rest is shown, and the page says so`, async ({ page }) => {
    // Each in one way, each way on several; more on what is judged.
    const names = Object.keys(memberDamages);
    for (const way of file === 'parcels' ? names.slice(0, 3) : [names[index % names.length] ?? '']) {
      await answerMembers(page, { [file]: memberDamages[way] });
      await expectTold(page, [file], way);
      await expectDrawn(page);
      await mendFile(page, file);
    }
    await expectMended(page);
  });

test('all small files at once: each is named, and the map is shown', async ({ page }) => {
  for (const way of ['missing', 'truncated']) {
    await answerFile(page, 'parcels', damages[way] as (route: Route) => Promise<void>);
    await expectTold(page, smallFiles, way);
    await expectDrawn(page);
    await mendFile(page, 'parcels');
  }
  await expectMended(page);
});

test('several files missing are told together', async ({ page }) => {
  await answerMembers(page, { places: undefined, crossings: null, memorial: 7 });
  await openMap(page);
  for (const file of ['places', 'crossings', 'memorial'])
    await expect(page.getByRole('alert')).toContainText(file);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('alert')).toBeEmpty();
});

test('a slow file is waited for, and the page says that it loads', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await answerFile(page, 'parcels', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await expect(page.locator('#sidebar')).toContainText('Loading');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  release();
  await expect(page.getByRole('region', { name: 'Exchange balance' })).toBeVisible();
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

test('a panel that cannot be fetched offers another try', async ({ page }) => {
  await page.route(/\/assets\/layers-panel-/, (route) => route.abort());
  await openMap(page);
  await page.getByRole('tab', { name: 'Layers' }).click();
  await expect(page.locator('#tab-panel [role=alert]')).toContainText('could not be fetched');
  await page.getByRole('tab', { name: 'Balance' }).click();
  await expect(page.getByRole('region', { name: 'Exchange balance' })).toBeVisible();
});

test('the page says why it stays empty where its own program does not come', async ({ page }) => {
  await page.route(/\/assets\/words-/, (route) => route.abort());
  await page.goto('./');
  await expect(page.locator('#sidebar')).toContainText('reload');
});

for (const date of ['1970-01-01', '2099-12-31'])
  test(`a clock at ${date} changes no figure`, async ({ page }) => {
    await page.addInitScript((wrong) => {
      const shift = new Date(wrong).getTime() - Date.now();
      const right = Date.now.bind(Date);
      Date.now = () => right() + shift;
      window.Date = new Proxy(Date, {
        construct: (target, values) => Reflect.construct(target, values.length > 0 ? values : [Date.now()]),
      });
    }, date);
    await openMap(page);
    await expect(page.getByRole('region', { name: 'Exchange balance' }).getByRole('status')).toContainText(
      '1,331.9 ha to Tajikistan, 1,332.7 ha to Kyrgyzstan',
    );
    await expect(page.locator('.credit')).toContainText('16 September 2026');
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
