import type { Atlas } from '../atlas.ts';
import { cite } from '../cite.ts';
import type { Label, Mark } from '../marks.ts';
import { nameIn } from '../name.ts';
import type { Place } from '../place.ts';
import { placeZoom } from '../place-zoom.ts';
import { isPlaceIn } from '../valid-on.ts';
import type { Layer } from './layer.ts';
import { byId, errorRadius, mark } from './mark.ts';

/** Named at every scale where they find room: the map is about the land between them. */
const alwaysNamed: readonly string[] = ['kokand', 'khujand', 'isfara', 'batken', 'vorukh'];
const first = -2000;
/** The rank of the centres of regions and of the largest towns. */
const cityRank = 1;

const placeMark = (place: Place, dimmed: boolean, lang: string): Mark =>
  mark({
    id: place.id,
    geometry: place.geometry,
    symbol: place.kind,
    title: nameIn(place.name, lang),
    dimmed,
    errorRadiusM: errorRadius(place.positionErrorKm),
    minZoom: alwaysNamed.includes(place.id) ? 0 : placeZoom(place),
  });

const placeLabel = (place: Place, lang: string): Label => ({
  id: `place-${place.id}`,
  text: nameIn(place.name, lang),
  at: place.geometry.coordinates,
  kind: place.kind === 'town' && place.rank === cityRank ? 'city' : place.kind,
  rank: (alwaysNamed.includes(place.id) ? first : 0) + place.rank * 10 + (place.kind === 'exclave' ? -5 : 0),
  ...(alwaysNamed.includes(place.id) && { insists: 'apart' as const }),
  minZoom: alwaysNamed.includes(place.id) ? 0 : placeZoom(place),
  symbolSize: 8,
});

const placesIn = ({ places }: Atlas, release: string) => places.filter((place) => isPlaceIn(place, release));

/** Settlements and exclaves, for orientation. */
export const placesLayer: Layer = {
  id: 'places',
  sided: true,
  reported: true,
  features: ({ places }) => places,
  marks: (atlas, { exchange, release, lang }) =>
    placesIn(atlas, release).map((place) => placeMark(place, exchange !== null, lang)),
  memoKey: ({ exchange, release, lang }) => `${exchange !== null}|${release}|${lang}`,
  labels: (atlas, { release, lang }) => placesIn(atlas, release).map((place) => placeLabel(place, lang)),
  card(atlas, id, measures) {
    const place = byId(atlas.places, id);
    if (!place) return null;
    const cited = place.kind === 'exclave' ? [...place.sources, 'osm'] : place.sources;
    return { kind: 'place', place, exclave: measures.exclave(place), sources: cite(atlas, cited) };
  },
};
