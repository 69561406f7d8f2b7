import type { Topic } from '../../core/story/story-view.ts';
import type { ClaimRow } from '../../core/view/claim-rows.ts';
import type { Words } from '../../i18n/en/words.ts';
import type { ToldStory } from './story-state.ts';

type Props = { words: Words; story: ToldStory; topic: Topic };

/** Published figures on one subject, each with its author; nothing is merged. */
export function TopicFigures({ words, story, topic }: Props) {
  const title = story.figures.topics[topic.id];
  return (
    <table class="figures" data-topic={topic.id}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.claims.figure}</th>
          <th scope="col">{words.claims.subject}</th>
          <th scope="col">{words.claims.author}</th>
        </tr>
      </thead>
      <tbody>
        {topic.rows.map((row) => (
          <FigureLine key={row.id} words={words} story={story} row={row} />
        ))}
      </tbody>
    </table>
  );
}

/** The figure, what it counts and a remark, in the reader's language. */
function lineOf(words: Words, story: ToldStory, { claim }: ClaimRow) {
  const { claims } = words;
  switch (claim.kind) {
    case 'total':
      return {
        figure: claims.value(claim.value, claim.unit, claim.about),
        subject: `${claims.subjectOf(claim.scope)}, ${claims.direction(claim.direction)}`,
        remark: claim.note && claims.note(claim.note),
      };
    case 'length':
      return {
        figure: claims.value(claim.value, claim.unit, false),
        subject: claims.subjectOf(claim.what),
        remark: claim.note && claims.note(claim.note),
      };
    case 'count': {
      const subject = story.figures.subject(claim.what) ?? claim.what;
      return {
        figure: story.figures.value(claim.value, claim.unit, claim.about),
        subject: claim.direction ? `${subject}, ${claims.direction(claim.direction)}` : subject,
        remark: claim.note && (story.figures.remark(claim.note) ?? claim.note),
      };
    }
  }
}

function FigureLine({ words, story, row }: { words: Words; story: ToldStory; row: ClaimRow }) {
  const { figure, subject, remark } = lineOf(words, story, row);
  const { author, date } = row.claim;
  const url = row.sources[0]?.url;
  return (
    <tr>
      <td class="figure">{figure}</td>
      <td>
        {subject}
        {remark && <small>{remark}</small>}
      </td>
      <td>
        {url ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {author}
          </a>
        ) : (
          author
        )}
        {date && <small>{words.date(date)}</small>}
      </td>
    </tr>
  );
}
