import type { ExclaveState } from '../../core/here/exclave.ts';
import type { Words } from '../../i18n/page/words.en.ts';

/** An exclave's area as drawn before and now, by both engines. */
export function ExclaveAreas({ words, states }: { words: Words; states: readonly ExclaveState[] }) {
  if (states.length === 0) return <>{words.card.loadingCountries}</>;
  return (
    <ul class="plain-list reported">
      {states.map(({ release, area }) => (
        <li key={release}>
          {area === null ? (
            words.card.noExclave
          ) : (
            <span class="figure">{words.card.squareKilometres(area.ellipsoidalM2)}</span>
          )}{' '}
          <small>
            {words.card.inDrawing(release)}
            {area && <> · {words.card.turfArea(area.turfM2)}</>}
          </small>
        </li>
      ))}
    </ul>
  );
}
