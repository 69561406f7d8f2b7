import type { Atlas } from './atlas.ts';
import { countryLabels } from './country-labels.ts';
import { waterZoom } from './layer-marks.ts';
import type { Label } from './marks.ts';
import { nameIn } from './name.ts';
import type { Place } from './place.ts';
import { placeZoom } from './place-zoom.ts';
import type { Road } from './road.ts';
import { isPlaceIn, standsIn } from './valid-on.ts';
import type { Water } from './water.ts';

const placeLabel = (place: Place, lang: string): Label => ({
  id: `place-${place.id}`,
  text: nameIn(place.name, lang),
  at: place.geometry.coordinates,
  kind: place.kind === 'town' || place.kind === 'exclave' ? place.kind : 'village',
  rank: place.rank * 10 + (place.kind === 'exclave' ? -5 : 0),
  minZoom: placeZoom(place),
  symbolSize: 8,
});

const waterLabel = ({ id, name, geometry }: Water | Road, lang: string): Label[] =>
  geometry === null
    ? []
    : [
        {
          id: `water-${id}`,
          text: nameIn(name, lang),
          at: geometry.coordinates,
          kind: 'water',
          rank: 45,
          minZoom: waterZoom + 2,
          symbolSize: 14,
        },
      ];

/** Every text that may stand on the map of one release, by what is shown. */
export function labelsFor(
  atlas: Atlas,
  shows: (layer: 'places' | 'water' | 'memorial' | 'crossings') => boolean,
  release: string,
  countries: Readonly<Record<'KGZ' | 'TJK' | 'UZB', string>>,
  lang: string,
): Label[] {
  const stele = atlas.memorial.filter((point) => point.kind === 'stele' && standsIn(point, release));
  return [
    ...countryLabels(countries),
    ...(shows('memorial') ? stele : []).map(
      ({ id, name, geometry }): Label => ({
        id: `memorial-${id}`,
        text: nameIn(name, lang),
        at: geometry.coordinates,
        kind: 'symbol',
        rank: -10,
        minZoom: 8,
        symbolSize: 18,
      }),
    ),
    ...(shows('crossings') ? atlas.crossings : []).flatMap(({ id, name, geometry }): Label[] =>
      geometry
        ? [
            {
              id: `crossing-${id}`,
              text: nameIn(name, lang),
              at: geometry.coordinates,
              kind: 'symbol',
              rank: 25,
              minZoom: 9,
              symbolSize: 18,
            },
          ]
        : [],
    ),
    ...(shows('water') ? [...atlas.water, ...atlas.roads] : []).flatMap((course) => waterLabel(course, lang)),
    ...(shows('places') ? atlas.places.filter((place) => isPlaceIn(place, release)) : []).map((place) =>
      placeLabel(place, lang),
    ),
  ];
}
