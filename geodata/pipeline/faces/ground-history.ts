import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { geodesicArea } from '../../../src/core/geometry/geodesic.ts';
import { sphericalArea } from '../../../src/core/geometry/spherical.ts';
import type { DrawnRelease } from '../draw-release.ts';
import { COUNTRIES, type Country } from '../mapped.ts';
import { shippedGround } from '../shipped-ground.ts';
import { coverageOf } from './coverage.ts';
import { EdgeSet } from './edges.ts';
import { type Face, facePolygons } from './face-polygons.ts';
import { fromGrid, toGrid } from './grid.ts';
import { halfEdges } from './half-edges.ts';
import { nodeEdges } from './node-edges.ts';

/** From this snapshot on the ground is drawn in `country`, or in none of the three. */
export interface Drawn {
  since: string;
  country: Country | null;
}

export interface GroundProperties {
  id: string;
  drawn: Drawn[];
  ellipsoidalHa: number;
  turfHa: number;
}

const M2_PER_HA = 10_000;

type Countries = Pick<DrawnRelease, 'date' | 'countries'>;

/** Each country of each snapshot is a coverage of its own; ground that two countries share belongs to neither. */
function edgesOf(drawn: readonly Countries[]): EdgeSet {
  const coverages = drawn.length * COUNTRIES.length;
  const set = new EdgeSet(coverages);
  drawn.forEach(({ countries }, snapshot) => {
    COUNTRIES.forEach((country, index) => {
      const steps = new Int8Array(coverages);
      steps[snapshot * COUNTRIES.length + index] = 1;
      for (const ring of shippedGround(countries[country]).flat()) {
        const vertices = ring.map(toGrid);
        for (let i = 1; i < vertices.length; i++) {
          set.add(vertices[i - 1] as (typeof vertices)[0], vertices[i] as (typeof vertices)[0], steps);
        }
      }
    });
  });
  return set;
}

function countryIn(coverage: Int8Array, snapshot: number): Country | null {
  const first = snapshot * COUNTRIES.length;
  const inside = COUNTRIES.filter((_, index) => coverage[first + index] === 1);
  const odd = coverage.subarray(first, first + COUNTRIES.length).some((value) => value !== 0 && value !== 1);
  if (odd || inside.length > 1) throw new Error(`ground lies in ${inside.join(' and ')} in one snapshot`);
  return inside[0] ?? null;
}

function drawnRuns(coverage: Int8Array, drawn: readonly Countries[]): Drawn[] {
  const runs: Drawn[] = [];
  drawn.forEach(({ date }, snapshot) => {
    const country = countryIn(coverage, snapshot);
    if (runs.length === 0 || runs.at(-1)?.country !== country) runs.push({ since: date, country });
  });
  return runs;
}

const polygonOf = ({ rings }: Face): Polygon => {
  const closed = rings.map((ring) => [...ring, ring[0] as (typeof ring)[0]].map(fromGrid));
  return { type: 'Polygon', coordinates: shippedGround([closed])[0] as [number, number][][] };
};

/**
 * The ground on which the snapshots (oldest first, cut to the study area) do not agree, in faces that no border of any
 * snapshot divides, largest first. Nothing is left out, however small: the changed ground between any two snapshots
 * is a sum of faces. Throws where rings do not close or countries of one snapshot overlap.
 */
export function groundHistory(drawn: readonly Countries[]): FeatureCollection<Polygon, GroundProperties> {
  const coverages = drawn.length * COUNTRIES.length;
  const graph = halfEdges(nodeEdges(edgesOf(drawn).all(), coverages));
  const coverage = coverageOf(graph, coverages);
  const runsOf = new Map([...new Set(coverage)].map((covered) => [covered, drawnRuns(covered, drawn)]));
  const faces = facePolygons(graph, coverage, (covered) => (runsOf.get(covered)?.length ?? 0) > 1).map(
    (face) => {
      const geometry = polygonOf(face);
      return { geometry, drawn: runsOf.get(face.coverage) as Drawn[], area: geodesicArea(geometry) };
    },
  );
  faces.sort((a, b) => b.area - a.area);
  const features = faces.map(({ geometry, drawn: runs, area }, index): Feature<Polygon, GroundProperties> => {
    const properties = {
      id: `ground_${String(index + 1).padStart(5, '0')}`,
      drawn: runs,
      ellipsoidalHa: Number((area / M2_PER_HA).toFixed(6)),
      turfHa: Number((sphericalArea(geometry) / M2_PER_HA).toFixed(6)),
    };
    return { type: 'Feature', id: properties.id, properties, geometry };
  });
  return { type: 'FeatureCollection', features };
}
