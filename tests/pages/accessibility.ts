import type { Frame, Page } from '@playwright/test';
import AxeBuilder from 'axe-core';

type Axe = {
  run(where: string, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};
type SymbolId = {
  /** Selector of the part that is looked at; the whole page unless told. */
  readonly within?: string;
  /** Whether pins may crowd: their place is given by the ground (WCAG 2.5.8, essential). */
  readonly pinsMayCrowd?: boolean;
};

const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe-core finds against WCAG 2.2 AA, as `rule: element`; empty where all is well. */
export async function findings(page: Page | Frame, { within = 'html', pinsMayCrowd = false }: SymbolId = {}) {
  // The page's policy forbids injected scripts; the debugger's own evaluation is not subject to it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AxeBuilder.source);
  const { violations } = await page.evaluate(
    ([where, only]) =>
      (window as unknown as { axe: Axe }).axe.run(where, { runOnly: only, resultTypes: ['violations'] }),
    [within, runOnly] as const,
  );
  const isCrowdedPin = (id: string, html: string) =>
    pinsMayCrowd && id === 'target-size' && html.includes('leaflet-marker-icon');
  return violations.flatMap(({ id, nodes }) =>
    nodes.filter(({ html }) => !isCrowdedPin(id, html)).map(({ html }) => `${id}: ${html}`),
  );
}
