import type { CompareView } from '../../core/compare/compare-view.ts';
import { viewModes } from '../../core/page/choices.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { PanelIntents } from '../page/intents.ts';
import './compare.css';
import { BaselineChart } from './baseline-chart.tsx';
import { DateList } from './date-marks.tsx';
import { ReleaseList } from './release-list.tsx';
import { SnapshotChoice } from './snapshot-choice.tsx';
import { TimeSlider } from './time-slider.tsx';

type Props = { words: Words; lateWords: LateWords; compare: CompareView; intents: PanelIntents };

/** Two states of the line beside each other, and the line through time. */
export function ComparePanel({ words, lateWords, compare, intents }: Props) {
  const { mode, releases, shown, since, pair, dates, officialLength } = compare;
  const at = mode === 'before' ? releases.findIndex(({ date }) => date === pair.before) : shown;
  const show = (index: number) => {
    intents.setDate(releases[index]?.date ?? null);
    if (mode === 'before') intents.setView('after');
  };
  return (
    <section aria-labelledby="compare-heading">
      <h2 id="compare-heading">{lateWords.compare.heading}</h2>
      <p class="note">{lateWords.compare.about}</p>
      <SnapshotChoice words={words} lateWords={lateWords} compare={compare} intents={intents} />
      <fieldset class="modes">
        <legend class="visually-hidden">{lateWords.compare.heading}</legend>
        {viewModes.map((id) => (
          <button key={id} type="button" aria-pressed={id === mode} onClick={() => intents.setView(id)}>
            {lateWords.compare.modes[id]}
          </button>
        ))}
      </fieldset>
      <TimeSlider words={words} lateWords={lateWords} compare={compare} shown={at} show={show} />
      <DateList words={words} lateWords={lateWords} dates={dates} />
      <p class="note">{since ? lateWords.compare.comparedWith(since) : lateWords.compare.stepNote}</p>
      <BaselineChart
        words={words}
        lateWords={lateWords}
        compare={compare}
        setBefore={(date) => intents.setBefore(date === compare.usual ? null : date)}
      />
      <ReleaseList words={words} lateWords={lateWords} compare={compare} shown={at} show={show} />
      {compare.neutral.map(({ name, since: day }) => (
        <p key={day} class="note">
          {lateWords.stretches.lengthsLeaveOut(name, day)}
        </p>
      ))}
      {officialLength && <p class="note">{lateWords.compare.official(officialLength)}</p>}
    </section>
  );
}
