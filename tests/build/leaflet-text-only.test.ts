import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutMarkup } from '../../.build/leaflet-text-only.ts';

const source = readFileSync('node_modules/leaflet/dist/leaflet-src.esm.js', 'utf8');
const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '');

test('Leaflet is left without a statement that parses markup', () => {
  expect(code(source)).toMatch(/\.innerHTML\b/);
  expect(code(withoutMarkup(source))).not.toMatch(/\.(innerHTML|outerHTML|insertAdjacentHTML)\b/);
});

test('a Leaflet with other statements stops the build', () => {
  expect(() => withoutMarkup(`${source}\nnode.innerHTML = 'x';`)).toThrow(/11 statements/);
  expect(() => withoutMarkup('export {}')).toThrow(/0 statements/);
});
