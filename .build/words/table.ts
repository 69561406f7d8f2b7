import { csvFormatRows, csvParseRows } from 'd3-dsv';
import type { Keyed } from './text.ts';

/** A row of a translator's table. */
export type Row = { readonly key: string; readonly english: string; readonly translation: string };

const head = ['key', 'english', 'translation'];

/** `page/words#words.layers.borders` → `layers.borders`: the same in languages that divide their files otherwise. */
const tail = (key: string) => key.replace(/^[^#]*#[^.]*\.?/, '');

/** The texts of a language beside those of English: by key, else by the one English text that ends alike. */
export function rowsOf(texts: readonly Keyed[], english: readonly Keyed[]): Row[] {
  const byKey = new Map(english.map(({ key, text }) => [key, text]));
  const byTail = new Map<string, string | null>();
  for (const { key, text } of english) byTail.set(tail(key), byTail.has(tail(key)) ? null : text);
  return texts.map(({ key, text }) => ({
    key,
    english: byKey.get(key) ?? byTail.get(tail(key)) ?? '',
    translation: text,
  }));
}

/** As CSV, with the mark by which spreadsheets know UTF-8. */
export const tableText = (rows: readonly Row[]): string =>
  `\uFEFF${csvFormatRows([head, ...rows.map(({ key, english, translation }) => [key, english, translation])])}\n`;

/** The rows of a table, or null where its head is another. */
export function readTable(text: string): Row[] | null {
  const [first, ...rows] = csvParseRows(text.replace(/^\uFEFF/, ''));
  if (first?.join() !== head.join()) return null;
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map(([key = '', english = '', translation = '']) => ({ key, english, translation }));
}
