import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const [light = '', dark = ''] = read('src/panels/page/theme.css').split(':root[data-theme="dark"]');
const tokensOf = (css: string) =>
  new Map(
    [...css.matchAll(/^\s*--([\w-]+):\s*([^;]+);/gm)].map(([, name = '', value = '']) => [name, value]),
  );
const [day, night] = [tokensOf(light), tokensOf(dark)];
const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => read(join('src', name)));

test('every colour has one for light and one for dark, and is used somewhere', () => {
  expect(day.size).toBeGreaterThan(40);
  expect([...night.keys()]).toEqual([...day.keys()]);
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(css|tsx?)$/.test(name) && !name.endsWith('theme.css'))
    .map((name) => read(join('src', name)))
    .join('\n');
  // As a property of CSS, or as a word of its own in quotes.
  const isUsed = (name: string) => new RegExp(`(--|['"\x60])${name.replace(/-\d$/, '-')}`).test(code);
  expect([...day.keys()].filter((name) => !isUsed(name))).toEqual([]);
});

test('no style asks for a colour that is not there', () => {
  const set = new Set(sheets.flatMap((css) => [...css.matchAll(/--([\w-]+):/g)].map(([, name]) => name)));
  const scripts = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const given = scripts.map((name) => read(join('src', name))).join('\n');
  const asked = sheets.flatMap((css) => [...css.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = '']) => name));
  expect(asked.filter((name) => !set.has(name) && !given.includes(`--${name}`))).toEqual([]);
});

test('what is drawn before or apart from the page has its paper and its directions', () => {
  const paper = [day.get('paper'), night.get('paper')];
  const html = read('index.html');
  expect([...html.matchAll(/name="theme-color"[^>]*content="([^"]+)"/g)].map(([, colour]) => colour)).toEqual(
    paper,
  );
  const manifest = JSON.parse(read('public/manifest.webmanifest'));
  expect([manifest.theme_color, manifest.background_color]).toEqual([paper[0], paper[0]]);
  const report = read('src/core/my-data/report/report-map.ts');
  for (const name of ['to-kgz', 'to-kgz-strong', 'to-tjk', 'to-tjk-strong'])
    expect(report.includes(`"${day.get(name)}"`), name).toBe(true);
  const others = read('src/core/my-data/report/report-other-outlines.ts');
  expect(others).toContain(`"${day.get('only-b')}"`);
});

type Rgba = readonly [number, number, number, number];
function rgba(value = ''): Rgba {
  const [r = 0, g = 0, b = 0, a = 1] = value.startsWith('#')
    ? [1, 3, 5].map((at) => Number.parseInt(value.slice(at, at + 2), 16))
    : (value.match(/[\d.]+/g) ?? []).map(Number);
  return [r, g, b, a];
}
/** What is seen of a colour over an opaque one. */
function over([r, g, b, a]: Rgba, [red, green, blue]: Rgba): Rgba {
  const mixed = (above: number, below: number) => above * a + below * (1 - a);
  return [mixed(r, red), mixed(g, green), mixed(b, blue), 1];
}
const luminance = ([r, g, b]: Rgba) =>
  [r, g, b]
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, index) => sum + value * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
/** WCAG 2.2, contrast ratio. */
function contrast(one: Rgba, other: Rgba): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

test.each([
  ['light', day],
  ['dark', night],
])('every name on the map stands out from the ground of each country, %s', (_, tokens) => {
  const grounds = ['tint-kgz', 'tint-tjk', 'tint-uzb', 'map-ground'];
  const names = ['label', 'label-soft', 'label-pale', 'label-country', 'water-label', 'ridge', 'road'];
  const inks = [...names, 'ink-soft'];
  const figures = ['to-kgz-strong', 'to-tjk-strong', 'ink'];
  for (const ground of grounds)
    for (const ink of [...inks, ...figures]) {
      const below = rgba(tokens.get(ground));
      expect(
        contrast(over(rgba(tokens.get(ink)), below), below),
        `${ink} on ${ground}`,
      ).toBeGreaterThanOrEqual(4.5);
    }
  const lake = rgba(tokens.get('water-fill'));
  for (const ink of ['water-label', 'label-pale'])
    expect(contrast(rgba(tokens.get(ink)), lake), ink).toBeGreaterThanOrEqual(4.5);
});
