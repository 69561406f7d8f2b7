import type { OpenedFile } from '../../core/my-data/opened-file.ts';
import type { AreaAllowance, StatedAreas } from '../../core/my-data/stated-area.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import { Folding } from './folding.tsx';
import type { DataIntents } from './my-data-intents.ts';

type Props = {
  own: DataWords;
  file: string;
  opened: OpenedFile;
  stated: StatedAreas | null;
  intents: DataIntents;
};

/** The parcels whose stated area is not the measured one, by their own names. */
export function StatedAreasList({ own, file, opened, stated, intents }: Props) {
  if (!stated) return null;
  const { unit, allowance, compared, unread, differing, listed } = stated;
  return (
    <>
      <Allowance own={own} file={file} allowance={allowance} intents={intents} />
      {unit === null && compared === 0 && opened.mapping.area && (
        <p class="note">{own.statedUnit(opened.mapping.area)}</p>
      )}
      {unread > 0 && compared > 0 && <p class="note">{own.statedUnread(unread)}</p>}
      {differing > 0 && (
        <Folding
          summary={own.stated(differing)}
          note={own.statedNote(allowance.m2, allowance.percent)}
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

type AllowanceProps = { own: DataWords; file: string; allowance: AreaAllowance; intents: DataIntents };

function Allowance({ own, file, allowance, intents }: AllowanceProps) {
  const field = (name: keyof AreaAllowance, unit: string, max: number) => (
    <label>
      <input
        type="number"
        min={0}
        max={max}
        step="any"
        aria-label={`${own.allowance} ${unit}`}
        value={allowance[name]}
        onChange={({ currentTarget }) =>
          intents.setAllowance(file, { ...allowance, [name]: currentTarget.valueAsNumber })
        }
      />
      <span>{unit}</span>
    </label>
  );
  return (
    <p class="allowance">
      <span>{own.allowance}</span>
      {field('m2', own.allowanceM2, 1e9)}
      {field('percent', own.allowancePercent, 100)}
    </p>
  );
}
