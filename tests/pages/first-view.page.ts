import { studyArea, studyFade } from '../../src/core/atlas/study-area.ts';
import { exchangeIds } from '../../src/core/exchange/exchange-ids.ts';
import { languages } from '../../src/core/language/languages.ts';
import { bothWays } from '../fixtures/published.ts';
import { expect, openMap, test } from './harness.ts';

test('answers the question beside a named map with every layer on it, and asks no other host', async ({
  page,
  baseURL,
}) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await openMap(page);
  await expect(page.getByRole('region', { name: 'Exchange balance' }).getByRole('status')).toContainText(
    bothWays,
  );
  await expect(page.getByRole('application', { name: /Map of the borders/ })).toBeVisible();
  expect(await page.locator('[data-layer="changes"] path').count()).toBeGreaterThan(20);
  // At this scale each exchange is one symbol.
  await expect(page.locator('.exchange-symbol')).toHaveCount(exchangeIds.length);
  // All stretches of one kind of line are one path.
  for (const symbol of ['line-now', 'line-former', 'line-other'])
    await expect(page.locator(`[data-layer="borders"] .symbol-${symbol}`)).toHaveCount(1);
  for (const layer of ['crossings', 'memorial', 'places', 'water'])
    expect(await page.locator(`[data-layer="${layer}"] .symbol`).count()).toBeGreaterThan(1);
  await expect(page.locator('.map-label', { hasText: 'Friendship Stele' })).toBeVisible();
  await expect(page.locator('.scale-bar')).toHaveText(/km/);
  await expect(page.locator('.credit').getByText('© OpenStreetMap contributors')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
});

test('fits a phone without sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page);
  const width = await page.evaluate(() => document.scrollingElement?.scrollWidth);
  expect(width).toBe(390);
  const grip = page.getByRole('button', { name: /Height of the panel: middle/ });
  const before = await page.locator('#map').boundingBox();
  await grip.press('ArrowDown');
  await expect(page.getByRole('button', { name: /Height of the panel: low/ })).toBeVisible();
  await expect
    .poll(async () => (await page.locator('#map').boundingBox())?.height)
    .toBeGreaterThan((before?.height ?? 0) + 100);
});

const screens = [
  [1440, 900],
  [1280, 720],
  [820, 1180],
  [390, 844],
  [360, 640],
] as const;

for (const lang of languages)
  test(`names each country once it is in view, on every screen, in ${lang}`, async ({ page }) => {
    for (const [width, height] of screens) {
      await page.setViewportSize({ width, height });
      await page.goto('about:blank');
      await openMap(page, `#lang=${lang}`);
      if (lang === 'en' && width >= 820)
        for (const name of ['Kokand', 'Khujand', 'Isfara', 'Batken', 'Vorukh'])
          await expect(page.locator('.map-label').getByText(name, { exact: true }), `${width}`).toHaveCount(
            1,
          );
      const names = page.locator('[class*="map-label-country"]');
      await expect
        .poll(async () => new Set(await names.allTextContents()).size, { message: `${width}` })
        .toBe(3);
    }
  });

type Seen = { shifts: string[]; verdict: string; text: string };

/** Notes layout shifts, and where the verdict stood before the program began; runs in the page. */
function watchShifts() {
  const seen = { shifts: [] as string[], verdict: '', text: '' };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { sources?: { node?: Element }[] })[])
      seen.shifts.push((entry.sources ?? []).map(({ node }) => node?.className ?? '').join());
  }).observe({ type: 'layout-shift', buffered: true });
  // The first frame comes when the style is here, and is drawn before any data are; what was written may still be coming in.
  requestAnimationFrame(function note() {
    const verdict = document.querySelector('.verdict');
    if (!verdict || document.readyState === 'loading') return void requestAnimationFrame(note);
    seen.verdict = JSON.stringify(verdict.getBoundingClientRect());
    seen.text = document.querySelector('#sidebar')?.textContent ?? '';
  });
}

test.describe(() => {
  // What is not painted is not seen to move.
  test.use({ painted: true });

  for (const [name, size] of [
    ['a desk', { width: 1440, height: 1400 }],
    ['a phone', { width: 390, height: 844 }],
  ] as const)
    test(`the program takes over what was written, and nothing moves on ${name}`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.addInitScript(watchShifts);
      // The program waits until what stands without it has been looked at.
      let noted = () => {};
      const looked = new Promise<void>((resolve) => {
        noted = resolve;
      });
      const script = /\/assets\/[\w-]+\.js$/;
      await page.route(script, async (route) => {
        await looked;
        await route.continue();
      });
      await page.goto('./ru/', { waitUntil: 'commit' });
      await page.waitForFunction(() => (window as unknown as { seen?: Seen }).seen?.verdict);
      expect(await page.evaluate(() => performance.getEntriesByName('map-ready').length)).toBe(0);
      noted();
      await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
      await page.waitForLoadState('networkidle');
      const after = await page.evaluate(() => ({
        ...(window as unknown as { seen: Seen }).seen,
        now: JSON.stringify(document.querySelector('.verdict')?.getBoundingClientRect()),
        textNow: document.querySelector('#sidebar')?.textContent,
      }));
      expect(after.text).toMatch(/1.331,9.га/);
      expect(after.textNow).toBe(after.text);
      expect(after.now).toBe(after.verdict);
      expect(after.shifts, 'what moved').toEqual([]);
      // It is the program's now: a click does what it says.
      await page.getByRole('tab').nth(1).click();
      await expect(page.getByRole('tab').nth(1)).toHaveAttribute('aria-selected', 'true');
      await expect(page.locator('#header-tools select').first()).toHaveValue('ru');
    });
});

test('a page of one language keeps it before what is remembered, and a link before both', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('khujand.language', 'ky'));
  await openMap(page, 'tg/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'tg');
  await openMap(page, 'uz/?#lang=ru');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await openMap(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ky');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the squares are hatched, and a screen that asks for it is dark', async ({ page }) => {
    const colours = () =>
      page.locator('body').evaluate((body) => {
        const { backgroundColor, color } = getComputedStyle(body);
        return [backgroundColor, color];
      });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto('./ru/');
      const [paper, ink] = (await colours()).map((colour) => Number(/\d+/.exec(colour)?.[0]));
      expect(Number(paper) > Number(ink), colorScheme).toBe(colorScheme === 'light');
      for (const square of await page.locator('.area-square rect').all()) {
        const [, id = ''] = /#([\w-]+)/.exec((await square.getAttribute('fill')) ?? '') ?? [];
        await expect(page.locator(`pattern#${id} line`)).toHaveCount(1);
      }
    }
    // On paper it is light.
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    const [paper, ink] = (await colours()).map((colour) => Number(/\d+/.exec(colour)?.[0]));
    expect(Number(paper)).toBeGreaterThan(Number(ink));
  });

  test('the answer, the table and the sources are read in the language of the page', async ({ page }) => {
    await page.goto('./ky/');
    await expect(page).toHaveTitle(/Кожент|Худжанд|Хужанд/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ky');
    await expect(page.locator('.verdict')).toContainText('га');
    await expect(page.locator('#sidebar table').first()).toBeVisible();
    await expect(page.locator('.no-script')).toBeVisible();
    // Nothing that only a program could answer waits for a press, and the text has the page to itself.
    await expect(
      page.locator(':is([role=tab], #top input, #top button, .button, .sheet-handle):visible'),
    ).toHaveCount(0);
    const [text, notice] = [
      await page.locator('#sidebar').boundingBox(),
      await page.locator('.no-script').boundingBox(),
    ];
    expect(notice?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0) - 1);
    const sources = page.locator('details').last();
    await sources.locator('summary').click();
    await expect(sources.locator('a').first()).toBeVisible();
    const alternates = await page
      .locator('link[rel=alternate]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));
    expect(alternates.sort()).toEqual([...languages, 'x-default'].sort());
  });
});

test('higher than wide, as a tablet is held, the land fills the map, above the panel', async ({ page }) => {
  for (const [width, height] of [
    [820, 1180],
    [768, 1024],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('about:blank');
    await openMap(page);
    const map = await page.locator('#map').boundingBox();
    const panel = await page.locator('#sidebar').boundingBox();
    expect(map?.width).toBe(width);
    expect(panel?.y).toBeGreaterThanOrEqual((map?.y ?? 0) + (map?.height ?? 0));
    // Degrees of latitude in sight, by the scale bar.
    const bar = page.locator('.scale-bar');
    const kilometres =
      Number.parseInt((await bar.textContent()) ?? '', 10) / ((await bar.boundingBox())?.width ?? 1);
    const degrees = ((map?.height ?? 0) * kilometres) / 111;
    expect(degrees, `${width}×${height}`).toBeLessThan(studyArea[3] - studyArea[1] + studyFade);
  }
});

test('drawn up, down and back, the panel leaves the land in the middle of what is free', async ({ page }) => {
  for (const size of [
    { width: 820, height: 1180 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await page.goto('about:blank');
    await openMap(page);
    const grip = page.locator('.sheet-handle');
    for (const height of ['high', 'low', 'middle']) {
      await grip.press('Enter');
      await expect(grip).toHaveAttribute('data-height', height);
      // What began to move would go on for a quarter of a second.
      await page.waitForTimeout(600);
      const share = () =>
        page.evaluate(() => {
          const symbol = document.querySelector('[data-exchange-symbol="vorukh"]')?.getBoundingClientRect();
          const map = document.querySelector('#map')?.getBoundingClientRect();
          // Drawn anew with each move.
          return symbol && map && symbol.height > 0 ? (symbol.y - map.y) / map.height : null;
        });
      await expect.poll(share, { message: `${size.width}, ${height}` }).not.toBeNull();
      const at = await share();
      expect(at, `${size.width}, ${height}`).toBeGreaterThan(0.2);
      expect(at, `${size.width}, ${height}`).toBeLessThan(0.8);
    }
  }
});

test('what heads the squares takes two lines at most, in every language', async ({ page }) => {
  for (const lang of languages)
    for (const width of [1280, 820, 360]) {
      await page.setViewportSize({ width, height: 1100 });
      await page.goto('about:blank');
      await page.goto(`./${lang === 'en' ? '' : `${lang}/`}`, { waitUntil: 'commit' });
      await expect(page.locator('.squares-name')).toHaveCount(2);
      await page.waitForFunction(() =>
        [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({ sheet }) => sheet),
      );
      const lines = await page.locator('.squares-name').evaluateAll((names) =>
        names.map((name) => {
          const text = document.createRange();
          text.selectNodeContents(name);
          return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size;
        }),
      );
      expect(lines, `${lang}, ${width}`).toHaveLength(2);
      expect(Math.max(...lines), `${lang}, ${width}`).toBeLessThanOrEqual(2);
    }
});

for (const size of [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
  { width: 820, height: 1180 },
])
  test(`a finger has 44 pixels for the grip and for “About” at ${size.width} pixels`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: size, hasTouch: true, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await openMap(page);
    /** Pixels across and down of what a finger hits, from the middle of the element on. */
    const reach = (selector: string) =>
      page.locator(selector).evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        const far = (dx: number, dy: number) => {
          let steps = 0;
          while (document.elementFromPoint(x + dx * (steps + 1), y + dy * (steps + 1)) === element) steps++;
          return steps;
        };
        return { across: far(1, 0) + far(-1, 0) + 1, down: far(0, 1) + far(0, -1) + 1 };
      });
    const grip = await reach('.sheet-handle');
    expect(grip.down).toBeGreaterThanOrEqual(43);
    const about = await reach('.about-link');
    expect(about.across).toBeGreaterThanOrEqual(43);
    // A link may stand right above it.
    const above = await page.locator('.credit a').evaluateAll((links) => {
      const here = document.querySelector('.about-link')?.getBoundingClientRect();
      return links.some((link) =>
        [...link.getClientRects()].some(
          (box) =>
            here &&
            box.top < here.top &&
            box.right > here.left + here.width / 2 &&
            box.left < here.left + here.width / 2,
        ),
      );
    });
    expect(about.down).toBeGreaterThanOrEqual(above ? 26 : 43);
    // Drawn down, the panel shows its tabs whole, and nothing below the screen.
    const handle = page.locator('.sheet-handle');
    for (const height of ['high', 'low']) {
      await handle.press('Enter');
      await expect(handle).toHaveAttribute('data-height', height);
    }
    const tab = await page.getByRole('tab').first().boundingBox();
    expect(Math.ceil((tab?.y ?? 0) + (tab?.height ?? 0))).toBeLessThanOrEqual(size.height);
    await context.close();
  });
