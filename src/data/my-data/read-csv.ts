import { geometryColumns, rowFeature, separatorOf } from '../../core/my-data/csv-table.ts';
import { fileProblem } from '../../core/my-data/import-problem.ts';
import { inSlices, type Reading } from './read-step.ts';
import { wholeText } from './read-text.ts';

/** A table with a heading: points in two columns, or well-known text in one. */
export async function* readCsv(file: Blob): Reading {
  const text = await wholeText(file);
  if (typeof text !== 'string') return text;
  const { dsvFormat } = await import('d3-dsv');
  const [headLine = ''] = text.split(/\r?\n/, 1);
  const [header = [], ...rows] = dsvFormat(separatorOf(headLine)).parseRows(text);
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const columns = geometryColumns(header, filled[0] ?? []);
  if (!columns) return fileProblem('csv-without-coordinates', header.slice(0, 12).join(', ').slice(0, 200));
  return yield* inSlices(
    filled.map((row) => rowFeature(header, row, columns)),
    file.size,
  );
}
