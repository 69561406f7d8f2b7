import type { Frame, Page } from '@playwright/test';
import AxeBuilder from 'axe-core';

type Axe = {
  run(where: string, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};
type Options = {
  /** Selector of the part that is looked at; the whole page unless told. */
  readonly within?: string;
  /** Whether pins may crowd: their place is given by the ground (WCAG 2.5.8, essential). */
  readonly pinsMayCrowd?: boolean;
  /** The rules about colours alone, where another theme is all that has changed. */
  readonly only?: 'colours' | undefined;
};

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe-core finds against WCAG 2.2 AA, as `rule: element`; empty where all is well. */
export async function findings(
  page: Page | Frame,
  { within = 'html', pinsMayCrowd = false, only }: Options = {},
) {
  // The page's policy forbids injected scripts; the debugger's own evaluation is not subject to it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AxeBuilder.source);
  const { violations } = await page.evaluate(
    async ([where, runOnly]) => {
      // What harness.ts hides would not be looked at.
      const hiding = document.adoptedStyleSheets;
      document.adoptedStyleSheets = [];
      const found = await (window as unknown as { axe: Axe }).axe.run(where, {
        runOnly,
        resultTypes: ['violations'],
      });
      document.adoptedStyleSheets = hiding;
      return found;
    },
    [within, only ? colours : standards] as const,
  );
  const isCrowdedPin = (id: string, html: string) =>
    pinsMayCrowd && id === 'target-size' && html.includes('leaflet-marker-icon');
  return violations.flatMap(({ id, nodes }) =>
    nodes.filter(({ html }) => !isCrowdedPin(id, html)).map(({ html }) => `${id}: ${html}`),
  );
}
