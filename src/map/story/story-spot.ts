import * as L from 'leaflet';
import type { StorySpot } from '../../core/story/story-spot.ts';
import { toLatLng } from '../atlas/line-bundles.ts';
import './story-spot.css';

/** Pixels from the middle to the ring around the place that is told of. */
const ringRadius = 17;

/** Points at the place of an event: a ring, and the circle within which the place may lie. */
export function createStorySpot(map: L.Map) {
  const pane = map.createPane('story-spot');
  pane.style.zIndex = '600';
  pane.style.pointerEvents = 'none';
  const renderer = L.svg({ pane: 'story-spot', padding: 0.5 });
  const group = L.layerGroup().addTo(map);
  const symbol = { pane: 'story-spot', renderer, interactive: false };
  return {
    render(spot: StorySpot | null) {
      group.clearLayers();
      if (!spot) return;
      const at = toLatLng(spot.at);
      if (spot.radiusM !== null && spot.radiusM > 0)
        group.addLayer(L.circle(at, { ...symbol, radius: spot.radiusM, className: 'error-circle' }));
      for (const className of ['story-spot-ground', 'story-spot'])
        group.addLayer(L.circleMarker(at, { ...symbol, radius: ringRadius, className }));
    },
  };
}
