/** How a file comes in besides the file field: dropped anywhere on the page, or pasted. */
export type WaysIn = {
  files(files: readonly File[]): void;
  text(text: string): void;
  /** What the veil over the page says while a file hangs above it. */
  veil(): string;
};

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** What might be map data, and not a name that was meant for the search: JSON, XML, well-known text, a table. */
const mayBeData = (text: string) =>
  /^\s*[{<[]/.test(text) ||
  /^\s*(MULTI)?(POLYGON|POINT|LINESTRING)/i.test(text) ||
  /^[^\n]*[,;\t][^\n]*\n/.test(text);

/** Listens on the whole page until it is closed. */
export function openWaysIn(into: WaysIn): void {
  const veil = document.createElement('div');
  veil.className = 'drop-veil';
  let depth = 0;
  const lift = () => {
    depth = 0;
    veil.remove();
  };
  document.addEventListener('dragenter', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    if (depth++ > 0) return;
    veil.textContent = into.veil();
    document.body.append(veil);
  });
  document.addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  document.addEventListener('dragleave', (event) => {
    if (hasFiles(event) && --depth <= 0) lift();
  });
  document.addEventListener('drop', (event) => {
    lift();
    if (!hasFiles(event)) return;
    event.preventDefault();
    into.files([...(event.dataTransfer?.files ?? [])]);
  });
  document.addEventListener('paste', (event) => {
    if (isField(event.target)) return;
    const files = [...(event.clipboardData?.files ?? [])];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (files.length > 0) into.files(files);
    else if (mayBeData(text)) into.text(text);
  });
}
