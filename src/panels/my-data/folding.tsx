import { useState } from 'preact/hooks';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';

export const named = (name: string | undefined, text: string) => (name ? `${name}: ${text}` : text);

export type Item = {
  readonly text: string;
  readonly label: string;
  readonly act: () => void;
  readonly more?: { readonly text: string; readonly label: string; readonly act: () => void };
};

type FoldingProps = {
  own: DataWords;
  summary: string;
  note: string;
  cut: string | null;
  items: readonly Item[];
  open?: boolean;
};

/** Items listed once the folding is opened: a list of hundreds costs nothing before. */
export function Folding({ own, summary, note, cut, items, open = false }: FoldingProps) {
  const [shown, setShown] = useState(open);
  return (
    <details open={open} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{summary}</summary>
      <p class="note">{note}</p>
      {cut !== null && <p class="note">{cut}</p>}
      {shown && (
        <ul class="findings">
          {items.map(({ text, label, act, more }, index) => (
            <li key={index}>
              <span>{text}</span>
              <button type="button" class="quiet" aria-label={label} onClick={act}>
                {own.zoomTo}
              </button>
              {more && (
                <button type="button" class="quiet" aria-label={more.label} onClick={more.act}>
                  {more.text}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
