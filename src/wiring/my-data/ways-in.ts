import { type Arrivals, type Arriving, hasFiles } from './arrivals.ts';

/** How a file comes in besides the file field: dropped anywhere on the page, or pasted. */
export type WaysIn = Arrivals & {
  /** What the veil over the page says while a file hangs above it. */
  veil(): string;
};

/** What might be map data, and not a name that was meant for the search: JSON, XML, well-known text, a table. */
export const mayBeData = (text: string): boolean => {
  const [first = '', second] = text.split('\n', 2);
  return (
    /^\s*([{<[]|(MULTI)?(POLYGON|POINT|LINESTRING))/i.test(text) ||
    (second !== undefined && /[,;\t]/.test(first))
  );
};

/** Opens what comes, and what came before; draws the veil over the page. */
export function openWaysIn({ veil: saying, files, text }: WaysIn, arriving: Arriving): void {
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
    veil.textContent = saying();
    document.body.append(veil);
  });
  document.addEventListener('dragleave', (event) => {
    if (hasFiles(event) && --depth <= 0) lift();
  });
  document.addEventListener('drop', lift);
  arriving.handTo({ files, text: (pasted) => mayBeData(pasted) && text(pasted) });
}
