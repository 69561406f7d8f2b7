import * as L from 'leaflet';
import type { Tint } from '../../core/atlas/marks.ts';
import { themed } from '../../core/atlas/svg-attributes.ts';
import { bandJoin, borderBand, isBanded } from './border-band.ts';
import { DrawnPath } from './drawn-path.ts';
import { StillSvg } from './still-svg.ts';
import './tints.css';

/** Pale country grounds with a band along their borders, below everything else. */
export function createTints(map: L.Map, name: 'tints' | 'tints-before') {
  const pane = map.createPane(name);
  pane.classList.add('tints');
  pane.style.zIndex = '250';
  const renderer = new StillSvg({ pane: name, padding: 0.5 });
  const group = L.layerGroup().addTo(map);
  let drawn: readonly Tint[] | undefined;
  return {
    pane,
    render(tints: readonly Tint[]) {
      if (tints === drawn) return;
      drawn = tints;
      group.clearLayers();
      for (const { country, geometry } of tints) {
        new DrawnPath([geometry], true, {
          pane: name,
          renderer,
          interactive: false,
          className: `tint tint-${country.toLowerCase()}`,
          stroke: isBanded({ country }),
          lineJoin: bandJoin,
          color: themed(borderBand.colour),
          weight: borderBand.width,
          opacity: borderBand.opacity,
          fillOpacity: 1,
        }).addTo(group);
      }
    },
  };
}
