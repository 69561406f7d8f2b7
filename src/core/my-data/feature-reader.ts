import { isDeeper } from './depth.ts';
import { createFeatureScanner, deepest, longestFeature } from './feature-scanner.ts';
import { type FileProblem, fileProblem } from './import-problem.ts';
import { jsonValue, parseJson } from './parse-json.ts';
import type { ReadItem } from './read-item.ts';
import { splitFeatures } from './split-features.ts';

/** Takes a text piece by piece and gives its features as soon as they are whole. */
export type FeatureReader = {
  /** A fault ends the reading. */
  push(text: string): { readonly items: readonly ReadItem[]; readonly fault: FileProblem | null };
  /** What was still open, and what was wrong with the text as a whole. */
  end(): { readonly items: readonly ReadItem[]; readonly fault: FileProblem | null };
};

/** An element's text as features: a broken one is cut where new features begin inside it. */
function itemsOf(text: string): readonly ReadItem[] {
  const whole = parseJson(text);
  if (whole) return [whole];
  return splitFeatures(text).map((piece) => parseJson(piece) ?? { fault: 'not-json' });
}

/** The value of a text that is one, as JSON has it and not too deep; undefined otherwise. */
function wholeValue(text: string): unknown {
  try {
    const value = jsonValue(text);
    return isDeeper(value, deepest - 2) ? undefined : value;
  } catch {
    return undefined;
  }
}

/** A single feature, a bare geometry, or a list of features, as some programs write them. */
function bareFeatures(value: unknown): readonly ReadItem[] {
  if (Array.isArray(value)) return value.map((element: unknown) => ({ value: element }));
  const type = (value as { type?: unknown } | null)?.type;
  if (type === 'Feature') return [{ value }];
  const isGeometry =
    typeof type === 'string' && (/(Point|LineString|Polygon)$/.test(type) || type === 'GeometryCollection');
  return isGeometry ? [{ value: { type: 'Feature', properties: {}, geometry: value } }] : [];
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
export function geojsonReader(): FeatureReader {
  let items: ReadItem[] = [];
  const scanner = createFeatureScanner(
    (text) => {
      for (const item of itemsOf(text)) items.push(item);
    },
    (text) => {
      const value = wholeValue(text);
      if (value === undefined) return false;
      items.push({ value });
      return true;
    },
  );
  return {
    push(text) {
      items = [];
      const fault = scanner.push(text);
      const detail = fault === 'nested-too-deeply' ? String(deepest) : '';
      return { items, fault: fault && fileProblem(fault, detail) };
    },
    end() {
      const { shell, rest, hadFeatures } = scanner.end();
      const whole = parseJson(shell);
      if (hadFeatures)
        return {
          items: rest.trim() === '' ? [] : itemsOf(rest),
          fault: whole ? null : fileProblem('truncated'),
        };
      if (!whole) return { items: [], fault: fileProblem('not-json', firstFault(shell)) };
      const found = bareFeatures(whole.value);
      const isCollection = (whole.value as { type?: unknown } | null)?.type === 'FeatureCollection';
      return { items: found, fault: found.length > 0 || isCollection ? null : fileProblem('no-features') };
    },
  };
}

function itemsOfLine(line: string): readonly ReadItem[] {
  const text = (line.startsWith('\u001e') ? line.slice(1) : line).trim();
  if (text === '') return [];
  const whole = parseJson(text);
  if (!whole) return [{ fault: 'not-json' }];
  const features = (whole.value as { features?: unknown } | null)?.features;
  if (Array.isArray(features)) return bareFeatures(features);
  const bare = bareFeatures(whole.value);
  return bare.length > 0 ? bare : [whole];
}

/** Newline-delimited GeoJSON (RFC 8142 record separators allowed): a feature a line. */
export function ndjsonReader(): FeatureReader {
  let pending = '';
  const read = (lines: readonly string[]) => {
    const items = lines.flatMap(itemsOfLine);
    const deep = items.findIndex((item) => 'value' in item && isDeeper(item.value, deepest));
    return deep === -1
      ? { items, fault: null }
      : { items: items.slice(0, deep), fault: fileProblem('nested-too-deeply', String(deepest)) };
  };
  return {
    push(text) {
      const lines = (pending + text).split('\n');
      pending = lines.pop() ?? '';
      const { items, fault } = read(lines);
      return { items, fault: fault ?? (pending.length > longestFeature ? fileProblem('too-large') : null) };
    },
    end: () => read([pending]),
  };
}

/** Whether a text is newline-delimited GeoJSON, by its beginning (64 kB are plenty). */
export function looksNewlineDelimited(head: string): boolean {
  const text = head.trimStart();
  if (text.startsWith('\u001e')) return true;
  const end = text.indexOf('\n');
  if (end === -1) return false;
  if (parseJson(text.slice(0, end))) return text.slice(end).trim() !== '';
  if (text.includes('"FeatureCollection"')) return false;
  return text
    .slice(0, text.lastIndexOf('\n'))
    .split('\n')
    .some(
      (line) => line.trimStart().startsWith('{') && parseJson(line) !== undefined && /"Feature"/.test(line),
    );
}
