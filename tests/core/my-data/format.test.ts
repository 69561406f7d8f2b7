import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { firstElement, foreignFormat, formatLabels, formatTable } from '../../../src/core/my-data/format.ts';
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
