import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import { geodesicDistance } from '../../../src/core/geometry/geodesic.ts';
import type { Edge } from '../border-edges.ts';
import { chainEdges } from '../chains.ts';
import type { Citations } from '../citations.ts';
import { NAME_COLUMNS, type Names, readNames } from '../names.ts';
import { readPosition } from '../place-index.ts';
import { type Vertex, vertexKey } from '../rings.ts';
import type { StretchLineProperties } from '../stretches/stretch-lines.ts';
import { CUT_SNAPSHOT, readStretches, type Stretch } from '../stretches/stretch-table.ts';
import { type Row, readTable } from '../table-read.ts';

const RIDGE_COLUMNS = ['id', 'ways', ...NAME_COLUMNS, 'sources'];
const PASS_COLUMNS = ['id', 'lon', 'lat', ...NAME_COLUMNS, 'sources'];

/** Metres between the vertices that are kept: names follow them, nothing is measured. */
const SPACING_M = 1000;
/** Where a ridge leaves the border for longer than this, it is another row's. */
const WIDEST_GAP_M = 10_000;

type Properties = { id: string; kind: 'ridge' | 'pass'; name: Names; sources: string[] };
export type ReliefFeatures = FeatureCollection<LineString | Point, Properties>;

/** The Kyrgyz–Tajik line of all snapshots by stretch. */
export type StretchLines = FeatureCollection<
  LineString,
  Pick<StretchLineProperties, 'stretch' | 'from' | 'until'>
>;

const edgesOf = ({ coordinates }: LineString): Edge[] =>
  coordinates.slice(1).map((b, index) => {
    const ends = [coordinates[index], b] as [Vertex, Vertex];
    return { key: ends.map(vertexKey).join(' '), a: ends[0], b: ends[1] };
  });

/** The line of one way in the snapshot that the table of stretches cuts, from its start to its end. */
function wayLine({ row, way, start, end }: Stretch, { features }: StretchLines): Vertex[] {
  const own = features.filter(
    ({ properties: { stretch, from, until } }) =>
      stretch === way && from <= CUT_SNAPSHOT && (until === null || CUT_SNAPSHOT < until),
  );
  const [line, ...others] = chainEdges(own.flatMap(({ geometry }) => edgesOf(geometry)));
  if (line === undefined || others.length > 0) return row.fail('way', 'is not one line');
  return geodesicDistance(line[0] as Vertex, start) <= geodesicDistance(line[0] as Vertex, end)
    ? line
    : line.reverse();
}

/** The first and the last vertex, and between them each that is at least the spacing from the one before. */
export function thinned(line: readonly Vertex[]): Vertex[] {
  const kept = line.slice(0, 1);
  for (const vertex of line.slice(1, -1))
    if (geodesicDistance(kept.at(-1) as Vertex, vertex) >= SPACING_M) kept.push(vertex);
  return [...kept, ...line.slice(1).slice(-1)];
}

function ridgeLine(row: Row, lines: StretchLines, byWay: ReadonlyMap<string, Stretch>): Vertex[] {
  const line: Vertex[] = [];
  for (const way of row.words('ways')) {
    const stretch = byWay.get(way) ?? row.fail('ways', `"${way}" is no way of the line`);
    if (!stretch.ridge) row.fail('ways', `"${way}" is not tagged as a ridge`);
    const next = wayLine(stretch, lines);
    const gap = line.length > 0 ? geodesicDistance(line.at(-1) as Vertex, next[0] as Vertex) : 0;
    if (gap > WIDEST_GAP_M)
      row.fail('ways', `"${way}" begins ${(gap / 1000).toFixed(1)} km from the end before`);
    line.push(...(gap === 0 ? next.slice(Math.min(line.length, 1)) : next));
  }
  return thinned(line);
}

/** Ridges along the Kyrgyz–Tajik line and passes on it, with the names of ridges.csv and passes.csv. */
export function buildRelief(dir: string, citations: Citations, lines: StretchLines): ReliefFeatures {
  const byWay = new Map(readStretches(dir).map((stretch) => [stretch.way, stretch]));
  const feature = (
    row: Row,
    kind: Properties['kind'],
    geometry: LineString | Point,
  ): Feature<LineString | Point, Properties> => {
    const id = row.text('id');
    const properties = { id, kind, name: readNames(row), sources: citations.cited(row, 'sources') };
    return { type: 'Feature', id, properties, geometry };
  };
  const ridges = readTable(dir, 'ridges.csv', RIDGE_COLUMNS, 'id').map((row) =>
    feature(row, 'ridge', { type: 'LineString', coordinates: ridgeLine(row, lines, byWay) }),
  );
  const passes = readTable(dir, 'passes.csv', PASS_COLUMNS, 'id').map((row) =>
    feature(row, 'pass', { type: 'Point', coordinates: readPosition(row) }),
  );
  return { type: 'FeatureCollection', features: [...ridges, ...passes] };
}
