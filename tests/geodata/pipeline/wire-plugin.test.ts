import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type InlineConfig, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wirePlugin } from '../../../geodata/pipeline/wire-plugin.ts';
import { unpackCollection } from '../../../src/core/atlas/wire/unpack.ts';

const collection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'line',
      properties: { name: 'Чек ара' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [70.123456, 40.5],
          [70.1, 40.654321],
        ],
      },
    },
  ],
};

let root = '';
const config = (): InlineConfig => ({
  root,
  base: './',
  configFile: false,
  logLevel: 'silent',
  plugins: [wirePlugin()],
  build: { write: false, assetsInlineLimit: 0, rolldownOptions: { input: join(root, 'main.js') } },
  server: { port: 0, host: '127.0.0.1' },
  optimizeDeps: { noDiscovery: true },
});

const from = (file: string): InlineConfig => {
  const { build: options, ...rest } = config();
  return { ...rest, build: { ...options, rolldownOptions: { input: join(root, file) } } };
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'wire-'));
  writeFileSync(join(root, 'lines.geojson'), JSON.stringify(collection));
  writeFileSync(join(root, 'broken.geojson'), '{"type":"FeatureCollection","features":[');
  writeFileSync(
    join(root, 'main.js'),
    `import packed from './lines.geojson?wire';
     import plain from './lines.geojson?url';
     console.log(packed, plain);`,
  );
  mkdirSync(join(root, 'geodata'));
  writeFileSync(join(root, 'geodata/lines.geojson'), JSON.stringify(collection));
  writeFileSync(join(root, 'geodata/notes.json'), '{"a":1}');
  writeFileSync(join(root, 'both.js'), `import both from 'together:lines,notes'; console.log(both);`);
  writeFileSync(join(root, 'none.js'), `import both from 'together:lines,nothing'; console.log(both);`);
  writeFileSync(join(root, 'broken.js'), `import './broken.geojson?wire';`);
});
afterAll(() => rmSync(root, { recursive: true }));

describe('an import that ends in .geojson?wire', () => {
  test('becomes a hashed .json file in a build; ?url stays the plain file', async () => {
    const { output } = (await build(config())) as Rolldown.RolldownOutput;
    const assets = output.filter((file) => file.type === 'asset');
    const packed = assets.find(({ fileName }) => /^assets\/lines-[\w-]+\.json$/.test(fileName));
    const plain = assets.find(({ fileName }) => /^assets\/lines-[\w-]+\.geojson$/.test(fileName));
    expect(unpackCollection(JSON.parse(String(packed?.source)))).toEqual({ ok: true, collection });
    expect(JSON.parse(String(plain?.source))).toEqual(collection);
    const [page] = output.filter((file) => file.type === 'chunk');
    expect(page?.code).toMatch(/new URL\([`'"]lines-[\w-]+\.json[`'"], ?import\.meta\.url\)/);
  });

  test('fails the build and names the file where it cannot be packed', async () => {
    await expect(build(from('broken.js'))).rejects.toThrow(/broken\.geojson: .*JSON/);
  });

  test('is packed on demand by the development server, and only when asked for', async () => {
    const server = await createServer(config());
    try {
      await server.listen();
      const origin = server.resolvedUrls?.local[0] ?? '';
      const module = await (await fetch(new URL('lines.geojson?import&wire', origin))).text();
      const address = /export default "([^"]+)"/.exec(module)?.[1] ?? '';
      expect(address).toBe('/@packed/lines.json');
      const answer = await fetch(new URL(address, origin));
      expect(answer.headers.get('content-type')).toContain('application/json');
      expect(unpackCollection(await answer.json())).toEqual({ ok: true, collection });
      const other = await fetch(new URL('/@packed/broken.json', origin));
      expect(other.headers.get('content-type') ?? '').not.toContain('application/json');
    } finally {
      await server.close();
    }
  });
});

describe('an import of together:', () => {
  const both = { lines: collection, notes: { a: 1 } };

  test('becomes one hashed .json file of all members', async () => {
    const { output } = (await build(from('both.js'))) as Rolldown.RolldownOutput;
    const assets = output.filter((file) => file.type === 'asset');
    expect(assets.map(({ fileName }) => fileName)).toEqual([
      expect.stringMatching(/^assets\/together-[\w-]+\.json$/),
    ]);
    expect(JSON.parse(String(assets[0]?.source))).toEqual(both);
  });

  test('fails the build where a member is no file', async () => {
    await expect(build(from('none.js'))).rejects.toThrow('geodata has no nothing.geojson or nothing.json');
  });

  test('is made on demand by the development server', async () => {
    const server = await createServer(config());
    try {
      await server.listen();
      const origin = server.resolvedUrls?.local[0] ?? '';
      await fetch(new URL('@id/__x00__together:lines,notes', origin));
      expect(await (await fetch(new URL('/@packed/together.json', origin))).json()).toEqual(both);
    } finally {
      await server.close();
    }
  });
});
