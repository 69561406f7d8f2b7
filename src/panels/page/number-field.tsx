import { useId, useState } from 'preact/hooks';
import { isWithin, type NumberRange } from '../../core/page/number-range.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import './number-field.css';

type Props = {
  say: LateWords['fields'];
  /** What it is of; unseen where `unit` says so beside it. */
  label: string;
  isLabelHidden?: boolean;
  unit?: string;
  value: number;
  range: NumberRange;
  isDisabled?: boolean;
  /** Hears only of numbers in the range. */
  set: (value: number) => void;
};

/**
 * A field for a number. What is typed stays while the page is drawn anew, until it is taken or, by Escape, given up; what
 * is no number of the range is not taken, and the field says which holds.
 */
export function NumberField({ say, label, isLabelHidden, unit, value, range, isDisabled, set }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const note = useId();
  const giveUp = () => {
    setTyped(null);
    setRefused(false);
  };
  return (
    <div class="number-field">
      <label>
        <span class={isLabelHidden ? 'visually-hidden' : undefined}>{label}</span>
        <input
          type="number"
          min={range.least}
          max={range.most}
          step="any"
          disabled={isDisabled}
          aria-invalid={isRefused}
          aria-describedby={isRefused ? note : undefined}
          value={typed ?? value}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onChange={({ currentTarget }) => {
            const wanted = currentTarget.valueAsNumber;
            if (!isWithin(wanted, range)) return setRefused(true);
            giveUp();
            if (wanted !== value) set(wanted);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || typed === null) return;
            event.preventDefault();
            event.stopPropagation();
            giveUp();
          }}
        />
        {unit && <span>{unit}</span>}
      </label>
      {isRefused && (
        <p id={note} class="note bad" role="alert">
          {say.outside(range.least, range.most, range.isAbove ?? false, value)}
        </p>
      )}
    </div>
  );
}
