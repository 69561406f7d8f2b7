import type { Words } from '../../i18n/page/words.en.ts';

type Props = { words: Words; percent: number; set: (percent: number) => void };

/** The reader's own idea of "equal", beside the verdict. */
export function Tolerance({ words, percent, set }: Props) {
  return (
    <div class="tolerance">
      <label>
        <span>{words.balance.tolerance}</span>
        <input
          type="range"
          min="0"
          max="5"
          step="0.1"
          value={percent}
          aria-valuetext={words.balance.percent(percent)}
          onInput={(event) => set(Number(event.currentTarget.value))}
        />
        <span class="figure tolerance-value">{words.balance.percent(percent)}</span>
      </label>
      <p class="note">{words.balance.toleranceNote}</p>
    </div>
  );
}
