import { nameIn } from '../../core/atlas/name.ts';
import { type Here, isCloseToLine } from '../../core/here/here.ts';
import type { LangId } from '../../core/page/choices.ts';
import type { LateWords } from '../../i18n/page/late-messages.en.ts';
import type { PanelIntents } from '../page/intents.ts';

type Props = { tasks: LateWords; here: Here; lang: LangId; intents: PanelIntents };

/** Coordinates, plots, the line, the nearest settlement and crossing. */
export function HereFacts({ tasks, here, lang, intents }: Props) {
  const { dms, line, plots } = here;
  const text = tasks.here;
  return (
    <dl class="facts">
      <dt>{text.coordinates}</dt>
      <dd class="position">{text.dms(dms.lat, dms.lon)}</dd>
      {plots.length > 0 && (
        <>
          <dt>{text.plots}</dt>
          <dd>
            <ul class="plain-list">
              {plots.map(({ id, name, placing }) => (
                <li key={id}>
                  <Link onClick={() => intents.choose({ layer: 'parcels', id })}>{nameIn(name, lang)}</Link>{' '}
                  <small>{placing === 'mapped' ? text.plotMapped : text.plotSchematic}</small>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {line && (
        <>
          <dt>{text.line}</dt>
          <dd>
            {line.metres < 1 ? text.onLine : text.lineNow(line.metres)}
            {isCloseToLine(line) && <small>{text.closeToLine}</small>}
          </dd>
        </>
      )}
      <dt>{text.settlement}</dt>
      <dd>
        <Settlement {...{ tasks, here, lang, intents }} />
      </dd>
      <dt>{text.crossing}</dt>
      <dd>
        <CrossingNear {...{ tasks, here, lang, intents }} />
      </dd>
    </dl>
  );
}

function Settlement({ tasks, here: { settlement }, lang, intents }: Props) {
  if (!settlement) return <>{tasks.here.none}</>;
  const { id, name, positionErrorKm } = settlement.place;
  return (
    <>
      <Link onClick={() => intents.showOnMap({ layer: 'places', id })}>{nameIn(name, lang)}</Link>{' '}
      <span class="figure">{tasks.here.away(settlement.metres)}</span>
      <Within tasks={tasks} km={positionErrorKm} />
    </>
  );
}

function CrossingNear({ tasks, here: { crossing: nearest }, lang, intents }: Props) {
  if (!nearest) return <>{tasks.here.none}</>;
  const { crossing, state, metres } = nearest;
  const sides = [nameIn(crossing.name, lang), crossing.otherSide && nameIn(crossing.otherSide, lang)];
  const name = sides.filter(Boolean).join(' – ');
  return (
    <>
      <Link onClick={() => intents.showOnMap({ layer: 'crossings', id: crossing.id })}>{name}</Link>{' '}
      <span class="figure">{tasks.here.away(metres)}</span>
      <small>
        {state ? tasks.here.state(state.state, state.from, state.precision) : tasks.here.stateUnknown}
      </small>
      <Within tasks={tasks} km={crossing.positionErrorKm} />
    </>
  );
}

function Within({ tasks, km }: { tasks: LateWords; km: number | null }) {
  return km === null ? null : <small>{tasks.here.placeWithin(km)}</small>;
}

function Link({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <button type="button" class="text-link" onClick={onClick}>
      {children}
    </button>
  );
}
