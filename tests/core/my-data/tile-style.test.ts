import { expect, test } from 'vitest';
import { hatches } from '../../../src/core/atlas/hatches.ts';
import { symbolStyles } from '../../../src/core/atlas/symbols.ts';
import { paints } from '../../../src/core/my-data/paint.ts';
import { tileStyles } from '../../../src/core/my-data/tile-style.ts';

const styles = tileStyles((token) => token);

test('a large file is painted as the legend shows it: the same outline, ground and hatch', () => {
  expect(styles).toHaveLength(paints.length);
  for (const [i, paint] of paints.entries()) {
    if (paint === 'faulty') continue;
    const symbol = symbolStyles[`own-${paint}`];
    if (symbol.kind !== 'area' || symbol.hatch === null) throw new Error(paint);
    const { ground, line } = hatches[symbol.hatch];
    expect(styles[i], paint).toMatchObject({
      ...{ stroke: symbol.stroke.colour, ground: ground.colour, groundOpacity: ground.opacity },
      ...{ line: line.colour, lineWidth: line.width },
    });
    expect(styles[i]?.dash.join(' '), paint).toBe(symbol.stroke.dash ?? '');
  }
});

test('no two paints look alike, and the two directions differ without their colours', () => {
  const looks = styles.map(({ ground, hatch, stroke, dash }) =>
    JSON.stringify([ground, hatch, stroke, dash]),
  );
  expect(new Set(looks).size).toBe(paints.length);
  const hatchOf = (paint: (typeof paints)[number]) => styles[paints.indexOf(paint)]?.hatch;
  expect([hatchOf('to-kgz'), hatchOf('to-tjk'), hatchOf('faulty')]).toEqual([1, -1, 0]);
});
