import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { apiFiles } from '../.build/api/files.ts';

const notOurs = /(^|\/)(node_modules|dist|test-results|\.cache|\.git)(\/|$)/;

function documents(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (notOurs.test(path)) return [];
    if (entry.isDirectory()) return documents(path);
    return path.endsWith('.md') ? [path] : [];
  });
}

/** What reads as a path of this project: with a folder and an ending, or one of the files named by ending alone. */
const isPath = (text: string) =>
  /^[\w.-]+(\/[\w.-]+)*\/?$/.test(text) && /\/|\.(ts|tsx|json|geojson|csv|md|css|html)$/.test(text);

/** Paths in links and in `code`, the latter from the root, from the document's folder, or from `geodata`. */
function pathsIn(text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => match[1] ?? '');
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  const code = [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
  return [...links.filter((link) => !/^[a-z]+:/.test(link)), ...code.filter(isPath)];
}

/** Made on the reader's machine, not shipped; and the terminal's room, which may be empty. */
const made = /^(dist|\.cache|node_modules|src\/cli)\/?$/;

/** Made by the build, beside the page. */
const built = new Set(['api/v1/', ...[...apiFiles('.', null).keys()].map((name) => `api/v1/${name}`)]);

const exists = (document: string, path: string) =>
  made.test(path) ||
  built.has(path) ||
  (document === 'docs/api.md' && built.has(`api/v1/${path}`)) ||
  [dirname(document), '.', 'geodata'].some((from) => existsSync(join(from, path)));

const scriptsIn = (text: string) =>
  [...text.matchAll(/\bnpm (?:run (?:--?\S+ )*([\w-]+)|(start|test)\b)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );

const found = documents('.');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the documents', () => {
  test('are found', () => {
    expect(found).toEqual(expect.arrayContaining(['README.md', 'geodata/README.md', 'src/README.md']));
  });

  test.each(found)('%s names only paths and scripts that exist', (document) => {
    const text = readFileSync(document, 'utf8');
    expect(pathsIn(text).filter((path) => !exists(document, path))).toEqual([]);
    expect(scriptsIn(text).filter((name) => !(name in scripts))).toEqual([]);
  });

  test('tell every file of the data', () => {
    const files = readdirSync('geodata').filter((name) => /\.(geo)?json$/.test(name));
    expect(files.length).toBeGreaterThan(20);
    const told = readFileSync('geodata/README.md', 'utf8');
    expect(files.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
  });

  test('would be caught naming what does not exist', () => {
    expect(
      pathsIn('see [it](docs/none.md), `src/none.ts` and `none.csv`, not `a / b`').filter(
        (path) => !exists('README.md', path),
      ),
    ).toEqual(['docs/none.md', 'src/none.ts', 'none.csv']);
    expect(
      scriptsIn('`npm run nothing`, npm run --silent check -- x').filter((name) => !(name in scripts)),
    ).toEqual(['nothing']);
  });
});
``;

test('the lines for nginx know the type of every file that is published', () => {
  const types = /types \{([^}]*)\}/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const known = new Set(
    [...types.matchAll(/[\w+./-]+ ([\w ]+);/g)].flatMap((match) => (match[1] ?? '').split(' ')),
  );
  const ending = (name: string) => name.split('.').at(-1) ?? '';
  const published = [...built, ...readdirSync('public')].filter((name) => name.includes('.')).map(ending);
  expect(new Set(published).size).toBeGreaterThan(4);
  expect(
    [...new Set([...published, 'html', 'css', 'js', 'json'])].filter((each) => !known.has(each)),
  ).toEqual([]);
});
