// npm run words -- export [language …]     writes words/<language>.csv, for a spreadsheet or a translation tool
// npm run words -- import [file …]         writes what changed in them back into src/i18n
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Language, languages } from '../../src/core/language/languages.ts';
import { type Fault, placed, readFiles, textsOf } from './catalogue-files.ts';
import { readTable, rowsOf, tableText } from './table.ts';

const folder = 'words';
const isLanguage = (name: string): name is Language => (languages as readonly string[]).includes(name);

const said: Record<Fault['code'], string> = {
  'unknown-key': 'no text has this key',
  twice: 'stands twice in the table',
  'figure-lost': 'lacks a figure',
  'figure-unknown': 'names a figure that is not there',
  brace: 'has a single brace; write {{ or }} for one that is no figure',
};

function exportTable(language: Language): void {
  const rows = rowsOf(textsOf(readFiles(language)), textsOf(readFiles('en')));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${language}.csv`);
  writeFileSync(file, tableText(rows));
  console.log(`${file}: ${rows.length} texts`);
}

function importTable(file: string): boolean {
  const language = basename(file, '.csv');
  const rows = readTable(readFileSync(file, 'utf8'));
  if (!isLanguage(language) || rows === null) {
    console.error(`${file}: is not <language>.csv with the columns key, english, translation`);
    return false;
  }
  const before = readFiles(language);
  const { files, changed, faults } = placed(before, rows);
  for (const fault of faults)
    console.error(`${file}: ${fault.key}: ${said[fault.code]}${'at' in fault ? `: ${fault.at}` : ''}`);
  for (const [name, source] of files)
    if (source !== before.get(name)) writeFileSync(join('src/i18n', name), source);
  console.log(
    `${file}: ${changed.length} texts changed${faults.length > 0 ? ', for nothing may be wrong' : ''}`,
  );
  return faults.length === 0;
}

const [task, ...named] = process.argv.slice(2);
const strangers = task === 'export' ? named.filter((name) => !isLanguage(name)) : [];
if ((task !== 'export' && task !== 'import') || strangers.length > 0) {
  console.error(`words: export [${languages.join('|')} …] or import [words/ru.csv …]`);
  process.exitCode = 1;
} else if (task === 'export') {
  for (const language of named.length > 0 ? named.filter(isLanguage) : languages) exportTable(language);
} else {
  const tables = languages
    .map((language) => join(folder, `${language}.csv`))
    .filter((file) => existsSync(file));
  const good = (named.length > 0 ? named : tables).map(importTable);
  process.exitCode = good.every(Boolean) ? 0 : 1;
}
