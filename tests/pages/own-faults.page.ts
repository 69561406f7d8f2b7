import type { Page } from '@playwright/test';
import { verdictWords } from '../../src/i18n/exchange/balance.en.ts';
import { expect, hurry, openMap, test } from './harness.ts';
import { exchange } from './own-parcels.ts';

test.use({ expectedErrors: [/Failed to load resource|ERR_|storage|Quota/] });

const give = (page: Page) =>
  page
    .getByLabel('Open a file')
    .setInputFiles([{ name: 'talks.geojson', mimeType: '', buffer: Buffer.from(exchange()) }]);

const verdict = (page: Page) =>
  page.getByRole('region', { name: 'Exchange balance of your file' }).locator('.badge').first();

const shapes = (page: Page) => page.locator('[data-layer="own"] path.own-shape');

test('a worker that cannot be fetched, or dies, says so; another try reads the file', async ({ page }) => {
  // Lets the test end the worker that the page has started, as the browser does where memory is short.
  await page.addInitScript(() => {
    const own = window as unknown as { workers: Worker[] };
    own.workers = [];
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        own.workers.push(this);
      }
    };
  });
  await page.route(/import-worker-/, (route) => route.abort());
  await openMap(page, '#tab=data');
  await give(page);
  const alert = page.locator('.file-status[role=alert]');
  await expect(alert).toBeVisible();
  await page.unroute(/import-worker-/);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(verdict(page)).toHaveText(verdictWords.equal);
  await expect(shapes(page)).toHaveCount(2);

  await page.evaluate(() => {
    const { workers } = window as unknown as { workers: Worker[] };
    workers.at(-1)?.terminate();
    workers.at(-1)?.dispatchEvent(new ErrorEvent('error'));
  });
  await expect(alert).toBeVisible();
  await expect(page.locator('.file-name')).toHaveText('talks.geojson');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(verdict(page)).toHaveText(verdictWords.equal);
  await expect(shapes(page)).toHaveCount(2);
});

for (const how of ['throws', 'is not there', 'never answers'] as const)
  test(`a worker that ${how} is told, and another try reads the file`, async ({ page }) => {
    await page.addInitScript((kind) => {
      const Sound = Worker;
      const own = window as unknown as { sound: boolean };
      window.Worker = class extends Sound {
        constructor(address: string | URL, options?: WorkerOptions) {
          if (!own.sound && kind === 'throws') throw new DOMException('no', 'SecurityError');
          super(address, options);
          if (!own.sound && kind === 'never answers') this.terminate();
        }
      };
    }, how);
    if (how === 'never answers') await hurry(page);
    if (how === 'is not there')
      await page.route(/import-worker-/, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await openMap(page, '#tab=data');
    await give(page);
    const alert = page.locator('.file-status[role=alert]');
    await expect(alert).toBeVisible({ timeout: 40_000 });
    await page.unroute(/import-worker-/);
    await page.evaluate(() => Object.assign(window, { sound: true, hurried: false }));
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(verdict(page)).toHaveText(verdictWords.equal);
  });

for (const [how, said] of [
  ['full', 'the disk space of this browser is used up'],
  ['forbidden', 'does not allow storage'],
] as const)
  test(`storage ${how}: the file is used all the same, and the page says that it is not kept`, async ({
    page,
  }) => {
    await page.addInitScript((kind) => {
      if (kind === 'full')
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('no room', 'QuotaExceededError');
        };
      else
        Object.defineProperty(window, 'indexedDB', {
          get() {
            throw new DOMException('forbidden', 'SecurityError');
          },
        });
    }, how);
    await openMap(page, '#tab=data');
    await give(page);
    await expect(verdict(page)).toHaveText(verdictWords.equal);
    await expect(page.locator('.file-list').getByRole('alert')).toContainText(said);
    await expect(shapes(page)).toHaveCount(2);
  });

test('without service workers everything but the offline use works', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await openMap(page, '#tab=data');
  expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false);
  await give(page);
  await expect(verdict(page)).toHaveText(verdictWords.equal);
  await expect(page.locator('#map-room').getByRole('alert')).toBeEmpty();
});
