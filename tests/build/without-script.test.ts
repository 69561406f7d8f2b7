import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { darkWithoutScript, withoutScript } from '../../.build/without-script.ts';

const theme = readFileSync('src/panels/page/theme.css', 'utf8');
const colours = (style: string) => style.match(/--[\w-]+: [^;]+;/g) ?? [];

test('the dark colours are those of the theme, for a screen that asks for them', () => {
  const dark = darkWithoutScript(theme);
  expect(dark).toMatch(/^@media screen and \(prefers-color-scheme: dark\) \{:root \{\s+color-scheme: dark;/);
  expect(colours(dark)).toEqual(colours(theme.slice(theme.indexOf('data-theme'))));
  expect(colours(dark).length).toBeGreaterThan(40);
  expect(withoutScript('.')).toContain(dark);
});

test('a theme without dark colours stops the build', () => {
  expect(() => darkWithoutScript(':root { --ink: #000; }')).toThrow('no dark colours');
});
