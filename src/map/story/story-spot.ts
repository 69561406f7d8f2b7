import type { LineString } from 'geojson';
import * as L from 'leaflet';
import type { StoryNote, StorySpot } from '../../core/story/story-spot.ts';
import { toLatLng } from '../atlas/line-bundles.ts';
import './story-spot.css';
import { createStoryNotes } from './story-notes.ts';

/** Pixels from the middle to the ring around the place that is told of. */
const ringRadius = 17;

/** What the map adds while an event or step is told. */
export type ToldOnMap = {
  readonly spot: StorySpot | null;
  readonly notes: readonly StoryNote[];
  /** Other readings of the line. */
  readonly lines: readonly LineString[];
};

/**
 * Points at the place of an event: a ring, and the circle within which the place may lie; names what is told of; draws
 * the other readings of the line.
 */
export function createStorySpot(map: L.Map) {
  const pane = map.createPane('story-spot');
  pane.style.zIndex = '600';
  pane.style.pointerEvents = 'none';
  const renderer = L.svg({ pane: 'story-spot', padding: 0.5 });
  const group = L.layerGroup().addTo(map);
  const notes = createStoryNotes(map);
  const symbol = { pane: 'story-spot', renderer, interactive: false };
  return {
    render({ spot, notes: named, lines }: ToldOnMap) {
      group.clearLayers();
      notes.render(named);
      for (const { coordinates } of lines)
        group.addLayer(L.polyline(coordinates.map(toLatLng), { ...symbol, className: 'story-line' }));
      if (!spot) return;
      const at = toLatLng(spot.at);
      if (spot.radiusM !== null && spot.radiusM > 0)
        group.addLayer(L.circle(at, { ...symbol, radius: spot.radiusM, className: 'error-circle' }));
      for (const className of ['story-spot-ground', 'story-spot'])
        group.addLayer(L.circleMarker(at, { ...symbol, radius: ringRadius, className }));
    },
  };
}
