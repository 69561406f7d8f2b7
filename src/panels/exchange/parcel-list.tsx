import type { ExchangeRow } from '../../core/exchange/balance-view.ts';
import type { Direction } from '../../core/exchange/direction.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { PanelIntents } from '../page/intents.ts';

type Props = { words: Words; row: ExchangeRow; intents: PanelIntents };

const directions: readonly Direction[] = ['to-tjk', 'to-kgz'];

/** The plots of one exchange; each flies the map there, if it has a place. */
export function ParcelList({ words, row, intents }: Props) {
  return (
    <>
      <p class="note">{words.balance.differenceSentence(row)}</p>
      {directions.map((direction) => {
        const parcels = row.parcels.filter((parcel) => parcel.direction === direction);
        if (parcels.length === 0) return null;
        return (
          <section key={direction}>
            <h4>{words.balance[direction === 'to-tjk' ? 'toTjk' : 'toKgz']}</h4>
            <ul class="plots">
              {parcels.map(({ id, name, range, conflicting, selection, chosen }) => (
                <li key={id} class={chosen ? 'is-chosen-plot' : ''} data-feature={`parcels:${id}`}>
                  {selection ? (
                    <button
                      type="button"
                      class="quiet"
                      aria-pressed={chosen}
                      onClick={() => intents.showOnMap(selection)}
                    >
                      {name}
                    </button>
                  ) : (
                    <span class="unplaced">
                      {name} <small>{words.balance.notPlaced}</small>
                    </span>
                  )}
                  <span class="figure" title={words.balance.range(range.low, range.high)}>
                    {words.hectares(range.value)}
                    {conflicting && <abbr title={words.balance.conflict}>*</abbr>}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
