import { startsWith } from '../../../core/my-data/format.ts';
import { readShapefile } from '../read-shapefile.ts';
import { format, wholeFileBytes } from './format.ts';

/** A .shp by itself: shapes without a table. With its other parts it comes as an archive. */
export const shapefile = format('shapefile', {
  sniff: ({ bytes, name }) => startsWith(bytes, 0, 0, 0x27, 0x0a) && /\.shp$/i.test(name),
  guard: wholeFileBytes,
  async *read(source) {
    const shp = new Uint8Array(await source.file.arrayBuffer());
    return yield* readShapefile({ name: source.name, shp }, source);
  },
});
