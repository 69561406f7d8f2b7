/** How many arrays stand around the positions of each geometry that is shipped. */
const depths = { Point: 0, LineString: 1, Polygon: 2, MultiPolygon: 3 } as const;

/** Fewest members of the innermost array: a line has two positions, a ring four. */
const fewest = { Point: 0, LineString: 2, Polygon: 4, MultiPolygon: 4 } as const;

export type GeometryType = keyof typeof depths;

const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);

function positionFault(value: unknown, path: string): string | null {
  if (!Array.isArray(value) || value.length < 2 || value.length > 3) return path;
  for (let i = 0; i < value.length; i++) if (!isNumber(value[i])) return `${path}.${i}`;
  return null;
}

function nestedFault(value: unknown, depth: number, least: number, path: string): string | null {
  if (depth === 0) return positionFault(value, path);
  if (!Array.isArray(value) || value.length < (depth === 1 ? least : 1)) return path;
  for (let i = 0; i < value.length; i++) {
    const inner: unknown = value[i];
    // The common case by hand: a path is only spelled out once something is wrong.
    const sound =
      depth === 1 && Array.isArray(inner) && inner.length === 2 && isNumber(inner[0]) && isNumber(inner[1]);
    if (sound) continue;
    const fault = nestedFault(inner, depth - 1, least, `${path}.${i}`);
    if (fault !== null) return fault;
  }
  return null;
}

/**
 * Path of the first fault in a GeoJSON geometry that must be one of `types` (null for a feature without a
 * place), or null where it is sound: right type, finite numbers, long enough lines and rings.
 */
export function geometryFault(value: unknown, types: readonly (GeometryType | null)[]): string | null {
  if (value === null && types.includes(null)) return null;
  if (typeof value !== 'object' || value === null) return 'geometry';
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown };
  const known = types.find((candidate) => candidate !== null && candidate === type);
  if (!known) return 'geometry.type';
  return nestedFault(coordinates, depths[known], fewest[known], 'geometry.coordinates');
}
