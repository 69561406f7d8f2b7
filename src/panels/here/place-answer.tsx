import type { ComponentChildren } from 'preact';
import { nameIn } from '../../core/atlas/name.ts';
import type { OpenCrossing, PlaceAnswer } from '../../core/here/answer.ts';
import type { LangId } from '../../core/page/choices.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { PanelIntents } from '../page/intents.ts';
import './here.css';
import { Link } from './link.tsx';
import { Sides } from './sides.tsx';

type Props = {
  words: Words;
  lateWords: LateWords;
  answer: PlaceAnswer;
  lang: LangId;
  intents: PanelIntents;
  /** More facts behind those that every place has. */
  children?: ComponentChildren;
};

/** The one answer for every place: in which country it was and is, how far the line is, and where one gets across. */
export function PlaceAnswerBlock({ words, lateWords, answer, lang, intents, children }: Props) {
  const { line, open, isClose, placeErrorKm, sides } = answer;
  const { here: text, stretches } = lateWords;
  return (
    <div class="place-answer">
      <Sides lateWords={lateWords} sides={sides} />
      <dl class="facts">
        {line && (
          <>
            <dt>{text.line}</dt>
            <dd>
              {line.metres < 1 ? text.onLine : text.lineNow(line.metres)}
              {line.stretch && <small>{stretches.nearLine(line.stretch.expectedErrorM)}</small>}
              {placeErrorKm !== null && <small>{text.placeWithin(placeErrorKm)}</small>}
              {isClose && sides.by === 'map' && <small>{text.closeToLine}</small>}
            </dd>
          </>
        )}
        <dt>{text.openCrossing}</dt>
        <dd>{open ? <Open {...{ words, lateWords, open, lang, intents }} /> : text.none}</dd>
        {children}
      </dl>
    </div>
  );
}

type OpenProps = Omit<Props, 'answer'> & { open: OpenCrossing };

function Open({ words, lateWords: { here: text }, open, lang, intents }: OpenProps) {
  const { crossing, state, metres, isOld } = open;
  const sides = [nameIn(crossing.name, lang), crossing.otherSide && nameIn(crossing.otherSide, lang)];
  const [one, other] = crossing.pair.split('-') as [keyof Words['countries'], keyof Words['countries']];
  return (
    <>
      <Link onClick={() => intents.showOnMap({ layer: 'crossings', id: crossing.id })}>
        {sides.filter(Boolean).join(' – ')}
      </Link>{' '}
      {metres >= 1 && <span class="figure">{text.away(metres)}</span>}
      <small>
        {words.countries[one]} – {words.countries[other]}
      </small>
      <small>
        {text.state(state.state, state.from, state.precision)}
        {isOld && `; ${text.nothingNewer}`}
      </small>
      {crossing.positionErrorKm !== null && <small>{text.placeWithin(crossing.positionErrorKm)}</small>}
    </>
  );
}
