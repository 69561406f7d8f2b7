import { type FileHead, formatTable, type ImportFormat } from '../../../core/my-data/format.ts';
import type { Reading } from '../read-step.ts';
import type { Source } from '../source.ts';

/** One format, all that is known of it in one place. */
export type Format = {
  readonly id: ImportFormat | 'zip';
  readonly label: string;
  readonly extensions: readonly string[];
  /** Whether a file is of this format, by its beginning first, then by its name. */
  sniff(head: FileHead): boolean;
  /** Bytes beyond which a file is refused, as it is held as a whole; null: it is read as a stream. */
  readonly guard: number | null;
  /** `readMember` reads what lies in it as a file of its own, of whichever format. */
  read(source: Source, readMember: (member: Source) => Reading): Reading;
};

type Own = Pick<Format, 'sniff' | 'read' | 'guard'>;

export const format = (id: ImportFormat, own: Own): Format => ({ id, ...formatTable[id], ...own });

const megabyte = 1024 * 1024;

/** A text that is parsed as a whole: a string of the engine cannot be much longer. */
export const wholeTextBytes = 256 * megabyte;
/** A file of which the bytes are held as a whole. */
export const wholeFileBytes = 1024 * megabyte;

/** A text without its mark, and the blanks and comments before it. */
export const trimmed = ({ text }: FileHead): string =>
  text.replace(/^(?:[\uFEFF\s]|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)+/, '');

export const isJson = (head: FileHead): boolean => ['{', '[', '\u001e'].includes(trimmed(head).charAt(0));
