import {
  extensionOf,
  type FileHead,
  foreignFormat,
  formatLabels,
  isOverpass,
} from '../../core/my-data/format.ts';
import { type FileProblem, fileProblem } from '../../core/my-data/import-problem.ts';
import { formats } from './formats/formats.ts';
import { closedAsAreas, withoutLostLetters } from './mend-items.ts';
import { createPointOutlines } from './point-outlines.ts';
import type { Reading } from './read-step.ts';
import { decodeHead } from './read-text.ts';
import type { Source } from './source.ts';
import { withoutScript } from './without-script.ts';

/** Bytes by which a format is told. */
const headLength = 65_536;

async function headOf({ file, name, settings }: Source): Promise<FileHead> {
  const bytes = new Uint8Array(await file.slice(0, headLength).arrayBuffer());
  return { bytes, text: decodeHead(bytes, settings.encoding), name };
}

/** The format that a name says, of a text whose content says nothing. */
function formatByName({ name, text }: FileHead) {
  if (text.includes('\0') || text.trimStart().startsWith('<')) return undefined;
  return formats.find(({ extensions }) => extensions.includes(extensionOf(name)));
}

/** A kind of file that is known and not read here. */
function foreignProblem(kind: string): FileProblem {
  if (kind === 'spreadsheet' || kind === 'geodatabase' || kind === 'shapefile-part') return fileProblem(kind);
  return fileProblem('foreign-format', kind === 'geopackage-part' ? 'GeoPackage -wal/-shm' : kind);
}

/**
 * Reads a file of any known format through the registry. Its facts are filled in before the first step comes out,
 * its notices as they arise. All readers pass through here: what was lost by decoding is told, feature by feature.
 */
export async function* readFile(given: Source): Reading {
  if (given.file.size === 0) return fileProblem('empty');
  const source = await withoutScript(given);
  const { file, facts, settings } = source;
  const head = await headOf(source);
  if (head.text.trim() === '') return fileProblem('empty');
  const format = formats.find(({ sniff }) => sniff(head)) ?? formatByName(head);
  const foreign = format === undefined || format.id === 'csv' ? foreignFormat(head) : null;
  if (foreign !== null) return foreignProblem(foreign);
  if (isOverpass(head.text)) return foreignProblem('OpenStreetMap (JSON)');
  if (!format) return fileProblem('unknown-format', formatLabels.join(', '));
  facts.format = format.id;
  if (format.guard !== null && file.size > format.guard)
    return fileProblem('too-large', String(format.guard));
  const reading = format.read(source, readFile);
  // Vertices of a table are joined where it is read, and told where that is doubtful.
  const outlines = format.id === 'csv' ? null : createPointOutlines(settings.closedLines, facts);
  for (;;) {
    const step = await reading.next();
    if (step.done) {
      if (outlines) yield* outlines.end(file.size);
      return step.value;
    }
    const sound = facts.lettersLost ? withoutLostLetters(step.value.items) : step.value.items;
    // Of members of an archive Shapefiles alone have not passed here yet.
    const isNew = format.id !== 'zip' || /\.shp$/i.test(step.value.layer ?? '');
    if (!isNew) yield { ...step.value, items: sound };
    else {
      const items = closedAsAreas(sound, settings.closedLines, facts);
      yield outlines?.passing({ ...step.value, items }) ?? { ...step.value, items };
    }
  }
}
