/** Where the records of a file end, as far as its format says so; for others every eighth byte. */
export function bordersOf(bytes: Uint8Array, name: string): readonly number[] {
  const ending = /\.(shp|dbf|fgb|gpkg|parquet|zip|kmz)$/.exec(name)?.[1];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (ending) {
    case 'shp':
      return steps(bytes, 100, (at) => (at + 8 > bytes.length ? 0 : 8 + 2 * view.getInt32(at + 4)));
    case 'dbf':
      return bytes.length < 12 ? [] : steps(bytes, view.getUint16(8, true), () => view.getUint16(10, true));
    case 'gpkg':
      return bytes.length < 18 ? [] : steps(bytes, 0, () => view.getUint16(16));
    case 'zip':
    case 'kmz':
      return [...bytes.keys()].filter((at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b);
    case 'fgb':
    case 'parquet':
      return steps(bytes, 0, () => 8);
    default:
      // A line, an object, a list, an element, a row.
      return [...bytes.keys()].filter((at) => [10, 44, 62, 93, 125].includes(bytes[at - 1] ?? 0));
  }
}

function steps(bytes: Uint8Array, first: number, lengthAt: (at: number) => number): readonly number[] {
  const found: number[] = [];
  let at = first;
  while (at < bytes.length) {
    found.push(at);
    const length = lengthAt(at);
    if (length <= 0) break;
    at += length;
  }
  return found;
}
