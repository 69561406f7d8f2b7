import * as L from 'leaflet';
import type { Pin } from '../../core/atlas/marks.ts';
import { toLatLng } from '../atlas/line-bundles.ts';
import { isSamePin } from './same-pin.ts';
import './pin.css';

/** The position that is asked about, and the way from it to the line; nothing of it can be clicked. */
export function createPin(map: L.Map) {
  const pane = map.createPane('pin');
  pane.style.zIndex = '645';
  pane.style.pointerEvents = 'none';
  const renderer = L.svg({ pane: 'pin', padding: 0.5 });
  const group = L.layerGroup().addTo(map);
  let drawn: Pin | null = null;

  return {
    render(pin: Pin | null) {
      if (isSamePin(pin, drawn)) return;
      drawn = pin;
      group.clearLayers();
      if (pin === null) return;
      if (pin.foot)
        L.polyline([toLatLng(pin.at), toLatLng(pin.foot)], {
          pane: 'pin',
          renderer,
          className: 'pin-way',
          interactive: false,
        }).addTo(group);
      if (pin.radiusM !== null)
        L.circle(toLatLng(pin.at), {
          pane: 'pin',
          renderer,
          radius: pin.radiusM,
          className: 'error-circle',
          interactive: false,
        }).addTo(group);
      const icon = L.divIcon({ className: 'pin', iconSize: [22, 22], html: false });
      L.marker(toLatLng(pin.at), { icon, pane: 'pin', interactive: false, keyboard: false }).addTo(group);
    },
  };
}
