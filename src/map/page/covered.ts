import type * as L from 'leaflet';
import type { Box } from '../atlas/pixels.ts';

/** What always lies over the map. */
const furniture = '.credit, .legend, .map-buttons, .scale-bar, .swipe-side';
/** The names that the story puts beside what it tells of. */
const notes = '.story-notes span:not([style*="hidden"])';
/** Where no text of the map stands: under that, or cut in two by the line of the swipe. */
export const unlettered = `${furniture}, ${notes}, .swipe-line`;
/** What the story names on the map: nothing is named twice. */
export const toldNames = (map: L.Map): ReadonlySet<string> =>
  new Set([...map.getContainer().querySelectorAll(notes)].map(({ textContent }) => textContent ?? ''));
/** Event of the map: something else of that lies over it, and it did not move. */
export const coveredAnew = 'coveredanew';
/** All that may lie over the map, wherever on the page it stands. */
const everything = `#top, #sidebar, .feature-card, .measure-bar, .notice, ${furniture}`;

/** Of the map's width: a card that is narrower stands beside what it tells of. */
const columnShare = 0.6;

/**
 * Where panels lie over the map, in the pixels of its container: the one list of what is covered, all of it or what the
 * selector `by` tells. A card beside what it tells of takes its column as a whole, for it grows as answers come.
 */
export function coveredBoxes(map: L.Map, by = everything): Box[] {
  const frame = map.getContainer().getBoundingClientRect();
  return [...document.querySelectorAll(by)].flatMap((element) => {
    const box = element.getBoundingClientRect();
    const [left, right] = [box.left - frame.left, box.right - frame.left];
    const [top, bottom] = [box.top - frame.top, box.bottom - frame.top];
    const touches = box.width > 0 && left < frame.width && right > 0 && top < frame.height && bottom > 0;
    if (!touches) return [];
    const isColumn = element.matches('.feature-card') && box.width < columnShare * frame.width;
    return isColumn ? [{ left: 0, right, top: 0, bottom: frame.height }] : [{ left, right, top, bottom }];
  });
}
