import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leanScript, leanStyle } from '../../.build/lean-leaflet.ts';

const source = readFileSync('node_modules/leaflet/dist/leaflet-src.esm.js', 'utf8');
const css = readFileSync('node_modules/leaflet/dist/leaflet.css', 'utf8');

test('classes can be left out, and paths are drawn as SVG only', () => {
  const lean = leanScript(source);
  expect(lean).toContain('var ImageOverlay = /*#__PURE__*/ Layer.extend({');
  expect(lean).toContain('var SVG = /*#__PURE__*/ Renderer.extend({');
  expect(lean).not.toMatch(/canvas\(options\)\)/);
  expect(lean).not.toContain('Browser.vml');
  for (const gone of [
    'bindPopup: function',
    'Polyline.include({',
    'Control.Zoom =',
    'new Attribution().addTo',
  ])
    expect([gone, source.includes(gone), lean.includes(gone)]).toEqual([gone, true, false]);
  for (const kept of [
    '_initOverlay: function',
    'getRenderer: function',
    "'dragging', Drag",
    'flyTo: function',
  ])
    expect(lean).toContain(kept);
});

test('another Leaflet stops the build', () => {
  expect(() => leanScript('export {}')).toThrow(/0 classes/);
  expect(() => leanScript(source.replace('preferCanvas &&', 'other &&'))).toThrow(/renderers/);
  expect(() => leanScript(source.replace('bindPopup:', 'other:'))).toThrow(/32 statements/);
});

test('styles of panes, tiles, and markers stay, those of popups, controls and tooltips go', () => {
  const lean = leanStyle(css);
  for (const kept of [
    '.leaflet-pane',
    '.leaflet-tile',
    '.leaflet-marker-icon',
    '.leaflet-tooltip-pane',
    '.leaflet-grab',
    '.leaflet-touch-drag.leaflet-touch-zoom',
    '@media print',
  ])
    expect(lean).toContain(kept);
  for (const gone of [
    '.leaflet-popup-content',
    '.leaflet-control-layers',
    '.leaflet-bar',
    '.leaflet-top',
    '.leaflet-tooltip-right',
    '.leaflet-marker-shadow',
    '.leaflet-image-layer',
    '.lvml',
  ])
    expect(lean).not.toContain(gone);
  // Of a list only what is not there goes.
  expect(lean).toMatch(/\.leaflet-marker-icon\s*\{\s*display: block/);
  expect(lean.split('{').length).toBe(lean.split('}').length);
});
