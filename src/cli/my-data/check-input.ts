import { resolve } from 'node:path';
import { notConverted } from '../../core/my-data/crs/told-conversion.ts';
import type { HashedInput } from '../../core/my-data/hashed-input.ts';
import type { MyCheckOptions } from '../../core/my-data/my-balance.ts';
import { readInDegrees } from '../../data/my-data/read-in-degrees.ts';
import { newFacts } from '../../data/my-data/source.ts';
import { terminalWords as words } from '../../i18n/exchange/terminal.en.ts';
import type { ReadBy } from '../exchange/argument-types.ts';
import type { Terminal } from '../exchange/terminal.ts';
import { visibleText } from '../exchange/visible-text.ts';
import { checkFile } from './check-file.ts';
import { fileAtUrl, isUrl } from './fetched-file.ts';
import type { FileReport, Known } from './file-report.ts';
import { fileAt, type InputFile, inputFault, pipedFile } from './input-file.ts';
import { beginWatched, withinBudget } from './watched.ts';

/** An input that was read and checked, and what became known of it on the way. */
export type CheckedInput = {
  readonly path: string;
  readonly report: FileReport;
  readonly known: Known;
  /** Of what the input is made, with hashes; reads files once more. */
  hashed(): Promise<readonly HashedInput[]>;
};

export type InputBy = ReadBy &
  MyCheckOptions & { readonly patience: number; readonly together?: boolean; readonly sums?: boolean };

/** What an input is called. */
export const inputName = (path: string): string => (path === '-' ? words.standardInput : path);

/** The input behind a path, an address, or `-`. */
function openInput(path: string, { folder, input }: Terminal) {
  if (path === '-') return pipedFile(input, '');
  return isUrl(path) ? fileAtUrl(path) : fileAt(resolve(folder, path));
}

/** Features after which it is said how far it is. */
const every = 100_000;

/** Says of one input, by its name, how far it is. */
function progressTeller(name: string, tell: Terminal['tell']) {
  let told = 0;
  return (features: number, bytes: number) => {
    if (features - told < every) return;
    told = features - (features % every);
    tell(visibleText(words.progress(name, told, bytes / 1e6)));
  };
}

/** Reads and checks one input; a disk, pipe or network that fails on the way is told like any fault of the file. */
export async function checkInput(path: string, by: InputBy, terminal: Terminal): Promise<CheckedInput> {
  const known: Known = {
    facts: newFacts(),
    converted: notConverted,
    closedAsAreas: by.closedLines,
    findings: null,
    allowedGaps: [],
  };
  let opened: InputFile | null = null;
  async function* steps() {
    const found = await openInput(path, terminal);
    if ('code' in found) return found;
    opened = found;
    const source = { ...found, settings: by, facts: known.facts };
    const name = inputName(path);
    const sentences = {
      slow: visibleText(words.tookTooLong(name)),
      full: visibleText(words.fileFault(name, 'out-of-memory')),
    };
    const size = path === '-' ? null : found.file.size;
    const watched = beginWatched({ size, patience: by.patience }, sentences, terminal.report);
    try {
      const reading = readInDegrees(source, (converted) => {
        known.converted = converted;
      });
      return yield* withinBudget(reading, watched);
    } catch (error) {
      if (
        typeof (error as NodeJS.ErrnoException).errno === 'number' ||
        (error as Error).name === 'NotReadableError'
      )
        return inputFault(error as NodeJS.ErrnoException);
      throw error;
    }
  }
  const progress = progressTeller(inputName(path), terminal.tell);
  const report = await checkFile(steps(), by, known.facts.notices, progress);
  terminal.report?.('done');
  const unread = [{ name: path, bytes: 0, sha256: null }];
  return {
    path,
    report,
    known,
    hashed: async () => (opened as InputFile | null)?.hashed().catch(() => unread) ?? unread,
  };
}
