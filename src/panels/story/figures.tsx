import type { ClaimRow } from '../../core/exchange/claim-rows.ts';
import type { Topic } from '../../core/story/story-view.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { ClaimLine, ClaimTable, type ToldClaim, toldClaim } from '../exchange/claim-table.tsx';
import type { ToldStory } from './story-state.ts';

type Props = { words: Words; story: ToldStory; topic: Topic };

/** Published figures on one subject of the story. */
export function TopicFigures({ words, story, topic }: Props) {
  return (
    <ClaimTable words={words} caption={story.figures.topics[topic.id]} topic={topic.id}>
      {topic.rows.map((row) => (
        <ClaimLine key={row.id} words={words} row={row} told={toldOf(words, story, row)} />
      ))}
    </ClaimTable>
  );
}

function toldOf(words: Words, { figures }: ToldStory, { claim }: ClaimRow): ToldClaim {
  if (claim.kind !== 'count') return toldClaim(words, claim);
  const subject = figures.subject(claim.what) ?? claim.what;
  return {
    figure: figures.value(claim.value, claim.unit, claim.about),
    subject: claim.direction ? `${subject}, ${words.claims.direction(claim.direction)}` : subject,
    remark: claim.note && (figures.remark(claim.note) ?? claim.note),
  };
}
