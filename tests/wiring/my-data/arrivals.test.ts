import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Arrivals, listenForArrivals } from '../../../src/wiring/my-data/arrivals.ts';

beforeAll(() => void vi.stubGlobal('HTMLElement', class {}));
afterAll(() => void vi.unstubAllGlobals());

/** A page on which things fall, and what was handed on of them. */
function page() {
  const target = new EventTarget();
  const arriving = listenForArrivals(target as unknown as Document);
  const came: unknown[] = [];
  const into: Arrivals = { files: (files) => came.push(files), text: (text) => came.push(text) };
  const fire = (type: string, more: object) => {
    const event = Object.assign(new Event(type, { cancelable: true }), more);
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const drop = (...names: readonly string[]) =>
    fire('drop', { dataTransfer: { types: ['Files'], files: names } });
  const paste = (text: string, ...names: readonly string[]) =>
    fire('paste', { clipboardData: { files: names, getData: () => text } });
  return { arriving, came, into, fire, drop, paste };
}

test('what comes before anybody takes it is held, and handed on once, in its order', () => {
  const { arriving, came, into, drop, paste } = page();
  expect(drop('a.kml', 'b.kml')).toBe(true);
  paste('{"type"');
  paste('', 'c.kml');
  expect(came).toEqual([]);
  arriving.handTo(into);
  expect(came).toEqual([['a.kml', 'b.kml'], '{"type"', ['c.kml']]);
  drop('d.kml');
  expect(came.slice(3)).toEqual([['d.kml']]);
});

test('the browser never leaves the page for a file, and does with other drags as it does', () => {
  const { fire } = page();
  expect(fire('dragover', { dataTransfer: { types: ['Files'] } })).toBe(true);
  expect(fire('dragover', { dataTransfer: { types: ['text/plain'] } })).toBe(false);
  expect(fire('drop', { dataTransfer: { types: ['text/plain'], files: [] } })).toBe(false);
});
