import type { Look } from '../core/view/marks.ts';
import type { Words } from '../i18n/en.ts';
import { Swatch } from './swatch.tsx';

/** The looks that are on the map now, folded on small screens. */
export function Legend({ words, looks, open }: { words: Words; looks: readonly Look[]; open: boolean }) {
  if (looks.length === 0) return null;
  return (
    <details class="legend" open={open}>
      <summary>{words.legend}</summary>
      <ul class="legend-list">
        {looks.map((look) => (
          <li key={look}>
            <Swatch look={look} /> {words.looks[look]}
          </li>
        ))}
      </ul>
    </details>
  );
}
