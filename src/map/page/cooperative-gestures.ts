import type * as L from 'leaflet';

/** Milliseconds for which the hint stays. */
const hintFor = 1800;

/**
 * A map on another person's page leaves that page its scrolling: the wheel zooms only once the map has the focus
 * (or with Ctrl held), and one finger scrolls the page while two move the map. `hint` tells how.
 */
export function createPoliteGestures(map: L.Map, hint: () => string): void {
  const container = map.getContainer();
  const note = document.createElement('p');
  note.className = 'map-hint';
  note.setAttribute('aria-hidden', 'true');
  container.append(note);
  let timer = 0;
  let focused = false;

  map.scrollWheelZoom.disable();
  map.on('focus', () => {
    focused = true;
  });
  map.on('blur', () => {
    focused = false;
  });
  container.addEventListener(
    'wheel',
    ({ ctrlKey, metaKey }) => {
      if (focused || ctrlKey || metaKey) {
        map.scrollWheelZoom.enable();
        return;
      }
      map.scrollWheelZoom.disable();
      note.textContent = hint();
      note.classList.add('is-shown');
      clearTimeout(timer);
      timer = window.setTimeout(() => note.classList.remove('is-shown'), hintFor);
    },
    { capture: true, passive: true },
  );
  if (matchMedia('(pointer: coarse)').matches) map.dragging.disable();
}
