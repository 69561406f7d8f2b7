import type { Geometry } from 'geojson';
import type { UnreadableCode } from './import-problem.ts';
import type { PackedGeometry } from './write-geometry.ts';

export type Properties = Readonly<Record<string, unknown>>;

/** A feature whose geometry stands in columns. */
export type PackedFeature = {
  readonly properties: Properties;
  readonly geometry: PackedGeometry;
};

/**
 * One element of a file: a candidate for a feature, or the reason why it is none. Where it was read straight into
 * columns, `packed` is there, and `value` is only made when somebody asks for it.
 */
export type ReadItem =
  | { readonly value: unknown; readonly packed?: PackedFeature }
  | { readonly fault: UnreadableCode };

export type FeatureParts = {
  readonly properties: Properties;
  readonly geometry: Geometry | PackedGeometry | null;
};

/** The properties with the identifier that GeoJSON puts beside them (RFC 7946, 3.2), where they have none of that name. */
export const withId = (properties: Properties, id: unknown): Properties =>
  (typeof id === 'string' || typeof id === 'number') && !Object.hasOwn(properties, 'id')
    ? { id, ...properties }
    : properties;

/** An element of a file as a feature, as far as it is one. */
export function readFeature(item: ReadItem): FeatureParts | { readonly fault: UnreadableCode } {
  if ('fault' in item) return item;
  if (item.packed) return item.packed;
  const { value } = item;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: 'not-a-feature' };
  const { type, id, properties, geometry } = value as Record<string, unknown>;
  if (type !== 'Feature') return { fault: 'not-a-feature' };
  const sound = typeof properties === 'object' && properties !== null && !Array.isArray(properties);
  const hasGeometry = typeof geometry === 'object' && geometry !== null && !Array.isArray(geometry);
  return {
    properties: withId(sound ? (properties as Properties) : {}, id),
    geometry: hasGeometry ? (geometry as Geometry) : null,
  };
}
