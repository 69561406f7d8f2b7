import type { Feature, Geometry } from 'geojson';
import { areDoubtfulCorners, cornersAsParcels } from '../../core/my-data/corner-list.ts';
import { cornerRows } from '../../core/my-data/corner-rows.ts';
import { tellZones } from '../../core/my-data/corner-zones.ts';
import { type RowFeature, rowFeature } from '../../core/my-data/csv-table.ts';
import { fileProblem } from '../../core/my-data/import-problem.ts';
import { namesAccuracy } from '../../core/my-data/mapping.ts';
import type { Tell } from '../../core/my-data/notice.ts';
import { placedTable } from '../../core/my-data/placed-table.ts';
import type { TableRow } from '../../core/my-data/table-rows.ts';
import { depthEnd, isWkt, parseWkt } from '../../core/my-data/wkt.ts';
import { hearGeometryColumns } from './geometry-columns.ts';
import { inSlices, type Reading } from './read-step.ts';
import { wholeText } from './read-text.ts';
import type { Source } from './source.ts';

/** A text without the mark of its end under DOS, which FoxPro still writes; some decoders of CP 866 make 1C of it. */
const withoutEnd = (text: string): string =>
  text.endsWith('\u001a') || text.endsWith('\u001c') ? text.slice(0, -1) : text;

/** Well-known texts one after another, without any table around them. */
function bareTexts(text: string): RowFeature[] {
  const found: RowFeature[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const end = depthEnd(rest);
    const piece = end <= 0 ? rest : rest.slice(0, end);
    const read = parseWkt(piece);
    const feature: Feature<Geometry | null> = {
      type: 'Feature',
      properties: {},
      geometry: read?.geometry ?? null,
    };
    found.push({
      feature,
      srid: read?.srid ?? null,
      measured: read?.measured ?? false,
      squareM: 0,
      zone: null,
    });
    rest = rest.slice(piece.length).replace(/^[\s;,]+/, '');
  }
  return found;
}

/** Features in slices, each with the coordinate system that its rows name, where they name one. */
async function* bySrid(rows: readonly RowFeature[], bytes: number, tell: Tell): Reading {
  if (rows.some(({ measured }) => measured)) tell('measures-unused');
  if (rows.every(({ srid }) => srid === null))
    return yield* inSlices(
      rows.map(({ feature }) => feature),
      bytes,
    );
  for (let from = 0; from < rows.length; ) {
    const { srid } = rows[from] as RowFeature;
    let to = from;
    while (to < rows.length && rows[to]?.srid === srid) to++;
    const features = rows.slice(from, to).map(({ feature }) => feature);
    for await (const step of inSlices(features, (bytes * to) / rows.length))
      yield { ...step, crs: srid === null ? null : `EPSG:${srid}` };
    from = to;
  }
  return null;
}

const without = <G extends Geometry | null>(
  feature: Feature<G>,
  names: readonly (string | undefined)[],
): Feature<G> => ({
  ...feature,
  properties: Object.fromEntries(
    Object.entries(feature.properties ?? {}).filter(([name]) => !names.includes(name)),
  ),
});

/** Whether a table ends within its last row: it has no end of a line, and that row alone has cells missing or empty. */
function endsWithinRow(text: string, rows: readonly TableRow[], width: number): boolean {
  const isWhole = ({ cells }: TableRow) => cells.length >= width && cells[width - 1] !== '';
  const last = rows.at(-1);
  return last !== undefined && !isWhole(last) && !/[\r\n]$/.test(text) && rows.slice(0, -1).every(isWhole);
}

/** The zones and lines of points that are written in zones of UTM. */
const zonedCorners = (read: readonly RowFeature[], rows: readonly TableRow[]) =>
  new Map(
    read.flatMap(({ feature: { geometry }, zone }, index) =>
      geometry?.type === 'Point' && zone !== null
        ? [[geometry.coordinates, { zone, line: rows[index]?.line ?? 0 }] as const]
        : [],
    ),
  );

/** A table with a heading: points in two columns, corners by their numbers, or a whole geometry in one. */
export async function* readCsv({ file, settings, facts }: Source): Reading {
  const text = await wholeText(file, settings.encoding, facts);
  if (typeof text !== 'string') return text;
  if (isWkt(text.replace(/^\uFEFF/, '')))
    return yield* bySrid(bareTexts(text.replace(/^\uFEFF/, '')), file.size, facts.tell);
  const table = placedTable(withoutEnd(text), settings);
  if ('code' in table) return table;
  const { names, same, rows, columns, body, strayQuotes } = table;
  for (const line of strayQuotes) facts.tell('stray-quote', { line });
  for (const name of same) facts.tell('same-heading', { name });
  if (!columns) return fileProblem('csv-without-coordinates', names.slice(0, 12).join(', ').slice(0, 200));
  if (columns.kind !== 'points') {
    const unused = (columns.unused ?? []).map((column) => names[column] ?? '');
    hearGeometryColumns({ facts }, names[columns.column] ?? '', unused);
  }
  for (const { line, cells } of rows)
    if (cells.slice(names.length).some((cell) => cell.trim() !== '')) facts.tell('row-too-long', { line });
  const read = rows.map(({ cells }) => rowFeature(names, cells, columns));
  const squareM = read.reduce((most, each) => Math.max(most, each.squareM), 0);
  if (squareM > 0) facts.tell('mgrs-squares', { found: squareM });
  if (columns.kind !== 'points' && read.some(({ accurate }) => accurate))
    facts.tell('accuracies-unused', { name: names[columns.column] ?? '' });
  const utm = columns.kind === 'points' ? columns.utm : null;
  if (utm) facts.tell('utm-zones', { name: 'column' in utm ? (names[utm.column] ?? '') : utm.heading });
  // Metres that became degrees are no more than the corner's place.
  const metres =
    columns.kind === 'points' && utm ? [columns.lon, columns.lat].map((column) => names[column]) : [];
  const { vertices, remarks, apart } = cornerRows(
    rows,
    read.map(({ feature }) => (utm ? without(feature, metres) : feature)),
    columns.corners,
  );
  const corners = [vertices, columns.corners.map((column) => names[column] ?? ''), apart] as const;
  const parcels = cornersAsParcels(...corners);
  if (!parcels && areDoubtfulCorners(...corners)) facts.tell('corners-doubtful');
  const cut = endsWithinRow(body, rows, names.length) ? fileProblem('truncated') : null;
  if (!parcels) return (yield* bySrid(read, file.size, facts.tell)) ?? cut;
  facts.tell('corners-joined', { found: parcels.length });
  tellZones(parcels, zonedCorners(read, rows), facts.tell);
  for (const name of names.filter(namesAccuracy))
    if (parcels.some(({ properties }) => !Object.hasOwn(properties ?? {}, name)))
      facts.tell('accuracies-unused', { name });
  return (yield* inSlices([...parcels, ...remarks], file.size)) ?? cut;
}
