import { zipSync } from 'fflate';

/** A .shp of polygons (type 5), one ring each, as the ESRI whitepaper of 1998 lays it out. */
export function shp(rings: readonly (readonly number[][])[]): Uint8Array {
  const lengths = rings.map((ring) => 44 + 4 + ring.length * 16);
  const total = 100 + lengths.reduce((sum, length) => sum + 8 + length, 0);
  const view = new DataView(new ArrayBuffer(total));
  view.setInt32(0, 9994);
  view.setInt32(24, total / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, 5, true);
  let at = 100;
  for (const [index, ring] of rings.entries()) {
    view.setInt32(at, index + 1);
    view.setInt32(at + 4, (lengths[index] as number) / 2);
    at += 8;
    view.setInt32(at, 5, true);
    view.setInt32(at + 36, 1, true);
    view.setInt32(at + 40, ring.length, true);
    view.setInt32(at + 44, 0, true);
    // Shells run clockwise in a Shapefile.
    for (const [i, [x = 0, y = 0]] of ring.toReversed().entries()) {
      view.setFloat64(at + 48 + i * 16, x, true);
      view.setFloat64(at + 56 + i * 16, y, true);
    }
    at += lengths[index] as number;
  }
  return new Uint8Array(view.buffer);
}

/** A .dbf with text fields of 30 bytes; `encode` makes bytes of a value. */
export function dbf(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  encode: (text: string) => Uint8Array,
): Uint8Array {
  const [head, width] = [33 + names.length * 32, 1 + names.length * 30];
  const bytes = new Uint8Array(head + rows.length * width + 1).fill(32, head);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 3);
  view.setUint32(4, rows.length, true);
  view.setUint16(8, head, true);
  view.setUint16(10, width, true);
  for (const [i, name] of names.entries()) {
    bytes.set(new TextEncoder().encode(name), 32 + i * 32);
    view.setUint8(32 + i * 32 + 11, 'C'.charCodeAt(0));
    view.setUint8(32 + i * 32 + 16, 30);
  }
  view.setUint8(head - 1, 13);
  for (const [r, row] of rows.entries())
    for (const [c, value] of row.entries()) bytes.set(encode(value), head + r * width + 1 + c * 30);
  view.setUint8(bytes.length - 1, 26);
  return bytes;
}

/** Cyrillic as Windows-1251 writes it. */
export const cp1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const zip = (entries: Record<string, Uint8Array | string>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, content]) => [
        name,
        typeof content === 'string' ? utf8(content) : content,
      ]),
    ),
  );
