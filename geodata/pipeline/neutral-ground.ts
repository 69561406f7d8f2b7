import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { difference } from 'polyclip-ts';
import { geodesicArea, geodesicLength } from '../../src/core/geometry/geodesic.ts';
import { sphericalArea } from '../../src/core/geometry/spherical.ts';
import { type Edge, ringEdges } from './border-edges.ts';
import type { Citations } from './citations.ts';
import type { GroundProperties } from './faces/ground-history.ts';
import { contains, piecesOf } from './ground.ts';
import { COUNTRIES, type Country, groundAt, type Mapped, releases } from './mapped.ts';
import { NAME_COLUMNS, readNames } from './names.ts';
import { readPosition } from './place-index.ts';
import { boxRing, type MultiPolygon, type Polygon as Rings, type Vertex } from './rings.ts';
import { shippedGround } from './shipped-ground.ts';
import { type Row, readTable } from './table-read.ts';

const FILE = 'neutral-ground.csv';
const COLUMNS = ['id', 'lon', 'lat', ...NAME_COLUMNS, 'note', 'sources'];

/** Half the side of the box in which ground in no country is looked for, degrees: about 2 km. */
const REACH = 0.02;
const M2_PER_HA = 10_000;

export type GroundFaces = FeatureCollection<Polygon, GroundProperties>;

type Countries = Readonly<Record<Country, MultiPolygon>>;

/** The ground around `at` that lies in none of the countries, or null. Ground that reaches beyond 2 km is abroad. */
export function outlineAt(countries: Countries, at: Vertex): Rings | null {
  const box = boxRing([at[0] - REACH, at[1] - REACH, at[0] + REACH, at[1] + REACH]);
  const free = shippedGround(difference([box], countries.KGZ, countries.TJK, countries.UZB));
  const found = free.find((coordinates) =>
    piecesOf({ type: 'Polygon', coordinates }).some((piece) => contains(piece, at)),
  );
  const open = found
    ?.flat()
    .some(([x, y]) => Math.abs(x - at[0]) >= REACH - 1e-6 || Math.abs(y - at[1]) >= REACH - 1e-6);
  return open ? null : (found ?? null);
}

/** Kilometres of the outline that are also an edge of `country`: border that stands in no shared line. */
function besideKm(outline: Rings, country: MultiPolygon): number {
  const own = ringEdges(country);
  const beside = [...ringEdges([outline]).values()].filter(({ key }) => own.has(key));
  const metres = beside.reduce((sum, { a, b }: Edge) => sum + geodesicLength([a, b]), 0);
  return Number((metres / 1000).toFixed(4));
}

function feature(
  row: Row,
  citations: Citations,
  countries: Countries,
  ground: GroundFaces,
): Feature<Polygon> {
  const at = readPosition(row) as Vertex;
  const outline = outlineAt(countries, at) ?? row.fail('lon', 'the newest snapshot draws a country there');
  const face = ground.features.find(({ geometry }) =>
    piecesOf(geometry).some((piece) => contains(piece, at)),
  );
  const last = face?.properties.drawn.at(-1);
  if (last === undefined || last.country !== null)
    row.fail('lon', 'the history of the ground tells otherwise');
  const geometry: Polygon = { type: 'Polygon', coordinates: outline };
  const hectares = (area: number): number => Number((area / M2_PER_HA).toFixed(6));
  const id = row.text('id');
  const properties = {
    id,
    name: readNames(row),
    since: last.since,
    ellipsoidalHa: hectares(geodesicArea(geometry)),
    turfHa: hectares(sphericalArea(geometry)),
    besideKm: { KGZ: besideKm(outline, countries.KGZ), TJK: besideKm(outline, countries.TJK) },
    sources: citations.cited(row, 'sources'),
    note: row.orNull('note'),
  };
  return { type: 'Feature', id, properties, geometry };
}

/** The places of neutral-ground.csv with the outline that the newest snapshot gives them, and since when. */
export function buildNeutralGround(
  dir: string,
  citations: Citations,
  mapped: Mapped,
  ground: GroundFaces,
): FeatureCollection<Polygon> {
  const { after } = releases(mapped);
  const countries = Object.fromEntries(
    COUNTRIES.map((country) => {
      const { type, coordinates } = groundAt(mapped, country, after);
      return [country, type === 'Polygon' ? [coordinates] : coordinates];
    }),
  ) as Countries;
  const rows = readTable(dir, FILE, COLUMNS, 'id');
  return {
    type: 'FeatureCollection',
    features: rows.map((row) => feature(row, citations, countries, ground)),
  };
}
