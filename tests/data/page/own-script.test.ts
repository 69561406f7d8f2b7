import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('location', { origin: 'https://map.example' });
  vi.stubGlobal('document', { baseURI: 'https://map.example/a/b/' });
});
afterEach(() => vi.unstubAllGlobals());

const load = async () => (await import('../../../src/data/page/own-script.ts')).ownScript;

test('a script of the page is resolved, any other refused', async () => {
  const ownScript = await load();
  expect(ownScript('./assets/worker.js')).toBe('https://map.example/a/b/assets/worker.js');
  for (const address of [
    'https://evil.example/x.js',
    '//evil.example/x.js',
    'data:text/javascript,1',
    'blob:https://evil.example/1',
    'javascript:1',
    'https://map.example.evil.example/x.js',
  ])
    expect(() => ownScript(address), address).toThrow(TypeError);
});

test('the policy is made once, under the name that the page allows', async () => {
  const createPolicy = vi.fn((_name: string, rules: { createScriptURL(address: string): string }) => ({
    createScriptURL: (address: string) => `trusted ${rules.createScriptURL(address)}`,
  }));
  vi.stubGlobal('trustedTypes', { createPolicy });
  const ownScript = await load();
  expect(ownScript('x.js')).toBe('trusted https://map.example/a/b/x.js');
  expect(ownScript('y.js')).toBe('trusted https://map.example/a/b/y.js');
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['own-scripts']);
  expect(() => ownScript('https://evil.example/x.js')).toThrow(TypeError);
});
