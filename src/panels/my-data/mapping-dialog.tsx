import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldSummary } from '../../core/my-data/fields.ts';
import type { FieldMapping } from '../../core/my-data/mapping.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import '../page/modal-dialog.css';

type Props = {
  words: Words;
  own: DataWords;
  fields: readonly FieldSummary[];
  mapping: FieldMapping;
  apply: (mapping: FieldMapping) => void;
  close: () => void;
};

const roles = ['from', 'to', 'exchange', 'area', 'accuracy'] as const;

/** Which field says what: three choices over the list of fields with their values. */
export function MappingDialog({ words, own, fields, mapping, apply, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [draft, setDraft] = useState(mapping);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="modal mapping-dialog" aria-labelledby="mapping-heading" onClose={close}>
      <form
        method="dialog"
        onSubmit={() => {
          apply(draft);
        }}
      >
        <h2 id="mapping-heading">{own.mappingHeading}</h2>
        <p class="note">{own.mappingAbout}</p>
        <div class="mapping-roles">
          {roles.map((role) => (
            <label key={role}>
              {role === 'area' ? own.areaRole : role === 'accuracy' ? own.accuracyRole : own.role[role]}
              <select
                value={draft[role] ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  setDraft({ ...draft, [role]: value === '' ? null : value })
                }
              >
                <option value="">{own.noField}</option>
                {fields.map(({ name }) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
        <FieldTable own={own} fields={fields} />
        <div class="button-row">
          <button type="submit" class="button is-main">
            {own.apply}
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
      </form>
    </dialog>
  );
}

function FieldTable({ own, fields }: { own: DataWords; fields: readonly FieldSummary[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section class="mapping-fields" tabIndex={0} aria-label={own.mapping}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{own.fieldColumns.name}</th>
            <th scope="col">{own.fieldColumns.filled}</th>
            <th scope="col">{own.fieldColumns.values}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ name, filled, values, more }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="figure">{filled}</td>
              <td>
                {values.slice(0, 5).join(', ')}
                {(more || values.length > 5) && own.moreValues}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
