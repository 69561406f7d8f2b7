/** The formats that are read: their names, the same in every language, and the endings of their files. */
export const formatTable = {
  geojson: { label: 'GeoJSON', extensions: ['geojson', 'json', 'umap'] },
  ndjson: { label: 'GeoJSON Lines', extensions: ['geojsonl', 'geojsons', 'ndjson', 'jsonl'] },
  topojson: { label: 'TopoJSON', extensions: ['topojson'] },
  esrijson: { label: 'Esri JSON', extensions: [] },
  kml: { label: 'KML', extensions: ['kml'] },
  kmz: { label: 'KMZ', extensions: ['kmz'] },
  gpx: { label: 'GPX', extensions: ['gpx'] },
  shapefile: { label: 'Shapefile', extensions: ['zip', 'shp'] },
  geopackage: { label: 'GeoPackage', extensions: ['gpkg'] },
  geoparquet: { label: 'GeoParquet', extensions: ['parquet', 'geoparquet'] },
  flatgeobuf: { label: 'FlatGeobuf', extensions: ['fgb'] },
  csv: { label: 'CSV', extensions: ['csv', 'tsv', 'txt'] },
} as const;

export type ImportFormat = keyof typeof formatTable;

/** What the reader is told can be opened, in the order of the table. */
export const formatLabels: readonly string[] = Object.values(formatTable).map(({ label }) => label);

/** A zip is opened before it is known what it holds. */
export type DetectedFormat = ImportFormat | 'zip';

/** The name of a format, the same in every language. */
export const formatLabel = (format: DetectedFormat): string =>
  format === 'zip' ? 'ZIP' : formatTable[format].label;

/** The beginning of a file, by which its format is told: its first bytes, the same as text, and its name. */
export type FileHead = {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly name: string;
};

/** The ending of a name, in small letters, without its point; empty where it has none. */
export const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name.toLowerCase())?.[1] ?? '';

export const startsWith = (head: Uint8Array, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => head[index] === byte);

/** The name of the first element of an XML text, without its prefix, in small letters; null where it is no XML. */
export function firstElement(text: string): string | null {
  let at = 0;
  for (;;) {
    at = text.indexOf('<', at);
    if (at === -1) return null;
    if (text.startsWith('<!--', at)) {
      at = text.indexOf('-->', at);
      if (at === -1) return null;
    } else if (text[at + 1] !== '?' && text[at + 1] !== '!') break;
    at++;
  }
  const name = /^<\s{0,9}(?:[\w.-]{1,60}:)?([a-z][\w-]{0,60})/i.exec(text.slice(at, at + 140))?.[1];
  return name?.toLowerCase() ?? null;
}

const byBytes: readonly (readonly [string, readonly number[]])[] = [
  ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['gzip', [0x1f, 0x8b]],
  ['DWG', [0x41, 0x43, 0x31, 0x30]],
  ['GeoTIFF', [0x49, 0x49, 0x2a, 0x00]],
  ['GeoTIFF', [0x4d, 0x4d, 0x00, 0x2a]],
  ['DGN', [0x08, 0x09, 0xfe, 0x02]],
  ['Arrow', [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31]],
  ['PMTiles', [0x50, 0x4d, 0x54, 0x69, 0x6c, 0x65, 0x73]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
];

const byExtension = new Map([
  ['xls', 'spreadsheet'],
  ['ods', 'spreadsheet'],
  ['gdbtable', 'geodatabase'],
  ['gdbtablx', 'geodatabase'],
  ['mdb', 'geodatabase'],
  ['accdb', 'Access'],
  ['doc', 'Word'],
  ['dgn', 'DGN'],
  ['qgs', 'QGIS (.qgs)'],
  ['dxf', 'DXF'],
  ['dwg', 'DWG'],
  ['sql', 'SQL'],
  ['plt', 'OziExplorer'],
  ['wpt', 'OziExplorer'],
  ['rte', 'OziExplorer'],
  ['gml', 'GML'],
  ['osm', 'OpenStreetMap'],
  ['pbf', 'OpenStreetMap'],
  ['mif', 'MapInfo'],
  ['mid', 'MapInfo'],
  ['shp', 'shapefile-part'],
  ['dbf', 'shapefile-part'],
  ['shx', 'shapefile-part'],
  ['prj', 'shapefile-part'],
  ['cpg', 'shapefile-part'],
  ['gpkg-wal', 'geopackage-part'],
  ['gpkg-shm', 'geopackage-part'],
]);

/** How texts begin that are no tables, though they look like one. */
const byText: readonly (readonly [string, RegExp])[] = [
  ['MapInfo', /^\s{0,20}!table\b/i],
  ['DXF', /^\s{0,20}0\s{1,9}SECTION\s/],
  ['OziExplorer', /^OziExplorer /],
  ['MapSource', /^Grid\t[^\n]{0,80}\nDatum\t/],
  ['SQL', /^\s{0,20}(?:--\s{0,9}PostgreSQL|INSERT INTO |CREATE TABLE |COPY \S{1,80} )/],
];

/** What Overpass and the API of OpenStreetMap answer: JSON without a feature. */
export const isOverpass = (text: string): boolean => {
  const begin = text.slice(0, 1000);
  return (
    /^\s{0,20}\{/.test(begin) &&
    /"generator"\s{0,9}:\s{0,9}"(?:Overpass API|openstreetmap|CGImap)/i.test(begin) &&
    !begin.includes('"FeatureCollection"')
  );
};

/** Whether a text has cells: old programs save a table as one and call it a spreadsheet. */
const isTable = (text: string) => !text.includes('\0') && /^[^<][^\n]*[\t;]/.test(text);

/** A kind of file that is known and not read here, by name; null where it is none of these. */
export function foreignFormat({ bytes, text, name }: FileHead): string | null {
  const [found] = byBytes.find(([, mark]) => startsWith(bytes, ...mark)) ?? [];
  const named = byExtension.get(extensionOf(name));
  // Old spreadsheets, texts and drawings begin alike.
  if (found !== undefined) return found === 'spreadsheet' ? (named ?? found) : found;
  const element = text.trimStart().startsWith('<') ? firstElement(text) : null;
  if (element === 'featurecollection' || element === 'gml') return 'GML';
  if (element === 'osm') return 'OpenStreetMap';
  if (element === 'qgis') return 'QGIS (.qgs)';
  const begun = byText.find(([, pattern]) => pattern.test(text.slice(0, 200)))?.[0];
  if (begun !== undefined) return begun;
  return named === undefined || (named === 'spreadsheet' && isTable(text)) ? null : named;
}
