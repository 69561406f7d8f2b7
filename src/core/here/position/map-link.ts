import { decimalsOf, halfDigit, metresPerDegree } from './typed-accuracy.ts';
import type { TypedPosition } from './typed-position.ts';

/** Characters of the longest address that is read. */
const longest = 2048;

const number = '(-?\\d{1,3}(?:\\.\\d{1,20})?)';
const comma = '\\s{0,3}(?:,|~|\\+)[\\s+]{0,3}';
const latLon = new RegExp(`^(?:loc:)?${number}${comma}${number}(?![\\d.])`, 'i');

type Pair = readonly [lat: string, lon: string];
type Parameters = ReadonlyMap<string, string>;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Parameters behind `?` and `#`, the first of each name. */
function parametersOf(address: string): Parameters {
  const parameters = new Map<string, string>();
  for (const part of address.split(/[?#&;]/).slice(1)) {
    const at = part.indexOf('=');
    const name = decoded(part.slice(0, at < 0 ? part.length : at)).toLowerCase();
    if (!parameters.has(name)) parameters.set(name, decoded(at < 0 ? '' : part.slice(at + 1)));
  }
  return parameters;
}

/** A pair of numbers in a parameter, latitude first or, turned, longitude first. */
function pairIn(value: string | undefined, turned = false): Pair | null {
  const [, one, other] = latLon.exec(value?.trim() ?? '') ?? [];
  if (one === undefined || other === undefined) return null;
  return turned ? [other, one] : [one, other];
}

const first = (pairs: Iterable<Pair | null>): Pair | null => [...pairs].find((pair) => pair !== null) ?? null;

/** Zoom, latitude and longitude, as OpenStreetMap and this map write them. */
function hashPair(value: string | undefined): Pair | null {
  const [, lat, lon] = new RegExp(`^[\\d.]{1,6}/${number}/${number}(?![\\d.])`).exec(value ?? '') ?? [];
  return lat !== undefined && lon !== undefined ? [lat, lon] : null;
}

function separatePair(parameters: Parameters, lat: string, lon: string): Pair | null {
  const [north, east] = [parameters.get(lat), parameters.get(lon)];
  return north === undefined || east === undefined ? null : pairIn(`${north},${east}`);
}

/** The place of a Google address before what its window shows. */
function googlePair(address: string, parameters: Parameters): Pair | null {
  const [, lat, lon] = new RegExp(`!3d${number}!4d${number}`).exec(address) ?? [];
  const searched = /\/(?:search|place|dir)\/([^/?#]{1,100})/.exec(address)?.[1];
  const window = new RegExp(`/@${number},${number}(?![\\d.])`).exec(address);
  return first([
    lat !== undefined && lon !== undefined ? [lat, lon] : null,
    ...['q', 'query', 'destination', 'daddr'].map((name) => pairIn(parameters.get(name))),
    pairIn(searched === undefined ? undefined : decoded(searched)),
    ...['ll', 'center', 'sll', 'cbll'].map((name) => pairIn(parameters.get(name))),
    window ? pairIn(`${window[1]},${window[2]}`) : null,
  ]);
}

const yandexPair = (parameters: Parameters): Pair | null =>
  first([
    pairIn(parameters.get('whatshere[point]'), true),
    pairIn(parameters.get('pt'), true),
    pairIn(parameters.get('text')),
    pairIn(parameters.get('ll'), true),
  ]);

function twoGisPair(address: string, parameters: Parameters): Pair | null {
  const path = /\/geo\/(?:\d{1,20}\/)?([-\d.,]{3,60})(?:[/?#]|$)/.exec(decoded(address))?.[1];
  return first([pairIn(path, true), pairIn(parameters.get('m'), true)]);
}

/** A marker or a selected place before the window; for OpenStreetMap, this map and any map that writes alike. */
const otherPair = (parameters: Parameters): Pair | null =>
  first([
    separatePair(parameters, 'mlat', 'mlon'),
    pairIn(/^here:(.*)$/.exec(parameters.get('sel') ?? '')?.[1]),
    hashPair(parameters.get('map')),
    separatePair(parameters, 'lat', 'lon'),
    separatePair(parameters, 'lat', 'lng'),
  ]);

/** A `geo:` address (RFC 5870): its uncertainty in metres where it gives one; Android's `q` before 0,0. */
function geoPair(address: string, parameters: Parameters): { pair: Pair | null; uncertainty: number } {
  const [, body = ''] = /^geo:([^?;]{0,100})/i.exec(address) ?? [];
  const crs = parameters.get('crs');
  const pair = pairIn(parameters.get('q')) ?? pairIn(body);
  return {
    pair: crs === undefined || /^wgs84$/i.test(crs) ? pair : null,
    uncertainty: Number(parameters.get('u') ?? 'x'),
  };
}

const isAddress = (text: string) =>
  /^(?:https?:\/\/|geo:|#)/i.test(text) || /^[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}[/?#]/.test(text);

/** The host of an address without `www.`, empty where it has none. */
const hostOf = (address: string) =>
  /^(?:https?:\/\/)?(?:www\.)?([\w.-]{1,100})/i.exec(address)?.[1]?.toLowerCase() ?? '';

/**
 * The place in an address of OpenStreetMap, Google Maps, Yandex, 2GIS, this map, or in a `geo:` address; a marked place
 * before what the window shows. Null where the text is no address or holds no place.
 */
export function readMapLink(text: string): TypedPosition | null {
  const address = text.trim();
  if (address.length > longest || !isAddress(address)) return null;
  const parameters = parametersOf(address);
  const host = hostOf(address);
  const isGeo = /^geo:/i.test(address);
  const geo = isGeo ? geoPair(address, parameters) : { pair: null, uncertainty: Number.NaN };
  const pair = isGeo
    ? geo.pair
    : /(?:^|\.)google\.|(?:^|\.)goo\.gl$/.test(host)
      ? googlePair(address, parameters)
      : /(?:^|\.)(?:yandex|ya)\./.test(host)
        ? yandexPair(parameters)
        : /(?:^|\.)2gis\./.test(host)
          ? twoGisPair(address, parameters)
          : otherPair(parameters);
  const [lat, lon] = pair?.map(Number) ?? [];
  if (!pair || lat === undefined || lon === undefined || Math.abs(lat) > 90 || Math.abs(lon) > 180)
    return null;
  const written = halfDigit(Math.max(...pair.map(decimalsOf)), metresPerDegree);
  const accuracyM = geo.uncertainty >= 0 ? geo.uncertainty : written;
  return { position: [lon, lat], notation: 'link', epsg: 4326, accuracyM, datumAccuracyM: 0 };
}
