import * as L from 'leaflet';
import { coveredAnew } from '../page/covered.ts';
import './swipe.css';

export type SwipeWords = {
  readonly swipe: string;
  readonly swipeAt: (percent: number) => string;
  readonly swipeSide: (side: 'before' | 'after', date: string) => string;
};

type Panes = { readonly before: readonly HTMLElement[]; readonly after: readonly HTMLElement[] };

const steps = 100;

/**
 * A handle over the map that shows the panes of one state left of it and those of the other right of it. The
 * handle is a native range input, so that mouse, finger and arrow keys all move it.
 */
export function createSwipe(map: L.Map, panes: Panes, first: SwipeWords, moved: (swipe: number) => void) {
  let words = first;
  const frame = document.createElement('div');
  frame.className = 'swipe';
  frame.hidden = true;
  const line = document.createElement('div');
  line.className = 'swipe-line';
  const handle = document.createElement('input');
  handle.type = 'range';
  handle.max = String(steps);
  const sides = (['before', 'after'] as const).map((side) => {
    const caption = document.createElement('span');
    caption.className = `swipe-side swipe-${side}`;
    return { side, caption };
  });
  frame.append(line, ...sides.map(({ caption }) => caption), handle);
  map.getContainer().append(frame);
  L.DomEvent.disableClickPropagation(frame);
  let at: number | null = null;
  let shown: readonly [string, string] = ['', ''];
  /** The captions in sight. */
  let saidFor = '';

  function say() {
    handle.setAttribute('aria-label', words.swipe);
    handle.setAttribute('aria-valuetext', words.swipeAt(Number(handle.value)));
    const before = saidFor;
    for (const [index, { side, caption }] of sides.entries())
      caption.textContent = words.swipeSide(side, shown[index] ?? '');
    saidFor = frame.hidden ? '' : sides.map(({ caption }) => caption.textContent).join();
    if (saidFor !== before) map.fire(coveredAnew);
  }

  function clip() {
    if (at === null) {
      for (const pane of [...panes.before, ...panes.after]) pane.style.clipPath = '';
      return;
    }
    const size = map.getSize();
    const { x: left, y: top } = map.containerPointToLayerPoint([0, 0]);
    const [right, bottom, middle] = [left + size.x, top + size.y, left + size.x * at];
    const box = (from: number, to: number) =>
      `polygon(${from}px ${top}px, ${to}px ${top}px, ${to}px ${bottom}px, ${from}px ${bottom}px)`;
    for (const pane of panes.before) pane.style.clipPath = box(left, middle);
    for (const pane of panes.after) pane.style.clipPath = box(middle, right);
  }

  handle.addEventListener('input', () => moved(Number(handle.value) / steps));
  // Names that the line would cut in two go to one side of it, once it stands.
  handle.addEventListener('change', () => map.fire(coveredAnew));
  map.on('move zoomend viewreset resize', clip);

  return {
    /** Where the handle stands, 0 to 1, or null for no swipe; `dates` name the sides. */
    render(next: number | null, dates: readonly [string, string]) {
      shown = dates;
      if (next === at) return say();
      at = next;
      frame.hidden = next === null;
      if (next !== null) {
        handle.value = String(Math.round(next * steps));
        frame.style.setProperty('--at', `${next * 100}%`);
      }
      say();
      clip();
    },
    speak(next: SwipeWords) {
      words = next;
      say();
    },
  };
}

export type Swipe = ReturnType<typeof createSwipe>;
