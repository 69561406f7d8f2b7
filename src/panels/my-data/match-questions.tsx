import type { ComparedParcel, UnsureMatch } from '../../core/my-data/two-lists/comparison.ts';
import { type ComparedProps, mostListed, titleOf } from './compared-props.ts';
import { ZoomTo } from './zoom-to.tsx';

type Props = Pick<ComparedProps, 'own' | 'file' | 'comparing' | 'comparison' | 'intents'>;

/** Parcels of a group that are asked about one by one; more are told and not asked. */
const mostAsked = 6;

/** By ground two can be told apart; of equal ids or names it can only be said which belong together. */
const canBeDenied = ({ kind }: UnsureMatch) => kind !== 'same-id' && kind !== 'same-name';

/** What only the reader knows: names that are nearly the same, and parcels that could not be told apart. */
export function MatchQuestions(props: Props) {
  const { own, file, comparing, comparison, intents } = props;
  const { lists } = own;
  const { nearNames, nearNamesTried, unsure, unheeded } = comparison;
  const answers = file.settings.matchAnswers[comparing.with] ?? [];
  const [near, open] = [nearNames.slice(0, mostListed), unsure.slice(0, mostListed)];
  return (
    <>
      {near.length > 0 && (
        <details open>
          <summary>{lists.near(nearNames.length)}</summary>
          <p class="note">{lists.nearNote}</p>
          {near.length < nearNames.length && <p class="note">{lists.cut(near.length, nearNames.length)}</p>}
          <ul class="match-questions">
            {near.map(({ a, b }) => (
              <li key={`${a.feature} ${b.feature}`}>
                <Question {...props} a={a} b={b} deny />
              </li>
            ))}
          </ul>
        </details>
      )}
      {!nearNamesTried && <p class="note">{lists.nearUntried}</p>}
      {open.length > 0 && (
        <details open>
          <summary>{lists.unsure(unsure.length)}</summary>
          <p class="note">{lists.unsureNote}</p>
          {open.length < unsure.length && <p class="note">{lists.cut(open.length, unsure.length)}</p>}
          <ul class="match-questions">
            {open.map((match, index) => (
              <li key={index}>
                <Unsure {...props} match={match} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {unheeded.length > 0 && <p class="note">{lists.unheeded(unheeded.length)}</p>}
      {answers.length > 0 && (
        <button type="button" class="quiet" onClick={() => intents.forgetAnswers(file.id)}>
          {lists.forget(answers.length)}
        </button>
      )}
    </>
  );
}

function Unsure({ match, ...props }: Props & { match: UnsureMatch }) {
  const { own } = props;
  const { kind, a, b, sharedHa } = match;
  const named = (parcels: readonly ComparedParcel[]) =>
    `${parcels
      .slice(0, mostAsked)
      .map((parcel) => titleOf(own, parcel))
      .join(', ')}${parcels.length > mostAsked ? ' …' : ''}`;
  const combined = a.flatMap((one) => b.map((other) => [one, other] as const));
  return (
    <>
      <p>
        {own.lists.unsureKind[kind]}: {named(a)} / {named(b)}
        {sharedHa !== null && `, ${own.lists.shared(sharedHa)}`}
      </p>
      {combined.length <= mostAsked &&
        combined.map(([one, other]) => (
          <Question
            key={`${one.feature} ${other.feature}`}
            {...props}
            a={one}
            b={other}
            deny={canBeDenied(match)}
          />
        ))}
    </>
  );
}

type QuestionProps = Props & { a: ComparedParcel; b: ComparedParcel; deny: boolean };

function Question({ own, file, comparing, intents, a, b, deny }: QuestionProps) {
  const { lists } = own;
  const [one, other] = [titleOf(own, a), titleOf(own, b)];
  const button = (same: boolean) => (
    <button
      type="button"
      class="button"
      disabled={comparing.share !== null}
      aria-label={lists.answerLabel(same, one, other)}
      onClick={() => intents.answerMatch(file.id, a.feature, b.feature, same)}
    >
      {same ? lists.same : lists.notSame}
    </button>
  );
  return (
    <div class="match-question">
      <span>{lists.isSame(one, other)}</span>
      <span class="button-row">
        {button(true)}
        {deny && button(false)}
        <ZoomTo own={own} list={file.id} parcel={a} intents={intents} />
        <ZoomTo own={own} list={comparing.with} parcel={b} intents={intents} />
      </span>
    </div>
  );
}
