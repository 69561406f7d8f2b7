import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asciiControls, visibleText } from '../../../src/cli/exchange/visible-text.ts';

/** All that moves a cursor, feigns a line, turns a text or is not seen. */
const controls = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

test('no control of C0, C1 or of directions gets through, and nothing else is touched', () => {
  const letter = fc.oneof(fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)));
  fc.assert(
    fc.property(fc.string({ unit: letter }), (text) => {
      expect(visibleText(text)).not.toMatch(controls);
      expect(JSON.parse(asciiControls(JSON.stringify({ text })))).toEqual({ text });
      if (!controls.test(text)) expect(visibleText(text)).toBe(text);
    }),
  );
  expect(visibleText('\u001b[2J\u009b1m\u202eabc\u200f')).toBe('\\u001b[2J\\u009b1m\\u202eabc\\u200f');
});
