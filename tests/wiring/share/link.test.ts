import { afterEach, expect, test, vi } from 'vitest';
import { linkIntents } from '../../../src/wiring/share/link.ts';

const href = 'https://map.example/#tab=balance&exchange=vorukh';
afterEach(() => {
  vi.unstubAllGlobals();
});

function withClipboard(writeText: (text: string) => Promise<void>) {
  vi.stubGlobal('location', { href });
  vi.stubGlobal('navigator', { clipboard: { writeText } });
}

test('the link of the view is copied, and the reader told so', async () => {
  const copied: string[] = [];
  withClipboard(async (text) => void copied.push(text));
  expect(linkIntents.link()).toBe(href);
  expect(await linkIntents.share()).toBe(true);
  expect(await linkIntents.copy('40.2, 70.9')).toBe(true);
  expect(copied).toEqual([href, '40.2, 70.9']);
});

test('where the browser refuses its clipboard, that is told', async () => {
  withClipboard(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
  expect(await linkIntents.share()).toBe(false);
});
