import type { ReadonlySignal } from '@preact/signals';
import { accuracyRange, assumedAccuracyM } from '../../core/measure/accuracy.ts';
import type { MeasureSettings } from '../../core/measure/measure-state.ts';
import { type AreaUnit, areaUnits, type LengthUnit, lengthUnits } from '../../core/measure/units.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import { NumberField } from '../page/number-field.tsx';
import type { MeasureIntents } from './measure-intents.ts';

type Say = LateWords['measure'];
type Props = {
  say: Say;
  fields: LateWords['fields'];
  settings: MeasureSettings;
  handM: ReadonlySignal<number>;
  intents: MeasureIntents;
};

/** Units, snapping and the accuracy that the errors are made of. */
export function SettingsForm({ say, fields, settings, handM, intents }: Props) {
  const pixel = handM.value;
  const check = (label: string, key: 'snapping' | 'tracing') => (
    <label class="measure-check">
      <input
        type="checkbox"
        checked={settings[key]}
        onChange={({ currentTarget }) => intents.set({ [key]: currentTarget.checked })}
      />
      {label}
    </label>
  );
  return (
    <details open>
      <summary>{say.settings}</summary>
      <div class="measure-form">
        {check(say.snapping, 'snapping')}
        {check(say.tracing, 'tracing')}
        <label>
          <span>{say.areaUnit}</span>
          <select
            value={settings.areaUnit}
            onChange={(event) => intents.set({ areaUnit: event.currentTarget.value as AreaUnit })}
          >
            {Object.keys(areaUnits).map((unit) => (
              <option key={unit} value={unit}>
                {say.units[unit as AreaUnit]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say.lengthUnit}</span>
          <select
            value={settings.lengthUnit}
            onChange={(event) => intents.set({ lengthUnit: event.currentTarget.value as LengthUnit })}
          >
            {Object.keys(lengthUnits).map((unit) => (
              <option key={unit} value={unit}>
                {say.units[unit as LengthUnit]}
              </option>
            ))}
          </select>
        </label>
        <label class="measure-check">
          <input
            type="checkbox"
            checked={settings.accuracyM === null}
            onChange={({ currentTarget }) => intents.set({ accuracyM: currentTarget.checked ? null : pixel })}
          />
          {say.accuracyAuto}
        </label>
        <NumberField
          key={String(settings.accuracyM === null)}
          say={fields}
          label={say.accuracy}
          isDisabled={settings.accuracyM === null}
          value={settings.accuracyM ?? pixel}
          range={accuracyRange}
          set={(accuracyM) => intents.set({ accuracyM })}
        />
        <p class="note">{say.accuracyAbout(pixel, assumedAccuracyM)}</p>
      </div>
    </details>
  );
}
