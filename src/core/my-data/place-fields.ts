import type { Properties, ReadItem } from './read-item.ts';

/** A field that tells where in its file a feature stands: its layer, its member of an archive, the folders of that. */
export type PlaceField = readonly [name: string, value: string];

/** Whether a field is called as these are, or a table called one so when it put layers together. */
export const isPlaceField = (name: string): boolean =>
  /^(?:layer|file|folder)(?: \d+)?(?: \(\d+\))?$/.test(name);

function freeName(own: Properties, name: string): string {
  let n = 2;
  while (Object.hasOwn(own, `${name} (${n})`)) n++;
  return `${name} (${n})`;
}

/** Properties with such fields behind them; one whose name the file uses itself has a number behind it. */
export function withPlaces(own: Properties, places: readonly PlaceField[]): Properties {
  const added: Record<string, unknown> = { ...own };
  for (const [name, value] of places) {
    const isTaken = Object.hasOwn(added, name) && added[name] !== value;
    added[isTaken ? freeName(added, name) : name] = value;
  }
  return added;
}

/** A feature with such fields; what is none stays as it is. */
export function itemWithPlaces(item: ReadItem, places: readonly PlaceField[]): ReadItem {
  if ('fault' in item || places.length === 0) return item;
  const add = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { properties } = value as { properties?: unknown };
    const own = typeof properties === 'object' && properties !== null ? properties : {};
    return { ...value, properties: withPlaces(own as Properties, places) };
  };
  const { packed } = item;
  if (!packed) return { value: add(item.value) };
  return {
    // As before, made only where somebody asks for it.
    get value() {
      return add(item.value);
    },
    packed: { ...packed, properties: withPlaces(packed.properties, places) },
  };
}

const foldersOf = (path: string): readonly string[] => path.split('/').slice(0, -1);

/** What a member of an archive is called, without its folders and ending. */
const fileOf = (path: string): string => (path.split('/').at(-1) ?? path).replace(/\.[^.]{1,10}$/, '');

/**
 * The fields of each of several members: `file`, and `folder`, `folder 2` where their folders differ. A single one has
 * none.
 */
export function memberFields(paths: readonly string[]): readonly (readonly PlaceField[])[] {
  if (paths.length < 2) return paths.map(() => []);
  const inFolders = new Set(paths.map((path) => foldersOf(path).join('/'))).size > 1;
  return paths.map((path) => [
    ['file', fileOf(path)],
    ...(inFolders
      ? foldersOf(path).map(
          (name, depth): PlaceField => [depth === 0 ? 'folder' : `folder ${depth + 1}`, name],
        )
      : []),
  ]);
}
