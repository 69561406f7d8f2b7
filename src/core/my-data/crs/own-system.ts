const crsIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'crs' in value ? value.crs : null;

/**
 * The coordinate system that a collection, a feature or its geometry names for itself, as GeoJSON of 2008 lets each and
 * PostGIS writes it into geometries: a text for `crsOfText`; null where it names none.
 */
export function ownSystem(value: unknown): string | null {
  const { geometry } = (value ?? {}) as { geometry?: unknown };
  const crs = crsIn(value) ?? crsIn(geometry) ?? null;
  if (typeof crs === 'string') return crs;
  return typeof crs === 'object' && crs !== null ? JSON.stringify(crs) : null;
}
