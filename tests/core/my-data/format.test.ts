import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  firstElement,
  foreignFormat,
  formatLabels,
  formatTable,
  isOverpass,
} from '../../../src/core/my-data/format.ts';
import { formats } from '../../../src/data/my-data/formats/formats.ts';

test('the README lists the formats of the table, in its order', () => {
  const text = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');
  expect(/drop or paste a file: (.*?)\./.exec(text)?.[1]).toBe(formatLabels.join(', '));
});

test('every format of the table has a reader, KMZ that of archives', () => {
  const read = new Set(formats.map(({ id }) => id));
  expect(Object.keys(formatTable).filter((id) => !read.has(id as never))).toEqual(['kmz']);
  expect([...read].filter((id) => !(id in formatTable))).toEqual(['zip']);
});

test('no ending is both read and foreign; a .shp alone is a part of a Shapefile', () => {
  const endings = Object.values(formatTable).flatMap(({ extensions }): readonly string[] => extensions);
  const bytes = new Uint8Array();
  const foreign = endings.filter((each) => foreignFormat({ bytes, text: '', name: `a.${each}` }) !== null);
  expect(foreign).toEqual(['shp']);
});

test('the first element of an XML is found behind comments and declarations, without its prefix', () => {
  expect(firstElement('<?xml version="1.0"?><!-- <gpx> --><!DOCTYPE x><kml:kml xmlns="x">')).toBe('kml');
  expect(firstElement('<!-- never closed <kml>')).toBeNull();
  expect(firstElement(`${'<!--'.repeat(50_000)}`)).toBeNull();
});

test.each([
  ['dump.sql', '--\n', 'SQL'],
  [
    'parcels.txt',
    "INSERT INTO parcels VALUES (1,'KGZ','TJK',ST_GeomFromText('POLYGON((70 40,71 40))'));",
    'SQL',
  ],
  ['track.txt', 'OziExplorer Track Point File Version 2.1\r\nWGS 84\r\n', 'OziExplorer'],
  ['points.txt', 'Grid\tLat/Lon hddd.ddddd\r\nDatum\tWGS 84\r\n', 'MapSource'],
  ['1c.xls', 'from\tto\twkt\n', null],
  ['parcels.csv', 'begin;end;wkt\n', null],
])('%s, a text that begins %j, is %s', (name, text, kind) => {
  expect(foreignFormat({ bytes: new TextEncoder().encode(text), text, name })).toBe(kind);
});

test('what Overpass answers is told from GeoJSON made of it', () => {
  expect(isOverpass('{\n  "version": 0.6,\n  "generator": "Overpass API 0.7.62",\n  "elements": [')).toBe(
    true,
  );
  expect(isOverpass('{"type": "FeatureCollection", "generator": "overpass-turbo", "features": [')).toBe(
    false,
  );
});
