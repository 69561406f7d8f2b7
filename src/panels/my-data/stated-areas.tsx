import type { OpenedFile } from '../../core/my-data/opened-file.ts';
import { settingRanges } from '../../core/my-data/setting-ranges.ts';
import type { AreaAllowance, StatedAreas } from '../../core/my-data/stated-area.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import { NumberField } from '../page/number-field.tsx';
import { Folding } from './folding.tsx';
import type { DataIntents } from './my-data-intents.ts';

type Props = {
  own: DataWords;
  fields: LateWords['fields'];
  file: string;
  opened: OpenedFile;
  stated: StatedAreas | null;
  /** As the reader set it: the figures may still be of the one before. */
  allowance: AreaAllowance;
  intents: DataIntents;
};

/** The parcels whose stated area is not the measured one, by their own names. */
export function StatedAreasList({ own, fields, file, opened, stated, allowance, intents }: Props) {
  if (!stated) return null;
  const { unit, compared, unread, differing, listed } = stated;
  return (
    <>
      <Allowance {...{ own, fields, file, allowance, intents }} />
      {unit === null && compared === 0 && opened.mapping.area && (
        <p class="note">{own.statedUnit(opened.mapping.area)}</p>
      )}
      {unread > 0 && compared > 0 && <p class="note">{own.statedUnread(unread)}</p>}
      {differing > 0 && (
        <Folding
          summary={own.stated(differing)}
          note={own.statedNote(stated.allowance.m2, stated.allowance.percent)}
          cut={listed.length < differing ? own.problemsCut(listed.length, differing) : null}
          own={own}
          items={listed.map(({ feature, name, statedHa, measuredHa }) => ({
            text: own.statedItem(name || `№ ${feature}`, statedHa, measuredHa),
            label: own.zoomToFeature(feature),
            act: () => intents.chooseFeature(file, feature),
          }))}
        />
      )}
    </>
  );
}

type AllowanceProps = Pick<Props, 'own' | 'fields' | 'file' | 'allowance' | 'intents'>;

function Allowance({ own, fields, file, allowance, intents }: AllowanceProps) {
  const field = (name: keyof AreaAllowance, unit: string) => (
    <NumberField
      say={fields}
      label={own.allowance}
      isLabelHidden
      unit={unit}
      value={allowance[name]}
      range={settingRanges.allowance[name]}
      set={(value) => intents.setAllowance(file, { ...allowance, [name]: value })}
    />
  );
  return (
    <div class="allowance">
      <span>{own.allowance}</span>
      {field('m2', own.allowanceM2)}
      {field('percent', own.allowancePercent)}
    </div>
  );
}
