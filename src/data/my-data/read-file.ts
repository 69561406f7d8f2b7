import { crsMember } from '../../core/my-data/crs/crs-member.ts';
import { type DetectedFormat, detectFormat } from '../../core/my-data/format.ts';
import { fileProblem } from '../../core/my-data/import-problem.ts';
import { readCsv } from './read-csv.ts';
import { readFlatgeobuf } from './read-flatgeobuf.ts';
import { readGeojson, readNdjson } from './read-geojson.ts';
import type { Reading } from './read-step.ts';
import { textHead } from './read-text.ts';
import { readTopojson } from './read-topojson.ts';
import { readXml } from './read-xml.ts';
import { readZip } from './read-zip.ts';

/** What is known of a file once reading has begun. */
export type FileFacts = {
  format: DetectedFormat | null;
  /** The name of the coordinate system as the file states it, or null. */
  crs: string | null;
};

/** Reads a file of any known format; `facts` is filled in before the first step comes out. */
export async function* readFile(file: Blob, name: string, facts: FileFacts): Reading {
  if (file.size === 0) return fileProblem('empty');
  const head = new Uint8Array(await file.slice(0, 16).arrayBuffer());
  const text = await textHead(file);
  if (text.trim() === '') return fileProblem('empty');
  facts.format = detectFormat(head, text, name);
  switch (facts.format) {
    case null:
      return fileProblem('unknown-format');
    case 'geojson':
      facts.crs = crsMember(text) ?? crsMember(await textHead(file.slice(-2048)));
      return yield* readGeojson(file);
    case 'ndjson':
      return yield* readNdjson(file);
    case 'topojson':
      return yield* readTopojson(file);
    case 'csv':
      return yield* readCsv(file);
    case 'flatgeobuf':
      return yield* readFlatgeobuf(file, (epsg) => {
        facts.crs = `EPSG:${epsg}`;
      });
    case 'zip':
    case 'kmz':
    case 'shapefile':
      return yield* readZip(file);
    default:
      return yield* readXml(file, facts.format);
  }
}
