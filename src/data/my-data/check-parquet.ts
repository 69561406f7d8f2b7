import type { FileMetaData, SchemaTree } from 'hyparquet';
import { checkPages } from '../../core/my-data/parquet-pages.ts';
import type { ParquetUnpackers, Unpack } from './parquet-unpackers.ts';

/** A group of rows unpacks to more than may be held. */
export class GroupTooLarge extends Error {}

/** Unpacks as others do, up to so many bytes in all. */
function within(most: number, unpackers: ParquetUnpackers): ParquetUnpackers {
  let left = most;
  const counted =
    (unpack: Unpack): Unpack =>
    (bytes, length) => {
      left -= length;
      if (left < 0) throw new GroupTooLarge();
      return unpack(bytes, length);
    };
  return Object.fromEntries(Object.entries(unpackers).map(([codec, unpack]) => [codec, counted(unpack)]));
}

/** The elements of the schema from below its root to a column. */
function elementsTo(schema: SchemaTree, path: readonly string[]) {
  const elements: SchemaTree['element'][] = [];
  let tree = schema;
  for (const part of path) {
    const child = tree.children.find(({ element }) => element.name === part);
    if (!child) throw new RangeError('no such column');
    elements.push(child.element);
    tree = child;
  }
  return elements;
}

/**
 * Throws unless the columns of a group of rows hold what its footer and pages promise; a GroupTooLarge where its pages
 * unpack to more than `most` bytes.
 */
export async function checkGroup(
  file: { slice(start: number, end: number): Promise<ArrayBuffer> },
  schema: SchemaTree,
  { columns, num_rows }: FileMetaData['row_groups'][number],
  unpackers: ParquetUnpackers,
  most: number,
): Promise<void> {
  const unpacking = within(most, unpackers);
  for (const { meta_data: meta } of columns) {
    if (!meta) throw new RangeError('no column');
    const elements = elementsTo(schema, meta.path_in_schema);
    const repeated = elements.filter(({ repetition_type }) => repetition_type === 'REPEATED').length;
    if (repeated === 0 && meta.num_values !== num_rows) throw new RangeError('columns of other lengths');
    const unpack = unpacking[meta.codec];
    if (!unpack) throw new RangeError('no such compression');
    const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
    const bytes = await file.slice(start, start + Number(meta.total_compressed_size));
    checkPages(new Uint8Array(bytes), {
      values: Number(meta.num_values),
      mostRepetition: repeated,
      mostDefinition: elements.filter(({ repetition_type }) => repetition_type !== 'REQUIRED').length,
      isBoolean: elements.at(-1)?.type === 'BOOLEAN',
      unpack,
    });
  }
}
