import type { ComparedParcel } from '../../core/my-data/two-lists/comparison.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import type { DataIntents } from './my-data-intents.ts';

type Props = {
  own: DataWords;
  /** The file in which the parcel stands. */
  list: string;
  parcel: ComparedParcel;
  intents: DataIntents;
};

/** Shows a parcel of a compared list on the map; nothing for one without an outline. */
export function ZoomTo({ own, list, parcel, intents }: Props) {
  const { feature, name, id, measuredHa } = parcel;
  if (measuredHa === null) return null;
  return (
    <button
      type="button"
      class="quiet"
      aria-label={own.lists.zoomTo(own.lists.parcel(feature, name || id))}
      onClick={() => intents.chooseFeature(list, feature)}
    >
      {own.zoomTo}
    </button>
  );
}
