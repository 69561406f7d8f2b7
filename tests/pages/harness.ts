import { test as base, expect } from '@playwright/test';

/** Everything has its place, size and colour, hears fingers and keys, and costs no painting. */
const unpainted = '@media screen { body { opacity: 0; will-change: opacity } }';

type Options = {
  expectedErrors: RegExp[];
  /** Whether the page is painted: a third of the work of a visit, and hardly a test looks at what comes of it. */
  painted: boolean;
};

/** Every page test: any console error, page error or policy violation fails it, unless the test expects it. */
export const test = base.extend<Options>({
  expectedErrors: [[], { option: true }],
  painted: [false, { option: true }],
  context: async ({ context, painted }, use) => {
    if (!painted)
      await context.addInitScript((style) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(style);
        document.adoptedStyleSheets = [sheet];
      }, unpainted);
    await use(context);
  },
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

/** Opens the page at a hash and waits until the first view is drawn, and lettered. */
export async function openMap(page: import('@playwright/test').Page, hash = '') {
  await page.goto(`./${hash}`);
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
  await page.locator('.graticule path').waitFor({ state: 'attached' });
}

/** Milliseconds from which on a timer of the page is one of patience, and what is waited instead. */
const patient = 5000;
const hurried = 500;

/**
 * Lets the page wait for half a second where it would for five or more, until `window.hurried` is false: how long it is
 * patient is for the tests in Node to say.
 */
export const hurry = (page: import('@playwright/test').Page | import('@playwright/test').BrowserContext) =>
  page.addInitScript(
    ([from, instead]) => {
      const real = window.setTimeout;
      const own = window as unknown as {
        setTimeout: (run: TimerHandler, ms?: number, ...more: unknown[]) => number;
        hurried: boolean;
      };
      own.hurried = true;
      own.setTimeout = (run, ms = 0, ...more) => real(run, ms >= from && own.hurried ? instead : ms, ...more);
    },
    [patient, hurried] as const,
  );
