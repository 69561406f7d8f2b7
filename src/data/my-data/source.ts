import type { GeometryColumns } from '../../core/exchange/file-sums/file-part.ts';
import type { UsedEncoding } from '../../core/my-data/encoding.ts';
import type { ReadSettings } from '../../core/my-data/file-settings.ts';
import type { DetectedFormat } from '../../core/my-data/format.ts';
import { createNotices, type Notice, type Tell } from '../../core/my-data/notice.ts';

/** What becomes known of a file while it is read. */
export type FileFacts = {
  format: DetectedFormat | null;
  /**
   * The coordinate system as the file states it (a name such as EPSG:32642, well-known text, PROJJSON), or null. A
   * step that brings its own comes before it.
   */
  crs: string | null;
  encoding: UsedEncoding | null;
  /** Whether some letter could not be decoded: then every feature is looked at. */
  lettersLost: boolean;
  /** Lines that end where they begin, and so go around an area. */
  closedLines: number;
  /** Every column of geometries that was met, in members of an archive too; of several layers one may be in both. */
  readonly geometryColumns: Readonly<Record<keyof GeometryColumns, Set<string>>>;
  readonly notices: readonly Notice[];
  readonly tell: Tell;
};

export function newFacts(): FileFacts {
  const { tell, list } = createNotices();
  return {
    format: null,
    crs: null,
    encoding: null,
    lettersLost: false,
    closedLines: 0,
    geometryColumns: { read: new Set(), unread: new Set() },
    notices: list,
    tell,
  };
}

/** A file, or a member of an archive, on its way to its reader. */
export type Source = {
  readonly file: Blob;
  readonly name: string;
  readonly settings: ReadSettings;
  readonly facts: FileFacts;
  /** The names of what lies beside it in an archive. */
  readonly beside?: readonly string[];
};

/** Notes how a text was decoded; of several, the first that was guessed is the one to be shown. */
export const hearEncoding =
  (facts: FileFacts) =>
  (encoding: UsedEncoding): void => {
    if (facts.encoding === null || (encoding.guessed && !facts.encoding.guessed)) facts.encoding = encoding;
  };

/** Notes the name of a property that stands twice in a feature. */
export const hearDoubled =
  ({ tell }: FileFacts) =>
  (name: string): void =>
    tell('same-heading', { name });
