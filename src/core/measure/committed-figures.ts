import { length } from '@turf/turf';
import type { LineString, MultiPolygon, Point, Polygon } from 'geojson';
import { areaUncertainty } from '../geometry/area-uncertainty.ts';
import { findProblems } from '../geometry/find-problems.ts';
import { geodesicLength } from '../geometry/geodesic.ts';
import { geodesicRing } from '../geometry/geodesic-steps.ts';
import { type GeometryProblem, measurable } from '../geometry/geometry-problem.ts';
import { sphericalArea } from '../geometry/spherical.ts';
import { lengthErrors } from './length-uncertainty.ts';
import type { Errors } from './rounding.ts';

/** A figure by GeographicLib, the same by Turf, and its errors for an accuracy of one metre. */
export type Measure = { readonly ellipsoidal: number; readonly turf: number; readonly perMetre: Errors };

/** The figures of a measurement: m² and m; null where there is none to give. */
export type CommittedFigures = {
  readonly area: Measure | null;
  /** Of a line, or all around an area. */
  readonly length: Measure | null;
  /** What keeps the outline from having an area. */
  readonly problem: GeometryProblem | null;
  readonly vertices: number;
};

type Measurable = Point | LineString | Polygon | MultiPolygon;

/**
 * The committed figures of a geometry, in steps between which a browser can answer its reader. `checked` says that
 * the geometry is known to be sound.
 */
export function* committedFigures(geometry: Measurable, checked: boolean): Generator<void, CommittedFigures> {
  if (geometry.type === 'Point') return { area: null, length: null, problem: null, vertices: 1 };
  if (geometry.type === 'LineString') return lineFigures(geometry);
  const problem = checked ? null : (findProblems(geometry).find(({ code }) => !measurable(code)) ?? null);
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let area = 0;
  let perimeter = 0;
  for (const rings of polygons) {
    for (const [index, ring] of rings.entries()) {
      const { areaM2, perimeterM } = yield* geodesicRing(ring);
      area += index === 0 ? areaM2 : -areaM2;
      perimeter += perimeterM;
    }
  }
  yield;
  const rings = polygons.flat();
  const { independentM2, systematicM2 } = areaUncertainty(geometry, 1);
  return {
    area: problem
      ? null
      : {
          ellipsoidal: area,
          turf: sphericalArea(geometry),
          perMetre: { independent: independentM2, systematic: systematicM2 },
        },
    length: {
      ellipsoidal: perimeter,
      turf: turfLength(geometry),
      perMetre: rings.map(lengthErrors).reduce(
        (sum, { independent, systematic }) => ({
          independent: Math.hypot(sum.independent, independent),
          systematic: sum.systematic + systematic,
        }),
        { independent: 0, systematic: 0 },
      ),
    },
    problem,
    vertices: rings.reduce((sum, ring) => sum + ring.length - 1, 0),
  };
}

const turfLength = (geometry: Measurable) =>
  length({ type: 'Feature', properties: {}, geometry }, { units: 'meters' });

const lineFigures = (line: LineString): CommittedFigures => ({
  area: null,
  length: {
    ellipsoidal: geodesicLength(line.coordinates),
    turf: turfLength(line),
    perMetre: lengthErrors(line.coordinates),
  },
  problem: null,
  vertices: line.coordinates.length,
});

/** Runs the steps of a measurement to its end at once. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
