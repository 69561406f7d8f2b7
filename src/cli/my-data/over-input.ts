import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { extensionOf } from '../../core/my-data/format.ts';
import { partOfShapefile, stemOf } from '../../data/my-data/grouped-files.ts';
import { partsBeside } from './input-file.ts';

const fileOf = (path: string) =>
  stat(path, { bigint: true }).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => null,
  );

/** Every file that is read for an input: of a .shp its parts, too. */
async function filesOf(path: string): Promise<readonly string[]> {
  const parts = await partsBeside(path).catch(() => []);
  return [path, ...parts.map((name) => join(dirname(path), name))];
}

/** Whether a file would be part of the Shapefile of an input, were it there. */
const wouldBePart = (target: string, path: string): boolean =>
  extensionOf(path) === 'shp' && partOfShapefile.test(target) && stemOf(target) === stemOf(path);

/**
 * Whether a report would be written over one of the files that are read, by whichever path each is named, or beside one
 * as a part of it.
 */
export async function isOverInput(
  folder: string,
  report: string,
  inputs: readonly (string | null)[],
): Promise<boolean> {
  const named = inputs.filter((input) => input !== null);
  // What is led into standard input may be a file, too.
  const paths = named.map((input) => (input === '-' ? '/dev/stdin' : resolve(folder, input)));
  const to = resolve(folder, report);
  if (paths.some((path) => wouldBePart(to, path))) return true;
  const target = await fileOf(to);
  const read = await Promise.all((await Promise.all(paths.map(filesOf))).flat().map(fileOf));
  return target !== null && read.includes(target);
}
