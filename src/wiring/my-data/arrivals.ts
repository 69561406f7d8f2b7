import { isTyping } from '../page/is-typing.ts';

/** Where what is dropped on the page, or pasted, goes. */
export type Arrivals = {
  files(files: readonly File[]): void;
  text(text: string): void;
};

/** What comes in is held until somebody takes it. */
export type Arriving = {
  /** Hands on what came, in its order, and from now on all that comes. */
  handTo(into: Arrivals): void;
};

/** Whether files hang above the page, or fall on it. */
export const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Listens on the whole page, and begins before “My data” is here: the browser would leave the page for a dropped file. */
export function listenForArrivals(page: Pick<Document, 'addEventListener'> = document): Arriving {
  const held: ((into: Arrivals) => void)[] = [];
  let hand = (how: (into: Arrivals) => void): void => void held.push(how);
  page.addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  page.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    hand((into) => into.files(files));
  });
  page.addEventListener('paste', ({ target, clipboardData }) => {
    if (isTyping(target) || !clipboardData) return;
    const files = [...clipboardData.files];
    const text = clipboardData.getData('text/plain');
    hand((into) => (files.length > 0 ? into.files(files) : into.text(text)));
  });
  return {
    handTo(into) {
      hand = (how) => how(into);
      for (const how of held.splice(0)) how(into);
    },
  };
}
