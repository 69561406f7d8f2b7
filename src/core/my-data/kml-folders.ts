import type { FieldEntry } from './fields.ts';
import { childText, elementsOf, type XmlElement, xmlAttribute } from './xml-tree.ts';

/** A Placemark and the names of the folders that it lies in, the outermost first. */
export type PlacedMark = { readonly placemark: XmlElement; readonly folders: readonly string[] };

function* marksIn(
  element: XmlElement,
  names: ReadonlySet<string>,
  folders: readonly string[],
): Generator<PlacedMark> {
  for (const child of element.children) {
    if (names.has(child.name)) yield { placemark: child, folders };
    const name = child.name === 'Folder' ? childText(child, 'name') : null;
    yield* marksIn(child, names, name ? [...folders, name] : folders);
  }
}

/** Placemarks in their order, those among them that a `Schema` of KML 2.0 gives a name of its own. */
export function placemarksOf(document: XmlElement): Iterable<PlacedMark> {
  const named = Array.from(elementsOf(document, 'Schema')).flatMap((schema) =>
    xmlAttribute(schema, 'parent') === 'Placemark' ? [xmlAttribute(schema, 'name') ?? ''] : [],
  );
  return marksIn(document, new Set(['Placemark', ...named.filter((name) => name !== '')]), []);
}

/** The folders as fields, by how deep they lie: `folder`, `folder 2`. Who has no table keeps directions in their names. */
export const folderFields = (folders: readonly string[]): readonly FieldEntry[] =>
  folders.map((name, depth): FieldEntry => [depth === 0 ? 'folder' : `folder ${depth + 1}`, name]);
