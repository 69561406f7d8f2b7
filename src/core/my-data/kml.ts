import type { Feature, Geometry } from 'geojson';
import { type FieldEntry, freeFields } from './fields.ts';
import { tableFields } from './html-table.ts';
import { folderFields, placemarksOf } from './kml-folders.ts';
import { placemarkGeometry } from './kml-geometry.ts';
import type { Tell } from './notice.ts';
import { isHeldByDouble } from './written-number.ts';
import { childOf, childText, elementsOf, type XmlElement, xmlAttribute } from './xml-tree.ts';

/** Children of a Placemark that are properties of their own. */
const plainNames = ['name', 'address', 'phoneNumber', 'description'] as const;
/** Those, and what says how it is shown. */
const ofPlacemark = [...plainNames, 'styleUrl', 'visibility', 'open', 'Snippet', 'snippet'] as const;

/** What a schema says of its fields: those of numbers. */
function numberFields(document: XmlElement): ReadonlySet<string> {
  const names = new Set<string>();
  for (const field of elementsOf(document, 'SimpleField')) {
    const [name, type] = [xmlAttribute(field, 'name'), xmlAttribute(field, 'type')];
    if (name !== null && /^(u?int|u?short|float|double)$/i.test(type ?? '')) names.add(name);
  }
  return names;
}

const numberOrText = (text: string): number | string =>
  text !== '' && isHeldByDouble(text) ? Number(text) : text;

/** The HTML of a description, which stands there as text or, though it should not, as elements. */
function htmlOf({ text, children }: XmlElement): string {
  if (children.length === 0) return text;
  const inner = ({ name, text: own, children: below }: XmlElement): string =>
    `<${name}>${own.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}${below.map(inner).join('')}</${name}>`;
  return children.map(inner).join('');
}

/** Fields that stand as a table in the description alone; none where the Placemark has data of its own. */
function describedFields(placemark: XmlElement): readonly (readonly [string, string])[] {
  const extended = childOf(placemark, 'ExtendedData');
  const hasData = extended?.children.some(({ name }) => /^(Data|SchemaData)$/.test(name));
  const description = childOf(placemark, 'description');
  return hasData || !description ? [] : tableFields(htmlOf(description));
}

/** The fields that a Placemark holds as elements, in whichever of the ways that KML knows or programs have. */
function extendedFields(extended: XmlElement, numbers: ReadonlySet<string>): readonly FieldEntry[] {
  const data = Array.from(
    elementsOf(extended, 'Data'),
    (each): FieldEntry => [xmlAttribute(each, 'name') ?? '', childText(each, 'value') ?? ''],
  );
  const simple = Array.from(elementsOf(extended, 'SimpleData'), (each): FieldEntry => {
    const name = xmlAttribute(each, 'name') ?? '';
    const text = each.text.trim();
    return [name, numbers.has(name) ? numberOrText(text) : text];
  });
  // Elements of another namespace, each a field.
  const others = extended.children.filter(
    ({ name, children }) => children.length === 0 && !/^(Data|SchemaData)$/.test(name),
  );
  return [...data, ...simple, ...others.map(({ name, text }): FieldEntry => [name, text.trim()])];
}

/** Fields of a Placemark whose schema gives it a name of its own: they stand in it as they are. */
const schemaFields = ({ name, children }: XmlElement): readonly FieldEntry[] =>
  name === 'Placemark'
    ? []
    : children.flatMap((child): FieldEntry[] =>
        child.children.length === 0 && !(ofPlacemark as readonly string[]).includes(child.name)
          ? [[child.name, child.text.trim()]]
          : [],
      );

/** The fields of a Placemark, its own ones ahead of those that every Placemark has. */
function fieldsOf(placemark: XmlElement, numbers: ReadonlySet<string>): readonly FieldEntry[] {
  const entries: FieldEntry[] = [];
  for (const name of plainNames) {
    const text = childText(placemark, name);
    if (text !== null && text !== '') entries.push([name, text]);
  }
  const when = childOf(placemark, 'TimeStamp');
  if (when) entries.push(['timestamp', childText(when, 'when') ?? '']);
  const span = childOf(placemark, 'TimeSpan');
  for (const end of ['begin', 'end'])
    if (span && childOf(span, end)) entries.push([end, childText(span, end)]);
  const extended = childOf(placemark, 'ExtendedData');
  const fields = extended ? extendedFields(extended, numbers) : schemaFields(placemark);
  return [...fields, ...entries];
}

/** What a KML holds: its Placemarks, and the addresses of other files to which it links. */
export type KmlContent = {
  readonly features: readonly Feature<Geometry | null>[];
  readonly links: readonly string[];
};

/** The Placemarks of a KML 2.x in their order. Links are named, not followed. */
export function readKml(document: XmlElement, tell: Tell): KmlContent {
  const numbers = numberFields(document);
  let [labels, described] = [0, 0];
  const features = Array.from(placemarksOf(document), ({ placemark, folders }): Feature<Geometry | null> => {
    const { geometry, labels: own } = placemarkGeometry(placemark);
    labels += own;
    const id = xmlAttribute(placemark, 'id');
    const fields = describedFields(placemark);
    if (fields.length > 0) described++;
    const properties = freeFields(
      [...fields, ...fieldsOf(placemark, numbers), ...folderFields(folders)],
      tell,
    );
    return { type: 'Feature', ...(id ? { id } : {}), properties, geometry };
  });
  if (described > 0) tell('fields-from-description', { found: described });
  if (labels > 0) tell('label-points', { found: labels });
  const links = Array.from(elementsOf(document, 'NetworkLink')).flatMap((link) =>
    Array.from(elementsOf(link, 'href'), ({ text }) => text.trim()),
  );
  return { features, links };
}
