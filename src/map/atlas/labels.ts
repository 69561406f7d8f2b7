import * as L from 'leaflet';
import type { Label } from '../../core/atlas/marks.ts';
import { type PlacedLabel, placeLabels } from './label-placement.ts';
import './labels.css';

/** Texts on the map, laid out anew after each move so that none covers another. */
export function createLabels(map: L.Map, name: 'labels' | 'labels-before') {
  const pane = map.createPane(name);
  pane.style.zIndex = '640';
  pane.style.pointerEvents = 'none';
  pane.setAttribute('aria-hidden', 'true');
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  let labels: readonly Label[] = [];

  /** Width in pixels of a text in the fonts of map.css; measured once each. */
  function widthOf(label: Label): number {
    const key = `${label.kind}|${label.text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (context)
      context.font = label.kind === 'country' ? '600 15px Georgia, serif' : '500 13px system-ui, sans-serif';
    const plain = context?.measureText(label.text).width ?? label.text.length * 7;
    const width = label.kind === 'country' ? plain * 1.15 + label.text.length * 6 : plain + 2;
    widths.set(key, width);
    return width;
  }

  function draw() {
    const size = map.getSize();
    const zoom = map.getZoom();
    const wanted = labels
      .filter((label) => zoom >= label.minZoom || label.kind === 'symbol')
      .map((label) => {
        const [lon = 0, lat = 0] = label.at;
        const point = map.latLngToContainerPoint([lat, lon]);
        return { label, point, width: widthOf(label), named: zoom >= label.minZoom };
      });
    pane.replaceChildren(...placeLabels(wanted, size).map(toElement));
  }

  function toElement({ label, x, y }: PlacedLabel) {
    const element = document.createElement('span');
    element.className = `map-label map-label-${label.kind}`;
    element.textContent = label.text;
    L.DomUtil.setPosition(element, map.containerPointToLayerPoint([x, y]));
    return element;
  }

  map.on('moveend viewreset resize', draw);
  map.on('zoomstart', () => pane.classList.add('is-hidden'));
  map.on('zoomend', () => pane.classList.remove('is-hidden'));

  return {
    pane,
    render(next: readonly Label[]) {
      if (next === labels) return;
      labels = next;
      draw();
    },
  };
}
