import type { ComponentChildren } from 'preact';
import { engineNames } from '../../core/geometry/engines.ts';
import type { MeasureRow } from '../../core/measure/measure-view.ts';
import { colourCount, type Receiver } from '../../core/measure/measurement.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import { TextField } from '../page/text-field.tsx';
import { Figure } from './figure.tsx';
import type { MeasureIntents } from './measure-intents.ts';
import { SaidButton } from './said-button.tsx';

type Props = {
  say: LateWords['measure'];
  row: MeasureRow;
  intents: MeasureIntents;
  /** More that can be done with it. */
  children?: ComponentChildren;
};

/** One measurement: its name, figure with both errors, and what can be done with it. */
export function MeasureItem({ say, row, intents, children }: Props) {
  const { id, hidden, ref } = row;
  const name = say.name(row);
  const main = row.kind === 'area' ? row.area : row.length;
  const act = (label: string, short: string, run: () => void) => (
    <button type="button" class="quiet" aria-label={label} onClick={run}>
      {short}
    </button>
  );
  return (
    <li class={`measure-item ${hidden ? 'is-hidden-item' : ''}`} data-measurement={id}>
      <div class="measure-name">
        <button
          type="button"
          class={`measure-colour measure-colour-${row.colour}`}
          aria-label={say.colour(name)}
          title={say.colour(name)}
          onClick={() => intents.change(id, { colour: (row.colour + 1) % colourCount })}
        />
        <TextField
          label={say.nameField}
          value={name}
          longest={60}
          set={(typed) => intents.change(id, { name: typed })}
        />
      </div>
      {row.pending && row.kind !== 'point' && <p class="note">{say.pending}</p>}
      {row.problem && (
        <p class="measure-problem" role="alert">
          {say.problem(row.problem.code)}
        </p>
      )}
      {main && <Figure say={say} figure={main} accuracyM={row.accuracyM} />}
      {row.geometry?.type === 'Point' && (
        <p class="measure-figure">
          <strong class="figure">{say.place(row.geometry.coordinates)}</strong>
        </p>
      )}
      {row.kind === 'area' && row.area && (
        <label class="measure-direction">
          <span>{say.direction}</span>
          <select
            aria-label={say.directionOf(name)}
            value={row.direction ?? ''}
            onChange={({ currentTarget }) =>
              intents.change(id, { direction: (currentTarget.value || null) as Receiver | null })
            }
          >
            <option value="">{say.directions.none}</option>
            <option value="TJK">{say.directions.TJK}</option>
            <option value="KGZ">{say.directions.KGZ}</option>
          </select>
        </label>
      )}
      <div class="measure-actions">
        {act(say.zoom(name), say.short.zoom, () => intents.showOnMap(id))}
        {act(hidden ? say.show(name) : say.hide(name), hidden ? say.short.show : say.short.hide, () =>
          intents.change(id, { hidden: !hidden }),
        )}
        {!ref && act(say.edit(name), say.short.edit, () => intents.edit(id))}
        <SaidButton
          class="quiet"
          label={say.copyOne(name)}
          text={say.short.copy}
          said={say.copied}
          run={() => intents.copy(id)}
        />
        {children}
        {act(say.remove(name), say.short.remove, () => intents.remove(id))}
      </div>
      {row.kind !== 'point' && !row.pending && <Details say={say} row={row} />}
    </li>
  );
}

function Details({ say, row }: Omit<Props, 'intents' | 'children'>) {
  const { area, length } = row;
  const facts: [string, string][] = [
    ...(row.kind === 'area' && length
      ? ([[say.outline, `${say.amount(length.amount)} ${say.plusMinus(length.independent)}`]] as [
          string,
          string,
        ][])
      : []),
    ...(area ? ([[say.turf, say.amount(area.turf)]] as [string, string][]) : []),
    ...(row.kind === 'distance' && length
      ? ([[say.turf, say.amount(length.turf)]] as [string, string][])
      : []),
    [say.engine, `${engineNames.ellipsoidal}, WGS84`],
    [say.accuracyFact, say.accuracyOf(row.accuracyM)],
    [say.points, String(row.vertices)],
  ];
  return (
    <details>
      <summary>{say.details}</summary>
      <dl class="facts">
        {facts.map(([label, value]) => (
          <>
            <dt>{label}</dt>
            <dd class="figure">{value}</dd>
          </>
        ))}
      </dl>
    </details>
  );
}
