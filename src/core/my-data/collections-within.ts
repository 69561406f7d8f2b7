import { freeNames } from './fields.ts';

/** Objects and lists around a collection that are looked into. */
export const mostAround = 60;

/** Features that stand together in a JSON; `name` is null where they are of no collection. */
export type Together = { readonly name: string | null; readonly features: readonly unknown[] };

/** What a collection says of all its features each of them says. */
export const featuresWithCrs = (features: readonly unknown[], crs: unknown): readonly unknown[] =>
  crs === undefined ? features : features.map((each) => ({ crs, ...(each as object | null) }));

type Members = Readonly<Record<'type' | 'features' | 'crs' | 'name' | '_umap_options', unknown>>;

/** What a collection calls itself, uMap's way too, else the key under which it stands. */
function nameOf({ name, _umap_options: umap }: Members, key: string): string {
  const own = name ?? (umap as { name?: unknown } | null | undefined)?.name;
  return typeof own === 'string' ? own : key;
}

/** Whether a value holds areas in a form that is none of a feature: beside features it is left out, and told. */
function isForeignArea(value: object): boolean {
  const { type, geometry, coordinates, geometries, rings, objects } = value as Record<string, unknown>;
  const isUnnamed = type === undefined && Array.isArray(coordinates) && Array.isArray(coordinates[0]?.[0]);
  return (
    isUnnamed ||
    (type === 'Topology' && typeof objects === 'object') ||
    (type === 'GeometryCollection' && Array.isArray(geometries)) ||
    (/^(?:Multi)?Polygon$/.test(String(type)) && Array.isArray(coordinates)) ||
    Array.isArray(rings) ||
    (typeof geometry === 'object' && geometry !== null && isForeignArea(geometry))
  );
}

/** Areas that stand in a text: well-known text, or a JSON within the JSON. */
const areaText =
  /^\s{0,9}(?:SRID=\d{1,6};\s{0,9})?(?:MULTI)?POLYGON\s{0,9}[ZM(]|^\s{0,9}[[{].{0,999}"(?:Multi)?Polygon"/is;

function within(value: unknown, key: string, levels: number): readonly Together[] {
  if (typeof value === 'string' && areaText.test(value)) return [{ name: null, features: [value] }];
  if (typeof value !== 'object' || value === null) return [];
  if (levels === 0) return [{ name: null, features: [value] }];
  const members = value as Members;
  if (members.type === 'Feature') return [{ name: null, features: [value] }];
  if (members.type === 'FeatureCollection' && Array.isArray(members.features))
    return [{ name: nameOf(members, key), features: featuresWithCrs(members.features, members.crs) }];
  if (isForeignArea(value)) return [{ name: null, features: [value] }];
  return Object.entries(value).flatMap(([inner, each]) =>
    within(each, Array.isArray(value) ? key : inner, levels - 1),
  );
}

const isCollection = ({ name, features }: Together): boolean =>
  name !== null || features.some((each) => (each as Partial<Members>).type === 'Feature');

/**
 * Collections and features that stand in other members of a collection than its own list: they are none of its features,
 * and none is passed over in silence.
 */
export function besideFeatures(collection: unknown): readonly unknown[] {
  const { features: _, ...others } = (collection ?? {}) as Partial<Members>;
  return within(others, '', mostAround)
    .filter((each) => isCollection(each) && each.features.length > 0)
    .map(({ features }) => features);
}

/**
 * The features in a value and in all collections within it, as uMap keeps its layers and services wrap what they
 * answer; beside them areas that are none, and of a list what is neither, to be told by its number. Collections have
 * names of their own where there are several, otherwise none.
 */
export function collectionsWithin(value: unknown): readonly Together[] {
  const found = Array.isArray(value)
    ? value.flatMap((each: unknown) => {
        const those = within(each, '', mostAround);
        return those.length > 0 ? those : [{ name: null, features: [each] }];
      })
    : within(value, '', mostAround);
  if (!Array.isArray(value) && !found.some(isCollection)) return [];
  const named = found.flatMap(({ name }) => name ?? []);
  const { names } = freeNames(named);
  let next = 0;
  return found.map(({ name, features }) => ({
    name: name === null || named.length < 2 ? null : (names[next++] ?? ''),
    features,
  }));
}
