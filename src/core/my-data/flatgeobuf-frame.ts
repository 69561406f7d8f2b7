/** A FlatGeobuf's bounds: where the whole features end, and whether that is the end of the file. */
export type FlatgeobufFrame = { readonly end: number; readonly whole: boolean };

/** Bytes of a node of the packed index: four edges and an offset. */
const nodeBytes = 40;
const signatureBytes = 8;

/** How many bytes the index takes (FlatGeobuf specification, packed Hilbert R-tree). */
function indexBytes(features: number, nodeSize: number): number {
  let [level, nodes] = [features, features];
  while (level > 1) {
    level = Math.ceil(level / nodeSize);
    nodes += level;
  }
  return nodes * nodeBytes;
}

/**
 * Looks whether the lengths that a file states fit into it; null where its header does not. A reader that trusts
 * the lengths of a damaged file would run for ever.
 */
export function flatgeobufFrame(bytes: Uint8Array): FlatgeobufFrame | null {
  const size = bytes.byteLength;
  const view = new DataView(bytes.buffer, bytes.byteOffset, size);
  if (size < signatureBytes + 12) return null;
  const headerEnd = signatureBytes + 4 + view.getUint32(signatureBytes, true);
  if (headerEnd > size) return null;
  // The header is a flatbuffer table: its fields stand where its virtual table says, or have their defaults.
  const table = signatureBytes + 4 + view.getUint32(signatureBytes + 4, true);
  if (table + 4 > headerEnd) return null;
  const virtual = table - view.getInt32(table, true);
  if (virtual < signatureBytes || virtual + 4 > headerEnd) return null;
  const field = (slot: number): number => {
    if (slot >= view.getUint16(virtual, true) || virtual + slot + 2 > headerEnd) return 0;
    const offset = view.getUint16(virtual + slot, true);
    return offset === 0 || table + offset + 8 > headerEnd ? 0 : table + offset;
  };
  const [countAt, nodeSizeAt] = [field(20), field(22)];
  const features = countAt === 0 ? 0 : Number(view.getBigUint64(countAt, true));
  const nodeSize = nodeSizeAt === 0 ? 16 : view.getUint16(nodeSizeAt, true);
  // The reader cannot measure an index over no features, nor one whose nodes hold a single entry.
  if (nodeSize === 1 || (nodeSize > 0 && features === 0) || features > size) return null;
  let offset = headerEnd + (nodeSize > 0 ? indexBytes(features, nodeSize) : 0);
  if (offset > size) return null;
  while (offset + 4 <= size) {
    const next = offset + 4 + view.getUint32(offset, true);
    if (next > size || next < offset + 8) return { end: offset, whole: false };
    offset = next;
  }
  return { end: offset, whole: offset === size };
}
