declare module 'geobuf' {
  import type { FeatureCollection } from 'geojson';
  import type { PbfReader } from 'pbf';

  /** Throws on bytes that are no geobuf message. */
  export function decode(pbf: PbfReader): FeatureCollection;
}
