const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Whether a .shp is framed as the ESRI whitepaper of 1998 says: file code 9994 and records whose lengths are
 * positive and fit. A reader that trusts the lengths would otherwise run for ever.
 */
export function soundShp(bytes: Uint8Array): boolean {
  const data = view(bytes);
  if (bytes.byteLength < 100 || data.getInt32(0) !== 9994) return false;
  let offset = 100;
  while (offset + 8 <= bytes.byteLength) {
    const length = data.getInt32(offset + 4) * 2;
    if (length < 4 || offset + 8 + length > bytes.byteLength) return false;
    if (!soundRecord(data, offset + 8, length)) return false;
    offset += 8 + length;
  }
  return true;
}

/** Counts of parts and points of lines and polygons must fit into their record. */
function soundRecord(data: DataView, start: number, length: number): boolean {
  const type = data.getInt32(start, true) % 10;
  if (type !== 3 && type !== 5) return true;
  if (length < 44) return false;
  const parts = data.getInt32(start + 36, true);
  const points = data.getInt32(start + 40, true);
  if (parts < 0 || points < 0 || 44 + parts * 4 + points * 16 > length) return false;
  let before = 0;
  for (let part = 0; part < parts; part++) {
    const first = data.getInt32(start + 44 + part * 4, true);
    if (first < before || first > points || (part === 0 && first !== 0)) return false;
    before = first;
  }
  return true;
}

/** Whether a .dbf's heading describes rows that fit into the file. */
export function soundDbf(bytes: Uint8Array): boolean {
  if (bytes.byteLength < 33) return false;
  const data = view(bytes);
  const [rows, headLength, rowLength] = [
    data.getUint32(4, true),
    data.getUint16(8, true),
    data.getUint16(10, true),
  ];
  if (headLength < 33 || headLength > bytes.byteLength || rowLength < 1) return false;
  let width = 1;
  for (let offset = 32; offset + 32 <= headLength && data.getUint8(offset) !== 13; offset += 32)
    width += data.getUint8(offset + 16);
  return width <= rowLength && headLength + rows * rowLength <= bytes.byteLength + 1;
}
