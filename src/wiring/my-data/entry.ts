import type { FileStage, Keeping, MyFile } from '../../core/my-data/my-data.ts';
import type { FileNote } from '../../data/my-data/kept-files.ts';
import type { ImportHandle } from '../../data/my-data/open-import.ts';

/** What the wiring holds of one opened file: its bytes, what is remembered of it, and its worker while it has one. */
export type MyEntry = {
  readonly file: Blob;
  note: FileNote;
  handle: ImportHandle | null;
  /** Whether the map should go there once it is read: not so for what came back by itself. */
  reveal: boolean;
  /** The mapping by which it is painted, as text; null before it is. */
  paintedBy: string | null;
  /** In times of what a file of its size may take. */
  patience: number;
};

let last = 0;

/** A file that the reader has just given. Ids sort by the time of opening, also across visits. */
export function newEntry(file: Blob, name: string): MyEntry {
  const id = `${String(Date.now()).padStart(14, '0')}-${String(++last).padStart(4, '0')}`;
  const note: FileNote = { id, name, mapping: null, swapAxes: false, accuracyM: 0, reading: true };
  return { file, note, handle: null, reveal: true, paintedBy: null, patience: 1 };
}

/** The file as the store lists it. */
export const listed = ({ note, file }: MyEntry, keeping: Keeping, at: FileStage): MyFile => ({
  id: note.id,
  name: note.name,
  bytes: file.size,
  accuracyM: note.accuracyM,
  keeping,
  at,
});
