import { describe, expect, test } from 'vitest';
import { withoutReferences } from '../../../src/core/my-data/xml-entities.ts';
import { childText, elementsOf, parseXml, xmlAttribute } from '../../../src/core/my-data/xml-tree.ts';
import { growth, growthOfSquare, hostilePieces } from '../../fixtures/growth.ts';

const parsed = (text: string) => {
  const tree = parseXml(text);
  if ('code' in tree) throw new Error(`${tree.code} in line ${tree.line}`);
  return tree;
};

describe('XML as it is written', () => {
  test('elements, attributes and texts', () => {
    const tree = parsed(
      '\n<?xml version="1.0"?><!-- <x> --><k:a xmlns:k="k" b=\'1 > 0\' gx:c="&lt;&quot;"><k:d>t &amp; <![CDATA[<&nbsp;>]]></k:d><e/></k:a>\n',
    );
    const [a] = tree.children;
    expect([
      a?.name,
      a && xmlAttribute(a, 'b'),
      a && xmlAttribute(a, 'c'),
      a && xmlAttribute(a, 'x'),
    ]).toEqual(['a', '1 > 0', '<"', null]);
    expect(a && childText(a, 'd')).toBe('t & <&nbsp;>');
    expect(a?.children.map(({ name }) => name)).toEqual(['d', 'e']);
    expect(Array.from(elementsOf(tree, 'e'))).toHaveLength(1);
  });

  test('what a document defines for itself is not expanded', () => {
    const tree = parsed('<!DOCTYPE kml [<!ENTITY a "b">]><kml>&a; R&D</kml>');
    expect(tree.children[0]?.text).toBe('&a; R&D');
  });

  test.each([
    ['a&nbsp;b', 'a\u00a0b'],
    ['&#1040;&#x411;', 'АБ'],
    ['&#9999999;', '&#9999999;'],
    ['&constructor;', '&constructor;'],
  ])('%s is %s', (text, meant) => {
    expect(withoutReferences(text)).toBe(meant);
  });
});

test.each([
  ['<a>\n<b></a>', 2],
  ['<a>\n\n<b', 3],
  ['<a>\n<!-- ', 2],
  ['<a>\n<![CDATA[', 2],
  ['<a x="\n>', 1],
  ['</a>', 1],
  ['<a>\n', 2],
  ['\n<1/>', 2],
  ['text', 1],
])('%j is not well-formed, and its line is told', (text, line) => {
  expect(parseXml(text)).toEqual({ code: 'not-xml', line });
});

test('a text that is nested too deeply is no map', () => {
  expect(parseXml('<a>'.repeat(10_000))).toMatchObject({ code: 'nested-too-deeply' });
});

test('takes time in proportion to a hostile text', () => {
  for (const piece of [
    ...hostilePieces,
    '&',
    '<!--',
    '<![CDATA[',
    '<a:',
    '<!DOCTYPE [',
    '<a/>',
    ' a="',
    "='",
  ])
    for (const before of ['<kml>', '<kml ']) {
      const read = (text: string) => {
        const tree = parseXml(before + text);
        if (!('code' in tree)) xmlAttribute(tree, 'x');
      };
      expect([piece, growth(read, piece) < growthOfSquare]).toEqual([piece, true]);
    }
});
