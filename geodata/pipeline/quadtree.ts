import { decode } from 'geobuf';
import { PbfReader } from 'pbf';
import type { Box } from './areas-of-interest.ts';
import { PipelineError } from './pipeline-error.ts';
import type { ReleaseFiles } from './release-fetch.ts';
import { boxesMeet, boxRing, type Polygon, type Ring, type Vertex } from './rings.ts';

/** Children of a cell in the index: a = north-east, b = north-west, c = south-west, d = south-east. */
const QUADRANTS = ['a', 'b', 'c', 'd'] as const;

type Node = number[] | { pos: number; len: number } | { [quadrant in (typeof QUADRANTS)[number]]?: Node };
interface Index {
  timezones: string[];
  lookup: Node;
}

/** geobuf keeps 6 decimals; cell corners must be rounded alike or the seams between pieces stay open. */
const round6 = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

function quadrant([w, s, e, n]: Box, name: (typeof QUADRANTS)[number]): Box {
  const x = (w + e) / 2;
  const y = (s + n) / 2;
  if (name === 'a') return [x, y, e, n];
  if (name === 'b') return [w, y, x, n];
  if (name === 'c') return [w, s, x, y];
  return [x, s, e, y];
}

const cellPolygon = (cell: Box): Polygon => [boxRing(cell).map(([x, y]): Vertex => [round6(x), round6(y)])];

function parseIndex({ file, index }: ReleaseFiles): Index {
  try {
    const parsed = JSON.parse(index.toString('utf8')) as Index;
    if (Array.isArray(parsed.timezones) && typeof parsed.lookup === 'object') return parsed;
  } catch (error) {
    throw new PipelineError(file, 'index', `is not readable (${(error as Error).message})`);
  }
  throw new PipelineError(file, 'index', 'has no timezones and lookup');
}

function toPolygons(coordinates: readonly (readonly number[][])[]): Polygon {
  return coordinates.map((ring): Ring => ring.map(([x = 0, y = 0]): Vertex => [round6(x), round6(y)]));
}

/**
 * The pieces of each time zone in the cells that touch `window`, as drawn: polygons clipped to their cell, whole cells as
 * boxes. Throws a PipelineError on an index or blob that cannot be read.
 */
export function readZonePieces(files: ReleaseFiles, window: Box): Map<string, Polygon[]> {
  const { timezones, lookup } = parseIndex(files);
  const pieces = new Map<string, Polygon[]>();
  const add = (zone: string, polygon: Polygon): void => {
    const known = pieces.get(zone);
    if (known) known.push(polygon);
    else pieces.set(zone, [polygon]);
  };

  const readBlob = (pos: number, len: number): void => {
    const where = `blob at ${pos}`;
    if (pos + len > files.blobs.length) throw new PipelineError(files.file, where, 'is truncated');
    let decoded: ReturnType<typeof decode>;
    try {
      decoded = decode(new PbfReader(files.blobs.subarray(pos, pos + len)));
    } catch (error) {
      throw new PipelineError(files.file, where, `is not readable (${(error as Error).message})`);
    }
    for (const { geometry, properties } of decoded.features) {
      const zone: unknown = properties?.tzid;
      if (typeof zone !== 'string') throw new PipelineError(files.file, where, 'has a feature without tzid');
      if (geometry.type === 'Polygon') add(zone, toPolygons(geometry.coordinates));
      else if (geometry.type === 'MultiPolygon') {
        for (const polygon of geometry.coordinates) add(zone, toPolygons(polygon));
      } else throw new PipelineError(files.file, where, `has a ${geometry.type}`);
    }
  };

  const visit = (node: Node | undefined, cell: Box): void => {
    if (node === undefined || !boxesMeet(cell, window)) return;
    if (Array.isArray(node)) {
      for (const index of node) {
        const zone = timezones[index];
        if (zone === undefined)
          throw new PipelineError(files.file, 'index', `has no time zone number ${index}`);
        add(zone, cellPolygon(cell));
      }
    } else if ('pos' in node) readBlob(node.pos, node.len);
    else for (const name of QUADRANTS) visit(node[name], quadrant(cell, name));
  };
  visit(lookup, [-180, -90, 180, 90]);
  return pieces;
}
