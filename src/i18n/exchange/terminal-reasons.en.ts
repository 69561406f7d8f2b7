import { fileProblemWords } from '../my-data/problems.en.ts';

/** What is wrong with one feature, or with a file, by the code of the fault. */
export const reasons: Readonly<Record<string, string>> = {
  'not-json': 'this is not JSON',
  'not-a-feature': 'this is not a GeoJSON feature',
  'null-geometry': 'it has no geometry',
  'no-direction':
    'it does not say from whom and to whom: the properties "from" and "to" must name two parties',
  'no-receiver': 'it does not say to whom: its field must name a country',
  'not-a-polygon': 'it is neither a Polygon nor a MultiPolygon, so it has no area',
  empty: 'it holds no coordinates',
  'not-finite': 'a coordinate is not a number',
  'out-of-range': 'the coordinates are not longitude and latitude in degrees',
  'swapped-axes': 'longitude and latitude have changed places: GeoJSON wants longitude first',
  'date-line': 'it steps across the date line',
  'open-ring': 'a ring does not end where it begins',
  'too-few-vertices': 'a ring has fewer than three vertices',
  'duplicate-vertex': 'a vertex occurs twice in a row; the area was measured all the same',
  'self-intersection': 'its outline crosses or touches itself',
  'hole-outside-shell': 'a hole does not lie inside its outline',
  'polygons-overlap': 'two of its polygons share ground',
  truncated: 'the file ends in the middle',
  'no-features': 'the file holds no features',
  'nested-too-deeply': 'the brackets are nested too deeply',
  'too-large': 'a single feature is larger than this program reads',
  'too-many-exchanges':
    'there are more exchanges than this program keeps; the property "exchange" may be something else',
  'letters-lost': 'some of its letters could not be decoded',
  'record-broken': 'it is damaged',
  'mixed-collection': 'it mixes areas with points or lines',
  'party-doubtful':
    'the name of a party is not certain; write its name or code as it is, such as KGZ, TJK, UZB, or say by --party VALUE=KGZ which is meant',
  'fields-unsure':
    'the fields that say from whom, to whom, how large and how exact are not the same all through the file; name them with --from, --to, --exchange, --area, --accuracy-field',
  'file-missing': 'there is no such file',
  'file-is-folder': 'this is a folder',
  'file-unreadable': 'the file cannot be read',
  'url-failed': 'it could not be fetched',
  'url-too-large': 'it is larger than this program fetches; save it, and name the file',
};
/** An option that says something of a file, by the name that it has for the first list and for the second. */
const byOption = (option: string) => `--${option} (of a second list: --against-${option})`;

const fileReasons: Readonly<Record<string, string>> = {
  ...reasons,
  empty: 'the file is empty',
  'not-json': 'the file is not JSON',
  'projection-unknown': `the numbers are metres of a map projection and the file does not say which one: name it, EPSG:28412 or a PROJ string, by ${byOption('crs')}`,
  'out-of-memory':
    'reading it takes more memory than a file of its size should; it may be damaged, or --patience 4 allows more',
};

/** Those that name what they are about. */
const detailed: Readonly<Record<string, (detail: string) => string>> = {
  'no-such-field': (field) => `no feature has a field “${field}”`,
  'no-such-party': (name) => `no parcel is said to pass from or to “${name}”, so --party answers nothing`,
  'projection-belied': (name) =>
    `the numbers are degrees, but “${name}” is a grid: name the system, EPSG:4326 for WGS84, by ${byOption('crs')}`,
  'projection-elsewhere': (name) =>
    `the numbers are metres, but not positions in “${name}”, the system it is said to be in: name the right one by ${byOption('crs')}`,
  'projection-several': (name) =>
    `its features are in several coordinate systems (${name}): save them in one, or name the one that all are in by ${byOption('crs')}`,
  'projection-late': (name) =>
    `it says only after its features that it is in “${name}”; they were read as degrees of WGS84: name that system by ${byOption('crs')}`,
  'url-failed': (why) => `${reasons['url-failed']} (${why})`,
  'url-too-large': (megabytes) => `${reasons['url-too-large']} (${megabytes} MB)`,
};

/** What is wrong with a file: the same sentences as on the page, where the page has one for the fault of a file. */
export function fileReason(code: string, detail: string): string {
  if (detail !== '' && Object.hasOwn(detailed, code)) return detailed[code]?.(detail) ?? code;
  if (Object.hasOwn(fileReasons, code)) return fileReasons[code] ?? code;
  return Object.hasOwn(fileProblemWords, code)
    ? fileProblemWords[code as keyof typeof fileProblemWords](detail).replace(/\.$/, '')
    : code;
}
