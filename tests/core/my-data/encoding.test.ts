import { describe, expect, test } from 'vitest';
import {
  encodingChoices,
  encodingInXml,
  encodingOf,
  encodingOfLanguageByte,
  markedEncoding,
} from '../../../src/core/my-data/encoding.ts';

test.each([
  ['UTF-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['65001', 'utf-8'],
  ['1251', 'windows-1251'],
  ['CP1251', 'windows-1251'],
  ['ANSI 1251', 'windows-1251'],
  ['windows-1251\r\n', 'windows-1251'],
  ['866', 'ibm866'],
  ['CP-866', 'ibm866'],
  ['OEM 866', 'ibm866'],
  ['IBM866', 'ibm866'],
  ['KOI8-R', 'koi8-r'],
  ['koi8u', 'koi8-u'],
  ['20866', 'koi8-r'],
  ['ISO-8859-5', 'iso-8859-5'],
  ['8859_5', 'iso-8859-5'],
  ['88595', 'iso-8859-5'],
  ['ISO 88591', 'iso-8859-1'],
  ['10007', 'x-mac-cyrillic'],
  ['UTF-16LE', 'utf-16le'],
  ['', null],
  ['Morse', null],
  ['OEM', null],
])('%j means %s', (label, encoding) => {
  expect(encodingOf(label)).toBe(encoding);
});

describe('every encoding that is named or offered', () => {
  const named = ['1250', '1253', '874', '932', '950', '949', '936', '8859-16', 'macintosh 10000']
    .map(encodingOf)
    .concat(
      Array.from({ length: 256 }, (_, byte) => encodingOfLanguageByte(byte)),
      [...encodingChoices],
    )
    .filter((name) => name !== null);
  test.each([...new Set(named)])('%s can be decoded', (name) => {
    expect(new TextDecoder(name).decode(Uint8Array.of(65))).toMatch(/^A?/);
  });
});

test('language bytes of a .dbf', () => {
  expect([0x26, 0x65, 0xc9, 0x57, 0].map(encodingOfLanguageByte)).toEqual([
    'ibm866',
    'ibm866',
    'windows-1251',
    null,
    null,
  ]);
});

test('marks and zero bytes', () => {
  expect(markedEncoding(Uint8Array.of(0xef, 0xbb, 0xbf))).toBe('utf-8');
  expect(markedEncoding(Uint8Array.of(0xff, 0xfe))).toBe('utf-16le');
  expect(markedEncoding(Uint8Array.of(0, 0x3c, 0, 0x6b))).toBe('utf-16be');
  expect(markedEncoding(Uint8Array.of(0x7b, 0x22))).toBeNull();
});

test('the declaration of an XML', () => {
  expect(encodingInXml('<?xml version="1.0" encoding="windows-1251"?>')).toBe('windows-1251');
  expect(encodingInXml("<?xml version='1.0' encoding = 'KOI8-R' ?>")).toBe('koi8-r');
  expect(encodingInXml('<kml encoding="windows-1251">')).toBeNull();
});

const wide = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};

test('UTF-16 without a mark is known by its high bytes, whatever letters it begins with', () => {
  for (const text of ['Откуда;Кому;WKT\r\n', 'Уч. А;Кыргызстан;Таджикистан\r\n', 'from;to;wkt\r\n']) {
    expect(markedEncoding(wide(text, true))).toBe('utf-16le');
    expect(markedEncoding(wide(text, false))).toBe('utf-16be');
    expect(markedEncoding(new TextEncoder().encode(text))).toBeNull();
  }
  for (const bytes of [
    new Uint8Array(600),
    new Uint8Array(600).fill(4),
    Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0),
  ])
    expect(markedEncoding(bytes)).toBeNull();
});

test('a declaration of UTF-16 that can be read byte by byte is none', () => {
  expect(encodingInXml('<?xml version="1.0" encoding="utf-16"?><kml/>')).toBeNull();
  expect(encodingInXml('<?xml version="1.0" encoding="windows-1251"?><kml/>')).toBe('windows-1251');
});
