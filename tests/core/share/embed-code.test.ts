import { expect, test } from 'vitest';
import { embedCode } from '../../../src/core/share/embed-code.ts';

test('keeps the view, asks for the small page, and lets no text out of its attribute', () => {
  const code = embedCode('https://host.example/map/?x=1#map=10/40/70&sel=a"><b>', 'A "map" <b>');
  expect(code).toContain('src="https://host.example/map/?embed#map=10/40/70&amp;sel=a&quot;>&lt;b>"');
  expect(code.match(/</g)).toHaveLength(2);
  expect(code).toContain('title="A &quot;map&quot; &lt;b>"');
});
