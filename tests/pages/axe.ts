import type { Page } from '@playwright/test';
import AxeBuilder from 'axe-core';

type Axe = { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

/** What axe-core finds against WCAG 2.2 AA, as `rule: element`; empty where all is well. */
export async function findingsOf(page: Page): Promise<string[]> {
  // The page's policy forbids injected scripts; the debugger's own evaluation is not subject to it.
  await page.evaluate(AxeBuilder.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: Axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    }),
  );
  // Where a pin stands is given by the ground (WCAG 2.5.8, essential); pins may crowd.
  const isPin = (id: string, html: string) => id === 'target-size' && html.includes('leaflet-marker-icon');
  return violations.flatMap(({ id, nodes }) =>
    nodes.filter(({ html }) => !isPin(id, html)).map(({ html }) => `${id}: ${html}`),
  );
}
