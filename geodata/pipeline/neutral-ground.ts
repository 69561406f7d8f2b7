import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { difference } from 'polyclip-ts';
import { geodesicArea, geodesicLength } from '../../src/core/geometry/geodesic.ts';
import { sphericalArea } from '../../src/core/geometry/spherical.ts';
import { type Edge, ringEdges } from './border-edges.ts';
import type { Citations } from './citations.ts';
import type { DrawnRelease } from './draw-release.ts';
import { contains, piecesOf } from './ground.ts';
import type { Country } from './mapped.ts';
import { NAME_COLUMNS, readNames } from './names.ts';
import { readPosition } from './place-index.ts';
import { boxRing, type Polygon as Rings, type Vertex } from './rings.ts';
import { shippedGround } from './shipped-ground.ts';
import { type Row, readTable } from './table-read.ts';

const FILE = 'neutral-ground.csv';
const COLUMNS = ['id', 'lon', 'lat', ...NAME_COLUMNS, 'note', 'sources'];

/** Half the side of the box in which ground in no country is looked for, degrees: about 2 km. */
const REACH = 0.02;
const M2_PER_HA = 10_000;

type Snapshot = Pick<DrawnRelease, 'date' | 'countries'>;

/** The ground around `at` that a snapshot draws in no country, or null. Ground that reaches beyond 2 km is abroad. */
export function outlineAt({ countries }: Snapshot, at: Vertex): Rings | null {
  const box = boxRing([at[0] - REACH, at[1] - REACH, at[0] + REACH, at[1] + REACH]);
  const free = shippedGround(difference([box], countries.KGZ, countries.TJK, countries.UZB));
  const found = free.find((coordinates) =>
    piecesOf({ type: 'Polygon', coordinates }).some((piece) => contains(piece, at)),
  );
  const open = found?.flat().some(([x, y]) => Math.abs(x - at[0]) >= REACH - 1e-6 || Math.abs(y - at[1]) >= REACH - 1e-6);
  return open ? null : (found ?? null);
}

/** Kilometres of the outline that are also an edge of `country`: border that stands in no shared line. */
function besideKm(outline: Rings, { countries }: Snapshot, country: Country): number {
  const own = ringEdges(countries[country]);
  const beside = [...ringEdges([outline]).values()].filter(({ key }) => own.has(key));
  const metres = beside.reduce((sum, { a, b }: Edge) => sum + geodesicLength([a, b]), 0);
  return Number((metres / 1000).toFixed(4));
}

function feature(row: Row, citations: Citations, drawn: readonly Snapshot[]): Feature<Polygon> {
  const at = readPosition(row) as Vertex;
  const newest = drawn.at(-1) as Snapshot;
  const outline = outlineAt(newest, at) ?? row.fail('lon', `the snapshot of ${newest.date} draws a country there`);
  let since = newest.date;
  for (const snapshot of [...drawn].reverse()) {
    if (outlineAt(snapshot, at) === null) break;
    since = snapshot.date;
  }
  const geometry: Polygon = { type: 'Polygon', coordinates: outline };
  const hectares = (area: number): number => Number((area / M2_PER_HA).toFixed(6));
  const id = row.text('id');
  const properties = {
    id,
    name: readNames(row),
    /** First snapshot from which on it lies in no country. */
    since,
    ellipsoidalHa: hectares(geodesicArea(geometry)),
    turfHa: hectares(sphericalArea(geometry)),
    /** The shared line of the two has a gap here; along it each country's own edge is this long, km. */
    besideKm: { KGZ: besideKm(outline, newest, 'KGZ'), TJK: besideKm(outline, newest, 'TJK') },
    sources: citations.cited(row, 'sources'),
    note: row.orNull('note'),
  };
  return { type: 'Feature', id, properties, geometry };
}

/** The places of neutral-ground.csv with the outline that the newest snapshot gives them. */
export function buildNeutralGround(
  dir: string,
  citations: Citations,
  drawn: readonly Snapshot[],
): FeatureCollection<Polygon> {
  const rows = readTable(dir, FILE, COLUMNS, 'id');
  return { type: 'FeatureCollection', features: rows.map((row) => feature(row, citations, drawn)) };
}
