import { flatgeobufFeature, flatgeobufHeader } from '../../core/my-data/flatgeobuf.ts';
import { fileProblem } from '../../core/my-data/import-problem.ts';
import { compareCounts } from '../../core/my-data/notice.ts';
import type { ReadItem } from '../../core/my-data/read-item.ts';
import { decodeAs } from './decode-text.ts';
import type { Reading } from './read-step.ts';
import type { Source } from './source.ts';

const atOnce = 500;
/** The type of a column of bytes, as the header numbers it. */
const binary = 14;

/** FlatGeobuf, feature by feature, as far as its features are whole; their number is held against the promised one. */
export async function* readFlatgeobuf({ file, facts }: Source): Reading {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const decode = (piece: Uint8Array) => decodeAs(piece, 'utf-8');
  const header = flatgeobufHeader(bytes, decode);
  if (!header || header.start > bytes.byteLength) return fileProblem('broken-file');
  if (header.measured) facts.tell('measures-unused');
  for (const { name, type } of header.columns) if (type === binary) facts.tell('values-unread', { name });
  facts.crs = header.epsg === null ? header.wkt : `EPSG:${header.epsg}`;
  const data = new DataView(bytes.buffer);
  let items: ReadItem[] = [];
  let [read, broken, at] = [0, 0, header.start];
  while (at + 4 <= bytes.byteLength) {
    const next = at + 4 + data.getUint32(at, true);
    // A feature's table needs eight bytes.
    if (next > bytes.byteLength || next < at + 12) break;
    const value = flatgeobufFeature(bytes.subarray(at + 4, next), header, decode);
    items.push(value === null ? { fault: 'record-broken' } : { value });
    read++;
    if (value === null) broken++;
    at = next;
    if (items.length < atOnce) continue;
    yield { items, bytes: at };
    items = [];
  }
  yield { items, bytes: bytes.byteLength };
  compareCounts(facts.tell, 'fewer-features', header.count === 0 ? null : header.count, read);
  if (read > 0 && broken === read) return fileProblem('broken-file');
  return at === bytes.byteLength ? null : fileProblem(read === 0 ? 'broken-file' : 'truncated');
}
