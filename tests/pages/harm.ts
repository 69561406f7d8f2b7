import type { Page } from '@playwright/test';
import { expect } from './harness.ts';

export type Harm = { fetched: string[]; dialogs: string[] };

/** Notes whatever a hostile text might bring about. */
export async function watch(page: Page): Promise<Harm> {
  const harm: Harm = { fetched: [], dialogs: [] };
  await page.route(/evil\.example|\/x$/, (route) => {
    harm.fetched.push(route.request().url());
    return route.abort();
  });
  page.on('dialog', (dialog) => {
    harm.dialogs.push(dialog.message());
    dialog.dismiss();
  });
  return harm;
}

/** Nothing ran, nothing was fetched, and no text became markup or a link of another kind. */
export async function expectUnharmed(page: Page, harm: Harm) {
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
  expect(harm).toEqual({ fetched: [], dialogs: [] });
  // What the texts would add if they were markup; the page has none of these of its own.
  expect(await page.locator('#app :is(script, iframe, style, base, meta, object, math)').count()).toBe(0);
  expect(await page.locator('#app form[action]').count()).toBe(0);
  expect(await page.locator('#app img:not(.leaflet-tile)').count()).toBe(0);
  const links = await page
    .locator('#app a')
    .evaluateAll((all) =>
      (all as HTMLAnchorElement[]).map(({ href, rel, target }) => ({ href, rel, target })),
    );
  for (const { href, rel, target } of links) {
    expect(href).toMatch(/^https?:/);
    if (target === '_blank') expect(rel).toContain('noopener');
  }
}
