import { crc32 } from '../../core/my-data/crc32.ts';
import { extensionOf } from '../../core/my-data/format.ts';

type Named = { readonly file: Blob; readonly name: string };

const parts: readonly string[] = ['shp', 'dbf', 'shx', 'prj', 'cpg', 'qpj', 'sbn', 'sbx', 'qix'];
/** Parts of a Shapefile that are read. */
export const partOfShapefile = /\.(shp|dbf|shx|prj|cpg)$/i;
/** What the parts of a Shapefile have in common: their name, small and without its ending. */
export const stemOf = (name: string): string => name.slice(0, name.lastIndexOf('.')).toLowerCase();

/**
 * Files as they were chosen together, the parts of a Shapefile as one: packed into an archive without compression,
 * which is then kept and read like any other. A part without its .shp stays by itself and is told as such.
 */
export async function groupedFiles(files: readonly File[]): Promise<readonly Named[]> {
  const shapes = files.filter(({ name }) => extensionOf(name) === 'shp');
  const partsOf = ({ name }: File) =>
    files.filter((file) => parts.includes(extensionOf(file.name)) && stemOf(file.name) === stemOf(name));
  const taken = new Set(shapes.flatMap((shape) => (partsOf(shape).length > 1 ? partsOf(shape) : [])));
  const grouped = shapes
    .filter((shape) => taken.has(shape))
    .map(async (shape) => ({ file: await stored(partsOf(shape)), name: `${shape.name.slice(0, -4)}.zip` }));
  const single = files.filter((file) => !taken.has(file)).map((file) => ({ file, name: file.name }));
  return [...(await Promise.all(grouped)), ...single];
}

/** An archive of files as they are (PKWARE APPNOTE, method 0, names in UTF-8). */
export async function stored(
  files: readonly { readonly name: string; arrayBuffer(): Promise<ArrayBuffer> }[],
): Promise<Blob> {
  const pieces: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let [offset, directoryLength] = [0, 0];
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const name = new TextEncoder().encode(file.name);
    const common = new DataView(new ArrayBuffer(26));
    common.setUint16(0, 20, true);
    common.setUint16(2, 0x800, true);
    common.setUint32(10, crc32(bytes), true);
    common.setUint32(14, bytes.byteLength, true);
    common.setUint32(18, bytes.byteLength, true);
    common.setUint16(22, name.byteLength, true);
    const tail = new DataView(new ArrayBuffer(14));
    tail.setUint32(10, offset, true);
    pieces.push(Uint8Array.of(0x50, 0x4b, 3, 4), common.buffer, name, bytes);
    directory.push(Uint8Array.of(0x50, 0x4b, 1, 2, 20, 0), common.buffer, tail.buffer, name);
    offset += 30 + name.byteLength + bytes.byteLength;
    directoryLength += 46 + name.byteLength;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, files.length, true);
  end.setUint16(10, files.length, true);
  end.setUint32(12, directoryLength, true);
  end.setUint32(16, offset, true);
  return new Blob([...pieces, ...directory, end.buffer]);
}
