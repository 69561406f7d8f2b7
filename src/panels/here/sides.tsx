import type { Sides as AnswerSides } from '../../core/here/answer.ts';
import type { Drawn } from '../../core/here/here.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';

type Props = { lateWords: LateWords; sides: AnswerSides };

/** Whose ground it was and is, side by side, and who says so. */
export function Sides({ lateWords: { here: words, snapshots, stretches }, sides }: Props) {
  if (sides.by === 'pair') return null;
  if (sides.by === 'list')
    return (
      <dl class="sides">
        <Side title={words.before} ground={words.ground(sides.before)} says={words.byList} />
        <Side title={words.now} ground={words.ground(sides.now)} says={words.byList} />
      </dl>
    );
  if (sides.by === 'place')
    return (
      <dl class="sides">
        <Side title={words.now} ground={words.ground(sides.now)} says={words.byPlaces} />
      </dl>
    );
  const { before, now, neutral, newest, failed } = sides;
  if (failed) return <p>{words.countriesFailed}</p>;
  if (before.release === null || now.release === null) return <p class="loading">{words.loadingCountries}</p>;
  const says = ({ release }: Drawn) => release && words.groundOf(release);
  return (
    <dl class="sides">
      <Side title={words.drawnBefore} ground={words.ground(before.side)} says={says(before)} />
      <Side
        title={newest ? words.drawnNow : snapshots.drawnAfter}
        ground={neutral ? stretches.neutral : words.ground(now.side)}
        says={says(now)}
      />
    </dl>
  );
}

type SideProps = { title: string; ground: string; says: string | null };

function Side({ title, ground, says }: SideProps) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <strong>{ground}</strong> <small>{says}</small>
      </dd>
    </div>
  );
}
