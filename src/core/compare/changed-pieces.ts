import type { Change } from '../atlas/change.ts';
import { countryOn, type GroundFace } from '../atlas/ground-face.ts';
import type { CountryCode } from '../atlas/schema.ts';
import { localLength } from '../geometry/local-length.ts';
import { dissolve } from './dissolve.ts';
import { changedFaces } from './mapped-change-between.ts';

/** What counts as a seam or sliver: under a hectare, or narrower than 20 m. As the pipeline has it. */
const leastHa = 1;
const leastWidthM = 20;

const squareMetresPerHectare = 10_000;

const sum = (faces: readonly GroundFace[], key: 'ellipsoidalHa' | 'turfHa') =>
  faces.reduce((total, face) => total + face[key], 0);

/** The date from which on a face is drawn as on `after`. */
const drawnSince = ({ drawn }: GroundFace, after: string): string =>
  drawn.filter(({ since }) => since <= after).at(-1)?.since ?? after;

/** The earliest date from which on at least half of the ground is drawn as on `after`. */
function firstDrawn(faces: readonly GroundFace[], after: string): string {
  const half = sum(faces, 'ellipsoidalHa') / 2;
  const dates = [...new Set(faces.map((face) => drawnSince(face, after)))].sort();
  return (
    dates.find(
      (date) =>
        sum(
          faces.filter((face) => drawnSince(face, after) <= date),
          'ellipsoidalHa',
        ) >= half,
    ) ?? after
  );
}

function piece(faces: readonly GroundFace[], geometry: Change['geometry'], from: CountryCode, after: string) {
  const ellipsoidalHa = sum(faces, 'ellipsoidalHa');
  const perimeterM = geometry.coordinates.reduce((total, ring) => total + localLength(ring), 0);
  const widthM = (2 * ellipsoidalHa * squareMetresPerHectare) / perimeterM;
  const first = faces[0] as GroundFace;
  return {
    id: first.id,
    from,
    to: countryOn(first, after) as CountryCode,
    ellipsoidalHa,
    turfHa: sum(faces, 'turfHa'),
    sector: 'other',
    firstRelease: firstDrawn(faces, after),
    widthM,
    noise: ellipsoidalHa < leastHa || widthM < leastWidthM,
    geometry,
  };
}

/**
 * Ground that lies on another side in the snapshot of `after` than in that of `before` (dates), piece by piece, the
 * largest first. A piece is named by the first of its faces.
 */
export function changedPieces(ground: readonly GroundFace[], before: string, after: string): Change[] {
  const groups = new Map<string, { from: CountryCode; faces: GroundFace[] }>();
  for (const { face, from, to } of changedFaces(ground, before, after)) {
    const group = groups.get(`${from} ${to}`) ?? { from, faces: [] };
    group.faces.push(face);
    groups.set(`${from} ${to}`, group);
  }
  return [...groups.values()]
    .flatMap(({ from, faces }) =>
      dissolve(faces).map((each) => piece(each.faces, each.geometry, from, after)),
    )
    .sort((a, b) => b.ellipsoidalHa - a.ellipsoidalHa);
}
