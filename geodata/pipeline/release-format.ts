import { PipelineError } from './pipeline-error.ts';

/** The files of a release that the pipeline reads. */
export interface ReleaseFiles {
  /** Name for messages. */
  file: string;
  index: Buffer;
  /** One file that the index points into by position and length, or a file for each cell by its path of quadrants. */
  blobs: Buffer | ReadonlyMap<string, Buffer>;
}

const DATA = 'package/data/';

/** Package 8 and later carries three sets of zones; the one that keeps all of them has no suffix. */
const SINGLE_FILE = [
  { index: 'timezones.geojson.index.json', blobs: 'timezones.geojson.geo.dat' },
  { index: 'index.json', blobs: 'geo.dat' },
] as const;

/** Up to 6.0.0: `a/b/c/geo.buf` is the cell reached by the quadrants a, b, c. */
const CELL = /^package\/data\/((?:[abcd]\/)+)geo\.buf$/;

/** The index and the blobs among the entries of a package, in any of its three formats. */
export function releaseFiles(file: string, entries: ReadonlyMap<string, Buffer>): ReleaseFiles {
  for (const names of SINGLE_FILE) {
    const index = entries.get(DATA + names.index);
    const blobs = entries.get(DATA + names.blobs);
    if (index !== undefined && blobs !== undefined) return { file, index, blobs };
  }
  const index = entries.get(`${DATA}index.json`);
  if (index === undefined) throw new PipelineError(file, DATA, 'has no index of time zones');
  const cells = new Map<string, Buffer>();
  for (const [path, bytes] of entries) {
    const quadrants = CELL.exec(path)?.[1];
    if (quadrants !== undefined) cells.set(quadrants.replaceAll('/', ''), bytes);
  }
  if (cells.size === 0) throw new PipelineError(file, DATA, 'has an index but no boundaries');
  return { file, index, blobs: cells };
}
