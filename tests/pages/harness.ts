import { test as base, expect } from '@playwright/test';

/** Every page test: any console error, page error or policy violation fails it, unless the test expects it. */
export const test = base.extend<{ expectedErrors: RegExp[] }>({
  expectedErrors: [[], { option: true }],
  page: async ({ page, expectedErrors }, use) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    await use(page);
    expect(errors.filter((text) => !expectedErrors.some((pattern) => pattern.test(text)))).toEqual([]);
  },
});

export { expect };

/** Opens the page at a hash and waits until the first view is drawn. */
export async function openMap(page: import('@playwright/test').Page, hash = '') {
  await page.goto(`./${hash}`);
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
}
