import { isLayerId } from '../../core/atlas/layer-ids.ts';
import type { FeatureSelection } from '../../core/page/choices.ts';

/** Pixels from the point within which a feature counts as hit: any feature, and one too small to aim at. */
export type Reach = { readonly any: number; readonly small: number };

export const mouseReach: Reach = { any: 2, small: 8 };
export const fingerReach: Reach = { any: 10, small: 22 };

/** Pixels across below which a feature is hard to aim at. */
const smallSize = 24;

/** Eight directions around a point. */
const around = Array.from({ length: 8 }, (_, i) => [
  Math.cos((i * Math.PI) / 4),
  Math.sin((i * Math.PI) / 4),
]);

/** The feature that an element on the map draws, or null; an element is one of a pane with `data-layer`. */
export function featureOf(element: Element): FeatureSelection | null {
  const id = element instanceof HTMLElement || element instanceof SVGElement ? element.dataset.id : undefined;
  const pane = element.closest<HTMLElement>('[data-layer]');
  const layer = pane?.dataset.layer?.replace(/-before$/, '') ?? '';
  return id !== undefined && isLayerId(layer) ? { layer, id } : null;
}

const keyOf = ({ layer, id }: FeatureSelection) => `${layer}:${id}`;

function isSmall(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return Math.min(width, height) < smallSize;
}

/**
 * The features drawn at a point of the window, the topmost first: those under it, or, where there is none, those
 * within reach. What is clipped away, as by the swipe, is not found.
 */
export function featuresAt(x: number, y: number, reach: Reach): FeatureSelection[] {
  const found = new Map<string, FeatureSelection>();
  const symbol = (atX: number, atY: number, accepts: (element: Element) => boolean) => {
    for (const element of document.elementsFromPoint(atX, atY)) {
      const feature = featureOf(element);
      if (feature && !found.has(keyOf(feature)) && accepts(element)) found.set(keyOf(feature), feature);
    }
  };
  symbol(x, y, () => true);
  for (const distance of [reach.any, (reach.any + reach.small) / 2, reach.small]) {
    if (found.size > 0) break;
    for (const [dx = 0, dy = 0] of around)
      symbol(x + distance * dx, y + distance * dy, (element) => distance === reach.any || isSmall(element));
  }
  return [...found.values()];
}
