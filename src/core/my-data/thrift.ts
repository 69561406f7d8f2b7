/** A struct of Thrift's compact protocol, by field number; texts and lists are passed over. */
export type ThriftStruct = ReadonlyMap<number, number | boolean | ThriftStruct>;

/** Where reading stands. Reading past the end throws a RangeError. */
export type ThriftCursor = { readonly view: DataView; at: number };

const mostDigits = 10;

/** An unsigned number of seven bits a byte, the lowest first. */
export function readVarint(cursor: ThriftCursor): number {
  let value = 0;
  for (let digit = 0; digit < mostDigits; digit++) {
    const byte = cursor.view.getUint8(cursor.at++);
    value += (byte & 127) * 128 ** digit;
    if (byte < 128) return value;
  }
  throw new RangeError('a number without an end');
}

const readZigzag = (cursor: ThriftCursor): number => {
  const value = readVarint(cursor);
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
};

function skipList(cursor: ThriftCursor, depth: number): void {
  const head = cursor.view.getUint8(cursor.at++);
  const length = head >> 4 === 15 ? readVarint(cursor) : head >> 4;
  const type = head & 15;
  for (let i = 0; i < length; i++) {
    if (type === 1 || type === 2) cursor.view.getUint8(cursor.at++);
    else readValue(cursor, type, depth);
  }
}

function readValue(cursor: ThriftCursor, type: number, depth: number): number | boolean | ThriftStruct {
  switch (type) {
    case 1:
      return true;
    case 2:
      return false;
    case 3:
      return cursor.view.getInt8(cursor.at++);
    case 4:
    case 5:
    case 6:
      return readZigzag(cursor);
    case 7:
      cursor.at += 8;
      return Number.NaN;
    case 8: {
      const length = readVarint(cursor);
      cursor.at += length;
      return Number.NaN;
    }
    case 9:
    case 10:
      skipList(cursor, depth + 1);
      return Number.NaN;
    case 12:
      return readStruct(cursor, depth + 1);
    default:
      throw new RangeError('no such type');
  }
}

const deepest = 16;

/** Reads a struct from where the cursor stands to behind its end; throws a RangeError where there is none. */
export function readStruct(cursor: ThriftCursor, depth = 0): ThriftStruct {
  if (depth > deepest) throw new RangeError('nested too deeply');
  const fields = new Map<number, number | boolean | ThriftStruct>();
  let id = 0;
  for (;;) {
    const head = cursor.view.getUint8(cursor.at++);
    if (head === 0) return fields;
    id = head >> 4 === 0 ? readZigzag(cursor) : id + (head >> 4);
    fields.set(id, readValue(cursor, head & 15, depth));
  }
}
