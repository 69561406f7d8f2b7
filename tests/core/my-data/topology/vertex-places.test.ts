import fc from 'fast-check';
import { expect, test } from 'vitest';
import { degreesOf } from '../../../../src/core/my-data/topology/local-metres.ts';
import type { ParcelEdges } from '../../../../src/core/my-data/topology/parcel-edges.ts';
import { places } from '../../../../src/core/my-data/topology/vertex-places.ts';

type Vertex = readonly [lon: number, lat: number];

const edgesOf = (vertices: readonly Vertex[]): ParcelEdges => ({
  count: vertices.length / 2,
  ends: Float64Array.from(vertices.flat()),
  parcelOf: new Uint32Array(vertices.length / 2),
  ringOf: new Uint32Array(vertices.length / 2),
  isHole: [],
});

/** Each vertex against all places before it, in the order in which they came. */
function oneByOne(vertices: readonly Vertex[], seamM: number): number[] {
  const { lon, lat } = degreesOf(seamM, vertices[0]?.[1] ?? 0);
  const found: Vertex[] = [];
  const known = new Map<string, number>();
  return vertices.map(([x, y]) => {
    const far = found.map(([px, py]) => Math.hypot((px - x) / lon, (py - y) / lat));
    const least = Math.min(...far);
    const place = known.get(`${x} ${y}`) ?? (least < 1 ? far.indexOf(least) : found.push([x, y]) - 1);
    known.set(`${x} ${y}`, place);
    return place;
  });
}

// A few seams wide, so that many are near each other and some at the very same position; either hemisphere.
const offset = fc.integer({ min: 0, max: 40 }).map((tenth) => tenth / 10);
const vertices = fc
  .tuple(
    fc.constantFrom<Vertex>([70.5, 40], [-179.99, -39.5], [0, 0]),
    fc.constantFrom(0.001, 0.1, 50),
    fc.array(fc.tuple(offset, offset), { minLength: 2, maxLength: 60 }),
  )
  .map(([[lon, lat], seamM, offsets]) => {
    const step = degreesOf(seamM, lat);
    const near = offsets.map(([x, y]): Vertex => [lon + x * step.lon, lat + y * step.lat]);
    return { seamM, vertices: near.length % 2 === 0 ? near : near.slice(1) };
  });

test('vertices within the seam of a place are that place, the nearest one; the very same position is one place', () => {
  fc.assert(
    fc.property(vertices, ({ seamM, vertices: all }) => {
      const { of, xs, ys } = places(edgesOf(all), seamM);
      expect([...of]).toEqual(oneByOne(all, seamM));
      expect(xs.length).toBe(new Set(of).size);
      expect(ys.length).toBe(xs.length);
    }),
  );
});
