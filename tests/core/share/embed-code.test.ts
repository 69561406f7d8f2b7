import { expect, test } from 'vitest';
import { embedAddress, embedCode, embedSizes } from '../../../src/core/share/embed-code.ts';

const view = 'https://host.example/map/?x=1#map=10/40/70&tab=balance&exchange=vorukh&lang=ru';

test('keeps the view, asks for the small page, and lets no text out of its attribute', () => {
  const code = embedCode(
    'https://host.example/map/?x=1#map=10/40/70&sel=a"><b>',
    'A "map" <b>',
    'wide',
    false,
  );
  expect(code).toContain('src="https://host.example/map/?embed#map=10/40/70&amp;sel=a&quot;&gt;&lt;b&gt;"');
  expect(code.match(/</g)).toHaveLength(2);
  expect(code).toContain('title="A &quot;map&quot; &lt;b&gt;"');
});

test('framed to the choice it says not where the map stands, so that any size of frame shows the choice', () => {
  expect(embedAddress(view, true)).toBe('https://host.example/map/?embed#exchange=vorukh&lang=ru');
  expect(embedAddress(view, false)).toBe(
    'https://host.example/map/?embed#map=10/40/70&exchange=vorukh&lang=ru',
  );
  // Nothing is chosen: the view is all there is to keep.
  expect(embedAddress('https://a.example/#map=9/40/70', true)).toBe('https://a.example/?embed#map=9/40/70');
  expect(embedAddress('https://a.example/', true)).toBe('https://a.example/?embed#');
});

test('each size is written into the frame', () => {
  for (const [size, { width, height }] of Object.entries(embedSizes))
    expect(embedCode(view, 'Map', size as keyof typeof embedSizes, true)).toContain(
      `width="${width}" height="${height}"`,
    );
});
