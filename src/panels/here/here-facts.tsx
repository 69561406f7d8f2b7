import { useId, useState } from 'preact/hooks';
import { nameIn } from '../../core/atlas/name.ts';
import type { Here } from '../../core/here/here.ts';
import type { LangId } from '../../core/page/choices.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { PanelIntents } from '../page/intents.ts';
import { History } from './history.tsx';
import { Link } from './link.tsx';

type Props = { lateWords: LateWords; here: Here; lang: LangId; intents: PanelIntents };

/** What is known of a position beside the answer: its history, coordinates, the nearest crossing. */
export function HereFacts({ words, lateWords, here, lang, intents }: Props & { words: Words }) {
  const { dms } = here;
  const text = lateWords.here;
  return (
    <dl class="facts">
      <History words={words} lateWords={lateWords} here={here} />
      <dt>{text.coordinates}</dt>
      <dd class="position">{text.dms(dms.lat, dms.lon)}</dd>
      <GridPosition lateWords={lateWords} grids={here.grids} />
      <dt>{text.crossing}</dt>
      <dd>
        <CrossingNear {...{ lateWords, here, lang, intents }} />
      </dd>
    </dl>
  );
}

/** The position in the grid that is chosen. */
function GridPosition({ lateWords: { here: text }, grids }: Pick<Props, 'lateWords'> & Pick<Here, 'grids'>) {
  const id = useId();
  const [style, setStyle] = useState<string>('utm');
  const shown = grids.find((grid) => grid.style === style) ?? grids[0];
  if (!shown) return null;
  return (
    <>
      <dt>
        <label for={id}>{text.otherSystem}</label>
      </dt>
      <dd class="position">
        <select id={id} value={shown.style} onChange={(event) => setStyle(event.currentTarget.value)}>
          {grids.map((grid) => (
            <option key={grid.style} value={grid.style}>
              {text.systems[grid.style]}
            </option>
          ))}
        </select>{' '}
        <span class="figure">{shown.text}</span>
      </dd>
    </>
  );
}

/** The nearest settlement, and how far it is. */
export function Settlement({ lateWords, here: { settlement }, lang, intents }: Props) {
  if (!settlement) return <>{lateWords.here.none}</>;
  const { id, name, positionErrorKm } = settlement.place;
  return (
    <>
      <Link onClick={() => intents.showOnMap({ layer: 'places', id })}>{nameIn(name, lang)}</Link>{' '}
      <span class="figure">{lateWords.here.away(settlement.metres)}</span>
      <Within lateWords={lateWords} km={positionErrorKm} />
    </>
  );
}

function CrossingNear({ lateWords, here: { crossing: nearest }, lang, intents }: Props) {
  if (!nearest) return <>{lateWords.here.none}</>;
  const { crossing, state, metres } = nearest;
  const sides = [nameIn(crossing.name, lang), crossing.otherSide && nameIn(crossing.otherSide, lang)];
  const name = sides.filter(Boolean).join(' – ');
  return (
    <>
      <Link onClick={() => intents.showOnMap({ layer: 'crossings', id: crossing.id })}>{name}</Link>{' '}
      <span class="figure">{lateWords.here.away(metres)}</span>
      <small>
        {state ? lateWords.here.state(state.state, state.from, state.precision) : lateWords.here.stateUnknown}
      </small>
      <Within lateWords={lateWords} km={crossing.positionErrorKm} />
    </>
  );
}

function Within({ lateWords, km }: { lateWords: LateWords; km: number | null }) {
  return km === null ? null : <small>{lateWords.here.placeWithin(km)}</small>;
}
