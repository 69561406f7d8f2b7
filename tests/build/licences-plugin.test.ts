import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { licencesPlugin, packageFolder } from '../../.build/licences-plugin.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'licences-'));
});
afterAll(() => rmSync(root, { recursive: true }));

function addPackage(name: string, license: unknown) {
  const folder = join(root, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name, version: '1.2.3', license, main: 'index.js' }),
  );
  writeFileSync(
    join(folder, 'index.js'),
    `export const name = ${JSON.stringify(name)}; export const unused = 1;`,
  );
  writeFileSync(join(folder, 'LICENSE.md'), `Copyright of ${name}\n`);
}

async function listFor(...names: string[]) {
  const lines = names.map(
    (name, index) => `import { name as n${index} } from '${name}'; console.log(n${index});`,
  );
  writeFileSync(join(root, 'main.js'), lines.join('\n'));
  const config: InlineConfig = {
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [licencesPlugin().list],
    build: { write: false, rolldownOptions: { input: join(root, 'main.js') } },
  };
  const { output } = (await build(config)) as Rolldown.RolldownOutput;
  const file = output.find(({ fileName }) => fileName === 'licences.json');
  return JSON.parse(String(file?.type === 'asset' ? file.source : '')).packages;
}

test('lists what is in the build with its licence, and nothing else that is installed', async () => {
  addPackage('kind', 'MIT');
  addPackage('@scope/old', { type: 'ISC' });
  addPackage('bystander', 'GPL-3.0');
  expect(await listFor('kind', '@scope/old')).toEqual([
    { name: '@scope/old', version: '1.2.3', licence: 'ISC', text: 'Copyright of @scope/old' },
    { name: 'kind', version: '1.2.3', licence: 'MIT', text: 'Copyright of kind' },
  ]);
});

test('stops the build at a licence that is not allowed or not known', async () => {
  addPackage('strict', 'GPL-3.0-only');
  addPackage('silent', undefined);
  addPackage('own-terms', 'SEE LICENSE IN LICENSE.md');
  for (const name of ['strict', 'silent', 'own-terms'])
    await expect(listFor(name)).rejects.toThrow(`${name} 1.2.3`);
});

test('finds the package of a module', () => {
  expect(packageFolder('/a/node_modules/leaflet/dist/leaflet.js')).toBe('/a/node_modules/leaflet');
  expect(packageFolder('/a/node_modules/x/node_modules/@s/y/i.js?z')).toBe(
    '/a/node_modules/x/node_modules/@s/y',
  );
  expect(packageFolder('\0/a/node_modules/x/i.js?commonjs')).toBe('/a/node_modules/x');
  expect(packageFolder('/a/src/main.ts')).toBeNull();
});
