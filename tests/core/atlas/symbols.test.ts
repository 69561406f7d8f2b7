import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hatches } from '../../../src/core/atlas/hatches.ts';
import { symbolStyles, symbols } from '../../../src/core/atlas/symbols.ts';

const theme = readFileSync('src/panels/page/theme.css', 'utf8');
const [light = '', dark = ''] = theme.split(':root[data-theme="dark"]');
const strokes = Object.values(symbolStyles).flatMap((style) =>
  style.kind === 'point' ? style.shapes.flatMap(({ stroke }) => stroke ?? []) : [style.stroke],
);
const fills = Object.values(symbolStyles).flatMap((style) =>
  style.kind === 'point' ? style.shapes.flatMap(({ fill }) => fill ?? []) : [],
);
const tokens = new Set([
  ...strokes.map(({ colour }) => colour),
  ...fills,
  ...Object.values(hatches).flatMap(({ ground, line }) => [ground.colour, line.colour]),
]);

describe('the table of symbols', () => {
  test('draws every symbol of the map', () => {
    expect(Object.keys(symbolStyles).sort()).toEqual([...symbols].sort());
  });

  test('takes every colour from the theme, light and dark', () => {
    expect(tokens.size).toBeGreaterThan(10);
    for (const token of tokens) {
      expect(light, token).toContain(`--${token}:`);
      expect(dark, token).toContain(`--${token}:`);
    }
  });

  test('tells the two directions apart by the angle of the hatch', () => {
    expect(hatches['to-kgz'].angle).not.toBe(hatches['to-tjk'].angle);
    expect(hatches['parcel-to-kgz'].angle).not.toBe(hatches['parcel-to-tjk'].angle);
  });
});
