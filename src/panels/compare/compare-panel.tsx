import { viewModes } from '../../core/view/choices.ts';
import type { CompareView } from '../../core/view/compare-view.ts';
import type { TaskWords } from '../../i18n/en/tasks.ts';
import type { Words } from '../../i18n/en/words.ts';
import type { PanelIntents } from '../intents.ts';
import './compare.css';
import { ReleaseList } from './release-list.tsx';
import { TimeSlider } from './time-slider.tsx';

type Props = { words: Words; tasks: TaskWords; compare: CompareView; intents: PanelIntents };

/** Two states of the line beside each other, and the line through time. */
export function ComparePanel({ words, tasks, compare, intents }: Props) {
  const { mode, releases, shown, officialLength } = compare;
  const show = (index: number) => {
    const last = index === releases.length - 1;
    intents.setDate(last ? null : (releases[index]?.date ?? null));
    if (mode === 'before') intents.setView('after');
  };
  return (
    <section aria-labelledby="compare-heading">
      <h2 id="compare-heading">{tasks.compare.heading}</h2>
      <p class="note">{tasks.compare.about}</p>
      <fieldset class="modes">
        <legend class="visually-hidden">{tasks.compare.heading}</legend>
        {viewModes.map((id) => (
          <button key={id} type="button" aria-pressed={id === mode} onClick={() => intents.setView(id)}>
            {tasks.compare.modes[id]}
          </button>
        ))}
      </fieldset>
      <TimeSlider words={words} tasks={tasks} releases={releases} shown={shown} show={show} />
      <ReleaseList
        words={words}
        tasks={tasks}
        releases={releases}
        shown={mode === 'before' ? 0 : shown}
        show={show}
      />
      {officialLength && <p class="note">{tasks.compare.official(officialLength)}</p>}
    </section>
  );
}
