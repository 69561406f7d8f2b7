// What a careful beginner writes: every file as it is, the whole of Turf, one map. The page to beat.
import 'leaflet/dist/leaflet.css';
import './plain.css';
import * as turf from '@turf/turf';
import type { FeatureCollection, Polygon } from 'geojson';
import * as L from 'leaflet';
import borders from '../../../geodata/borders.geojson?url';
import changes from '../../../geodata/changes.geojson?url';
import countries from '../../../geodata/countries.geojson?url';
import crossings from '../../../geodata/crossings.geojson?url';
import memorial from '../../../geodata/memorial.geojson?url';
import parcels from '../../../geodata/parcels.geojson?url';
import places from '../../../geodata/places.geojson?url';

const map = L.map('map').fitBounds([
  [39.3, 69.2],
  [41.1, 73.2],
]);
const files = [countries, borders, changes, parcels, memorial, crossings, places];
const collections: FeatureCollection[] = await Promise.all(
  files.map(async (url) => (await fetch(url)).json()),
);
for (const collection of collections) {
  L.geoJSON(collection, { pointToLayer: (_, at) => L.circleMarker(at, { radius: 4 }) })
    .bindPopup((layer) =>
      JSON.stringify((layer as L.GeoJSON & { feature: { properties: unknown } }).feature.properties),
    )
    .addTo(map);
}
const changed = collections[2]?.features ?? [];
const sum = (to: string) =>
  turf.area(
    turf.featureCollection(changed.filter((f) => f.properties?.to === to) as GeoJSON.Feature<Polygon>[]),
  );
const out = document.getElementById('out');
if (out) out.textContent = `${sum('KGZ')} ${sum('TJK')} ${Object.keys(turf).length}`;
requestAnimationFrame(() => performance.mark('map-ready'));

// The same careful beginner opens a file of parcels: all of it at once, each area by Turf, drawn on a canvas, or, as
// Leaflet does when nothing is asked of it, as SVG.
document.getElementById('file')?.addEventListener('change', async ({ target }) => {
  const file = (target as HTMLInputElement).files?.[0];
  if (!file) return;
  const opened: FeatureCollection<Polygon> = JSON.parse(await file.text());
  const renderer = location.search === '?svg' ? L.svg() : L.canvas();
  L.geoJSON(opened, { style: { weight: 1 }, renderer } as L.GeoJSONOptions).addTo(map);
  const areas = new Map<string, number>();
  for (const feature of opened.features) {
    const key = `${feature.properties?.exchange} ${feature.properties?.to}`;
    areas.set(key, (areas.get(key) ?? 0) + turf.area(feature));
  }
  if (out) out.textContent = [...areas].join('\n');
  requestAnimationFrame(() => performance.mark('import-ready'));
});
