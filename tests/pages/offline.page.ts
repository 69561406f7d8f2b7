import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { shippedFile } from '../../.build/offline-plugin.ts';
import { expect, hurry, test } from './harness.ts';
import { serveFolder } from './static-server.ts';

const withoutNetwork = /ERR_(INTERNET_DISCONNECTED|FAILED|CONNECTION)/;
test.use({ serviceWorkers: 'allow', expectedErrors: [withoutNetwork] });
// Keeping the page writes each of its files to the disk, twice in some tests.
test.describe.configure({ timeout: 150_000 });
// The page is kept once it has stood a while.
test.beforeEach(({ context }) => hurry(context));

const ready = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);

const workerState = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.active?.state ?? (registration?.installing ? 'installing' : 'none');
  });

const kept = (page: Page) => expect.poll(() => workerState(page), { timeout: 50_000 }).toBe('activated');

const storedAddresses = (page: Page) =>
  page.evaluate(async () => {
    const requests = await Promise.all(
      (await caches.keys()).map(async (key) => (await caches.open(key)).keys()),
    );
    return requests.flat().map(({ url }) => url);
  });

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The build as it would be if the page had one more tag: index.html and its line in the worker differ. */
function nextVersion(path: string, content: Buffer): Buffer | string {
  const mark = (html: string) => html.replace('<title>', '<meta name="newer" /><title>');
  if (path === 'index.html') return mark(content.toString());
  if (path !== 'service-worker.js') return content;
  const worker = content.toString();
  const [entry] = worker.match(/\{[^{}]*"url":"index\.html"[^{}]*\}/) ?? [];
  if (entry === undefined) throw new Error('index.html is not among the kept files');
  const page = mark(readFileSync('dist/index.html', 'utf8'));
  return worker.replace(entry, JSON.stringify(shippedFile('index.html', page)));
}

test('everything works without a network after one visit, and nothing of another host is kept', async ({
  page,
  context,
}) => {
  await context.route('https://tile.openstreetmap.org/**', (route) =>
    route.fulfill({
      contentType: 'image/png',
      body: onePixel,
      headers: { 'access-control-allow-origin': '*' },
    }),
  );
  // A host may send the policy of the page with every answer, the worker's script too.
  const policy =
    "require-trusted-types-for 'script'; trusted-types own-scripts; script-src 'self'; frame-ancestors 'self'";
  const headers = { 'content-security-policy': policy, 'x-content-type-options': 'nosniff' };
  const server = await serveFolder('dist', { under: '/a/b/', headers });
  try {
    await page.goto(`${server.address}#base=osm`);
    await ready(page);
    await kept(page);
    await server.close();
    await context.setOffline(true);

    await page.goto(`${server.address}#tab=layers&sel=places:ak-sai`);
    await page.reload();
    await ready(page);
    await expect(page.locator('[data-card="places:ak-sai"] .sides')).toContainText('Kyrgyzstan');
    await page.getByRole('combobox', { name: 'Search places and plots' }).fill('Кок-Таш');
    await page.getByRole('listbox').getByRole('option').first().click();
    await expect(page.locator('[data-card="places:kok-tash"] .sides')).toContainText('Kyrgyzstan');
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await expect(page.locator('#tab-panel .loading')).toHaveCount(0);
      await expect(page.locator('#tab-panel [role=alert] button')).toHaveCount(0);
      await expect(page.locator('#tab-panel')).not.toBeEmpty();
    }
    await expect(page.locator('.credit')).toContainText(/data of \d+ \w+ \d{4}/i);
    expect(await page.locator('[data-layer="changes"] path').count()).toBeGreaterThan(20);
    const addresses = await storedAddresses(page);
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !address.startsWith(server.address))).toEqual([]);
    // An address with a question works too.
    await page.goto(`${server.address}?from=mail`);
    await ready(page);
  } finally {
    await context.setOffline(false);
    await server.close();
  }
});

const isNewer = (page: Page) => page.evaluate(() => document.querySelector('meta[name=newer]') !== null);
const becomesNewer = (page: Page) =>
  page.waitForFunction(() => document.querySelector('meta[name=newer]') !== null);

test('a newer version waits for consent, keeps what is open, and clears what is no longer needed', async ({
  page,
  context,
}) => {
  let newer = false;
  const server = await serveFolder('dist', {
    change: (path, content) => (newer ? nextVersion(path, content) : content),
  });
  try {
    await page.goto(server.address);
    await ready(page);
    await kept(page);
    const before = await storedAddresses(page);
    const other = await context.newPage();
    await other.goto(`${server.address}#tab=compare`);
    await ready(other);

    newer = true;
    await page.getByRole('tab', { name: 'Layers' }).click();
    await page.getByRole('checkbox', { name: 'Places' }).uncheck();
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    const take = page.getByRole('button', { name: 'Use the newer version' });
    await expect(take).toBeVisible();
    // Waiting means waiting: a reload still shows the old one, and says so again.
    await page.reload();
    await ready(page);
    expect(await isNewer(page)).toBe(false);
    await expect(take).toBeVisible();

    await take.click();
    await becomesNewer(page);
    await ready(page);
    await expect(page.getByRole('checkbox', { name: 'Places' })).not.toBeChecked();
    await expect(page.getByRole('alert')).toBeEmpty();
    // The other tab is told, not reloaded.
    await expect(other.getByRole('alert')).toContainText('in another tab');
    expect(await isNewer(other)).toBe(false);
    await expect(other.getByRole('tab', { name: 'Compare' })).toHaveAttribute('aria-selected', 'true');
    await other.getByRole('button', { name: 'Reload this tab' }).click();
    await becomesNewer(other);
    expect((await storedAddresses(page)).length).toBe(before.length);
  } finally {
    await server.close();
  }
});

/** A build in which one part of the page has another name, with all that names it; what had the old name is gone. */
function renamedVersion(part: string) {
  const [old = ''] = readdirSync('dist/assets').filter(
    (name) => name.startsWith(part) && name.endsWith('.js'),
  );
  const name = old.replace(/-[\w-]{8}\.js$/, '-NewerOne.js');
  const rename = (content: Buffer | string) => content.toString().replaceAll(old, name);
  const isText = (path: string) => /\.(js|html)$/.test(path);
  const fileOf = (path: string) => {
    if (path.endsWith(old)) throw new Error('gone');
    const content = readFileSync(`dist/${path.endsWith(name) ? path.replace(name, old) : path}`);
    const newer = isText(path) ? rename(content) : content;
    return path === 'index.html' ? String(newer).replace('<title>', '<meta name="newer" /><title>') : newer;
  };
  return (path: string): Buffer | string => {
    // Names stay where contents change, as no build has it: a revision tells them apart.
    if (path !== 'service-worker.js') return fileOf(path);
    return readFileSync(`dist/${path}`, 'utf8').replace(/\{[^{}]*"url":"([^"]+)"[^{}]*\}/g, (entry, url) =>
      isText(url)
        ? JSON.stringify({
            ...shippedFile(url.replace(old, name), fileOf(url.replace(old, name))),
            revision: 'newer',
          })
        : entry,
    );
  };
}

test.describe('where files of a version are gone', () => {
  test.use({ expectedErrors: [withoutNetwork, /status of 404/] });

  test('a tab whose version is gone says so, whatever fails in it, and a reload heals it', async ({
    page,
    context,
  }) => {
    let version: ((path: string) => Buffer | string) | null = null;
    const server = await serveFolder('dist', {
      change: (path, content) => version?.(path) ?? content,
      missing: (path) => version?.(path) ?? null,
    });
    try {
      await page.goto(server.address);
      await ready(page);
      await kept(page);
      const other = await context.newPage();
      await other.goto(`${server.address}#tab=balance`);
      await ready(other);
      // Until it follows updates itself.
      await expect.poll(() => server.asked.some((path) => path.includes('service-worker'))).toBe(true);
      await other.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('/updates-')),
      );
      await other.evaluate(() => navigator.serviceWorker.ready);
      version = renamedVersion('layers-panel');
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      await page.getByRole('button', { name: 'Use the newer version' }).click();
      await becomesNewer(page);

      await expect(other.getByRole('alert')).toContainText('in another tab');
      await other.getByRole('tab', { name: 'Layers' }).click();
      const panel = other.locator('#tab-panel [role=alert]');
      await expect(panel).toContainText('could not be fetched');
      await expect(other.locator('#map-room').getByRole('alert')).toContainText('in another tab');
      await panel.getByRole('button', { name: 'Try again' }).click();
      await expect(panel).toContainText('could not be fetched');
      await panel.getByRole('button', { name: 'Try again' }).click();
      await becomesNewer(other);
      await expect(other.getByRole('checkbox', { name: 'Borders' })).toBeVisible();
    } finally {
      await server.close();
    }
  });
});

test('a kept file that a disk has damaged is fetched anew at the next try', async ({ page }) => {
  const server = await serveFolder('dist');
  try {
    await page.goto(server.address);
    await ready(page);
    await kept(page);
    const damaged = await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          if (/\/changes-[\w-]+\.\w*json/.test(request.url)) {
            await cache.put(request, new Response('{"type":"Feature'));
            return true;
          }
      }
      return false;
    });
    expect(damaged).toBe(true);
    await page.reload();
    await ready(page);
    await page.keyboard.press('Shift');
    const alert = page.locator('#map-room').getByRole('alert');
    await expect(alert).toContainText('changes');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
    await page.keyboard.press('Shift');
    await expect.poll(() => page.locator('[data-layer="changes"] path').count()).toBeGreaterThan(20);
    await expect(alert).toBeEmpty();
  } finally {
    await server.close();
  }
});

test('a version that arrives damaged is not taken', async ({ page }) => {
  const server = await serveFolder('dist', {
    change: (path, content) => (/first-view-.*\.json$/.test(path) ? content.subarray(0, 5000) : content),
  });
  try {
    await page.goto(server.address);
    await ready(page);
    await expect(page.getByRole('alert')).toContainText('borders');
    await expect.poll(() => server.asked.filter((path) => /first-view-/.test(path)).length).toBe(2);
    await expect.poll(() => workerState(page)).toBe('none');
  } finally {
    await server.close();
  }
});

test('can be installed', async ({ page }) => {
  await page.goto('./');
  await ready(page);
  await kept(page);
  const session = await page.context().newCDPSession(page);
  const { errors, url } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toContain('manifest.webmanifest');
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // The test browser's windows are private, in which nothing can be installed.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
    [],
  );
});
