import type { Atlas } from '../atlas.ts';
import { cite } from '../cite.ts';
import type { Label, Mark } from '../marks.ts';
import { nameIn } from '../name.ts';
import type { Place } from '../place.ts';
import { type PlaceClass, placeClass } from '../place-class.ts';
import { placeZoom } from '../place-zoom.ts';
import { isPlaceIn } from '../valid-on.ts';
import type { Layer } from './layer.ts';
import { byId, errorRadius, mark } from './mark.ts';

/** Named at every scale where they find room: the map is about the land between them. */
const alwaysNamed: readonly string[] = ['kokand', 'khujand', 'isfara', 'batken', 'vorukh'];
const first = -2000;
/** Pixels across of a symbol with its stroke. */
const symbolSizes: Readonly<Record<PlaceClass, number>> = {
  city: 10,
  town: 8,
  'small-town': 6,
  village: 5,
  exclave: 9,
};

const placeMark = (place: Place, dimmed: boolean, lang: string): Mark =>
  mark({
    id: place.id,
    geometry: place.geometry,
    symbol: placeClass(place),
    title: nameIn(place.name, lang),
    dimmed,
    errorRadiusM: errorRadius(place.positionErrorKm),
    minZoom: alwaysNamed.includes(place.id) ? 0 : placeZoom(place),
  });

function placeLabel(place: Place, dimmed: boolean, lang: string): Label {
  const kind = placeClass(place);
  const isAlways = alwaysNamed.includes(place.id);
  return {
    id: `places-${place.id}`,
    text: nameIn(place.name, lang),
    at: place.geometry.coordinates,
    kind,
    rank: (isAlways ? first : 0) + place.rank * 10 + (kind === 'exclave' ? -5 : 0),
    ...(kind === 'city' && { insists: 'near' as const }),
    ...(isAlways && { insists: 'apart' as const }),
    minZoom: isAlways ? 0 : placeZoom(place),
    symbolSize: symbolSizes[kind],
    dimmed,
  };
}

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
  labels: (atlas, { exchange, release, lang }) =>
    placesIn(atlas, release).map((place) => placeLabel(place, exchange !== null, lang)),
  card(atlas, id, measures) {
    const place = byId(atlas.places, id);
    if (!place) return null;
    const cited = place.kind === 'exclave' ? [...place.sources, 'osm'] : place.sources;
    return { kind: 'place', place, exclave: measures.exclave(place), sources: cite(atlas, cited) };
  },
};
