import type * as L from 'leaflet';
import './crosshair.css';

/** What the keyboard points at: the middle of the map, marked while the map is worked by keys. */
export type Crosshair = {
  /**
   * Gives Enter at the crosshair to a tool until the returned function is called; the latest taker has it.
   * While it is taken, clicks choose nothing on the map: they are the tool's.
   */
  take(act: (at: L.LatLng) => void): () => void;
  isTaken(): boolean;
  /** Keeps the mark in sight without the keyboard, for a tool that points with the middle of the map. */
  keepShown(on: boolean): void;
};

/** A mark in the middle of the map. Enter while the map has the focus is `idle`'s unless a tool has taken it. */
export function createCrosshair(map: L.Map, idle: (at: L.LatLng) => void): Crosshair {
  const container = map.getContainer();
  const mark = document.createElement('div');
  mark.className = 'crosshair';
  mark.setAttribute('aria-hidden', 'true');
  container.append(mark);
  const takers: ((at: L.LatLng) => void)[] = [];
  let kept = false;
  let byKeyboard = false;

  const draw = () => mark.classList.toggle('is-shown', kept || byKeyboard);
  function follow(keyboard: boolean) {
    byKeyboard = keyboard;
    draw();
  }

  container.addEventListener('focus', () => follow(container.matches(':focus-visible')));
  container.addEventListener('blur', () => follow(false));
  container.addEventListener('pointerdown', () => follow(false), { capture: true });
  container.addEventListener('keydown', (event) => {
    if (event.target !== container) return;
    follow(true);
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    (takers.at(-1) ?? idle)(map.getCenter());
  });

  return {
    take(act) {
      takers.push(act);
      return () => {
        const at = takers.indexOf(act);
        if (at >= 0) takers.splice(at, 1);
      };
    },
    isTaken: () => takers.length > 0,
    keepShown(on) {
      kept = on;
      draw();
    },
  };
}
