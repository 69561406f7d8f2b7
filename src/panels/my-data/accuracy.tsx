import type { AccuracyField } from '../../core/my-data/accuracy-field.ts';
import { settingRanges } from '../../core/my-data/setting-ranges.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import { NumberField } from '../page/number-field.tsx';
import { Folding } from './folding.tsx';
import type { DataIntents } from './my-data-intents.ts';

type Props = {
  own: DataWords;
  fields: LateWords['fields'];
  file: string;
  accuracyM: number;
  field: AccuracyField | null;
  intents: DataIntents;
};

/** How far off the vertices are: the file's accuracy, and what a field says of each parcel. */
export function Accuracy({ own, fields, file, accuracyM, field, intents }: Props) {
  return (
    <>
      <div class="accuracy">
        <NumberField
          say={fields}
          label={own.accuracy}
          unit={own.accuracyUnit}
          value={accuracyM}
          range={settingRanges.accuracyM}
          set={(metres) => intents.setAccuracy(file, metres)}
        />
      </div>
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
