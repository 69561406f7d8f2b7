import { encode } from 'geobuf';
import type { Polygon } from 'geojson';
import { PbfWriter } from 'pbf';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../geodata/pipeline/areas-of-interest.ts';
import { readZonePieces } from '../../../geodata/pipeline/quadtree.ts';

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
const read = (lookup: unknown, window: Box = WORLD, blobs: Buffer = blob) =>
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
          [180, 0],
          [180, 90],
          [0, 90],
          [0, 0],
        ],
      ],
    ]);
    expect(pieces.get('Z/B')).toEqual([
      [
        [
          [0, -90],
          [180, -90],
          [180, 0],
          [0, 0],
          [0, -90],
        ],
      ],
    ]);
  });

  it('rounds cell corners to 6 decimals, as the clipped polygons are', () => {
    let lookup: unknown = [0];
    for (let depth = 0; depth < 10; depth++) lookup = { a: lookup };
    expect(read(lookup).get('Z/A')?.[0]?.[0]?.[0]).toEqual([179.648438, 89.824219]);
  });

  it('decodes the clipped polygons of a blob', () => {
    expect(read({ b: { pos: 0, len: blob.length } }).get('Z/B')).toEqual([square.coordinates]);
  });

  it('leaves out cells that do not touch the window', () => {
    expect([...read({ a: [0], c: [1] }, [10, 10, 20, 20]).keys()]).toEqual(['Z/A']);
  });

  it('names file and place of what it cannot read', () => {
    expect(() => read({ b: { pos: 0, len: blob.length + 1 } })).toThrow('f.tgz, blob at 0: is truncated');
    expect(() => read({ a: [7] })).toThrow('f.tgz, index: has no time zone number 7');
    const noise = Buffer.alloc(40, 0xff);
    expect(() => read({ a: { pos: 0, len: 40 } }, WORLD, noise)).toThrow('f.tgz, blob at 0: is not readable');
    const cut = { file: 'f.tgz', index: Buffer.from('{"timezones":['), blobs: blob };
    expect(() => readZonePieces(cut, WORLD)).toThrow('f.tgz, index: is not readable');
  });
});
