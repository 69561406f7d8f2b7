import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A JSON file of the project, read. */
export const jsonOf = (root: string, path: string): unknown =>
  JSON.parse(readFileSync(join(root, path), 'utf8'));

/** A shipped file of `geodata`, by its name without ending. */
export function readShipped(root: string, name: string): unknown {
  const path = ['geojson', 'json']
    .map((ending) => `geodata/${name}.${ending}`)
    .find((each) => existsSync(join(root, each)));
  if (path === undefined) throw new Error(`geodata has no ${name}.geojson or ${name}.json`);
  return jsonOf(root, path);
}
