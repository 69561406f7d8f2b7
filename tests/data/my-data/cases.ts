/** What a file from tests/fixtures/cases comes to: areas passing to each side in hectares, or the reason it is refused. */
export type Case = {
  readonly file: string;
  readonly why: string;
  /** Why the whole file cannot be read. */
  readonly refused?: string;
  /** Hectares to each party, by exchange where there is more than one. */
  readonly ha?: Readonly<Record<string, number>>;
  readonly verdict?: 'equal' | 'not-equal' | 'cannot-tell';
  readonly measured?: number;
  readonly noArea?: number;
  /** Problems as `feature:code`. */
  readonly problems?: readonly string[];
  readonly notices?: readonly string[];
  /** Codes of the terminal, where it has more to say than the page: a point there is a fault. */
  readonly exit?: number;
};

/** A square of 0.01° at 40° N by GeographicLib. */
const one = 94.80992;
const equal = { ha: { TJK: one, KGZ: one }, verdict: 'equal', measured: 2 } as const;
const points = { measured: 0, noArea: 2, verdict: 'cannot-tell', exit: 3 } as const;

export const cases: readonly Case[] = [
  {
    file: 'strips-800.geojson',
    why: '800 strips side by side in one MultiPolygon',
    measured: 1,
    verdict: 'not-equal',
    ha: { KGZ: 0 },
  },
  { file: 'shp-prj-gk12.zip', why: 'CK-42 by its .prj', ...equal },
  { file: 'same-as-geojson-28412.geojson', why: 'the same ground by its crs member', ...equal },
  { file: 'geojson-kyrg06-zone1.geojson', why: 'Kyrg-06', ...equal },
  {
    file: 'shp-prj-conic-without-lat0.zip',
    why: 'a latitude of origin that is not there is 0',
    ...equal,
  },
  {
    file: 'huge-polygon-1e20.geojson',
    why: 'a coordinate of 1e20 is named',
    measured: 1,
    problems: ['1:out-of-range'],
    verdict: 'not-equal',
    ha: { TJK: one, KGZ: 0 },
  },
  {
    file: 'shp-part-wound-other-way.zip',
    why: 'a part wound the other way is a part',
    measured: 2,
    ha: { TJK: 189.5515, KGZ: one },
    verdict: 'not-equal',
  },
  {
    file: 'shp-deleted-record.zip',
    why: 'a row marked deleted is left out with its shape',
    ...equal,
    notices: ['rows-deleted'],
  },
  { file: 'kmz-two-kml.kmz', why: 'every KML of an archive is read', ...equal },
  {
    file: 'zip-shp-and-kml.zip',
    why: 'Shapefile and KML of one archive',
    ha: { TJK: one, KGZ: one },
    verdict: 'equal',
    measured: 3,
    exit: 3,
  },
  { file: 'kml-1251.kml', why: 'the declaration names the encoding', ...equal },
  {
    file: 'fgb-one-feature.fgb',
    why: 'the index over one feature has two nodes',
    measured: 1,
    ha: { TJK: one, KGZ: 0 },
    verdict: 'not-equal',
  },
  { file: 'hang-onebyte.fgb', why: 'a damaged header ends at once', refused: 'broken-file' },
  {
    file: 'parquet-place-outside.parquet',
    why: 'a footer that names places outside the file: what stands before is read, and no verdict',
    measured: 10,
    ha: { TJK: 5 * one, KGZ: 5 * one },
    verdict: 'cannot-tell',
    exit: 3,
  },
  {
    file: 'parquet-run-length.parquet',
    why: 'a run that goes on for millions of values: the groups of rows before it are read, and no verdict',
    measured: 20,
    ha: { TJK: 10 * one, KGZ: 10 * one },
    verdict: 'cannot-tell',
    exit: 3,
  },
  { file: 'shp-866-ldid101.zip', why: 'the language byte names the code page', ...equal },
  { file: 'shp-1251-no-hint.zip', why: 'a code page that nothing names is guessed', ...equal },
  { file: 'csv-1251-wkt.csv', why: 'what a Russian Excel writes', ...equal },
  { file: 'csv-sep-line.csv', why: 'a first line sep=', ...equal },
  { file: 'csv-blank-first-line.csv', why: 'a blank first line', ...equal },
  { file: 'csv-first-row-empty.csv', why: 'an empty first cell', ...equal, problems: ['1:null-geometry'] },
  { file: 'csv-gps-latitude.csv', why: 'headings of KoboToolbox', ...points },
  { file: 'csv-ru-abbreviations.csv', why: 'Russian abbreviations', ...points },
  { file: 'csv-qgis-polygonz.csv', why: 'PolygonZ in one word', ...equal },
  { file: 'csv-geojson-cell.csv', why: 'GeoJSON in a cell', ...equal },
  { file: 'csv-dms.csv', why: 'degrees, minutes, seconds', ...points },
  { file: 'csv-ewkt-32642.csv', why: 'SRID= names the system', ...equal },
  { file: 'csv-one-column.csv', why: 'two coordinates in a cell', ...points },
  { file: 'csv-pipe.csv', why: 'a pipe separates', ...equal },
  { file: 'csv-corners.csv', why: 'numbered corners are areas', ...equal, notices: ['corners-joined'] },
  {
    file: 'csv-unclosed-quote.csv',
    why: 'a stray quote swallows nothing and is told',
    measured: 3,
    verdict: 'cannot-tell',
    ha: { TJK: one, KGZ: 2 * one },
    notices: ['stray-quote'],
  },
  { file: 'redos-spaces.csv', why: 'a cell of 80,000 blanks', refused: 'csv-without-coordinates' },
  {
    file: 'cp1251-two-exchanges.csv',
    why: 'two exchanges stay two',
    measured: 4,
    verdict: 'not-equal',
    ha: { 'Ворух/TJK': one, 'Базар/KGZ': one },
  },
  {
    file: 'utf8-two-exchanges.csv',
    why: 'the same in UTF-8',
    measured: 4,
    verdict: 'not-equal',
    ha: { 'Ворух/TJK': one, 'Базар/KGZ': one },
  },
  { file: 'wkt.txt', why: 'a bare well-known text', measured: 1, verdict: 'cannot-tell', exit: 3 },
  { file: 'kml-xsi-undeclared.kml', why: 'a prefix declared nowhere', ...equal },
  { file: 'kml-nbsp.kml', why: 'an entity of HTML', ...equal },
  { file: 'kml-prefixed.kml', why: 'kml: before every element', ...equal },
  { file: 'kml-space-after-comma.kml', why: 'blanks after commas', ...equal },
  { file: 'kml-label-point.kml', why: 'a label point beside a polygon', ...equal, notices: ['label-points'] },
  { file: 'kml-networklink.kml', why: 'only a link', refused: 'only-link' },
  {
    file: 'kml-bad-latitude.kml',
    why: 'no height becomes a latitude',
    measured: 0,
    problems: ['1:not-finite'],
    verdict: 'cannot-tell',
  },
  { file: 'shp-field-name-rest.zip', why: 'bytes behind the end of a name', ...equal },
  { file: 'shp-appledouble-beside.zip', why: 'what a Mac leaves on a stick', ...equal },
  {
    file: 'shp-cut-at-record.zip',
    why: 'three records promised, two there',
    measured: 2,
    ha: { TJK: one, KGZ: one },
    verdict: 'cannot-tell',
    notices: ['bytes-differ', 'rows-differ'],
  },
  {
    file: 'shp-whole.zip',
    why: 'the same, whole',
    measured: 3,
    ha: { TJK: one, KGZ: 2 * one },
    verdict: 'not-equal',
  },
  {
    file: 'dbf-date.zip',
    why: 'a date is no time',
    measured: 1,
    ha: { TJK: one, KGZ: 0 },
    verdict: 'not-equal',
  },
  { file: 'geojson-arcs-property.geojson', why: 'a property called arcs', ...equal },
  { file: 'esri.json', why: 'Esri JSON', ...equal },
  { file: 'cli-crs-32642.geojson', why: 'a crs member', ...equal },
  { file: 'cli-collections.geojson', why: 'collections of one polygon', ...equal },
  {
    file: 'gpx-closed-track.gpx',
    why: 'a closed walk',
    measured: 0,
    noArea: 1,
    verdict: 'cannot-tell',
    exit: 3,
  },
  { file: 'mistake.xlsx', why: 'Excel', refused: 'spreadsheet' },
  { file: 'mistake-gdb.zip', why: 'a geodatabase', refused: 'geodatabase' },
  { file: 'bare.dbf', why: 'a part by itself', refused: 'shapefile-part' },
  { file: 'bare.prj', why: 'a part by itself', refused: 'shapefile-part' },
  { file: 'zip-password.zip', why: 'a password', refused: 'zip-password' },
  { file: 'zip-deflate64.zip', why: 'a packing that is not read', refused: 'zip-method' },
  { file: 'zip-geojson.zip', why: 'GeoJSON in an archive', ...equal },
  {
    file: 'zip-one-unknown-crs.zip',
    why: 'of three members only the one in an unknown system is refused, by name, and no verdict is whole',
    measured: 2,
    ha: { TJK: one, KGZ: one },
    verdict: 'cannot-tell',
    notices: ['member-crs-unknown'],
  },
  { file: 'zip-crc-bad.zip', why: 'a checksum that does not fit', refused: 'zip-broken' },
  {
    file: 'duplicate-features.geojson',
    why: 'two lists of features',
    ha: { TJK: 94.6731, KGZ: 94.6731 },
    verdict: 'equal',
    measured: 2,
  },
  {
    file: 'big-exchange-numbers.geojson',
    why: 'numbers beyond 2^53',
    measured: 2,
    verdict: 'not-equal',
    ha: { '9007199254740992/KGZ': one, '9007199254740993/TJK': one },
  },
  {
    file: 'constructor.geojson',
    why: 'a party called constructor',
    measured: 1,
    verdict: 'not-equal',
    ha: { KGZ: one, constructor: 0 },
  },
  { file: 'terminal-escape.geojson', why: 'controls in a name', measured: 2, verdict: 'not-equal' },
  { file: 'csv-semicolon-formula.geojson', why: 'a formula in a name', measured: 2, verdict: 'equal' },
];
