import { useRef, useState } from 'preact/hooks';
import type { Words } from '../../i18n/page/words.en.ts';
import './sheet-handle.css';

const heights = ['low', 'middle', 'high'] as const;
type Height = (typeof heights)[number];

/** Pixels of a drag that count as one step. */
const dragStep = 40;

/**
 * The grip of the bottom sheet on phones: a tap takes the next height, a drag or an arrow key moves one step.
 * The stylesheet reads the height from the grip and hides it on wide screens.
 */
export function SheetHandle({ words }: { words: Words }) {
  const [height, setHeight] = useState<Height>('middle');
  const start = useRef<number | null>(null);
  const step = (by: number) =>
    setHeight(heights[Math.max(0, Math.min(2, heights.indexOf(height) + by))] as Height);
  const next = () => setHeight(heights[(heights.indexOf(height) + 1) % heights.length] as Height);

  return (
    <button
      type="button"
      class="sheet-handle"
      data-height={height}
      aria-label={words.sheet(height)}
      onPointerDown={(event) => {
        start.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={(event) => {
        const by = start.current === null ? 0 : start.current - event.clientY;
        start.current = null;
        if (Math.abs(by) > dragStep) step(Math.sign(by));
        else next();
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowUp') step(1);
        else if (event.key === 'ArrowDown') step(-1);
        else if (event.key === 'Enter' || event.key === ' ') next();
        else return;
        event.preventDefault();
      }}
    />
  );
}
