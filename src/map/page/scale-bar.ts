import type * as L from 'leaflet';
import { scaleLength } from '../../core/atlas/scale-length.ts';
import './scale-bar.css';

export type ScaleWords = { readonly scale: (metres: number) => string };

/** Pixels across of the widest bar. */
const widest = 130;
/** Pixels between the bar and the credit below it. */
const gap = 5;

/** The length of a round number of metres in the middle of the map. */
export function createScaleBar(map: L.Map, first: ScaleWords) {
  let words = first;
  let isWanted = false;
  const bar = document.createElement('div');
  bar.className = 'scale-bar';
  bar.setAttribute('aria-hidden', 'true');

  /** Stands on the credit, however many lines that has. */
  function place() {
    const room = map.getContainer().getBoundingClientRect();
    const credit = document.querySelector('.credit')?.getBoundingClientRect();
    const isOver = credit && credit.height > 0 && credit.top < room.bottom;
    bar.style.bottom = isOver ? `${Math.round(room.bottom - credit.top + gap)}px` : '';
  }

  function stand() {
    if (!bar.isConnected) map.getContainer().append(bar);
    place();
  }

  function draw() {
    const { x, y } = map.getSize().divideBy(2);
    const [from, to] = [x - widest / 2, x + widest / 2].map((at) => map.containerPointToLatLng([at, y]));
    if (!from || !to) return;
    const metresPerPixel = map.distance(from, to) / widest;
    const metres = scaleLength(metresPerPixel * widest);
    const text = words.scale(metres);
    const width = `${Math.round(metres / metresPerPixel)}px`;
    // A text that is set anew is laid out anew, on each step of a drag.
    if (bar.textContent !== text) bar.textContent = text;
    if (bar.style.width !== width) bar.style.width = width;
  }

  map.on('move zoomend resize', draw);
  // Where the credit is, is asked where it may have changed: on each step of a drag the page would be laid out for it.
  map.on('moveend resize', place);
  return {
    /** Shows the bar once the page is laid out; to be called when the credit is known, so that it need not move. */
    show() {
      if (isWanted) return;
      isWanted = true;
      draw();
      const credit = document.querySelector('.credit');
      // The credit grows with the base map and the language; it tells when the page is laid out anyway.
      if (credit) new ResizeObserver(stand).observe(credit);
      else stand();
    },
    speak(next: ScaleWords) {
      words = next;
      place();
      draw();
    },
  };
}
