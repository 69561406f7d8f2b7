import { readGpx } from '../../core/my-data/gpx.ts';
import { fileProblem } from '../../core/my-data/import-problem.ts';
import { readKml } from '../../core/my-data/kml.ts';
import { parseXml } from '../../core/my-data/xml-tree.ts';
import { inSlices, type Reading } from './read-step.ts';
import { wholeText } from './read-text.ts';
import type { Source } from './source.ts';

/** Characters of an address that are told. */
const longestAddress = 200;

/** The path that an address means within an archive: as Windows writes it, with escapes, from the folder or above it. */
function pathOf(href: string): string {
  const path = href.replaceAll('\\', '/').replace(/^(?:\.{0,2}\/){1,20}/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A KML or GPX file. Links to other files are told where those do not lie beside it, and never followed. */
export async function* readXml(
  { file, settings, facts, beside = [] }: Source,
  format: 'kml' | 'gpx',
): Reading {
  const text = await wholeText(file, settings.encoding, facts);
  if (typeof text !== 'string') return text;
  const tree = parseXml(text);
  if ('code' in tree) return fileProblem(tree.code, tree.code === 'not-xml' ? String(tree.line) : '');
  if (format === 'gpx') return yield* inSlices(readGpx(tree, text, facts.tell), file.size);
  const { features, links } = readKml(tree, facts.tell);
  const missing = links.filter((href) => !beside.some((name) => name.endsWith(pathOf(href))));
  const [first] = missing;
  if (first !== undefined && features.length === 0)
    return fileProblem('only-link', first.slice(0, longestAddress));
  for (const name of missing) facts.tell('linked-file', { name });
  return yield* inSlices(features, file.size);
}
