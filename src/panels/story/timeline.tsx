import { periods } from '../../core/story/period.ts';
import type { EventItem, StepItem } from '../../core/story/story-view.ts';
import type { StoryIntents, ToldStory } from './story-state.ts';

type TimelineProps = {
  story: ToldStory;
  events: readonly EventItem[];
  now: string | null;
  tell: StoryIntents['tell'];
};

/** Every event by chapter, oldest first. */
export function Timeline({ story, events, now, tell }: TimelineProps) {
  return (
    <>
      {periods.map((period) => (
        <section key={period} class="story-period" aria-labelledby={`period-${period}`}>
          <h3 id={`period-${period}`}>{story.periods[period]}</h3>
          <ol class="timeline">
            {events
              .filter((event) => event.period === period)
              .map(({ id, date, until, precision }) => (
                <li key={id}>
                  <button
                    type="button"
                    aria-current={id === now ? 'true' : undefined}
                    data-event={id}
                    onClick={() => tell('event', id)}
                  >
                    <span class="when">{story.span(date, until, precision)}</span>
                    <span class="what">{story.sentences[id].title}</span>
                  </button>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </>
  );
}

type StepsProps = Omit<TimelineProps, 'events'> & { steps: readonly StepItem[] };

/** The steps of the tour. */
export function Steps({ story, steps, now, tell }: StepsProps) {
  return (
    <ol class="timeline tour-steps">
      {steps.map(({ id }) => (
        <li key={id}>
          <button
            type="button"
            aria-current={id === now ? 'step' : undefined}
            data-step={id}
            onClick={() => tell('step', id)}
          >
            <span class="what">{story.steps[id].title}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
