import { useEffect, useState } from 'preact/hooks';
import type { CompareView } from '../../core/compare/compare-view.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';

type Props = {
  lateWords: LateWords;
  compare: CompareView;
  shown: number;
  show: (index: number) => void;
};

const stepMs = 1400;

/** Walks through the releases by hand or by itself; the treaty's dates are marked between them. */
export function TimeSlider({ lateWords, compare: { releases, dates }, shown, show }: Props) {
  const [playing, setPlaying] = useState(false);
  const last = releases.length - 1;
  useEffect(() => {
    if (!playing) return;
    if (shown === last) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => show(shown + 1), stepMs);
    return () => clearTimeout(timer);
  }, [playing, shown]);

  function toggle() {
    if (!playing && shown === last) show(0);
    setPlaying(!playing);
  }
  const release = releases[shown];
  const latest = dates.filter(({ date }) => release && date <= release.date).at(-1);
  return (
    <div class="time-slider">
      <button type="button" class="button" onClick={toggle}>
        {playing ? lateWords.compare.pause : lateWords.compare.play}
      </button>
      <div class="time-track">
        <svg class="time-marks" aria-hidden="true">
          {releases.map(({ date }, index) => (
            <rect
              key={date}
              class="release-tick"
              x={`${(100 * index) / last}%`}
              y="11"
              width="1"
              height="6"
            />
          ))}
          {dates.map(({ id, position }) => (
            <svg key={id} x={`${100 * position}%`} class="date-mark" aria-hidden="true">
              <path d="M-4 0h8l-4 8z" />
            </svg>
          ))}
        </svg>
        <input
          type="range"
          min="0"
          max={last}
          step="1"
          value={shown}
          aria-label={lateWords.compare.time}
          aria-valuetext={
            release && lateWords.compare.dateInWords(release.date, release.lengthKm, latest?.id ?? null)
          }
          onInput={(event) => {
            setPlaying(false);
            show(Number(event.currentTarget.value));
          }}
        />
      </div>
    </div>
  );
}
