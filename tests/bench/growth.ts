// How the time of looking for faults grows with vertices, for shapes whose boxes overlap as no map's do: ms, and the
// quotient of the last two lines, which is 10 where time grows as vertices do and 100 where it grows as their square.
import type { Position } from 'geojson';
import { findProblems } from '../../src/core/geometry/find-problems.ts';

type Coordinates = Position[][][];

const closed = (vertices: Position[]): Position[] => [...vertices, vertices[0] as Position];
const list = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: Math.round(count) }, (_, i) => make(i));

const shapes: Record<string, (vertices: number) => Coordinates> = {
  strips: (vertices) =>
    list(vertices / 4, (i) => {
      const [a, b] = [i / 262_144, (i + 1) / 262_144].map((x) => 70 + x) as [number, number];
      return [
        [
          [a, 40],
          [b, 40],
          [b + 1, 41],
          [a + 1, 41],
          [a, 40],
        ],
      ];
    }),
  nested: (vertices) =>
    list(vertices / 8, (i) =>
      [2 * i, 2 * i + 1].map((k) => {
        const d = k / 262_144;
        return [
          [70 + d, 40 + d],
          [72 - d, 40 + d],
          [72 - d, 42 - d],
          [70 + d, 42 - d],
          [70 + d, 40 + d],
        ];
      }),
    ),
  combs: (vertices) => [
    [
      closed([
        ...list(vertices / 4, (i): Position[] => {
          const x = 70 + i / 131_072;
          const wide = x + 1 / 262_144;
          return [
            [x, 40],
            [x, 41],
            [wide, 41],
            [wide, 40],
          ];
        }).flat(),
        [71, 40],
        [71, 39.9],
        [70, 39.9],
      ]),
    ],
  ],
  zigzags: (vertices) => {
    const up = list(vertices / 2, (i): Position => [70 + (2 * i) / vertices, 40 + (i % 2)]);
    return [[closed([...up, ...up.map(([x = 0, y = 0]): Position => [x, y + 1e-6]).reverse()])]];
  },
  stars: (vertices) => [
    [
      closed(
        list(vertices, (i): Position => {
          const [angle, radius] = [(2 * Math.PI * i) / vertices, i % 2 ? 0.01 : 1];
          return [70 + radius * Math.cos(angle), 40 + radius * Math.sin(angle)];
        }),
      ),
    ],
  ],
};

const sizes = [100, 1000, 10_000, 100_000];

function milliseconds(vertices: number, make: (vertices: number) => Coordinates): number {
  const geometry = { type: 'MultiPolygon', coordinates: make(vertices) };
  let best = Infinity;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    if (findProblems(geometry).length > 0) throw new Error('a sound shape was found faulty');
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

console.log(
  'faults looked for, ms'.padEnd(24),
  ...sizes.map((size) => `${size} vertices`.padStart(16)),
  'last : before'.padStart(15),
);
for (const [name, make] of Object.entries(shapes)) {
  const times = sizes.map((size) => milliseconds(size, make));
  const growth = (times.at(-1) ?? 0) / (times.at(-2) ?? 1);
  console.log(
    name.padEnd(24),
    ...times.map((ms) => ms.toFixed(1).padStart(16)),
    growth.toFixed(1).padStart(15),
  );
}
