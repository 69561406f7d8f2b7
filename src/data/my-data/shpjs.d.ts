declare module 'shpjs' {
  import type { Geometry } from 'geojson';
  /** Geometries in degrees where `prj` says the projection, otherwise as they stand. */
  export function parseShp(shp: Uint8Array, prj?: string): (Geometry | null)[];
  export function parseDbf(dbf: Uint8Array, cpg?: string): Record<string, unknown>[];
}
