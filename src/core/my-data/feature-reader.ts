import { besideFeatures, collectionsWithin } from './collections-within.ts';
import { FeatureParser } from './feature-parser.ts';
import { createFeatureScanner, deepest } from './feature-scanner.ts';
import { type FileProblem, fileProblem } from './import-problem.ts';
import { doubledKey } from './json-keys.ts';
import { skipSpace } from './json-skip.ts';
import { type HearDoubled, parseElement, parseJson } from './parse-json.ts';
import type { ReadItem } from './read-item.ts';
import { splitFeatures } from './split-features.ts';

/** Takes a text piece by piece and gives its features as soon as they are whole. */
export type FeatureReader = {
  /** A fault ends the reading. */
  push(text: string): { readonly items: readonly ReadItem[]; readonly fault: FileProblem | null };
  /**
   * What was still open, what was wrong with the text as a whole, what stands around its features, and how many comments
   * were passed over. `layers` are the same items as they stand in several collections, where they do.
   */
  end(): {
    readonly items: readonly ReadItem[];
    readonly layers?: readonly ItemsTogether[];
    readonly fault: FileProblem | null;
    readonly collection?: unknown;
    readonly comments: number;
  };
};

/** An element's text as features: a broken one is cut where new features begin inside it. */
function itemsOf(text: string, doubled: HearDoubled): readonly ReadItem[] {
  const whole = parseElement(text, doubled);
  if (whole) return [whole];
  return splitFeatures(text).map((piece) => parseElement(piece, doubled) ?? { fault: 'not-json' });
}

/** The feature that a text is, where it is one of the usual kind and nothing else. */
function usualItem(parser: FeatureParser, text: string): ReadItem | null {
  const end = parser.read(text, skipSpace(text, 0));
  return end >= 0 && skipSpace(text, end) === text.length ? parser.item() : null;
}

const itemOf = (value: unknown): ReadItem => ({ value });

/** Items that stand together; those of one of several collections have its name. */
export type ItemsTogether = { readonly layer: string | null; readonly items: readonly ReadItem[] };

/**
 * A single feature, a bare geometry, a list of features, as some programs write them, or what stands in collections that
 * lie deeper.
 */
export function bareFeatures(value: unknown): readonly ItemsTogether[] {
  const type = (value as { type?: unknown } | null)?.type;
  const isGeometry =
    typeof type === 'string' && (/(Point|LineString|Polygon)$/.test(type) || type === 'GeometryCollection');
  if (isGeometry)
    return [{ layer: null, items: [{ value: { type: 'Feature', properties: {}, geometry: value } }] }];
  return collectionsWithin(value).map(({ name, features }) => ({ layer: name, items: features.map(itemOf) }));
}

/** What the engine says about the place of the fault, without its wording: a position, or nothing. */
function firstFault(text: string): string {
  try {
    JSON.parse(text);
  } catch (error) {
    return /position (\d+)/.exec(String(error))?.[1] ?? '';
  }
  return '';
}

/** GeoJSON: features are read one by one, so that neither the text nor its tree is held as a whole. */
export function geojsonReader(doubled: HearDoubled = () => {}): FeatureReader {
  let items: ReadItem[] = [];
  const parser = new FeatureParser();
  const scanner = createFeatureScanner(
    (text) => {
      const usual = usualItem(parser, text);
      for (const item of usual ? [usual] : itemsOf(text, doubled)) items.push(item);
    },
    {
      read: (text, start) => parser.read(text, start),
      keep: () => {
        items.push(parser.item());
      },
    },
  );
  return {
    push(text) {
      items = [];
      parser.renew();
      const fault = scanner.push(text);
      const detail = fault === 'nested-too-deeply' ? String(deepest) : '';
      return { items, fault: fault && fileProblem(fault, detail) };
    },
    end() {
      const { shell, rest, hadFeatures, comments } = scanner.end();
      const whole = parseJson(shell);
      if (hadFeatures) {
        // The features of a second list are read, too.
        const twice = doubledKey(shell);
        const damaged = twice === null || twice === 'features' ? null : fileProblem('broken-file');
        const beside = besideFeatures(whole?.value).map(itemOf);
        return {
          items: [...(rest.trim() === '' ? [] : itemsOf(rest, doubled)), ...beside],
          fault: whole ? damaged : fileProblem('truncated'),
          ...(whole && { collection: whole.value }),
          comments,
        };
      }
      if (!whole) return { items: [], fault: fileProblem('not-json', firstFault(shell)), comments };
      const read = parseElement(shell, doubled) ?? whole;
      if ('fault' in read) return { items: [read], fault: null, comments };
      const layers = bareFeatures(read.value);
      const items = layers.flatMap((layer) => layer.items);
      const isCollection = (whole.value as { type?: unknown } | null)?.type === 'FeatureCollection';
      const fault = items.length > 0 || isCollection ? null : fileProblem('no-features');
      const areNamed = layers.some(({ layer }) => layer !== null);
      return { items, ...(areNamed && { layers }), fault, comments };
    },
  };
}
