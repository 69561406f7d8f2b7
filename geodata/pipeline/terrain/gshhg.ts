import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PipelineError } from '../pipeline-error.ts';
import type { Vertex } from '../rings.ts';
import { readTable } from '../table-read.ts';

const TABLE = 'gshhg.csv';
const COLUMNS = ['file', 'version', 'command', 'sha256'];
export const RIVERS = 'gshhg-rivers.txt';
export const LAKES = 'gshhg-lakes.txt';

/**
 * The polylines of one extract of GSHHG as GMT writes them: a line beginning with `>` opens a piece, each other line is
 * lon lat in degrees. Throws where a line is neither.
 */
export function readPieces(text: string, file: string): Vertex[][] {
  const pieces: Vertex[][] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('>')) {
      pieces.push([]);
      continue;
    }
    const [lon, lat, ...more] = line.split('\t').map(Number);
    const isVertex = Number.isFinite(lon) && Number.isFinite(lat) && more.length === 0;
    const piece = pieces.at(-1);
    if (!isVertex || piece === undefined)
      throw new PipelineError(file, `line ${index + 1}`, 'is no position of a piece');
    piece.push([lon as number, lat as number]);
  }
  return pieces;
}

/** The pieces of `file` in `dir`, whose bytes must be those that gshhg.csv pins. */
export function readExtract(dir: string, file: string): Vertex[][] {
  const row = readTable(dir, TABLE, COLUMNS, 'file').find((candidate) => candidate.text('file') === file);
  if (row === undefined) throw new PipelineError(TABLE, file, 'is not listed');
  const bytes = readFileSync(join(dir, file));
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (hash !== row.text('sha256')) row.fail('sha256', `${file} has the hash ${hash}`);
  return readPieces(bytes.toString('utf8'), file);
}
