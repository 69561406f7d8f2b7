import { dbfTexts, readDbf } from '../../core/my-data/dbf.ts';
import { encodingOf, encodingOfLanguageByte } from '../../core/my-data/encoding.ts';
import { fileProblem } from '../../core/my-data/import-problem.ts';
import { compareCounts, type Tell } from '../../core/my-data/notice.ts';
import { readShp, shxCount } from '../../core/my-data/shp.ts';
import { decodeAs, decodeText, encodingFor } from './decode-text.ts';
import { inSlices, type Reading } from './read-step.ts';
import { hearEncoding, type Source } from './source.ts';

/** The files of one Shapefile; `name` is the .shp's. */
export type ShapefileParts = {
  readonly name: string;
  readonly shp: Uint8Array;
  readonly dbf?: Uint8Array | undefined;
  readonly shx?: Uint8Array | undefined;
  readonly prj?: Uint8Array | undefined;
  readonly cpg?: Uint8Array | undefined;
};

const shortText = (bytes: Uint8Array | undefined) => (bytes ? decodeText(bytes, null).text.trim() : '');

type Rows = readonly (Readonly<Record<string, unknown>> | null)[];

/** The rows of the table, decoded as .cpg, the language byte, the reader, or a guess says; null where it is broken. */
function rowsOf(
  dbf: Uint8Array,
  parts: ShapefileParts,
  { settings, facts }: Source,
  tell: Tell,
): Rows | null {
  const declared = encodingOf(shortText(parts.cpg)) ?? encodingOfLanguageByte(dbf[29] ?? 0);
  const encoding = encodingFor(dbfTexts(dbf), settings.encoding, declared);
  hearEncoding(facts)(encoding);
  const decode = (bytes: Uint8Array) => {
    // A field is as long as it is: the last letter of a longer text may be cut in two.
    const text = decodeAs(bytes, encoding.name).replace(/\uFFFD$/, '');
    facts.lettersLost ||= text.includes('\uFFFD');
    return text;
  };
  return readDbf(dbf, parts.name.replace(/shp$/i, 'dbf'), decode, tell)?.rows ?? null;
}

/**
 * A Shapefile: shapes, their table and their index are counted against each other. Rows that are marked deleted are
 * left out with their shapes, as GDAL and QGIS do.
 */
export async function* readShapefile(parts: ShapefileParts, source: Source): Reading {
  const { name, dbf, shx, prj } = parts;
  const { tell } = source.facts;
  const records = readShp(parts.shp, name, tell);
  const rows = dbf ? rowsOf(dbf, parts, source, tell) : [];
  if (!records || !rows) return fileProblem('broken-file', name);
  if (dbf) compareCounts(tell, 'rows-differ', rows.length, records.length, name);
  if (shx && shx.byteLength > 0) compareCounts(tell, 'fewer-features', shxCount(shx), records.length, name);
  const deleted = rows.filter((row) => row === null).length;
  if (deleted > 0) tell('rows-deleted', { name, found: deleted });
  const features = records.flatMap((record, index) => {
    const properties = dbf ? rows[index] : {};
    if (properties === null) return [];
    const geometry = record === 'surface' ? { type: 'MultiPatch' } : record;
    return [{ type: 'Feature', properties: properties ?? {}, geometry }];
  });
  const crs = shortText(prj);
  for await (const step of inSlices(features, source.file.size))
    yield { ...step, crs: crs === '' ? null : crs };
  return null;
}
