import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import type { Language } from '../../src/core/language/languages.ts';
import { jsonTexts } from './json-texts.ts';
import { scriptTexts } from './script-texts.ts';
import type { Row } from './table.ts';
import type { Keyed, Written } from './text.ts';

const folder = 'src/i18n';

/** The files of a language by their names in src/i18n, with what they hold. */
export type Files = ReadonlyMap<string, string>;

export function readFiles(language: Language): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(name))
    .filter((name) => new RegExp(`\\.${language}\\.(ts|json)$`).test(name));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const keyOf = (file: string, path: string) => `${file.replace(/\.\w+\.\w+$/, '')}#${path}`;

const textsIn = (file: string, source: string): Keyed[] =>
  (file.endsWith('.json') ? jsonTexts : scriptTexts)(source, file).map((text) => ({
    ...text,
    key: keyOf(file, text.path),
  }));

/** Every text of a language, file by file. */
export const textsOf = (files: Files): Keyed[] =>
  [...files].flatMap(([file, source]) => textsIn(file, source));

export type Fault =
  | { readonly code: 'unknown-key' | 'twice'; readonly key: string }
  | {
      readonly code: Extract<Written, { fault: string }>['fault'];
      readonly key: string;
      readonly at: string;
    };

/** Files with the translations of a table in their places; none is changed where anything is wrong. */
export function placed(
  files: Files,
  rows: readonly Row[],
): { files: Files; changed: string[]; faults: Fault[] } {
  const texts = new Map(textsOf(files).map((text) => [text.key, text]));
  const faults: Fault[] = [];
  const wanted = new Map<string, string>();
  for (const { key, translation } of rows) {
    if (wanted.has(key)) faults.push({ code: 'twice', key });
    else if (!texts.has(key)) faults.push({ code: 'unknown-key', key });
    wanted.set(key, translation);
  }
  const changed: string[] = [];
  const failed = new Set<string>();
  const result = new Map([...files].map(([file, source]) => [file, written(file, source)]));
  return faults.length > 0 ? { files, changed: [], faults } : { files: result, changed, faults };

  /** Texts that stand within others first: each round changes those that hold no text still to be changed. */
  function written(file: string, source: string): string {
    const open = textsIn(file, source).filter(
      ({ key, text }) => !failed.has(key) && text !== (wanted.get(key) ?? text),
    );
    if (open.length === 0) return source;
    const innermost = open.filter((text) => !open.some((other) => other !== text && holds(text, other)));
    const next = innermost
      .sort((a, b) => b.start - a.start)
      .reduce((text, { key, start, end, write }) => {
        const literal = write(wanted.get(key) ?? '');
        if ('fault' in literal) {
          failed.add(key);
          faults.push({ code: literal.fault, key, at: literal.at });
          return text;
        }
        changed.push(key);
        return text.slice(0, start) + literal.source + text.slice(end);
      }, source);
    return written(file, next);
  }
}

const holds = (outer: Keyed, inner: Keyed) => outer.start <= inner.start && inner.end <= outer.end;
