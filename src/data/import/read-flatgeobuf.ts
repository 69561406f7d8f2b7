import { fileProblem } from '../../core/import/import-problem.ts';
import type { ReadItem } from '../../core/import/read-item.ts';
import type { Reading } from './read-step.ts';

/** FlatGeobuf from its stream, feature by feature. */
export async function* readFlatgeobuf(file: Blob, declared: (epsg: number) => void): Reading {
  const { deserialize } = await import('flatgeobuf/lib/mjs/geojson.js');
  const bytes = new Uint8Array(await file.arrayBuffer());
  let items: ReadItem[] = [];
  let read = 0;
  let total = 0;
  try {
    const features = deserialize(bytes, {
      headerMetaFn: ({ crs, featuresCount }) => {
        total = featuresCount;
        if (crs?.code) declared(crs.code);
      },
    });
    for await (const value of features) {
      items.push({ value });
      read++;
      if (items.length < 500) continue;
      yield { items, bytes: (file.size * read) / Math.max(total, read) };
      items = [];
    }
  } catch {
    yield { items, bytes: file.size };
    return fileProblem(read > 0 ? 'truncated' : 'broken-file');
  }
  yield { items, bytes: file.size };
  return null;
}
