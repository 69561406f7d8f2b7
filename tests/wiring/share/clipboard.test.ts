import { afterEach, describe, expect, test, vi } from 'vitest';
import { copyPicture, copyRich } from '../../../src/wiring/share/clipboard.ts';
import { copy } from '../../../src/wiring/share/link.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

class Item {
  constructor(readonly parts: Readonly<Record<string, Blob | Promise<Blob>>>) {}
}
const refuse = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));

function clipboard(
  writeText: (text: string) => Promise<void>,
  write: (items: readonly Item[]) => Promise<void> = refuse,
) {
  vi.stubGlobal('ClipboardItem', Item);
  vi.stubGlobal('navigator', { clipboard: { writeText, write } });
}

test('a text is copied, or the refusal told', async () => {
  const copied: string[] = [];
  clipboard(async (text) => void copied.push(text));
  expect(await copy('40.2, 70.9')).toBe(true);
  expect(copied).toEqual(['40.2, 70.9']);
  clipboard(refuse);
  expect(await copy('40.2, 70.9')).toBe(false);
});

describe('a text with its HTML', () => {
  test('goes as both where the browser takes both', async () => {
    const items: Item[] = [];
    clipboard(refuse, async (given) => void items.push(...given));
    expect(await copyRich('plain', '<p>rich</p>')).toBe('rich');
    const text = async (type: string) => (await items[0]?.parts[type])?.text();
    expect([await text('text/plain'), await text('text/html')]).toEqual(['plain', '<p>rich</p>']);
  });

  test('goes as plain text where that is all the browser takes, and the reader is told which', async () => {
    const copied: string[] = [];
    clipboard(async (text) => void copied.push(text));
    expect(await copyRich('plain', '<p>rich</p>')).toBe('plain');
    expect(copied).toEqual(['plain']);
    vi.stubGlobal('ClipboardItem', undefined);
    expect(await copyRich('plain', '<p>rich</p>')).toBe('plain');
  });

  test('goes nowhere where the browser refuses both', async () => {
    clipboard(refuse);
    expect(await copyRich('plain', '<p>rich</p>')).toBeNull();
  });
});

test('a picture in the making is put on the clipboard, or the refusal told', async () => {
  const png = Promise.resolve(new Blob(['png'], { type: 'image/png' }));
  clipboard(refuse, async ([item]) => void (await item?.parts['image/png']));
  expect(await copyPicture(png)).toBe(true);
  clipboard(refuse);
  expect(await copyPicture(png)).toBe(false);
});
