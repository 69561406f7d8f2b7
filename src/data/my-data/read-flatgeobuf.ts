import { flatgeobufFrame } from '../../core/my-data/flatgeobuf-frame.ts';
import { fileProblem } from '../../core/my-data/import-problem.ts';
import type { ReadItem } from '../../core/my-data/read-item.ts';
import type { Reading } from './read-step.ts';

/** FlatGeobuf, feature by feature, as far as its features are whole. */
export async function* readFlatgeobuf(file: Blob, declared: (epsg: number) => void): Reading {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const frame = flatgeobufFrame(bytes);
  if (!frame) return fileProblem('broken-file');
  const { deserialize } = await import('flatgeobuf/lib/mjs/geojson.js');
  let items: ReadItem[] = [];
  let read = 0;
  let total = 0;
  try {
    const features = deserialize(bytes.subarray(0, frame.end), {
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
    return fileProblem('broken-file');
  }
  yield { items, bytes: file.size };
  return frame.whole ? null : fileProblem('truncated');
}
