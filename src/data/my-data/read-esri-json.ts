import type { Feature } from 'geojson';
import { esriFeatures } from '../../core/my-data/esri-json.ts';
import { type EsriSet, esriLinks, esriSets } from '../../core/my-data/esri-sets.ts';
import { type FileProblem, fileProblem } from '../../core/my-data/import-problem.ts';
import { parseFile } from '../../core/my-data/parse-json.ts';
import { itemWithPlaces } from '../../core/my-data/place-fields.ts';
import { otherSystem } from './other-system.ts';
import { inSlices, type Reading } from './read-step.ts';
import { wholeText } from './read-text.ts';
import { hearDoubled, type Source } from './source.ts';

type Read = NonNullable<ReturnType<typeof esriFeatures>>;

/** What keeps a set from being read: coordinates as steps of a raster, or more than one system. */
async function faultOf(set: EsriSet['set'], read: Read, source: Source): Promise<FileProblem | null> {
  const { settings, facts } = source;
  if (set.transform !== undefined) return fileProblem('foreign-format', 'ArcGIS (quantized coordinates)');
  return otherSystem(read.named, { settings, facts: { ...facts, crs: read.crs } });
}

/** Where a service sent only as many as it sends at once, or curves became chords, that is told. */
function tellOf({ name, set }: EsriSet, read: Read, { settings, facts }: Source): void {
  const { features, crs, naming, measured, curved } = read;
  const placed = features.filter((feature) => (feature as Feature | null)?.geometry).length;
  if (crs !== null && settings.crs === null && naming > 0 && naming < placed)
    facts.tell('crs-of-some', { name: crs, promised: placed, found: naming });
  if (set.exceededTransferLimit === true)
    facts.tell('fewer-features', { name: name ?? '', found: features.length });
  if (measured) facts.tell('measures-unused', { name: name ?? '' });
  if (curved > 0) facts.tell('curves-as-chords', { name: name ?? '', found: curved });
}

/** A JSON, or one a line. */
function parseWhole(text: string, { facts }: Source) {
  const parsed = parseFile(text, hearDoubled(facts));
  if (!('code' in parsed)) return parsed;
  const lines = text
    .split('\n')
    .map((line) => line.trim().replace(/[,;]$/, ''))
    .filter((line) => line !== '')
    .join(',');
  const listed = parseFile(`[${lines}]`, hearDoubled(facts));
  return 'code' in listed ? parsed : listed;
}

/** The sets of features in a JSON of ArcGIS, each in its own coordinate system, of several named in a field. */
export async function* readEsriJson(source: Source): Reading {
  const { file, settings, facts } = source;
  const text = await wholeText(file, settings.encoding, facts);
  if (typeof text !== 'string') return text;
  const parsed = parseWhole(text, source);
  if ('code' in parsed) return parsed;
  const { value } = parsed;
  const sets = esriSets(value);
  const links = esriLinks(value);
  if (sets.length === 0 && links[0] !== undefined) return fileProblem('only-link', links[0]);
  for (const name of links) facts.tell('linked-file', { name });
  for (const [index, each] of sets.entries()) {
    const { name, set } = each;
    const read = esriFeatures(set);
    if (!read) return fileProblem('broken-file');
    if (sets.length === 1) facts.crs = read.crs;
    const fault = await faultOf(set, read, source);
    if (fault) return fault;
    tellOf(each, read, source);
    const bytes = (file.size * (index + 1)) / sets.length;
    for await (const step of inSlices(read.features, bytes))
      yield name === null
        ? step
        : {
            ...step,
            items: step.items.map((item) => itemWithPlaces(item, [['layer', name]])),
            crs: read.crs,
            layer: name,
          };
  }
  return null;
}
