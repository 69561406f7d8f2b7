import { useState } from 'preact/hooks';
import type { AccuracyField } from '../../core/my-data/accuracy-field.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import { Folding } from './folding.tsx';
import type { DataIntents } from './my-data-intents.ts';

type Props = {
  own: DataWords;
  file: string;
  accuracyM: number;
  field: AccuracyField | null;
  intents: DataIntents;
};

/** How far off the vertices are: the file's accuracy, and what a field says of each parcel. */
export function Accuracy({ own, file, accuracyM, field, intents }: Props) {
  // The panel is drawn anew while the file is still looked at: what is being typed stays.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <>
      <label class="accuracy">
        <span>{own.accuracy}</span>
        <input
          type="number"
          min={0}
          max={1000}
          step="any"
          value={typed ?? accuracyM}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={(event) => {
            setTyped(null);
            intents.setAccuracy(file, Number(event.currentTarget.value));
          }}
        />
        <span>{own.accuracyUnit}</span>
      </label>
      <p class="note">{own.accuracyNote}</p>
      {field && <p class="note">{own.accuracyField(field)}</p>}
      {field && field.unread > 0 && (
        <Folding
          summary={own.accuracyUnread(field.unread)}
          note={own.accuracyUnreadNote}
          cut={field.listed.length < field.unread ? own.problemsCut(field.listed.length, field.unread) : null}
          own={own}
          items={field.listed.map(({ feature, name, text }) => ({
            text: own.accuracyUnreadItem(name || `№ ${feature}`, text),
            label: own.zoomToFeature(feature),
            act: () => intents.chooseFeature(file, feature),
          }))}
        />
      )}
    </>
  );
}
