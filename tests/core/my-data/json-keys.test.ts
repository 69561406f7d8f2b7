import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DoubledKey, perhapsDoubled, withFreeKeys } from '../../../src/core/my-data/json-keys.ts';
import { codesOf, open } from '../../data/my-data/opening.ts';
import { growth, growthOfSquare } from '../../fixtures/growth.ts';

const free = (text: string) => {
  const heard: string[] = [];
  return { text: withFreeKeys(text, (key) => heard.push(key), true), heard };
};
/** Keys that JSON and Object treat as any other. */
const key = fc
  .oneof(fc.string(), fc.constantFrom('to', 'a:b', '":', '\\', '1'))
  .filter((name) => name !== '__proto__');
const blank = fc.constantFrom('', ' ', '\n\t');

test('a text without doubled keys stays as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 1), (value, space) => {
      const text = JSON.stringify(value, null, space);
      expect(free(text)).toEqual({ text, heard: [] });
    }),
  );
});

test('of doubled keys both values are kept, and they are always noticed', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.jsonValue(), blank), { minLength: 1, maxLength: 8 }), (members) => {
      const text = `{${members.map(([name, value, space]) => `${JSON.stringify(name)}${space}:${JSON.stringify(value)}`).join(',')}}`;
      const { text: renamed, heard } = free(text);
      expect(Object.keys(JSON.parse(renamed))).toHaveLength(members.length);
      const twice = members.length - new Set(members.map(([name]) => name)).size;
      if (twice > 0) expect(heard.length).toBeGreaterThan(0);
      if (twice > 0) expect(perhapsDoubled(text, JSON.parse(text))).toBe(true);
    }),
  );
});

test('properties may lie in one another as deep as they like', () => {
  const deep = `{"a":${'['.repeat(1e5)}${']'.repeat(1e5)}}`;
  expect(perhapsDoubled(deep, JSON.parse(deep))).toBe(false);
});

test('a key that stands many times takes a time of the length', () => {
  expect(growth((text) => free(`{${text}`), '"a":1,')).toBeLessThan(growthOfSquare);
});

test('a key is the same however it is written', () => {
  expect(free('{"to":1,"t\\u006f":2}')).toEqual({ text: '{"to":1,"to (2)":2}', heard: ['to'] });
});

test('outside of the properties it is a fault', () => {
  for (const text of [
    '{"geometry":1,"geometry":2}',
    '{"a":[{"type":1,"type":1}]}',
    '{"properties":{},"properties":{}}',
  ])
    expect(() => withFreeKeys(text, () => {})).toThrow(DoubledKey);
  expect(withFreeKeys('{"properties":{"a":1,"a":2}}', () => {})).toBe('{"properties":{"a":1,"a (2)":2}}');
});

describe('a feature', () => {
  const square = (x: number) => `[[[${x},40],[${x + 0.25},40],[${x + 0.25},40.25],[${x},40.25],[${x},40]]]`;
  const feature = (properties: string, geometry: string) =>
    `{"type":"Feature","properties":${properties},"geometry":${geometry}}`;
  const polygon = (...coordinates: string[]) =>
    `{"type":"Polygon",${coordinates.map((each) => `"coordinates":${each}`).join(',')}}`;
  const sound = feature('{"from":"KGZ","to":"TJK"}', polygon(square(70)));
  const file = (odd: string) => `{"type":"FeatureCollection","features":[${sound},${odd},${sound}]}`;
  const parties = '{"from":"KGZ","to":"TJK"}';

  test.each([
    [
      'two geometries',
      `{"type":"Feature","properties":${parties},"geometry":${polygon(square(71))},"geometry":null}`,
    ],
    ['two lists of coordinates', feature(parties, polygon(square(71), square(72)))],
    [
      'two sets of properties',
      `{"type":"Feature","properties":${parties},"properties":{},"geometry":${polygon(square(71))}}`,
    ],
  ])('with %s is named and left out', async (_, odd) => {
    expect(await codesOf(file(odd), 'a.geojson')).toEqual(['2:record-broken']);
    expect(await codesOf(`${sound}\n${odd}\n${sound}\n`, 'a.geojsonl')).toEqual(['2:record-broken']);
    expect(await codesOf(odd, 'a.geojson')).toEqual(['1:record-broken']);
  });

  test('with a property twice keeps both, and that is told', async () => {
    const odd = feature('{"from":"KGZ","to":"TJK","to":"UZB"}', polygon(square(71)));
    const topology = `{"type":"Topology","arcs":[],"objects":{"a":{"type":"Point","coordinates":[70,40],"properties":{"to":1,"to":2}}}}`;
    const esri = `{"geometryType":"esriGeometryPoint","features":[{"attributes":{"to":1,"to":2},"geometry":{"x":70,"y":40}}]}`;
    for (const text of [file(odd), `${sound}\n${odd}\n`, odd, topology, esri]) {
      const { outcome } = await open(text, 'a.json');
      expect(outcome).toMatchObject({ opened: { notices: [{ code: 'same-heading', name: 'to' }] } });
      expect(JSON.stringify(outcome)).toContain('"to (2)"');
    }
  });

  test('and a whole file of ArcGIS or TopoJSON with one part twice is damaged', async () => {
    const esri = `{"geometryType":"esriGeometryPoint","features":[],"features":[{"attributes":{},"geometry":{"x":70,"y":40}}]}`;
    expect(await codesOf(esri, 'a.json')).toEqual(['file:broken-file']);
  });
});
