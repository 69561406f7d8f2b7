declare module 'geobuf' {
  import type { FeatureCollection } from 'geojson';
  import type { PbfReader, PbfWriter } from 'pbf';

  /** Throws on bytes that are no geobuf message. */
  export function decode(pbf: PbfReader): FeatureCollection;
  export function encode(collection: FeatureCollection, pbf: PbfWriter): Uint8Array;
}
