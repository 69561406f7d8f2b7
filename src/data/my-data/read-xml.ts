import type { Feature } from 'geojson';
import { type FileProblem, fileProblem } from '../../core/my-data/import-problem.ts';
import { lenientXml } from '../../core/my-data/lenient-xml.ts';
import type { Tell } from '../../core/my-data/notice.ts';
import { placemarkGeometry, type XmlNode } from './kml-geometry.ts';
import { inSlices, type Reading } from './read-step.ts';
import { wholeText } from './read-text.ts';
import type { Source } from './source.ts';

type XmlDocument = { getElementsByTagName(name: string): ArrayLike<unknown> };
type XmlElement = XmlNode & { getAttribute(name: string): string | null; readonly lineNumber?: number };

const elements = (document: XmlDocument, name: string) =>
  Array.from(document.getElementsByTagName(name)) as XmlElement[];

/** The line that the parser names in its own words. */
const lineIn = (message: string, skipped: number): string => {
  const line = /line:(\d+)/.exec(message)?.[1];
  return line === undefined ? '' : String(Number(line) + skipped);
};

/** A KML or GPX file. Entities that a document defines for itself are not expanded. */
export async function* readXml(source: Source, format: 'kml' | 'gpx'): Reading {
  const { facts, file, settings, beside } = source;
  const text = await wholeText(file, settings.encoding, facts);
  if (typeof text !== 'string') return text;
  const features = await xmlFeatures(text, format, facts.tell, beside ?? []);
  return 'code' in features ? features : yield* inSlices(features, file.size);
}

async function xmlFeatures(
  raw: string,
  format: 'kml' | 'gpx',
  tell: Tell,
  beside: readonly string[],
): Promise<readonly Feature[] | FileProblem> {
  const [{ DOMParser }, { kml, gpx }] = await Promise.all([
    import('@xmldom/xmldom'),
    import('@tmcw/togeojson'),
  ]);
  const { text, skipped } = lenientXml(raw);
  try {
    const parser = new DOMParser({
      onError(level, message) {
        if (level !== 'warning') throw new SyntaxError(message);
      },
    });
    const document = parser.parseFromString(text, 'text/xml');
    return format === 'kml'
      ? kmlFeatures(document, kml(document).features as Feature[], tell, beside)
      : gpxFeatures(document, gpx(document).features as Feature[], tell, skipped);
  } catch (error) {
    return error instanceof RangeError
      ? fileProblem('nested-too-deeply')
      : fileProblem('not-xml', lineIn(String(error), skipped));
  }
}

/** The Placemarks with their geometry read strictly; links to other files are told, not followed. */
function kmlFeatures(
  document: XmlDocument,
  features: readonly Feature[],
  tell: Tell,
  beside: readonly string[],
): readonly Feature[] | FileProblem {
  const placemarks = elements(document, 'Placemark');
  let labels = 0;
  const read = placemarks.flatMap((placemark, index) => {
    const feature = features[index];
    if (!feature) return [];
    const found = placemarkGeometry(placemark);
    labels += found.labels;
    return [{ ...feature, geometry: found.geometry } as Feature];
  });
  if (labels > 0) tell('label-points', { found: labels });
  const links = elements(document, 'NetworkLink')
    .flatMap((link) => Array.from(elements(link as unknown as XmlDocument, 'href')))
    .map((href) => (href.textContent ?? '').trim())
    .filter((href) => !beside.some((name) => name.endsWith(href.replace(/^\.?\//, ''))));
  const [first] = links;
  if (first !== undefined && read.length === 0) return fileProblem('only-link', first.slice(0, 200));
  for (const href of links) tell('linked-file', { name: href });
  return read;
}

const isDegrees = (text: string | null, most: number) =>
  text !== null && text.trim() !== '' && Math.abs(Number(text)) <= most;

/** Tracks, routes and points; a point whose latitude or longitude is none is told by its line. */
function gpxFeatures(
  document: XmlDocument,
  features: readonly Feature[],
  tell: Tell,
  skipped: number,
): readonly Feature[] {
  for (const name of ['wpt', 'rtept', 'trkpt'])
    for (const point of elements(document, name))
      if (!isDegrees(point.getAttribute('lat'), 90) || !isDegrees(point.getAttribute('lon'), 180))
        tell('bad-coordinates', { name, line: point.lineNumber ? point.lineNumber + skipped : null });
  return features;
}
