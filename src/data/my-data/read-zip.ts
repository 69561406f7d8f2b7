import { formatTable } from '../../core/my-data/format.ts';
import { type FileProblem, fileProblem } from '../../core/my-data/import-problem.ts';
import { itemWithPlaces, memberFields } from '../../core/my-data/place-fields.ts';
import { conversion } from './convert.ts';
import { decodeAs } from './decode-text.ts';
import { partOfShapefile } from './grouped-files.ts';
import { readShapefile } from './read-shapefile.ts';
import type { Reading, ReadStep } from './read-step.ts';
import { seemProjected } from './seem-projected.ts';
import type { FileFacts, Source } from './source.ts';
import { type Archive, type Entry, unzip } from './unzip.ts';

/** Archives within an archive, a Shapefile's own part, and texts, more often a licence than a table. */
const notAlone: readonly string[] = ['zip', 'kmz', 'shp', 'txt'];
const endings = Object.values(formatTable).flatMap(({ extensions }): readonly string[] => extensions);
const withMap = new RegExp(`\\.(${endings.filter((each) => !notAlone.includes(each)).join('|')})$`, 'i');
/** Where qgis2web keeps its layers, and how each begins. */
const script = /(?:^|\/)(?:data|layers)\/[^/]{1,200}\.js$/i;
const scriptStart = 'var json_';
const wanted = new RegExp(`${withMap.source}|${script.source}|${partOfShapefile.source}`, 'i');
/** A KMZ is an archive, too, and read in another one, but no deeper: an archive may hold itself. */
const kmz = /\.kmz$/i;
const wantedOutside = new RegExp(`${wanted.source}|${kmz.source}`, 'i');
const isWithin = ({ beside }: Source): boolean => beside !== undefined;

/** Members that hold map data of kinds that are not read here: each is told, none passed over in silence. */
const foreign =
  /\.(kmz|zip|gml|dxf|dwg|tab|mif|gdbtable|xlsx?|ods|mdb|accdb|dgn|pmtiles|mbtiles|osm|pbf|dae|tiff?)$/i;

/** What else an archive may be: told by name, with the way out. */
function knownKind(names: readonly string[]): FileProblem | null {
  if (names.some((name) => /^(xl\/workbook\.(xml|bin)|content\.xml)$/.test(name)))
    return fileProblem('spreadsheet');
  if (names.some((name) => /\.gdb\//i.test(name) || /\.gdbtable$/i.test(name)))
    return fileProblem('geodatabase');
  if (names.some((name) => /^word\/document\.xml$/.test(name))) return fileProblem('foreign-format', 'Word');
  if (names.some((name) => /\.(tab|mif)$/i.test(name))) return fileProblem('foreign-format', 'MapInfo');
  if (names.some((name) => /\.qgs$/i.test(name))) return fileProblem('foreign-format', 'QGIS (.qgz)');
  const other = names.find((name) => foreign.test(name));
  return other === undefined ? null : fileProblem('zip-without-map', other);
}

const inFolder = (name: string) => name.toLowerCase();

type Part = { readonly name: string; readonly read: () => Reading };

/** What a layer of a member is called in the archive. */
const layerWithin = (member: string, layer: string | undefined) =>
  layer === undefined ? member : `${member}/${layer}`;

const layersWithin = (member: string, layers: readonly string[]) =>
  layers.flatMap((layer) => (layer.startsWith(`${member}/`) ? [layer.slice(member.length + 1)] : []));

type ReadMember = (member: Source) => Reading;

function partsOf({ entries, names }: Archive, source: Source, readMember: ReadMember): Part[] {
  const beside = ({ name }: Entry, extension: string) =>
    entries.find((each) => inFolder(each.name) === inFolder(name).replace(/shp$/, extension))?.bytes;
  return entries.flatMap((entry): Part[] => {
    const { name, bytes } = entry;
    if (/\.shp$/i.test(name)) {
      const [dbf, shx, prj, cpg] = ['dbf', 'shx', 'prj', 'cpg'].map((extension) => beside(entry, extension));
      return [{ name, read: () => readShapefile({ name, shp: bytes, dbf, shx, prj, cpg }, source) }];
    }
    const isScript =
      script.test(name) && decodeAs(bytes.subarray(0, scriptStart.length), 'utf-8') === scriptStart;
    if (!isScript && !withMap.test(name) && !kmz.test(name)) return [];
    const facts: FileFacts = { ...source.facts, format: null, crs: null, closedLines: 0 };
    const settings = { ...source.settings, withoutLayers: layersWithin(name, source.settings.withoutLayers) };
    const member: Source = { ...source, settings, file: new Blob([bytes]), name, facts, beside: names };
    return [{ name, read: () => memberReading(member, source.facts, readMember) }];
  });
}

/** A member through the reader of its own format; its coordinate system is its own. */
async function* memberReading(member: Source, whole: FileFacts, readMember: ReadMember): Reading {
  const reading = readMember(member);
  for (;;) {
    const step = await reading.next();
    whole.encoding ??= member.facts.encoding;
    if (step.done) {
      whole.closedLines += member.facts.closedLines;
      return step.value;
    }
    yield { crs: member.facts.crs, ...step.value };
  }
}

/** A table that belongs to no Shapefile of the archive. */
const isStray = (name: string, names: readonly string[]) =>
  /\.dbf$/i.test(name) && !names.some((each) => inFolder(each) === inFolder(name).replace(/dbf$/, 'shp'));

/** A member that holds no map data at all: a list, settings, or a KML that only binds the others together. */
const isNoMap = ({ code }: FileProblem) =>
  ['csv-without-coordinates', 'blank-columns', 'no-features', 'unknown-format', 'empty'].includes(code);

/** Why the positions of a member cannot become degrees; null where they can. */
async function unknownSystem(
  { crs = null, items }: ReadStep,
  { settings }: Source,
): Promise<FileProblem | null> {
  const stated = settings.crs ?? crs;
  if (stated === null && seemProjected(items)) return fileProblem('projection-unknown');
  const made = await conversion(stated, false);
  return 'code' in made ? made : null;
}

/** An archive: every member that holds map data is read by `readMember`, and every one that could not be is named. */
export async function* readZip(source: Source, readMember: ReadMember): Reading {
  const { facts, file } = source;
  const members = isWithin(source) ? wanted : wantedOutside;
  const archive = await unzip(file, members, facts.tell);
  if ('code' in archive) return archive;
  const parts = partsOf(archive, source, readMember);
  const broken = facts.notices.find(({ code }) => code === 'member-broken');
  if (parts.length === 0 && broken) return fileProblem('zip-broken', broken.name);
  if (parts.length === 0) return knownKind(archive.names) ?? fileProblem('zip-without-map');
  for (const name of archive.names)
    if ((foreign.test(name) && !members.test(name)) || isStray(name, archive.names))
      facts.tell('member-left-out', { name });
  const places = memberFields(parts.map(({ name }) => name));
  let first: FileProblem | null = null;
  let read = 0;
  for (const [index, { name, read: start }] of parts.entries()) {
    const bytes = (file.size * (index + 1)) / parts.length;
    if (source.settings.withoutLayers.includes(name)) {
      yield { items: [], bytes, crs: null, layer: name };
      continue;
    }
    const reading = start();
    for (let isFirst = true; ; isFirst = false) {
      const step = await reading.next();
      const unknown =
        step.done || !isFirst || parts.length === 1 ? null : await unknownSystem(step.value, source);
      if (unknown) {
        // Only this member is refused; the others are read.
        first ??= unknown;
        facts.tell('member-crs-unknown', {
          name: unknown.detail === '' ? name : `${name} (${unknown.detail})`,
        });
        await reading.return(null);
        break;
      }
      if (step.done) {
        first ??= step.value;
        if (step.value?.code === 'only-link') facts.tell('linked-file', { name: step.value.detail });
        else if (step.value && !isNoMap(step.value)) facts.tell('member-left-out', { name });
        break;
      }
      read += step.value.items.length;
      const items = step.value.items.map((item) => itemWithPlaces(item, places[index] ?? []));
      yield { ...step.value, items, layer: layerWithin(name, step.value.layer), bytes };
    }
  }
  return read === 0 || parts.length === 1 ? first : null;
}
