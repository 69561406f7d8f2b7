import { besideFeatures, featuresWithCrs } from './collections-within.ts';
import { isDeeper } from './depth.ts';
import { FeatureParser } from './feature-parser.ts';
import { bareFeatures, type FeatureReader } from './feature-reader.ts';
import { deepest, longestFeature } from './feature-scanner.ts';
import { fileProblem } from './import-problem.ts';
import { skipSpace } from './json-skip.ts';
import { type HearDoubled, parseElement, parseJson } from './parse-json.ts';
import type { ReadItem } from './read-item.ts';

/** Stands before a record; a line ends behind one. */
const separator = '\u001e';
const behind = (end: number, mark: string): number => (mark === separator ? end : end + 1);

/** A line that is nothing but a comment. */
const commentLine = /^\s*(?:\/\/[^\n]*|\/\*(?:(?!\*\/)[^\n])*\*\/\s*)$/;

const bareItems = (value: unknown) => bareFeatures(value).flatMap(({ items }) => items);

function itemsOfLine(line: string, doubled: HearDoubled): readonly ReadItem[] {
  const text = (line.startsWith(separator) ? line.slice(1) : line).trim();
  if (text === '') return [];
  // Lines cut out of a list end, or begin, with its comma.
  const whole = parseElement(text, doubled) ?? parseElement(text.replace(/^,|[,;]$/g, ''), doubled);
  if (!whole) {
    // A record holds lines of their own where only the first one was marked.
    const lines = text.includes('\n') ? text.split('\n').flatMap((each) => itemsOfLine(each, doubled)) : [];
    const isRead = lines.some((item) => 'value' in item && typeof item.value === 'object');
    return isRead ? lines : [{ fault: 'not-json' }];
  }
  if ('fault' in whole) return [whole];
  const { features, crs } = (whole.value ?? {}) as { features?: unknown; crs?: unknown };
  if (Array.isArray(features)) {
    const beside = besideFeatures(whole.value).map((value) => ({ value }));
    return [...bareItems(featuresWithCrs(features, crs)), ...beside];
  }
  const bare = bareItems(whole.value);
  return bare.length > 0 ? bare : [whole];
}

/** GeoJSON, a feature a line, or one behind each record separator (RFC 8142), over as many lines as it likes. */
export function ndjsonReader(doubled: HearDoubled = () => {}): FeatureReader {
  const parser = new FeatureParser();
  let pending = '';
  let mark = '';
  let comments = 0;

  /** The features of the lines of a text; of a last line without an end, only where `all` is asked for. */
  function read(text: string, all: boolean): ReturnType<FeatureReader['push']> {
    parser.renew();
    const items: ReadItem[] = [];
    let at = 0;
    if (mark === '' && text.trim() !== '') mark = text.trimStart().startsWith(separator) ? separator : '\n';
    while (mark !== '' && at < text.length) {
      const next = usualLine(parser, text, at, mark);
      if (next >= 0) {
        items.push(parser.item());
        at = next;
        continue;
      }
      const end = text.indexOf(mark, at + Number(text.startsWith(separator, at)));
      if (end === -1 && !all) break;
      const line = text.slice(at, end === -1 ? text.length : end);
      const isComment = commentLine.test(line);
      if (isComment) comments++;
      const found = isComment ? [] : itemsOfLine(line, doubled);
      const deep = found.findIndex((item) => 'value' in item && isDeeper(item.value, deepest));
      items.push(...(deep === -1 ? found : found.slice(0, deep)));
      if (deep !== -1) return { items, fault: fileProblem('nested-too-deeply', String(deepest)) };
      at = end === -1 ? text.length : behind(end, mark);
    }
    pending = text.slice(at);
    return { items, fault: pending.length > longestFeature ? fileProblem('too-large') : null };
  }

  return {
    push: (text) => read(pending + text, false),
    end() {
      // A last line that begins as a feature and does not end as one was cut, and others behind it with it.
      const begin = Number(pending.startsWith(separator));
      const cut = '{['.includes(pending.charAt(skipSpace(pending, begin)) || ' ');
      const { items, fault } = read(pending, true);
      const last = items.at(-1);
      const isBroken = last !== undefined && 'fault' in last && last.fault === 'not-json';
      return { items, fault: fault ?? (cut && isBroken ? fileProblem('truncated') : null), comments };
    },
  };
}

/** Where the line after a feature of the usual kind begins that stands alone on its line; −1 where there is none. */
function usualLine(parser: FeatureParser, text: string, at: number, mark: string): number {
  const start = at + Number(text.startsWith(separator, at));
  const end = text.indexOf(mark, start);
  if (end === -1) return -1;
  const read = parser.read(text, skipSpace(text, start));
  if (read < 0 || read > end) return -1;
  const after = skipSpace(text, read);
  const rest = text[after] === ',' ? skipSpace(text, after + 1) : after;
  return rest >= end || rest === text.length ? behind(end, mark) : -1;
}

/** Whether a text is newline-delimited GeoJSON, by its beginning (64 kB are plenty). */
export function looksNewlineDelimited(head: string): boolean {
  const text = head.trimStart();
  if (text.startsWith(separator)) return true;
  const end = text.indexOf('\n');
  if (end === -1) return false;
  const first = text.slice(0, end).trimEnd();
  const rest = text.slice(end).trimStart();
  if (parseJson(first)) return rest !== '';
  // A sign ends the line of a list; a script goes on with other words.
  if (/^[{,]/.test(rest) && parseJson(first.replace(/[,;]$/, ''))) return true;
  // An object or list that goes on behind its first line is one.
  if (text.includes('"FeatureCollection"') || /[[{:]$/.test(first)) return false;
  return text
    .slice(0, text.lastIndexOf('\n'))
    .split('\n')
    .some(
      (line) => line.trimStart().startsWith('{') && parseJson(line) !== undefined && /"Feature"/.test(line),
    );
}
