import { decode } from 'geobuf';
import { PbfReader } from 'pbf';
import type { Box } from './areas-of-interest.ts';
import { PipelineError } from './pipeline-error.ts';
import type { ReleaseFiles } from './release-format.ts';
import { boxesMeet, boxRing, type Polygon, type Ring, type Vertex } from './rings.ts';

/** Children of a cell in the index: a = north-east, b = north-west, c = south-west, d = south-east. */
const QUADRANTS = ['a', 'b', 'c', 'd'] as const;

/** The root cell as the package's own reader has it: it stops short of the poles and of the date line. */
const ROOT: Box = [-179.9999, -89.9999, 179.9999, 89.9999];

/** In the oldest format the cell of a file is marked so, and a cell wholly inside one zone is its bare number. */
const OWN_FILE = 'f';

/** Where a cell's polygons are: a slice of the one file, or a file of the cell's own. */
type Leaf = { pos: number; len: number } | typeof OWN_FILE;
type Node = number | number[] | Leaf | { [quadrant in (typeof QUADRANTS)[number]]?: Node };
interface Index {
  timezones: string[];
  lookup: Node;
}

/** geobuf keeps 6 decimals; cell corners must be rounded alike or pieces do not meet. */
const round6 = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

function quadrant([w, s, e, n]: Box, name: (typeof QUADRANTS)[number]): Box {
  const x = (w + e) / 2;
  const y = (s + n) / 2;
  if (name === 'a') return [x, y, e, n];
  if (name === 'b') return [w, y, x, n];
  if (name === 'c') return [w, s, x, y];
  return [x, s, e, y];
}

/** No cell near the valley is divided more often than this. */
const DEEPEST = 12;

/** Whether a vertex lies on a side of a cell, to the digits that geobuf keeps. */
export function onCellSide([lon, lat]: Vertex): boolean {
  const [w, s, e, n] = ROOT;
  const off = (value: number, low: number, high: number): number => {
    const cell = (high - low) / 2 ** DEEPEST;
    const rest = (value - low) / cell;
    return Math.abs(rest - Math.round(rest)) * cell;
  };
  return Math.min(off(lon, w, e), off(lat, s, n)) < 1.1e-6;
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

/** The bytes of a leaf, or undefined where the release does not have them whole. */
function blobOf({ blobs }: ReleaseFiles, leaf: Leaf, path: string): Uint8Array | undefined {
  if (leaf === OWN_FILE)
    return Buffer.isBuffer(blobs) ? undefined : (blobs as ReadonlyMap<string, Buffer>).get(path);
  if (!Buffer.isBuffer(blobs) || leaf.pos + leaf.len > blobs.length) return undefined;
  return blobs.subarray(leaf.pos, leaf.pos + leaf.len);
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

  const readBlob = (leaf: Leaf, path: string): void => {
    const where = leaf === OWN_FILE ? `cell ${path}` : `blob at ${leaf.pos}`;
    const bytes = blobOf(files, leaf, path);
    if (bytes === undefined) throw new PipelineError(files.file, where, 'is missing or truncated');
    let decoded: ReturnType<typeof decode>;
    try {
      decoded = decode(new PbfReader(bytes));
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

  const visit = (node: Node | undefined, cell: Box, path: string): void => {
    if (node === undefined || !boxesMeet(cell, window)) return;
    if (typeof node === 'number' || Array.isArray(node)) {
      for (const index of [node].flat()) {
        const zone = timezones[index];
        if (zone === undefined)
          throw new PipelineError(files.file, 'index', `has no time zone number ${index}`);
        add(zone, cellPolygon(cell));
      }
    } else if (node === OWN_FILE || 'pos' in node) readBlob(node as Leaf, path);
    else for (const name of QUADRANTS) visit(node[name], quadrant(cell, name), path + name);
  };
  visit(lookup, ROOT, '');
  return pieces;
}
