// Areas of 100,000 parcels by Turf, by the authalic formula and by GeographicLib, round after round in one run.
import type { Polygon } from 'geojson';
import { authalicArea } from '../../src/core/geometry/authalic.ts';
import { geodesicArea } from '../../src/core/geometry/geodesic.ts';
import { sphericalArea } from '../../src/core/geometry/spherical.ts';
import { seededParcels } from './parcels.ts';

const rounds = Number(process.env.ROUNDS ?? 7);
const parcels = seededParcels(Number(process.env.PARCELS ?? 100_000));

const engines = { turf: sphericalArea, authalic: authalicArea, geographiclib: geodesicArea };
type Engine = keyof typeof engines;

function timed(area: (parcel: Polygon) => number): { ms: number; m2: number } {
  const start = performance.now();
  let m2 = 0;
  for (const parcel of parcels) m2 += area(parcel);
  return { ms: performance.now() - start, m2 };
}

const times: Record<Engine, number[]> = { turf: [], authalic: [], geographiclib: [] };
const sums = {} as Record<Engine, number>;
for (let round = 0; round < rounds; round++) {
  for (const [name, area] of Object.entries(engines) as [Engine, (typeof engines)[Engine]][]) {
    const { ms, m2 } = timed(area);
    times[name].push(ms);
    sums[name] = m2;
  }
}

const best = (name: Engine) => Math.min(...times[name]);
console.log(`areas of ${parcels.length} parcels, best of ${rounds} rounds`);
for (const name of Object.keys(engines) as Engine[]) {
  const off = (sums[name] / sums.geographiclib - 1) * 100;
  console.log(
    `${name.padEnd(16)}${best(name).toFixed(1).padStart(9)} ms${(best(name) / best('turf')).toFixed(2).padStart(8)} × Turf${off.toFixed(6).padStart(13)} % off GeographicLib`,
  );
}
console.log(
  `authalic is ${(best('geographiclib') / best('authalic')).toFixed(1)} times as fast as GeographicLib`,
);
