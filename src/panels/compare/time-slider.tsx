import { useEffect, useState } from 'preact/hooks';
import type { CompareView } from '../../core/compare/compare-view.ts';
import { isFighting, type TreatyDateId } from '../../core/compare/treaty-dates.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { DateMarks } from './date-marks.tsx';

type Props = {
  words: Words;
  lateWords: LateWords;
  compare: CompareView;
  shown: number;
  show: (index: number) => void;
};

const stepMs = 1400;

/** Walks through the releases by hand or by itself; the treaty's dates are marked and numbered between them. */
export function TimeSlider({ words, lateWords, compare: { releases, dates }, shown, show }: Props) {
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
  const latest = dates
    .flatMap(({ id, date }) => (release && date <= release.date && !isFighting(id) ? [id] : []))
    .at(-1) as TreatyDateId | undefined;
  return (
    <div class="time-slider">
      <div class="time-head">
        <button type="button" class="button" onClick={toggle}>
          {/* Both words share one place, so that the date stays where it is when one takes the place of the other. */}
          <span class="either">
            <span aria-hidden={playing}>{lateWords.compare.play}</span>
            <span aria-hidden={!playing}>{lateWords.compare.pause}</span>
          </span>
        </button>
        <strong>{release && words.date(release.date)}</strong>
      </div>
      <DateMarks snapshots={releases.length} dates={dates} />
      <input
        type="range"
        min="0"
        max={last}
        step="1"
        value={shown}
        aria-label={lateWords.compare.time}
        aria-valuetext={
          release && lateWords.compare.dateInWords(release.date, release.lengthKm, latest ?? null)
        }
        onInput={(event) => {
          setPlaying(false);
          show(Number(event.currentTarget.value));
        }}
      />
      <p class="time-ends">
        <span>{words.date(releases[0]?.date ?? '')}</span>
        <span>{words.date(releases.at(-1)?.date ?? '')}</span>
      </p>
    </div>
  );
}
