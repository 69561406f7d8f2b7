import { copy } from './link.ts';

/** Puts a text on the clipboard, as HTML too where the browser can: how it went, null where it refuses both. */
export async function copyRich(text: string, html: string): Promise<'rich' | 'plain' | null> {
  try {
    const blob = (content: string, type: string) => new Blob([content], { type });
    const item = new ClipboardItem({
      'text/plain': blob(text, 'text/plain'),
      'text/html': blob(html, 'text/html'),
    });
    await navigator.clipboard.write([item]);
    return 'rich';
  } catch {
    return (await copy(text)) ? 'plain' : null;
  }
}

/** Puts a picture on the clipboard; false where the browser cannot. The picture may still be in the making. */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}
