import { type FileProblem, fileProblem } from '../../core/my-data/import-problem.ts';
import { inSlices, type Reading } from './read-step.ts';
import { wholeText } from './read-text.ts';

/** A KML or GPX file. */
export async function* readXml(file: Blob, format: 'kml' | 'gpx'): Reading {
  const text = await wholeText(file);
  if (typeof text !== 'string') return text;
  return yield* readXmlText(text, format, file.size);
}

/** KML or GPX text; entities that a document defines for itself are not expanded. */
export async function* readXmlText(text: string, format: 'kml' | 'gpx', bytes: number): Reading {
  const features = await xmlFeatures(text, format);
  return Array.isArray(features) ? yield* inSlices(features, bytes) : (features as FileProblem);
}

async function xmlFeatures(text: string, format: 'kml' | 'gpx'): Promise<unknown[] | FileProblem> {
  const [{ DOMParser }, { kml, gpx }] = await Promise.all([
    import('@xmldom/xmldom'),
    import('@tmcw/togeojson'),
  ]);
  try {
    const parser = new DOMParser({
      onError(level, message) {
        if (level !== 'warning') throw new SyntaxError(message);
      },
    });
    const document = parser.parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
    return (format === 'kml' ? kml(document) : gpx(document)).features;
  } catch (error) {
    return fileProblem(error instanceof RangeError ? 'nested-too-deeply' : 'not-xml');
  }
}
