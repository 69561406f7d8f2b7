import { encode } from 'geobuf';
import type { Polygon } from 'geojson';
import { PbfWriter } from 'pbf';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../geodata/pipeline/areas-of-interest.ts';
import { onCellSide, readZonePieces } from '../../../geodata/pipeline/quadtree.ts';
import type { ReleaseFiles } from '../../../geodata/pipeline/release-format.ts';

const WORLD: Box = [-180, -90, 180, 90];
const square: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [-90, 0],
      [0, 0],
      [0, 45.123456],
      [-90, 0],
    ],
  ],
};
const blob = Buffer.from(
  encode(
    {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { tzid: 'Z/B' }, geometry: square }],
    },
    new PbfWriter(),
  ),
);
const read = (lookup: unknown, window: Box = WORLD, blobs: ReleaseFiles['blobs'] = blob) =>
  readZonePieces(
    { file: 'f.tgz', index: Buffer.from(JSON.stringify({ timezones: ['Z/A', 'Z/B'], lookup })), blobs },
    window,
  );

describe('readZonePieces', () => {
  it('gives whole cells as boxes: a north-east, b north-west, c south-west, d south-east', () => {
    const pieces = read({ a: [0], d: [1] });
    expect(pieces.get('Z/A')).toEqual([
      [
        [
          [0, 0],
          [179.9999, 0],
          [179.9999, 89.9999],
          [0, 89.9999],
          [0, 0],
        ],
      ],
    ]);
    expect(pieces.get('Z/B')).toEqual([
      [
        [
          [0, -89.9999],
          [179.9999, -89.9999],
          [179.9999, 0],
          [0, 0],
          [0, -89.9999],
        ],
      ],
    ]);
  });

  it('rounds cell corners to 6 decimals, as the clipped polygons are', () => {
    let lookup: unknown = [0];
    for (let depth = 0; depth < 10; depth++) lookup = { a: lookup };
    expect(read(lookup).get('Z/A')?.[0]?.[0]?.[0]).toEqual([179.648338, 89.824119]);
  });

  it('decodes the clipped polygons of a blob', () => {
    expect(read({ b: { pos: 0, len: blob.length } }).get('Z/B')).toEqual([square.coordinates]);
  });

  it('reads the oldest format: bare numbers for whole cells, a file of its own for each divided cell', () => {
    const pieces = read({ a: 0, b: { c: 'f' } }, WORLD, new Map([['bc', blob]]));
    expect(pieces.get('Z/A')).toHaveLength(1);
    expect(pieces.get('Z/B')).toEqual([square.coordinates]);
    expect(() => read({ b: { d: 'f' } }, WORLD, new Map([['bc', blob]]))).toThrow(
      'f.tgz, cell bd: is missing',
    );
  });

  it('leaves out cells that do not touch the window', () => {
    expect([...read({ a: [0], c: [1] }, [10, 10, 20, 20]).keys()]).toEqual(['Z/A']);
  });

  it('names file and place of what it cannot read', () => {
    expect(() => read({ b: { pos: 0, len: blob.length + 1 } })).toThrow(
      'f.tgz, blob at 0: is missing or truncated',
    );
    expect(() => read({ a: [7] })).toThrow('f.tgz, index: has no time zone number 7');
    const noise = Buffer.alloc(40, 0xff);
    expect(() => read({ a: { pos: 0, len: 40 } }, WORLD, noise)).toThrow('f.tgz, blob at 0: is not readable');
    const cut = { file: 'f.tgz', index: Buffer.from('{"timezones":['), blobs: blob };
    expect(() => readZonePieces(cut, WORLD)).toThrow('f.tgz, index: is not readable');
  });
});

describe('onCellSide', () => {
  it('knows the sides of cells and nothing a metre from them', () => {
    // 179.9999 × 3/8 E and 89.9999 × 7/16 N
    expect(onCellSide([67.499963, 41.2])).toBe(true);
    expect(onCellSide([70.123456, 39.374956])).toBe(true);
    expect(onCellSide([67.499973, 41.2])).toBe(false);
  });
});
