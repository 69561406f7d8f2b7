import { useEffect, useRef } from 'preact/hooks';
import type { StoryView } from '../../core/story/story-view.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { SourceList } from '../atlas/source-list.tsx';
import type { PanelIntents } from '../page/intents.ts';
import { TopicFigures } from './figures.tsx';
import { type StoryState, toldOf } from './story-state.ts';

type Props = { words: Words; story: StoryState; intents: PanelIntents };

/** The event or step that is told: date, text, place, what the map shows, figures and sources. */
export function StoryNow({ words, story: { view, words: told }, intents }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const item = view.now?.item;
  useEffect(() => heading.current?.scrollIntoView({ block: 'nearest' }), [item?.id]);
  if (!item) return null;
  const { title, text } = toldOf(told, item);
  return (
    <article class="story-now" aria-labelledby="story-now-title" data-told={item.id}>
      {item.kind === 'event' && <p class="kicker">{told.span(item.date, item.until, item.precision)}</p>}
      <h3 id="story-now-title" ref={heading}>
        {title}
      </h3>
      <p class="story-text">{text}</p>
      <p class="story-links">
        {item.place && (
          <PlaceButton words={told.openCard(item.place.name)} place={item.place} intents={intents} />
        )}
        {item.kind === 'step' && item.id === 'exchange' && (
          <button type="button" class="quiet" onClick={() => intents.openTab('balance')}>
            {told.seeBalance}
          </button>
        )}
      </p>
      {item.kind === 'step' &&
        item.topics.map((topic) => <TopicFigures key={topic.id} words={words} story={told} topic={topic} />)}
      <MapState words={words} state={view.mapState} story={told} intents={intents} />
      {item.kind === 'event' && (
        <p class="note">
          {words.card.confidence}: {told.attested[item.confidence]}
        </p>
      )}
      <SourceList words={words} sources={item.sources} />
    </article>
  );
}

function PlaceButton(props: {
  words: string;
  place: NonNullable<NonNullable<StoryView['now']>['item']['place']>;
  intents: PanelIntents;
}) {
  return (
    <button type="button" class="quiet" onClick={() => props.intents.choose(props.place.selection)}>
      {props.words}
    </button>
  );
}

type MapStateProps = {
  words: Words;
  state: StoryView['mapState'];
  story: StoryState['words'];
  intents: PanelIntents;
};

function MapState({ words, state, story, intents }: MapStateProps) {
  const line = words.date(state.line);
  return (
    <p class="note map-state">
      {state.every && `${story.everySnapshot(state.every.count, state.every.since)} `}
      {state.posts === null ? story.mapState(line) : story.mapStateWithPosts(line, words.date(state.posts))}{' '}
      {!state.asToday && (
        <button type="button" class="quiet" onClick={intents.showToday}>
          {story.asToday}
        </button>
      )}
    </p>
  );
}
