import type * as L from 'leaflet';
import { type Box, boxesOverlap } from '../atlas/pixels.ts';

/** What the page lays over the map. */
const panels = '#top, #sidebar, .feature-card, .measure-bar, .notice, .credit, .legend, .map-buttons';
/** All that may lie over the map, wherever on the page it stands. */
const everything = `${panels}, .scale-bar, .swipe-side`;
/** The names that the story puts beside what it tells of. */
const notes = '.story-notes span:not([style*="hidden"])';
/** Where no text of the map stands: under that, or cut in two by the line of the swipe. */
const unlettered = `${everything}, ${notes}, .swipe-line`;
/** What the story names on the map: nothing is named twice. */
export const toldNames = (map: L.Map): ReadonlySet<string> =>
  new Set([...map.getContainer().querySelectorAll(notes)].map(({ textContent }) => textContent ?? ''));
/** Event of the map: something else of that lies over it, and it did not move. */
export const coveredAnew = 'coveredanew';

/** Of the map's width: a card that is narrower stands beside what it tells of. */
const columnShare = 0.6;

/** Where what the selector `by` tells lies over the map, in the pixels of its container. */
function boxesOver(map: L.Map, by: string): { readonly element: Element; readonly box: Box }[] {
  const frame = map.getContainer().getBoundingClientRect();
  return [...document.querySelectorAll(by)].flatMap((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const box = {
      ...{ left: left - frame.left, right: right - frame.left },
      ...{ top: top - frame.top, bottom: bottom - frame.top },
    };
    const touches =
      right > left && boxesOverlap(box, { left: 0, top: 0, right: frame.width, bottom: frame.height });
    return touches ? [{ element, box }] : [];
  });
}

/**
 * Where panels lie over the map, in the pixels of its container: the one list of what is covered. A card beside what it
 * tells of takes its column as a whole, for it grows as answers come.
 */
export function coveredBoxes(map: L.Map): Box[] {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return boxesOver(map, everything).map(({ element, box }) => {
    const isColumn = element.matches('.feature-card') && box.right - box.left < columnShare * width;
    return isColumn ? { left: 0, right: box.right, top: 0, bottom: height } : box;
  });
}

/** Where no text of the map stands now. */
export const unletteredBoxes = (map: L.Map): Box[] => boxesOver(map, unlettered).map(({ box }) => box);

/** Tells the map when a panel over it was opened or closed, or has another size. */
export function watchPanels(map: L.Map): void {
  const boxes = () => JSON.stringify(boxesOver(map, panels).map(({ box }) => box));
  let last = boxes();
  const sizes = new ResizeObserver(() => {
    const next = boxes();
    if (next === last) return;
    last = next;
    map.fire(coveredAnew);
  });
  function follow() {
    sizes.disconnect();
    for (const element of document.querySelectorAll(panels)) sizes.observe(element);
  }
  const come = new MutationObserver(follow);
  const container = map.getContainer();
  for (const room of container.parentElement?.children ?? [])
    if (room !== container) come.observe(room, { childList: true, subtree: true });
  follow();
}
