import * as L from 'leaflet';
import type { Terrain } from '../../core/atlas/marks.ts';
import { DrawnPath } from './drawn-path.ts';
import { toLatLng } from './line-bundles.ts';
import { StillSvg } from './still-svg.ts';
import { pathOptions, symbolPicture, symbolSize } from './symbol-svg.ts';
import './terrain.css';

/** Rivers, lakes and passes, above the grounds of countries and below all that can be chosen. */
export function createTerrain(map: L.Map) {
  const name = 'terrain';
  const pane = map.createPane(name);
  pane.style.zIndex = '260';
  pane.style.pointerEvents = 'none';
  const renderer = new StillSvg({ pane: name, padding: 0.5 });
  const group = L.layerGroup().addTo(map);
  let drawn: Pick<Terrain, 'waters' | 'passes'> | undefined;

  return {
    render(terrain: Terrain) {
      if (terrain.waters === drawn?.waters && terrain.passes.length === drawn.passes.length) return;
      drawn = terrain;
      group.clearLayers();
      const options = { pane: name, renderer, interactive: false };
      const shapes = terrain.waters.map(({ geometry }) => geometry);
      const of = (type: 'Polygon' | 'LineString') => shapes.filter((shape) => shape.type === type);
      new DrawnPath(of('Polygon'), true, { ...options, className: 'lake' }).addTo(group);
      new DrawnPath(of('LineString'), false, { ...options, ...pathOptions('river') }).addTo(group);
      for (const { at } of terrain.passes) {
        const icon = L.divIcon({
          className: 'symbol symbol-pass',
          iconSize: [symbolSize, symbolSize],
          html: symbolPicture('pass') as unknown as HTMLElement,
        });
        L.marker(toLatLng(at), { icon, pane: name, interactive: false, keyboard: false }).addTo(group);
      }
    },
  };
}
