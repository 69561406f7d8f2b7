import { useEffect, useState } from 'preact/hooks';
import type { ReleaseRow } from '../../core/view/compare-view.ts';
import type { TaskWords } from '../../i18n/en/tasks.ts';
import type { Words } from '../../i18n/en/words.ts';

type Props = {
  words: Words;
  tasks: TaskWords;
  releases: readonly ReleaseRow[];
  shown: number;
  show: (index: number) => void;
};

const stepMs = 1400;

/** Walks through the releases by hand or by itself. */
export function TimeSlider({ words, tasks, releases, shown, show }: Props) {
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
  return (
    <div class="time-slider">
      <button type="button" class="button" onClick={toggle}>
        {playing ? tasks.compare.pause : tasks.compare.play}
      </button>
      <input
        type="range"
        min="0"
        max={last}
        step="1"
        value={shown}
        aria-label={tasks.compare.time}
        aria-valuetext={words.date(releases[shown]?.date ?? '')}
        onInput={(event) => {
          setPlaying(false);
          show(Number(event.currentTarget.value));
        }}
      />
    </div>
  );
}
