import type { BaseId } from '../../core/page/choices.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { PanelIntents } from './intents.ts';
import './map-controls.css';

/** Buttons over the map, and whose data it shows. */
export function MapControls({
  words,
  base,
  dataDate,
  alone = false,
  intents,
}: {
  words: Words;
  /** In a frame of another page, which may not ask where the reader is. */
  alone?: boolean;
  base: BaseId;
  dataDate: string;
  intents: PanelIntents;
}) {
  return (
    <>
      <div class="map-buttons">
        <button
          type="button"
          aria-label={words.zoomIn}
          title={words.zoomIn}
          onClick={() => intents.zoomBy(1)}
        >
          +
        </button>
        <button
          type="button"
          aria-label={words.zoomOut}
          title={words.zoomOut}
          onClick={() => intents.zoomBy(-1)}
        >
          −
        </button>
        <button type="button" aria-label={words.home} title={words.home} onClick={intents.home}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 8 8 2.6 14 8M4 7v6.4h8V7" />
          </svg>
        </button>
        {!alone && (
          <button type="button" aria-label={words.whereAmI} title={words.whereAmI} onClick={intents.locate}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3.4 8a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0-9.2 0M8 .8v4M8 11.2v4M.8 8h4M11.2 8h4" />
            </svg>
          </button>
        )}
      </div>
      <p class="credit">
        <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noopener noreferrer">
          {words.credit}
        </a>
        {' · '}
        <a href="https://www.soest.hawaii.edu/pwessel/gshhg/" target="_blank" rel="noopener noreferrer">
          GSHHG
        </a>
        {dataDate !== '' && <span class="data-date"> · {words.dataOf(words.date(dataDate))}</span>}
        {base !== 'plain' && base !== 'osm' && <> · {words.baseCredit[base]}</>} ·{' '}
        <button type="button" class="about-link" onClick={intents.openAbout}>
          {words.about}
        </button>
      </p>
    </>
  );
}
