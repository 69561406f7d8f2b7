/** Words that say which number is which, in English, Russian, Kyrgyz, Tajik and Uzbek, in upper case. */
const latitudeWord = /(?<!\p{L})(?:LATITUDE|LAT|ШИРОТА|ШИР|КЕҢДИК|АРЗ|KENGLIK|КЕНГЛИК|Φ)(?!\p{L})[.:=]?/u;
const longitudeWord =
  /(?<!\p{L})(?:LONGITUDE|LONG|LON|LNG|ДОЛГОТА|ДОЛГ|УЗУНДУК|Т[ӮУ]Л|UZUNLIK|УЗУНЛИК|Λ)(?!\p{L})[.:=]?/u;

/**
 * The latitude's part of a text and the longitude's, where words say which is which ("lat 40.2 lon 70.9", "70.9 E long;
 * 40.2 N lat"), or null where they do not.
 */
export function labelledParts(text: string): readonly [latitude: string, longitude: string] | null {
  const upper = text.normalize('NFC').toUpperCase();
  const [lat, lon] = [latitudeWord.exec(upper), longitudeWord.exec(upper)];
  if (!lat || !lon) return null;
  const isLatFirst = lat.index < lon.index;
  const [first, second] = isLatFirst ? [lat, lon] : [lon, lat];
  const before = /\d/.test(upper.slice(0, first.index));
  const cut = before ? first.index + first[0].length : second.index;
  const parts = [upper.slice(0, cut), upper.slice(cut)].map((part) =>
    part
      .replace(latitudeWord, ' ')
      .replace(longitudeWord, ' ')
      .replace(/^[\s,;"']+|[\s,;]+$/g, ''),
  );
  const [one = '', other = ''] = parts;
  return isLatFirst ? [one, other] : [other, one];
}

/** The order that the words of a heading give ("№; Широта; Долгота"), or null. */
export function headingOrder(text: string): 'lat-lon' | 'lon-lat' | null {
  const upper = text.normalize('NFC').toUpperCase();
  const [lat, lon] = [latitudeWord.exec(upper), longitudeWord.exec(upper)];
  if (!lat || !lon) return null;
  return lat.index < lon.index ? 'lat-lon' : 'lon-lat';
}
