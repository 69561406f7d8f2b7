import type { Page } from '@playwright/test';
import AxeBuilder from 'axe-core';

type Axe = {
  axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
};

/** What axe finds on the page as it is; pins may crowd, since the ground gives their place (WCAG 2.5.8, essential). */
export async function findings(page: Page): Promise<string[]> {
  // The page's policy forbids injected scripts; the debugger's own evaluation is not subject to it.
  await page.evaluate(AxeBuilder.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as Axe).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }),
  );
  const isPin = (id: string, html: string) => id === 'target-size' && html.includes('leaflet-marker-icon');
  return violations.flatMap(({ id, nodes }) =>
    nodes.filter(({ html }) => !isPin(id, html)).map(({ html }) => `${id}: ${html}`),
  );
}
