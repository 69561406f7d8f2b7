import type { LayerId } from '../../core/atlas/layer-ids.ts';
import { cardWords } from '../atlas/card.en.ts';
import { countries } from '../atlas/countries.en.ts';
import { symbols } from '../atlas/symbols.en.ts';
import { waterWords } from '../atlas/water.en.ts';
import { swipeWords } from '../compare/swipe.en.ts';
import { balanceWords, mappedWords, unitWords, verdictWords } from '../exchange/balance.en.ts';
import { claimWords } from '../exchange/claims.en.ts';
import { methodWords } from '../exchange/method.en.ts';
import { datesOf } from '../language/dates.ts';
import { formatNumber } from '../language/numbers.ts';
import { pluralsOf } from '../language/plurals.ts';
import { english } from '../language/style.en.ts';

const plural = pluralsOf(english);

type Problem =
  | { readonly kind: 'network'; readonly file: string }
  | { readonly kind: 'data'; readonly file: string; readonly where: string; readonly reason: string };

/** A text for every layer: a layer without one does not compile. */
type ByLayer = Readonly<Record<LayerId, string>>;

const layerNames: ByLayer = {
  borders: 'Borders',
  parcels: 'Exchanged parcels',
  memorial: 'Tri-border memorial',
  crossings: 'Crossing points',
  changes: 'Mapped change',
  places: 'Places',
  water: 'Water and roads',
};

/** The reference catalogue of what the first view needs. Other languages must hold exactly these keys. */
export const words = {
  title: 'Khujand Treaty Map',
  subtitle: 'Bishkek, 13 March, and Khujand, 31 March 2025',
  /** What the map itself shows or speaks. */
  map: {
    name: 'Map of the borders of the Fergana Valley. Arrow keys move it, plus and minus zoom.',
    reached: (title: string, kind: string, place: number, of: number) =>
      title === kind ? `${kind}, ${place} of ${of}` : `${title}: ${kind}, ${place} of ${of}`,
    inView: (counts: Readonly<Partial<Record<LayerId, number>>>) => {
      const layers = Object.keys(counts) as LayerId[];
      const parts = layers.map((layer) => `${layerNames[layer]}: ${counts[layer]}`);
      return `${parts.length > 0 ? `In view: ${parts.join('; ')}.` : 'No feature in view.'} N and P walk through them, Enter opens one. All are listed in the attribute tables under Layers.`;
    },
    meridian: (degrees: number, digits: number) => `${formatNumber(degrees, digits, english)}° E`,
    parallel: (degrees: number, digits: number) => `${formatNumber(degrees, digits, english)}° N`,
  },
  sidebarName: 'Balance and layers',
  tabs: {
    balance: 'Balance',
    layers: 'Layers',
    compare: 'Compare',
    measure: 'Measure',
    data: 'My data',
    story: 'Story',
  },
  language: 'Language',
  languageFailed: 'The words of that language could not be fetched. Check the connection and try again.',
  theme: { label: 'Theme', system: 'Auto', light: 'Light', dark: 'Dark' },
  skip: 'Skip to the balance',
  search: 'Search places and plots',
  use: 'Use this',
  menu: 'Menu',
  help: 'Keyboard shortcuts',
  tables: 'Attribute tables',
  home: 'Show the whole line',
  zoomIn: 'Zoom in',
  whereAmI: 'Where am I?',
  zoomOut: 'Zoom out',
  sheet: (height: 'low' | 'middle' | 'high') => `Height of the panel: ${height}. Arrow keys change it.`,
  close: 'Close',
  /** Stands in place of the map where no script runs. */
  withoutScript:
    'This page needs JavaScript for its map; the answer, the table and the sources are here without it.',
  mapWaits: 'The map is loading … If this does not change, reload the page.',
  loading: 'Loading the map data …',
  notLoaded: 'This part of the page could not be fetched.',
  retry: 'Try again',
  dismiss: 'Dismiss',
  countries,
  countriesOnMap: countries,
  layers: layerNames,
  layerAbout: {
    borders: 'The line as drawn by OpenStreetMap contributors. No official coordinates are public.',
    parcels:
      'Every plot of the list read to the Kyrgyz parliament, put together here from press reports. Dashed squares are schematic: the area is as reported, the place is approximate.',
    memorial:
      'The tripoint, where the three lines meet on the map, before and after the treaties, and the Friendship Stele.',
    crossings: 'Crossing points, placed on the nearest point of the mapped line.',
    changes:
      'Ground that lies on another side in the newest snapshot than in that of January 2025. Not the exchanged land.',
    places: 'Towns, villages and exclaves, for orientation.',
    water:
      'The water works and roads of the agreements of March 2025, the Isfara river and its canals. Their lines are not public, so each is a symbol.',
  } satisfies ByLayer,
  layerSure: {
    borders:
      'Volunteers’ map; metres to hundreds of metres from an official line; the card of each stretch says how far.',
    parcels: 'Areas: as reported by the Kyrgyz side. Places: from under 1 km to 25 km, on each card.',
    memorial: 'Where the mapped lines meet; the treaty’s coordinates are not public.',
    crossings: 'Positions estimated to about 1–8 km, on each card.',
    changes: 'As drawn on the map, which is unofficial; each card gives its ±.',
    places: 'Towns within about 1 km; the error of an estimate is on its card.',
    water:
      'Positions estimated to about 2–9 km, on each card; for four canals no place is known well enough.',
  } satisfies ByLayer,
  layerLicence: {
    borders: 'ODbL 1.0',
    parcels: 'ODbL 1.0',
    memorial: 'ODbL 1.0',
    crossings: 'ODbL 1.0',
    changes: 'ODbL 1.0',
    places: 'CC BY 4.0 and ODbL 1.0',
    water: 'ODbL 1.0',
  } satisfies ByLayer,
  layerSource: {
    borders: 'OpenStreetMap, by way of time-zone polygons (geo-tz releases) that follow the state border',
    parcels: 'Press reports of 27 February 2025, per plot',
    memorial: 'OpenStreetMap; press reports',
    crossings: 'Press reports; own estimates of place',
    changes: 'Computed from two OpenStreetMap snapshots',
    places: 'GeoNames; own estimates',
    water: 'Press reports and Tajik legal texts; own estimates of place',
  } satisfies ByLayer,
  fact: { source: 'Source', date: 'Date', licence: 'Licence', sure: 'How sure' },
  opacityShort: 'Opacity',
  opacity: (layer: string) => `Opacity of ${layer}`,
  zoomTo: (layer: string) => `Zoom to ${layer}`,
  zoomToShort: 'Zoom to',
  layerCount: (count: number) => `${count} ${plural(count, { one: 'feature', many: 'features' })}`,
  details: 'About this layer',
  baseMap: 'Base map',
  bases: {
    plain: 'Plain (shipped with the page)',
    osm: 'OpenStreetMap (online)',
    relief: 'Relief (online)',
    satellite: 'Satellite picture (online)',
  },
  baseNote: 'Online pictures are fetched from their hosts and draw borders of their own.',
  baseFailed: (base: string) => `${base} does not answer. The plain map is shown instead.`,
  baseSlow: (base: string) => `${base} has not answered yet. The plain map is shown until it does.`,
  showPlain: 'Show the plain map only',
  baseCredit: {
    osm: '© OpenStreetMap contributors',
    relief: '© OpenTopoMap (CC BY-SA), SRTM',
    satellite: 'Sentinel-2 cloudless 2016 by EOX (modified Copernicus data), CC BY 4.0',
  },
  about: 'About',
  fullPage: 'Open the full map',
  credit: '© OpenStreetMap contributors',
  dataOf: (date: string) => `data of ${date}`,
  legend: 'Legend',
  legendAll: (count: number) => `Show all ${count}`,
  legendLess: 'Show fewer',
  legendAreas: {
    change: 'Mapped change',
    parcel: 'Plot, outline mapped',
    'parcel-schematic': 'Plot, schematic',
    own: 'Your own parcels',
  },
  symbols,
  ...unitWords,
  date: datesOf(english),
  card: cardWords,
  water: waterWords,
  balance: balanceWords,
  mapped: mappedWords,
  claims: claimWords,
  swipe: swipeWords,
  method: methodWords,
  verdicts: verdictWords,
  engines: { ellipsoidal: 'WGS84 ellipsoid', turf: 'sphere' },
  problem: (problem: Problem) =>
    problem.kind === 'network'
      ? `${problem.file}: could not be fetched. Check the connection and try again.`
      : `${problem.file}, ${problem.where}: ${problem.reason}. The rest is shown.`,
  problems: (files: readonly string[]) =>
    `Data files could not be used: ${files.join(', ')}. Figures that rest on them are missing or too small.`,
};

export type Words = typeof words;
