import * as L from 'leaflet';
import { degreeDigits, degreeStep, degreesBetween } from '../../core/atlas/degree-lines.ts';
import {
  type BordersUnder,
  type DegreeName,
  degreeBox,
  type GraticuleWords,
  isParallelNamedAt,
  meridianName,
  parallelName,
} from './degree-names.ts';
import type { Box } from './pixels.ts';
import { svg } from './svg.ts';
import './graticule.css';

const isIn = (at: number, size: number) => at >= 0 && at <= size;

/**
 * Meridians and parallels with their degrees at the frame. The lines lie on the map and go with it; while it is dragged
 * the degrees are only shifted, and after it everything is drawn anew, somewhat beyond the view.
 */
export function createGraticule(map: L.Map, first: GraticuleWords) {
  let words = first;
  const pane = map.createPane('graticule');
  pane.style.zIndex = '650';
  pane.style.pointerEvents = 'none';
  const lines = svg('svg', { class: 'graticule' });
  pane.append(lines);
  // Boxes of their own: a part of an SVG that is shifted has all of it laid out anew.
  const [meridians, parallels] = [svg('svg'), svg('svg')];
  const side = document.createElement('div');
  side.className = 'degrees-side';
  side.append(parallels);
  const degrees = document.createElement('div');
  degrees.className = 'degrees';
  degrees.setAttribute('aria-hidden', 'true');
  degrees.append(meridians, side);
  map.getContainer().append(degrees);
  /** The layer point of the container's corner when all was drawn. */
  let corner = L.point(0, 0);

  /** What stands on the map, and over it. */
  let taken: readonly Box[] = [];
  let borders: BordersUnder = () => 0;

  const label = (name: DegreeName | null, isSeen: boolean) =>
    name ? [svg('text', { x: name.x, y: name.y, ...(isSeen ? {} : { class: 'beyond' }) }, [name.text])] : [];

  function draw() {
    const size = map.getSize();
    const beyond = size.divideBy(2).round();
    corner = map.containerPointToLayerPoint([0, 0]);
    const inView = map.getBounds();
    const span = inView.getEast() - inView.getWest();
    const step = degreeStep(span, size.x);
    const digits = degreeDigits(step);
    const { lat: north, lng: west } = map.containerPointToLatLng([-beyond.x, -beyond.y]);
    const { lat: south, lng: east } = map.containerPointToLatLng(size.add(beyond));
    let d = '';
    const [onTop, atSide]: [SVGElement[], SVGElement[]] = [[], []];
    const named: Box[] = [...taken];
    for (const lon of degreesBetween(west, east, step)) {
      const { x } = map.latLngToContainerPoint([south, lon]);
      d += `M${x + beyond.x} 0v${size.y + 2 * beyond.y}`;
      const isSeen = isIn(x, size.x);
      const name = meridianName(x, words.meridian(lon, digits), isSeen ? named : [], borders);
      if (name && isSeen) named.push(degreeBox(name));
      onTop.push(...label(name, isSeen));
    }
    for (const lat of degreesBetween(south, north, step)) {
      const { y } = map.latLngToContainerPoint([lat, west]);
      d += `M0 ${y + beyond.y}h${size.x + 2 * beyond.x}`;
      const isSeen = isIn(y, size.y);
      if (isSeen && !isParallelNamedAt(y, size.y)) continue;
      const name = parallelName(y, words.parallel(lat, digits), isSeen ? taken : [], borders);
      atSide.push(...label(name, isSeen));
    }
    for (const [name, value] of Object.entries({
      width: size.x + 2 * beyond.x,
      height: size.y + 2 * beyond.y,
    }))
      lines.setAttribute(name, String(value));
    lines.replaceChildren(svg('path', { d }));
    L.DomUtil.setPosition(lines as unknown as HTMLElement, corner.subtract(beyond));
    meridians.replaceChildren(...onTop);
    parallels.replaceChildren(...atSide);
    shift();
  }

  /** What lies beyond the view is named only while it is dragged into it. */
  function shift() {
    const { x, y } = corner.subtract(map.containerPointToLayerPoint([0, 0]));
    degrees.classList.toggle('is-still', x === 0 && y === 0);
    meridians.style.transform = `translate(${x}px, 0)`;
    parallels.style.transform = `translate(0, ${y}px)`;
  }
  const hide = (on: boolean) => () => {
    for (const part of [pane, degrees]) part.classList.toggle('is-hidden', on);
  };

  map.on('move', shift);
  map.on('zoomstart', hide(true));
  map.on('zoomend', hide(false));
  return {
    /** Draws all anew for where the map is now; degrees keep clear of what is `taken` and, where they can, of borders. */
    draw(next: readonly Box[], under: BordersUnder) {
      taken = next;
      borders = under;
      draw();
    },
    speak(next: GraticuleWords) {
      words = next;
      draw();
    },
  };
}
