import { expect, test } from 'vitest';
import { kmlPositions } from '../../../src/core/my-data/kml-coordinates.ts';
import { lenientXml } from '../../../src/core/my-data/lenient-xml.ts';
import { growth, growthOfSquare, hostilePieces } from '../../fixtures/growth.ts';

test.each([
  ['\n\n<kml/>', '<kml/>'],
  ['<kml>a&nbsp;b &amp; &#160; R&D &x;</kml>', '<kml>a\u00a0b &amp; &#160; R&amp;D &amp;x;</kml>'],
  ['<kml><![CDATA[a&nbsp;b]]><!-- &nbsp; --></kml>', '<kml><![CDATA[a&nbsp;b]]><!-- &nbsp; --></kml>'],
  ['<kml><gx:Track/></kml>', '<kml xmlns:gx="undeclared"><gx:Track/></kml>'],
  ['<kml xmlns:gx="x"><gx:Track/></kml>', '<kml xmlns:gx="x"><gx:Track/></kml>'],
  ['<kml:kml xmlns:kml="x"><kml:Point/></kml:kml>', '<kml xmlns:kml="x"><Point/></kml>'],
  ['<!DOCTYPE kml [<!ENTITY a "b">]><kml>&a;</kml>', '<kml>&amp;a;</kml>'],
])('%j', (text, mended) => {
  expect(lenientXml(text).text).toBe(mended);
});

test('blank lines at the beginning are counted', () => {
  expect(lenientXml('\n\r\n <kml/>').skipped).toBe(2);
});

test('takes time in proportion to a hostile text', () => {
  for (const piece of [...hostilePieces, '&', '<!--', '<![CDATA[', '<a:', '<!DOCTYPE [', 'xmlns:a'])
    expect([piece, growth((text) => lenientXml(`<kml>${text}`), piece) < growthOfSquare]).toEqual([
      piece,
      true,
    ]);
});

test.each([
  [
    '70,40 71,41',
    [
      [70, 40],
      [71, 41],
    ],
  ],
  [
    '70, 40, 0\n 71 ,41,5',
    [
      [70, 40, 0],
      [71, 41, 5],
    ],
  ],
  [
    '70,x,0 71,41,0',
    [
      [70, Number.NaN, 0],
      [71, 41, 0],
    ],
  ],
  ['x,y z', []],
  ['', []],
  [
    '70,40,0,71,41,0 72,42',
    [
      [Number.NaN, Number.NaN],
      [72, 42],
    ],
  ],
])('%j', (text, positions) => {
  expect(kmlPositions(text)).toEqual(positions);
});
