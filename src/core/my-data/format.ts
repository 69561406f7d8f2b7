import { looksNewlineDelimited } from './feature-reader.ts';

export const formats = [
  'geojson',
  'ndjson',
  'topojson',
  'kml',
  'kmz',
  'gpx',
  'shapefile',
  'csv',
  'flatgeobuf',
] as const;
export type ImportFormat = (typeof formats)[number];

/** A zip is opened before it is known whether it holds a Shapefile or a KML. */
export type DetectedFormat = ImportFormat | 'zip';

const startsWith = (head: Uint8Array, ...bytes: readonly number[]) =>
  bytes.every((byte, index) => head[index] === byte);

const extensions: Readonly<Record<string, DetectedFormat>> = {
  geojson: 'geojson',
  json: 'geojson',
  ndjson: 'ndjson',
  geojsonl: 'ndjson',
  geojsons: 'ndjson',
  jsonl: 'ndjson',
  topojson: 'topojson',
  kml: 'kml',
  gpx: 'gpx',
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
};

const jsonFormat = (text: string): ImportFormat => {
  if (/"type"\s*:\s*"Topology"/.test(text) || /"arcs"\s*:/.test(text)) return 'topojson';
  return looksNewlineDelimited(text) ? 'ndjson' : 'geojson';
};

const firstElement = (text: string) =>
  /<\s*(?:[\w-]+:)?([a-z][\w-]*)/i.exec(text.replace(/<!--[\s\S]*?-->/g, ''))?.[1];

/**
 * The format of a file by its first bytes, then by its name. `text` is the decoded beginning (64 kB are
 * plenty); the content wins over a wrong extension.
 */
export function detectFormat(head: Uint8Array, text: string, name: string): DetectedFormat | null {
  if (startsWith(head, 0x66, 0x67, 0x62)) return 'flatgeobuf';
  if (startsWith(head, 0x50, 0x4b)) return 'zip';
  const trimmed = text.replace(/^[\uFEFF\s]+/, '');
  if (trimmed.startsWith('<')) {
    const element = firstElement(trimmed)?.toLowerCase();
    return element === 'kml' || element === 'gpx' ? element : null;
  }
  if (['{', '[', '\u001e'].some((mark) => trimmed.startsWith(mark))) return jsonFormat(trimmed);
  if (trimmed.includes('\0') || trimmed === '') return null;
  const byName = extensions[/\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? ''];
  if (byName !== undefined && byName !== 'csv') return byName;
  return /^[^\n]*[,;\t][^\n]*(\r|\n|$)/.test(trimmed) || byName === 'csv' ? 'csv' : null;
}
