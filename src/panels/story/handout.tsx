import type { CitedSource } from '../../core/atlas/cite.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { TopicFigures } from './figures.tsx';
import type { StoryState } from './story-state.ts';

/** The whole story for paper: the steps, the figures, the events, and the numbered sources. Only printed. */
export function Handout({ words, story: { view, words: told } }: { words: Words; story: StoryState }) {
  const cited = [...view.steps, ...view.events].flatMap(({ sources }) => sources);
  const list = [...new Map(cited.map((source) => [source.id, source])).values()];
  const numbers = (sources: readonly CitedSource[]) =>
    sources.map(({ id }) => list.findIndex((source) => source.id === id) + 1).join(', ');
  return (
    <div class="story-handout">
      <h2>{told.heading}</h2>
      <p>{told.about}</p>
      {view.steps.map(({ id, sources }) => (
        <section key={id}>
          <h3>{told.steps[id].title}</h3>
          <p>
            {told.steps[id].text} <span class="cited">[{numbers(sources)}]</span>
          </p>
        </section>
      ))}
      <h2>{told.figures.heading}</h2>
      <p>{told.figures.note}</p>
      {view.topics.map((topic) => (
        <TopicFigures key={topic.id} words={words} story={told} topic={topic} />
      ))}
      <h2>{told.events}</h2>
      <dl>
        {view.events.map(({ id, date, until, precision, sources }) => (
          <div key={id}>
            <dt>{told.span(date, until, precision)}</dt>
            <dd>
              <b>{told.sentences[id].title}.</b> {told.sentences[id].text}{' '}
              <span class="cited">[{numbers(sources)}]</span>
            </dd>
          </div>
        ))}
      </dl>
      <h2>{words.fact.source}</h2>
      <ol class="references">
        {list.map(({ id, publisher, title, date, url }) => (
          <li key={id}>
            {publisher}
            {date && `, ${words.date(date)}`}
            {title && `: ${title}`}
            {url && <span class="address"> {url}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
