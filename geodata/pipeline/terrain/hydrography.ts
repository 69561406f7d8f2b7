import type { Feature, FeatureCollection, LineString, Polygon } from 'geojson';
import { hydrographyKinds } from '../../../src/core/atlas/hydrography.ts';
import { geodesicDistance } from '../../../src/core/geometry/geodesic.ts';
import { ringHolds } from '../../../src/core/geometry/ray-crossing.ts';
import { READ_WINDOW } from '../areas-of-interest.ts';
import type { Citations } from '../citations.ts';
import { NAME_COLUMNS, type Names, readNames } from '../names.ts';
import { PipelineError } from '../pipeline-error.ts';
import { ringsBox, type Vertex } from '../rings.ts';
import { type Row, readTable } from '../table-read.ts';
import { LAKES, RIVERS, readExtract } from './gshhg.ts';
import { joinPieces } from './join-pieces.ts';

const TABLE = 'hydrography.csv';
const COLUMNS = ['id', 'kind', 'lon', 'lat', ...NAME_COLUMNS, 'sources'];

/** A river begins at the vertex nearest to its row's position, which must not be farther than this. */
const NEAR_M = 3000;
/** Decimals of a degree, 1 m: GSHHG itself is stored on a grid of 1.5e-5°. */
const DECIMALS = 5;

type Water = Feature<LineString | Polygon, { id: string; kind: string; name: Names; sources: string[] }>;

const round = (vertex: Vertex): Vertex => vertex.map((n) => Number(n.toFixed(DECIMALS))) as Vertex;
const [west, south, east, north] = READ_WINDOW;
const isShown = ([lon, lat]: Vertex): boolean => lon >= west && lon <= east && lat >= south && lat <= north;
const positionOf = (row: Row): Vertex => [row.decimal('lon'), row.decimal('lat')];

function holds(ring: readonly Vertex[], [x, y]: Vertex): boolean {
  const flat = Float64Array.from(ring.flat());
  return ringHolds(flat, 0, flat.length, x, y);
}

/** The runs of a line inside the window, each with the vertex before and after it. */
export function shownRuns(line: readonly Vertex[]): Vertex[][] {
  const kept = line.map((vertex, i) => [line[i - 1], vertex, line[i + 1]].some((v) => v && isShown(v)));
  const runs: Vertex[][] = [];
  for (const [i, vertex] of line.entries()) {
    if (!kept[i]) continue;
    if (kept[i - 1]) runs.at(-1)?.push(vertex);
    else runs.push([vertex]);
  }
  return runs.filter((run) => run.length > 1);
}

/** Where on which line a river's row begins. */
function beginningOf(row: Row, lines: readonly Vertex[][]) {
  const at = positionOf(row);
  let best = { line: -1, vertex: -1, off: Infinity };
  for (const [line, vertices] of lines.entries()) {
    for (const [vertex, position] of vertices.entries()) {
      if (Math.abs(position[1] - at[1]) > 0.1 || Math.abs(position[0] - at[0]) > 0.1) continue;
      const off = geodesicDistance(position, at);
      if (off < best.off) best = { line, vertex, off };
    }
  }
  if (best.off > NEAR_M) row.fail('lon', `no river is within ${NEAR_M / 1000} km`);
  return { row, line: best.line, vertex: best.vertex };
}

/** Rivers from the row's position to where the next row of the same line begins, or to the line's end. */
function namedRivers(rows: readonly Row[], lines: readonly Vertex[][]): { row: Row; run: Vertex[] }[] {
  const beginnings = rows.map((row) => beginningOf(row, lines));
  return lines.flatMap((line, index) => {
    const own = beginnings.filter((each) => each.line === index).sort((a, b) => a.vertex - b.vertex);
    const first = own[0] && line[own[0].vertex];
    const before = line.slice(0, own[0]?.vertex).filter(isShown);
    const lost = before.find((vertex) => !first || geodesicDistance(vertex, first) > NEAR_M);
    if (lost) throw new PipelineError(TABLE, `the river at ${lost.join(' ')}`, 'has no row that names it');
    return own.flatMap(({ row, vertex }, i) =>
      shownRuns(line.slice(vertex, (own[i + 1]?.vertex ?? line.length) + 1)).map((run) => ({ row, run })),
    );
  });
}

function lakeOf(row: Row, rings: readonly Vertex[][]): Vertex[] {
  const found = rings.find((ring) => holds(ring, positionOf(row)));
  return found ?? row.fail('lon', 'lies in no lake');
}

/**
 * Rivers and lakes of GSHHG with the names of hydrography.csv. Throws where a river or lake of the window has no row,
 * and where a row finds none.
 */
export function buildHydrography(
  dir: string,
  citations: Citations,
): FeatureCollection<LineString | Polygon, Water['properties']> {
  const rows = readTable(dir, TABLE, COLUMNS, 'id');
  const ofKind = (kind: string) => rows.filter((row) => row.oneOf('kind', hydrographyKinds) === kind);
  const feature = (row: Row, geometry: Water['geometry'], number = 1): Water => {
    const id = number === 1 ? row.text('id') : `${row.text('id')}-${number}`;
    const kind = row.text('kind');
    const properties = { id, kind, name: readNames(row), sources: citations.cited(row, 'sources') };
    return { type: 'Feature', id, properties, geometry };
  };

  const seen = new Map<Row, number>();
  const rivers = namedRivers(ofKind('river'), joinPieces(readExtract(dir, RIVERS))).map(({ row, run }) => {
    seen.set(row, (seen.get(row) ?? 0) + 1);
    return feature(row, { type: 'LineString', coordinates: run.map(round) }, seen.get(row));
  });
  const dry = ofKind('river').find((row) => !rivers.some(({ id }) => id === row.text('id')));
  dry?.fail('lon', 'is the end of a river, or outside the window');
  const rings = joinPieces(readExtract(dir, LAKES));
  const open = rings.find((ring) => `${ring[0]}` !== `${ring.at(-1)}`);
  if (open) throw new PipelineError(LAKES, `the shore at ${open[0]?.join(' ')}`, 'is not closed');
  const named = ofKind('lake').map((row) => ({ row, ring: lakeOf(row, rings) }));
  const islands = (outer: Vertex[]) =>
    rings.filter((ring) => ring !== outer && holds(outer, ring[0] as Vertex));
  const known = new Set(named.flatMap(({ ring }) => [ring, ...islands(ring)]));
  const lost = rings.find((ring) => !known.has(ring));
  if (lost) throw new PipelineError(TABLE, `the lake at ${ringsBox([lost])}`, 'has no row that names it');
  const lakes = named.map(({ row, ring }) =>
    feature(row, { type: 'Polygon', coordinates: [ring, ...islands(ring)].map((each) => each.map(round)) }),
  );
  return { type: 'FeatureCollection', features: [...rivers, ...lakes] };
}
