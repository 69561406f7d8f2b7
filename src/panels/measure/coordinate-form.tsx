import { useState } from 'preact/hooks';
import type { CoordinateFault, CoordinateOrder } from '../../core/measure/coordinate-list.ts';
import { type MeasureKind, measureKinds } from '../../core/measure/measurement.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { MeasureIntents } from './measure-intents.ts';

type Props = { say: LateWords['measure']; fault: CoordinateFault | null; intents: MeasureIntents };

const orders: readonly CoordinateOrder[] = ['auto', 'lat-lon', 'lon-lat'];

/** Measuring what is typed or pasted; what cannot be read is named by its line. */
export function CoordinateForm({ say, fault, intents }: Props) {
  const [text, setText] = useState('');
  const [kind, setKind] = useState<MeasureKind>('area');
  const [order, setOrder] = useState<CoordinateOrder>('auto');
  const [refused, setRefused] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const taken = intents.addCoordinates(text, kind, order);
    setRefused(!taken);
    if (taken) setText('');
  };
  const problem = fault ? say.coordinateFault(fault) : say.tooFew(kind);
  return (
    <details>
      <summary>{say.coordinates}</summary>
      <form class="measure-form" onSubmit={add}>
        <label>
          <span>{say.coordinatesField}</span>
          <textarea
            rows={4}
            value={text}
            placeholder={say.coordinatesHint}
            spellcheck={false}
            aria-describedby={refused ? 'coordinate-fault' : undefined}
            aria-invalid={refused}
            onInput={({ currentTarget }) => {
              setText(currentTarget.value);
              setRefused(false);
            }}
          />
        </label>
        {refused && (
          <p class="measure-problem" role="alert" id="coordinate-fault">
            {problem}
          </p>
        )}
        <label>
          <span>{say.coordinatesAs}</span>
          <select value={kind} onChange={(event) => setKind(event.currentTarget.value as MeasureKind)}>
            {measureKinds.map((id) => (
              <option key={id} value={id}>
                {say.kinds[id]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say.order}</span>
          <select value={order} onChange={(event) => setOrder(event.currentTarget.value as CoordinateOrder)}>
            {orders.map((id) => (
              <option key={id} value={id}>
                {say.orders[id]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="button">
          {say.coordinatesAdd}
        </button>
      </form>
    </details>
  );
}
