import type { Feature, Geometry } from 'geojson';
import { tableFields } from './html-table.ts';
import { placemarkGeometry } from './kml-geometry.ts';
import type { Tell } from './notice.ts';
import { childOf, childText, elementsOf, type XmlElement, xmlAttribute } from './xml-tree.ts';

/** Children of a Placemark that are properties of their own. */
const plainNames = ['name', 'address', 'phoneNumber', 'description'] as const;

/** What a schema says of its fields: those of numbers. */
function numberFields(document: XmlElement): ReadonlySet<string> {
  const names = new Set<string>();
  for (const field of elementsOf(document, 'SimpleField')) {
    const [name, type] = [xmlAttribute(field, 'name'), xmlAttribute(field, 'type')];
    if (name !== null && /^(u?int|u?short|float|double)$/i.test(type ?? '')) names.add(name);
  }
  return names;
}

const numberOrText = (text: string): number | string => {
  const value = Number(text);
  return text !== '' && Number.isFinite(value) && (Number.isSafeInteger(value) || !/^-?\d+$/.test(text))
    ? value
    : text;
};

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

function propertiesOf(placemark: XmlElement, numbers: ReadonlySet<string>): Record<string, unknown> {
  const entries: [string, unknown][] = [];
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
  if (extended) {
    for (const data of elementsOf(extended, 'Data'))
      entries.push([xmlAttribute(data, 'name') ?? '', childText(data, 'value') ?? '']);
    for (const data of elementsOf(extended, 'SimpleData')) {
      const name = xmlAttribute(data, 'name') ?? '';
      const text = data.text.trim();
      entries.push([name, numbers.has(name) ? numberOrText(text) : text]);
    }
  }
  return Object.fromEntries(entries);
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
  const features = Array.from(elementsOf(document, 'Placemark'), (placemark): Feature<Geometry | null> => {
    const { geometry, labels: own } = placemarkGeometry(placemark);
    labels += own;
    const id = xmlAttribute(placemark, 'id');
    const fields = describedFields(placemark);
    if (fields.length > 0) described++;
    const properties = { ...propertiesOf(placemark, numbers), ...Object.fromEntries(fields) };
    return { type: 'Feature', ...(id ? { id } : {}), properties, geometry };
  });
  if (described > 0) tell('fields-from-description', { found: described });
  if (labels > 0) tell('label-points', { found: labels });
  const links = Array.from(elementsOf(document, 'NetworkLink')).flatMap((link) =>
    Array.from(elementsOf(link, 'href'), ({ text }) => text.trim()),
  );
  return { features, links };
}
