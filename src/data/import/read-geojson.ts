import { createFeatureScanner, deepest } from '../../core/import/feature-scanner.ts';
import { recordSeparator } from '../../core/import/format.ts';
import { fileProblem } from '../../core/import/import-problem.ts';
import type { ReadItem } from '../../core/import/read-item.ts';
import { splitFeatures } from '../../core/import/split-features.ts';
import type { Reading } from './read-step.ts';
import { textPieces } from './read-text.ts';

/** The value of a JSON text, or undefined where it is none. */
function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** An element's text as features: a broken one is cut where new features begin inside it. */
function itemsOf(text: string): ReadItem[] {
  const whole = parsed(text);
  if (whole) return [whole];
  return splitFeatures(text).map((piece) => parsed(piece) ?? { fault: 'not-json' });
}

/** GeoJSON as it comes: features are read one by one, so that a broken one spoils no other. */
export async function* readGeojson(file: Blob): Reading {
  let items: ReadItem[] = [];
  const scanner = createFeatureScanner((text) => {
    for (const item of itemsOf(text)) items.push(item);
  });
  for await (const { text, bytes } of textPieces(file)) {
    const fault = scanner.push(text);
    yield { items, bytes };
    items = [];
    if (fault) return fileProblem(fault, fault === 'nested-too-deeply' ? String(deepest) : '');
  }
  const { shell, rest, hadFeatures } = scanner.end();
  if (rest.trim() !== '') yield { items: itemsOf(rest), bytes: file.size };
  const whole = parsed(shell);
  if (hadFeatures) return whole ? null : fileProblem('truncated');
  if (!whole) return fileProblem('not-json', firstFault(shell));
  yield { items: bareFeatures(whole.value), bytes: file.size };
  return null;
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

/** A single feature, a bare geometry, or a list of features, as some programs write them. */
function bareFeatures(value: unknown): ReadItem[] {
  if (Array.isArray(value)) return value.map((element) => ({ value: element }));
  const type = (value as { type?: unknown } | null)?.type;
  if (type === 'Feature') return [{ value }];
  const isGeometry =
    typeof type === 'string' && (/(Point|LineString|Polygon)$/.test(type) || type === 'GeometryCollection');
  if (!isGeometry) return [];
  return [{ value: { type: 'Feature', properties: {}, geometry: value } }];
}

/** Newline-delimited GeoJSON (RFC 8142 record separators allowed): a feature a line. */
export async function* readNdjson(file: Blob): Reading {
  let pending = '';
  const items = (lines: readonly string[]) =>
    lines
      .map((line) => line.replace(recordSeparator, '').trim())
      .filter((line) => line !== '')
      .flatMap((line): ReadItem[] => {
        const whole = parsed(line);
        return whole ? bareOrAsIs(whole.value) : [{ fault: 'not-json' }];
      });
  for await (const { text, bytes } of textPieces(file)) {
    const lines = (pending + text).split('\n');
    pending = lines.pop() ?? '';
    yield { items: items(lines), bytes };
  }
  yield { items: items([pending]), bytes: file.size };
  return null;
}

function bareOrAsIs(value: unknown): ReadItem[] {
  const features = (value as { features?: unknown } | null)?.features;
  if (Array.isArray(features)) return features.map((element) => ({ value: element }));
  const bare = bareFeatures(value);
  return bare.length > 0 ? bare : [{ value }];
}
