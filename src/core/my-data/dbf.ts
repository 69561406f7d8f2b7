import { freeNames } from './fields.ts';
import { compareCounts, type Tell } from './notice.ts';
import { isHeldByDouble } from './written-number.ts';

export type DbfTable = {
  /** One row for each stored one, in their order; null for a row that is marked deleted. */
  readonly rows: readonly (Readonly<Record<string, unknown>> | null)[];
};

type Field = { readonly name: string; readonly type: string; readonly start: number; readonly size: number };

/** Turns the bytes of a name or a value into text. */
export type Decode = (bytes: Uint8Array) => string;

const endOfFields = 0x0d;
const deletedMark = 0x2a;

function fieldsOf(bytes: Uint8Array, headLength: number, decode: Decode, tell: Tell): Field[] {
  const fields: Field[] = [];
  let start = 1;
  for (let at = 32; at + 32 <= headLength && bytes[at] !== endOfFields; at += 32) {
    const raw = bytes.subarray(at, at + 11);
    const end = raw.indexOf(0);
    const name = decode(end === -1 ? raw : raw.subarray(0, end)).trim();
    const type = String.fromCharCode(bytes[at + 11] ?? 0);
    // A text field keeps the upper byte of its length where others keep their decimals.
    const size = (bytes[at + 16] ?? 0) + (type === 'C' ? (bytes[at + 17] ?? 0) * 256 : 0);
    fields.push({ name, type, start, size });
    start += size;
  }
  const { names, same } = freeNames(fields.map(({ name }) => name));
  for (const name of same) tell('same-heading', { name });
  return fields.map((field, index) => ({ ...field, name: names[index] ?? field.name }));
}

/** A number as a number where that loses nothing, otherwise as it is written. */
function numberOf(text: string): number | string | null {
  if (text === '' || /^\*+$/.test(text)) return null;
  const plain = text.replace(',', '.');
  return isHeldByDouble(plain) ? Number(plain) : text;
}

/** A value by its field's type; dates stay as they are written, in no zone: 2025-03-13. */
function fieldValueOf({ type }: Field, bytes: Uint8Array, decode: Decode): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === 'I' && bytes.byteLength === 4) return view.getInt32(0, true);
  if ((type === 'O' || type === 'B') && bytes.byteLength === 8) return view.getFloat64(0, type === 'B');
  const end = bytes.indexOf(0);
  const text = decode(end === -1 ? bytes : bytes.subarray(0, end)).trim();
  switch (type) {
    case 'N':
    case 'F':
      return numberOf(text);
    case 'D':
      return /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text || null;
    case 'L':
      return /^[YyTt]$/.test(text) ? true : /^[NnFf]$/.test(text) ? false : null;
    default:
      return text;
  }
}

/** The texts of a table before they are decoded, for guessing how: names and text values of the first rows. */
export function dbfTexts(bytes: Uint8Array, most = 65_536): Uint8Array {
  const headLength = bytes[8] === undefined ? 0 : (bytes[8] ?? 0) + (bytes[9] ?? 0) * 256;
  const parts = [bytes.subarray(headLength, headLength + most)];
  for (let at = 32; at + 32 <= headLength && bytes[at] !== endOfFields; at += 32) {
    const raw = bytes.subarray(at, at + 11);
    const end = raw.indexOf(0);
    parts.unshift(end === -1 ? raw : raw.subarray(0, end), Uint8Array.of(32));
  }
  const texts = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    texts.set(part, at);
    at += part.byteLength;
  }
  return texts;
}

/**
 * A dBASE table (.dbf of dBASE III to Visual FoxPro). Null where its heading describes no rows that fit into it;
 * `tell` hears of rows that are promised or there beyond the others.
 */
export function readDbf(bytes: Uint8Array, name: string, decode: Decode, tell: Tell): DbfTable | null {
  if (bytes.byteLength < 33) return null;
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [count, headLength] = [data.getUint32(4, true), data.getUint16(8, true)];
  const rowLength = data.getUint16(10, true);
  if (headLength < 33 || headLength > bytes.byteLength || rowLength < 1) return null;
  const fields = fieldsOf(bytes, headLength, decode, tell);
  const width = fields.reduce((sum, { size }) => sum + size, 1);
  if (width > rowLength || headLength + count * rowLength > bytes.byteLength + 1) return null;
  // A file ends with the byte 26; as much as a row behind the last promised one is a row.
  const behind = bytes.byteLength - headLength - count * rowLength;
  compareCounts(tell, 'rows-differ', count, count + Math.floor(Math.max(0, behind) / rowLength), name);
  const rows: (Record<string, unknown> | null)[] = [];
  for (let row = 0; row < count; row++) {
    const start = headLength + row * rowLength;
    rows.push(
      bytes[start] === deletedMark
        ? null
        : Object.fromEntries(
            fields.map((field) => {
              const from = start + field.start;
              return [field.name, fieldValueOf(field, bytes.subarray(from, from + field.size), decode)];
            }),
          ),
    );
  }
  return { rows };
}
