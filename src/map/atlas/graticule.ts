import type * as L from 'leaflet';
import './graticule.css';

const svg = 'http://www.w3.org/2000/svg';
/** Spacings in degrees, the coarsest first; the first that leaves lines at most `widest` pixels apart is used. */
const steps = [2, 1, 0.5, 0.25, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];
const widest = 340;

const text = (value: number, step: number) => value.toFixed(String(step).split('.')[1]?.length ?? 0);

export type GraticuleWords = { readonly east: string; readonly north: string };

/** Meridians and parallels with their degrees at the frame, redrawn while the map moves. */
export function createGraticule(map: L.Map, first: GraticuleWords) {
  let words = first;
  const root = document.createElementNS(svg, 'svg');
  root.setAttribute('class', 'graticule');
  root.setAttribute('aria-hidden', 'true');
  map.getPane('mapPane')?.before(root);
  map.getContainer().append(root);

  function line(x1: number, y1: number, x2: number, y2: number) {
    const element = document.createElementNS(svg, 'path');
    element.setAttribute('d', `M${x1} ${y1}L${x2} ${y2}`);
    return element;
  }
  function label(x: number, y: number, content: string, className: string) {
    const element = document.createElementNS(svg, 'text');
    element.setAttribute('x', String(x));
    element.setAttribute('y', String(y));
    element.setAttribute('class', className);
    element.textContent = content;
    return element;
  }

  function draw() {
    const size = map.getSize();
    const bounds = map.getBounds();
    const span = bounds.getEast() - bounds.getWest();
    const step = steps.find((candidate) => (candidate / span) * size.x <= widest) ?? 0.001;
    const parts: SVGElement[] = [];
    for (let lon = Math.ceil(bounds.getWest() / step) * step; lon <= bounds.getEast(); lon += step) {
      const { x } = map.latLngToContainerPoint([bounds.getSouth(), lon]);
      parts.push(line(x, 0, x, size.y), label(x + 4, 14, `${text(lon, step)}° ${words.east}`, 'meridian'));
    }
    for (let lat = Math.ceil(bounds.getSouth() / step) * step; lat <= bounds.getNorth(); lat += step) {
      const { y } = map.latLngToContainerPoint([lat, bounds.getWest()]);
      parts.push(line(0, y, size.x, y));
      // The scale bar and the credit stand at the foot, the meridians' degrees at the head.
      if (y < 34 || y > size.y - 64) continue;
      parts.push(label(6, y - 4, `${text(lat, step)}° ${words.north}`, 'parallel'));
    }
    root.replaceChildren(...parts);
  }

  map.on('move zoomend resize', draw);
  map.on('zoomstart', () => root.classList.add('is-hidden'));
  map.on('zoomend', () => root.classList.remove('is-hidden'));
  draw();
  return {
    speak(next: GraticuleWords) {
      words = next;
      draw();
    },
  };
}
