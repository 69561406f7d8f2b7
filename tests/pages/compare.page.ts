import type { Page } from '@playwright/test';
import { newestInWords } from '../fixtures/snapshots.ts';
import { expect, openMap, test } from './harness.ts';

const linesDrawn = (page: Page) =>
  page.evaluate(() => document.querySelector('[data-layer="borders"] .symbol-line-now')?.getAttribute('d'));

/** The same once the stretches, which the tab asks for, have taken the place of the first view's line. */
async function settledLine(page: Page) {
  await page.waitForFunction(() =>
    ['stretch-lines', 'ground-history'].every((name) =>
      performance.getEntriesByType('resource').some((entry) => entry.name.includes(name)),
    ),
  );
  let last: string | null | undefined;
  await expect
    .poll(
      async () => {
        const before = last;
        last = await linesDrawn(page);
        return last !== undefined && last === before;
      },
      { intervals: [500] },
    )
    .toBe(true);
  return last;
}

test('before, swipe and after show the line of their time; the swipe moves by mouse and by arrow key', async ({
  page,
}) => {
  await openMap(page, '#tab=compare&map=11/39.95/70.6');
  const after = await settledLine(page);
  await page.getByRole('button', { name: 'Before', exact: true }).click();
  await expect.poll(() => linesDrawn(page)).not.toBe(after);
  const before = await linesDrawn(page);
  await expect.poll(() => page.url()).toContain('view=before');
  await page.getByRole('button', { name: 'Swipe', exact: true }).click();
  await expect.poll(() => linesDrawn(page)).toBe(after);
  const left = await page.evaluate(() =>
    document.querySelector('[data-layer="borders-before"] .symbol-line-now')?.getAttribute('d'),
  );
  expect(left).toBe(before);

  const handle = page.getByRole('slider', { name: 'Swipe between before and after' });
  await expect(handle).toHaveAttribute('aria-valuetext', /Before on the left 50 %, after on the right 50 %/);
  await handle.focus();
  await page.keyboard.press('ArrowRight');
  await expect(handle).toHaveAttribute('aria-valuetext', /51 %/);
  const map = await page.locator('#map').boundingBox();
  if (!map) throw new Error('no map');
  const y = map.y + map.height / 2;
  await page.mouse.move(map.x + map.width * 0.51, y);
  await page.mouse.down();
  await page.mouse.move(map.x + map.width * 0.25, y, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => Number(/swipe=(\d+)/.exec(page.url())?.[1])).toBeLessThan(30);
  const clips = await page.evaluate(() =>
    ['borders', 'borders-before'].map(
      (name) => document.querySelector<HTMLElement>(`[data-layer="${name}"]`)?.style.clipPath ?? '',
    ),
  );
  expect(clips[0]).toMatch(/^polygon/);
  expect(clips[1]).toMatch(/^polygon/);
  await page.getByRole('button', { name: 'After', exact: true }).click();
  await expect(page.locator('[data-layer="borders"]')).toHaveCSS('clip-path', 'none');
});

test('the time slider walks the releases, with lengths against the official one', async ({ page }) => {
  await openMap(page, '#tab=compare');
  const slider = page.getByRole('slider', { name: 'Date of the snapshot' });
  await expect(slider).toHaveAttribute(
    'aria-valuetext',
    new RegExp(
      `^Snapshot of ${newestInWords}, after the Khujand treaty of 31 March 2025; the line is [\\d,.]+ km long$`,
    ),
  );
  await slider.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', /^Snapshot of 10 July 2026/);
  await expect.poll(() => page.url()).toContain('date=2026-07-10');
  await page.getByRole('button', { name: '23 March 2025', exact: true }).click();
  await expect(page.locator('.releases .is-shown')).toContainText('1,004.39 km');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(slider).toHaveAttribute('aria-valuetext', /^Snapshot of 7 January 2026/);
  await page.getByRole('button', { name: 'Pause' }).click();
});

test('walking through the dates shows what each drawing changed, in one frame', async ({ page }) => {
  await openMap(page, '#tab=compare&map=10/40.1/70.7');
  await expect(page.locator('.symbol-line-new')).toHaveCount(0);
  await expect(page.getByRole('button', { name: '23 March 2025', exact: true })).toBeVisible();
  const inOneFrame = await page.evaluate(async () => {
    const drawn = () => document.querySelector('[data-layer="borders"] .symbol-line-now')?.getAttribute('d');
    const before = drawn();
    const [button] = [...document.querySelectorAll<HTMLElement>('.releases button')].filter((each) =>
      each.textContent?.includes('23 March 2025'),
    );
    button?.click();
    await new Promise(requestAnimationFrame);
    return drawn() !== before;
  });
  expect(inOneFrame).toBe(true);
  await expect(page.getByText('what is new since the snapshot of 20 January 2025')).toBeVisible();
  const borders = page.locator('[data-layer="borders"]');
  await expect(borders.locator('.symbol-line-new')).toHaveCount(1);
  await expect(borders.locator('.symbol-line-gone')).toHaveCount(1);
  const changes = page.locator('[data-layer="changes"]');
  const early = await changes.locator('path[data-id]').count();
  await expect(changes.locator('path.is-dimmed')).toHaveCount(0);
  await page.getByRole('button', { name: '10 July 2026', exact: true }).click();
  await expect.poll(() => changes.locator('path[data-id]').count()).toBeGreaterThan(early);
  expect(await changes.locator('path.is-dimmed').count()).toBeGreaterThan(early / 2);
});

test('each side of the swipe has its own names, and clicks answer for the side in sight', async ({
  page,
}) => {
  await openMap(page, '#tab=compare&view=swipe&map=13/40.067/69.545&layers=borders,places,changes');
  const exclave = page.locator('[data-layer="places-before"] [data-id="kairagach-exclave"]');
  await expect(exclave).toHaveCount(1);
  await expect(page.locator('[data-layer="places"] [data-id="kairagach-exclave"]')).toHaveCount(0);
  const handle = page.getByRole('slider', { name: 'Swipe between before and after' });
  const clickThere = async () => {
    const box = await exclave.boundingBox();
    if (!box) throw new Error('not drawn');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  };
  await handle.focus();
  await handle.press('End');
  await clickThere();
  await expect(page.locator('[data-card="places:kairagach-exclave"]')).toBeVisible();
  await handle.focus();
  await handle.press('Home');
  await clickThere();
  await expect(page.locator('[data-card^="changes:TJK-KGZ"]')).toBeVisible();
  await page.getByRole('button', { name: 'After', exact: true }).click();
  await expect(page.locator('.map-label', { hasText: 'Lolazor' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Before', exact: true }).click();
  await expect(page.locator('.map-label', { hasText: 'Lolazor' })).toBeVisible();
});

test('the slider stays where it is when Play becomes Pause, and reaches 2018', async ({ page }) => {
  await openMap(page, '#tab=compare&lang=ru');
  const slider = page.locator('.time-slider input');
  await expect(slider).toHaveAttribute('max', '16');
  const before = await slider.boundingBox();
  const play = page.locator('.time-slider button');
  await play.click();
  await expect(play).toHaveAccessibleName('Пауза');
  expect(await slider.boundingBox()).toEqual(before);
  await play.click();
  await slider.press('Home');
  await expect.poll(() => page.url()).toContain('date=2018-04-11');
});

test('the slider stays where it is when the ground of the snapshots comes late', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/ground-history-[^/]+\.json$/, async (route) => {
    await held;
    await route.continue();
  });
  // In Russian “loading” is a line shorter than what stands there before and after.
  await openMap(page, '#tab=compare&lang=ru');
  const slider = page.locator('.time-slider input');
  await expect(slider).toHaveAttribute('max', '16');
  const before = await slider.boundingBox();
  await slider.press('Home');
  const waiting = page.getByText('Загружается земля всех версий карты …');
  await expect(waiting).toBeVisible();
  expect(await slider.boundingBox()).toEqual(before);
  release();
  await expect(waiting).toBeHidden();
  expect(await slider.boundingBox()).toEqual(before);
});

test('the reader’s choice of “before” is what the balance and the link tell', async ({ page }) => {
  await openMap(page, '#tab=compare');
  await page.getByRole('combobox', { name: 'Before' }).selectOption('2020-11-05');
  await expect.poll(() => page.url()).toContain('before=2020-11-05');
  await page.getByRole('tab', { name: 'Balance' }).click();
  await expect(page.locator('.mapped')).toContainText('29,500 ha');
  await expect(page.locator('.mapped')).toContainText('5 November 2020');
});

test('a click on the line chooses the stretch at that place', async ({ page }) => {
  await openMap(page, '#tab=layers&layers=borders&map=12/39.824096/69.279497');
  const map = await page.locator('#map').boundingBox();
  if (!map) throw new Error('no map');
  const stretch = page.getByRole('heading', { name: /^Stretch 1 of \d+, from the west$/ });
  // The line of the first view is coarser, and lies beside this place.
  await expect(async () => {
    await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2);
    await expect(stretch).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 20_000 });
  await expect.poll(() => page.url()).toContain('sel=borders:01_242724861');
});

test('on a narrow map the dates of both sides stay clear of the buttons, wherever the swipe stands', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openMap(page, '#tab=compare&view=swipe');
  const buttons = await page.locator('.map-buttons').boundingBox();
  const map = await page.locator('#map').boundingBox();
  const handle = page.locator('.swipe input');
  for (const at of ['0', '50', '90', '100']) {
    await handle.fill(at);
    for (const side of ['before', 'after']) {
      const box = await page.locator(`.swipe-${side}`).boundingBox();
      if (!box || !buttons || !map) throw new Error('nothing is drawn');
      expect(box.x + box.width, `${side} at ${at}`).toBeLessThanOrEqual(buttons.x);
      expect(box.x, `${side} at ${at}`).toBeGreaterThanOrEqual(map.x);
    }
  }
});

test('no name, figure or degree lies under the dates of the swipe', async ({ page }) => {
  for (const [width, height] of [
    [1280, 720],
    [820, 1180],
    [360, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('about:blank');
    await openMap(page, '#tab=compare');
    const covered = () =>
      page.evaluate(() => {
        // Nor is one cut in two by the line between them.
        const boxes = [...document.querySelectorAll('.swipe-side, .swipe-line')].map((side) =>
          side.getBoundingClientRect(),
        );
        const texts = [
          ...document.querySelectorAll('.map-label, .exchange-symbol text, .degrees text:not(.beyond)'),
        ];
        return texts
          .filter((text) => {
            const { left, right, top, bottom, width } = text.getBoundingClientRect();
            return boxes.some(
              (box) =>
                width > 0 && left < box.right && right > box.left && top < box.bottom && bottom > box.top,
            );
          })
          .map(({ textContent }) => textContent);
      });
    await page.getByRole('button', { name: 'Swipe', exact: true }).click();
    await expect(page.locator('.swipe-side')).toHaveCount(2);
    await expect(page.locator('.swipe-after')).toBeVisible();
    await expect.poll(covered, { message: `${width}×${height}` }).toEqual([]);
  }
});

test('of the table of earlier snapshots a date takes two lines at most, a figure one, and nothing is cut', async ({
  page,
}) => {
  for (const width of [1440, 375, 320]) {
    await page.setViewportSize({ width, height: 900 });
    for (const lang of ['ky', 'tg']) {
      await page.goto('about:blank');
      await openMap(page, `#tab=compare&lang=${lang}`);
      const table = page.locator('.baselines table');
      await expect(table.locator('tbody tr').first()).toBeVisible();
      const crowded = await table.locator('tbody').evaluate((body) => {
        const lines = (cell: Element) => {
          const text = document.createRange();
          text.selectNodeContents(cell.querySelector('button') ?? cell);
          return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size;
        };
        return [...body.querySelectorAll('th, td')]
          .filter((cell) => lines(cell) > (cell.matches('th') ? 2 : 1) || cell.scrollWidth > cell.clientWidth)
          .map(({ textContent }) => textContent);
      });
      expect(crowded, `${width}, ${lang}`).toEqual([]);
      const [inner, outer] = [await table.boundingBox(), await page.locator('#sidebar').boundingBox()];
      expect((inner?.x ?? 0) + (inner?.width ?? 9999), `${width}, ${lang}`).toBeLessThanOrEqual(
        (outer?.x ?? 0) + (outer?.width ?? 0),
      );
    }
  }
});
