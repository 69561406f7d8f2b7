import { english } from '../language/style.en.ts';
import { unitsOf } from '../language/units.ts';

const { whole } = unitsOf(english);

const megabytes = (bytes: string) => `${whole(Number(bytes) / (1024 * 1024))} MB`;

/** Why a whole file cannot be used; the detail is a name or a number from the file. */
export const fileProblemWords = {
  empty: () => 'The file is empty.',
  'unknown-format': (formats: string) => `This is none of the formats that can be opened here: ${formats}.`,
  'not-json': (position: string) =>
    position === ''
      ? 'The text is not JSON: it ends too early or something in it is misplaced.'
      : `The text is not JSON: something is wrong near character ${whole(Number(position))}.`,
  truncated: () =>
    'The file ends in the middle. What came before the end was read; the rest is missing. Fetch the file again to be sure.',
  'nested-too-deeply': (limit: string) =>
    limit === ''
      ? 'The file is nested more deeply than any map data are.'
      : `The file is nested more than ${limit} levels deep, which no map data are.`,
  'too-large': (limit: string) =>
    limit === ''
      ? 'A single piece of the file is too large to be read.'
      : `The file is larger than the ${megabytes(limit)} that a file of this format may have here. GeoJSON and newline-delimited GeoJSON have no such limit.`,
  'not-xml': (line: string) =>
    line === ''
      ? 'The text is not well-formed XML.'
      : `The text is not well-formed XML: something is wrong in line ${whole(Number(line))}.`,
  'zip-broken': (name: string) =>
    name === ''
      ? 'The zip archive is damaged or ends too early.'
      : `${name} in the zip archive is damaged: its checksum does not match. Fetch the archive again.`,
  'only-link': (address: string) =>
    `The file only points to another one, and nothing is fetched from the network: ${address}. Open that address, save what it shows as KML, and open it here (in Google My Maps: Export to KML, without “keep data up to date”).`,
  'zip-password': (name: string) =>
    `${name} in the archive is locked with a password. Unpack the archive and open what is in it.`,
  'zip-method': (packing: string) =>
    `The file is packed with ${packing}, which cannot be unpacked here. Pack it anew as an ordinary zip (Deflate), or save it uncompressed.`,
  spreadsheet: () =>
    'This is a spreadsheet. Save the sheet as CSV (in Excel: Save as, “CSV UTF-8”) and open that.',
  geodatabase: () =>
    'This is an ArcGIS geodatabase. Export its layer as a Shapefile, GeoPackage or GeoJSON (QGIS opens it, too) and open that.',
  'shapefile-part': () =>
    'This is one part of a Shapefile. Choose all its files together (.shp, .dbf, .prj, .cpg), or zip them.',
  'foreign-format': (kind: string) =>
    `This is a file of the kind ${kind}, which is not read here. Save it as GeoJSON, GeoPackage or a zipped Shapefile (QGIS can) and open that.`,
  'zip-bomb': (limit: string) =>
    `The archive would unpack to more than ${megabytes(limit)}. It was not unpacked.`,
  'zip-without-map': (name: string) =>
    name === ''
      ? 'The archive holds no map data that can be read here.'
      : `The archive holds no map data that can be read here; ${name} is of a kind that is not read.`,
  'csv-without-coordinates': (columns: string) =>
    `The table has no columns for coordinates. Name two of them “lon” and “lat”, or one “wkt”. Its columns are: ${columns}`,
  'blank-columns': (columns: string) =>
    `The columns of the table are parted by blanks, and not every line has as many cells: nothing says which cell is whose. Save it with commas, semicolons or tabs between the cells. It begins: ${columns}`,
  'broken-file': (name: string) =>
    name === ''
      ? 'The file is damaged.'
      : `${name} is damaged: the lengths it states do not match its contents.`,
  'no-features': () => 'The file is sound but holds no features.',
  'projection-unknown': () =>
    'The numbers are metres of a map projection and the file does not say which one. Save it in WGS84 (EPSG:4326), or as a Shapefile with its .prj.',
  'projection-unsupported': (name: string) =>
    `The coordinate system “${name}” is not known here, so nothing was converted. Name one that is, such as 28412, 32642, 7693 or +proj=utm +zone=42 +datum=WGS84, or save the file in WGS84 (EPSG:4326).`,
  'projection-belied': (name: string) =>
    `The numbers are degrees, but “${name}” is a grid. Name the system that the file is really in, such as EPSG:4326 for WGS84.`,
  'projection-elsewhere': (name: string) =>
    `The numbers are metres, but not positions in “${name}”, the system the file is said to be in. Name the one it is really in, such as 28412 or 32642.`,
  'projection-several': (name: string) =>
    `The file’s features are in several coordinate systems (${name}), so they were not all read in the right one. Save them in one system, or name the one that all are in.`,
  'projection-late': (name: string) =>
    `The file says only after its features that it is in “${name}”: they were read as degrees of WGS84. Name that system, and the file is read again.`,
  'out-of-memory': () =>
    'The browser has no memory left for this file. Close other pages, or split the file.',
  'worker-failed': () =>
    'The browser stopped reading, most likely because memory ran out. Your other files are untouched. Try again, close other pages first, or split the file.',
  'took-too-long': (seconds: string) =>
    `Reading this file showed no progress for ${whole(Number(seconds))} seconds, or it took longer in all than a file of its size should, so it was stopped and the next one was read. Try again: it will be given twice the time.`,
  interrupted: () =>
    'The page closed while this file was being read, so it was not read again automatically. You can try again or remove it.',
  'kept-otherwise': () =>
    'What this browser remembers of this file was written by another version of the page, or is damaged, and was left as it is. The file itself is there: try again to read it as if it were new. What you then set will not be remembered.',
} satisfies Record<string, (detail: string) => string>;

/** What is wrong with one feature. */
export const featureProblemWords = {
  'not-json': 'not readable as JSON',
  'not-a-feature': 'is not a GeoJSON feature',
  'null-geometry': 'has no geometry',
  'feature-too-large': 'is too large to be read',
  'letters-lost': 'has letters that could not be decoded, so that its names are not sure',
  'record-broken': 'is damaged',
  'not-a-polygon': 'is neither a Polygon nor a MultiPolygon, so it has no area',
  'mixed-collection': 'mixes areas with points or lines, so that its area is not defined',
  empty: 'has no coordinates',
  'not-finite': 'has a coordinate that is not a number',
  'out-of-range': 'has a coordinate that is no longitude or latitude',
  'swapped-axes': 'latitude and longitude seem to have changed places',
  'date-line': 'crosses the date line',
  'open-ring': 'has an outline that does not end where it began',
  'too-few-vertices': 'has an outline of fewer than three vertices',
  'duplicate-vertex': 'has the same vertex twice in a row (measured all the same)',
  'self-intersection': 'has an outline that crosses itself',
  'hole-outside-shell': 'has a hole outside of its outline',
  'polygons-overlap': 'has parts that overlap each other',
};
