import type { Page } from '@playwright/test';
import { longEnglish } from '../../src/core/language/languages.ts';
import { type State, states } from '../gallery/states.ts';
import { findings } from './accessibility.ts';
import { expect, openMap, test } from './harness.ts';

test.use({ expectedErrors: [/Failed to load resource/] });

/** A state that its address alone describes; the others are reached from a page of their own. */
const isAddress = ({ act, anew }: State) => !act && !anew;

const visits: Readonly<Record<string, readonly State[]>> = {
  'tabs and cards': states.filter((state) => isAddress(state) && !state.size),
  'a small screen': states.filter((state) => isAddress(state) && state.size),
  'dialogs and what is unfolded': states.filter((state) => !isAddress(state)),
};

/** The address alone moves an open page, as if it were typed into the bar; all that it does not name is as ever. */
async function moveTo(page: Page, hash: string) {
  const named = new URLSearchParams(hash.slice(1));
  if (!named.has('lang')) named.set('lang', 'en');
  await page.evaluate((next) => {
    location.hash = next;
  }, `#${named}`);
  const tab = named.get('tab') ?? 'balance';
  await expect(page.locator(`#tab-${tab}`)).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('html')).toHaveAttribute('lang', named.get('lang') ?? '');
  const chosen = named.get('sel');
  if (chosen) await expect(page.locator(`[data-card="${chosen}"]`)).toBeVisible();
  else await expect(page.locator('[data-card]')).toHaveCount(0);
  await expect(page.locator('.loading')).toHaveCount(0);
}

const runsOver = (page: Page) =>
  page.evaluate(() =>
    ['html', '#sidebar', '.tab-panel', '.feature-card', 'dialog[open]', '#top'].filter((selector) => {
      const element = document.querySelector(selector);
      return element !== null && element.scrollWidth > element.clientWidth + 1;
    }),
  );

/** What changes from state to state beside the map, on which a reader looks in the first one and in those that say so. */
const beside = '#top, #sidebar, #card, #map-controls, #dialogs';

async function examine(page: Page, { name, hash, ofMap }: State, isFirst: boolean) {
  const within = isFirst || ofMap ? 'html' : beside;
  // Lengthened texts no longer hold one another, as the name of a button must hold what stands on it.
  const isOurs = (fault: string) => !(hash.includes(longEnglish) && fault.startsWith('label-content'));
  const found = async (only?: 'colours') =>
    (await findings(page, { within, pinsMayCrowd: true, only })).filter(isOurs);
  expect.soft(await found(), `${name}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  // A theme is colours, so that nothing else can be wrong in the dark.
  expect.soft(await found('colours'), `${name}, dark`).toEqual([]);
  expect.soft(await runsOver(page), `${name}, runs over its edge`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

for (const [visit, visited] of Object.entries(visits))
  test(`${visit}: no state has accessibility findings or runs over an edge`, async ({ page }) => {
    test.setTimeout(30_000 + 20_000 * visited.length);
    expect(visited.length).toBeGreaterThan(5);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    for (const [index, state] of visited.entries())
      await test.step(state.name, async () => {
        const { hash, before, act, size, forcedColors } = state;
        await page.setViewportSize(size ?? { width: 1440, height: 900 });
        await page.emulateMedia({ forcedColors: forcedColors ? 'active' : 'none' });
        if (index > 0 && !state.anew) await moveTo(page, hash);
        else {
          await before?.(page);
          await page.goto('about:blank');
          await openMap(page, hash);
        }
        await act?.(page);
        await page.waitForTimeout(200);
        await examine(page, state, index === 0);
        await page.unrouteAll();
        // Closes what was opened over the page.
        if (act) for (let times = 0; times < 2; times++) await page.keyboard.press('Escape');
      });
  });

test('each theme has colours of its own and changes nothing else', async ({ page }) => {
  await openMap(page, '#exchange=kairagach&sel=parcels:kairagach-enclave');
  const looks = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    return page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('#app *:not(#map *)')].map((element) => {
        const { display, visibility, fontSize, width, height } = getComputedStyle(element);
        return [element.tagName, element.className, display, visibility, fontSize, width, height].join(' ');
      }),
    );
  };
  // The legend lists the land too, which comes late.
  await page.locator('.lake').first().waitFor({ state: 'attached' });
  // Between the two looks a part that comes late may have come: then once more.
  await expect(async () => {
    // What is folded away has no size until it is unfolded.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await looks('dark')).toEqual(await looks('light'));
  }).toPass({ timeout: 20_000 });
});
