import { useRef, useState } from 'preact/hooks';
import type { Words } from '../../i18n/page/words.en.ts';
import type { PanelIntents } from '../page/intents.ts';
import { TopicFigures } from './figures.tsx';
import { Handout } from './handout.tsx';
import './story.css';
import { StoryNow } from './story-now.tsx';
import { type StoryState, toldOf } from './story-state.ts';
import { Steps, Timeline } from './timeline.tsx';

type Props = { words: Words; story: StoryState; intents: PanelIntents };

/** Pixels of a sideways drag of a finger that turn the page. */
const swipeLength = 48;

const controls = 'input, select, textarea, summary';

/** The story: a tour in steps, and every event on a line of time. */
export function StoryPanel({ words, story: state, intents }: Props) {
  const { view, words: story } = state;
  const { now } = view;
  const [list, setList] = useState<'step' | 'event'>(now?.item.kind ?? 'step');
  const shown = now?.item.kind ?? list;
  const section = useRef<HTMLElement>(null);
  const pressed = useRef<{ x: number; y: number } | null>(null);

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.matches(controls)) return;
    const row = shown === 'step' ? view.steps : view.events;
    const end = { Home: row[0], End: row.at(-1) }[event.key];
    if (event.key === 'ArrowRight') intents.goOn(1);
    else if (event.key === 'ArrowLeft') intents.goOn(-1);
    else if (end) intents.tell(end.kind, end.id);
    else return;
    event.preventDefault();
  }
  function onPointerUp(event: PointerEvent) {
    const from = pressed.current;
    pressed.current = null;
    if (!from) return;
    const [right, down] = [event.clientX - from.x, event.clientY - from.y];
    if (Math.abs(right) > swipeLength && Math.abs(right) > 1.5 * Math.abs(down))
      intents.goOn(right < 0 ? 1 : -1);
  }
  function open(kind: 'step' | 'event') {
    setList(kind);
    const first = kind === 'step' ? view.steps[0] : view.events[0];
    if (now && now.item.kind !== kind && first) intents.tell(kind, first.id);
  }
  /** The button goes with its first press; the keys of the story go on from where it stood. */
  function start() {
    section.current?.focus({ preventScroll: true });
    intents.goOn(1);
  }
  const position = now ? positionOf(state) : '';
  return (
    <section
      ref={section}
      class="story"
      tabIndex={-1}
      aria-labelledby="story-heading"
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        pressed.current = event.pointerType === 'mouse' ? null : { x: event.clientX, y: event.clientY };
      }}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        pressed.current = null;
      }}
    >
      <h2 id="story-heading" class={now ? 'is-told' : ''}>
        {story.heading}
      </h2>
      {!now && <p class="note">{story.about}</p>}
      <fieldset class="story-modes">
        <legend class="visually-hidden">{story.heading}</legend>
        {(['step', 'event'] as const).map((kind) => (
          <button key={kind} type="button" aria-pressed={kind === shown} onClick={() => open(kind)}>
            {kind === 'step' ? story.tour : story.events}
          </button>
        ))}
      </fieldset>
      {now ? (
        <div class="story-bar">
          <button
            type="button"
            class="button"
            aria-disabled={now.index === 0}
            onClick={() => intents.goOn(-1)}
          >
            {story.previous}
          </button>
          <span class="figure">{position}</span>
          <button
            type="button"
            class="button"
            aria-disabled={now.index === now.count - 1}
            onClick={() => intents.goOn(1)}
          >
            {story.next}
          </button>
        </div>
      ) : (
        shown === 'step' && (
          <button type="button" class="button story-start" onClick={start}>
            {story.startTour}
          </button>
        )
      )}
      <p class="visually-hidden" role="status">
        {now && announcement(state, position)}
      </p>
      <StoryNow words={words} story={state} intents={intents} />
      {shown === 'step' ? (
        <Steps story={story} steps={view.steps} now={now?.item.id ?? null} tell={intents.tell} />
      ) : (
        <Timeline story={story} events={view.events} now={now?.item.id ?? null} tell={intents.tell} />
      )}
      <p class="note">{story.keys}</p>
      <details class="story-figures">
        <summary>{story.figures.heading}</summary>
        <p class="note">{story.figures.note}</p>
        {view.topics.map((topic) => (
          <TopicFigures key={topic.id} words={words} story={story} topic={topic} />
        ))}
      </details>
      <button type="button" class="button" onClick={intents.printStory}>
        {story.print}
      </button>
      <Handout words={words} story={state} />
    </section>
  );
}

function positionOf({ view: { now }, words }: StoryState): string {
  if (!now) return '';
  const { index, count, item } = now;
  return item.kind === 'step' ? words.stepOf(index + 1, count) : words.eventOf(index + 1, count);
}

function announcement(state: StoryState, position: string): string {
  const item = state.view.now?.item;
  if (!item) return '';
  const date = item.kind === 'event' ? state.words.span(item.date, item.until, item.precision) : '';
  return state.words.announce(position, date, toldOf(state.words, item).title);
}
