import { measureKinds } from '../../core/measure/measurement.ts';
import type { Subject } from '../../core/share/subject.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { UseButton } from '../share/use-button.tsx';
import { CoordinateForm } from './coordinate-form.tsx';
import { HandBalanceTable } from './hand-balance.tsx';
import './measure.css';
import { KeptNotes } from './kept-notes.tsx';
import { ListActions } from './list-actions.tsx';
import { MeasureItem } from './measure-item.tsx';
import type { Measuring } from './measuring.ts';
import { OfferForm } from './offer-form.tsx';
import { SettingsForm } from './settings-form.tsx';

type Props = {
  words: Words;
  lateWords: LateWords;
  measuring: Measuring;
  /** Opens “Use this”. */
  use: (subject: Subject | null) => void;
};

/** Drawing and measuring: what to begin, how to measure, and the reader's list. */
export function MeasurePanel({ words, lateWords, measuring, use }: Props) {
  const view = measuring.view.value;
  const { intents } = measuring;
  const say = lateWords.measure;
  if (!view) return <p class="loading">{words.loading}</p>;
  return (
    <section class="measure" aria-labelledby="measure-heading">
      <h2 id="measure-heading">{say.heading}</h2>
      <div class="measure-start">
        {measureKinds.map((kind) => (
          <button key={kind} type="button" class="button" onClick={() => intents.start(kind)}>
            <KindSign kind={kind} />
            {say.start[kind]}
          </button>
        ))}
      </div>
      <KeptNotes say={say} kept={measuring.kept.value} intents={intents} />
      <h3>{say.list}</h3>
      {view.rows.length === 0 && <p class="note">{say.none}</p>}
      <ol class="measure-list">
        {view.rows.map((row) => (
          <MeasureItem key={row.id} say={say} row={row} intents={intents}>
            <UseButton
              words={words}
              subject={{ kind: 'measurements', id: row.id }}
              about={say.name(row)}
              use={use}
              quiet
            />
          </MeasureItem>
        ))}
      </ol>
      {view.deleted && (
        <p class="measure-deleted">
          {say.deleted(say.name(view.deleted))}{' '}
          <button type="button" class="button" onClick={intents.undelete}>
            {say.undelete}
          </button>
        </p>
      )}
      {view.byHand && <HandBalanceTable words={words} say={say} balance={view.byHand} />}
      {view.rows.length > 0 && (
        <ListActions say={say} view={view} intents={intents}>
          <UseButton words={words} subject={{ kind: 'measurements', id: null }} about={say.list} use={use} />
        </ListActions>
      )}
      <OfferForm say={say} offers={view.offers} intents={intents} />
      <CoordinateForm say={say} fault={view.coordinateFault} intents={intents} />
      <SettingsForm
        say={say}
        fields={lateWords.fields}
        settings={view.settings}
        handM={measuring.handM}
        intents={intents}
      />
      <p class="note">{say.about}</p>
    </section>
  );
}

function KindSign({ kind }: { kind: (typeof measureKinds)[number] }) {
  const path = {
    distance: 'M3 15 9 6l8 4M2 15h2M8 6h2M16 10h2',
    area: 'M4 6 14 3l3 11-11 3z',
    point: 'M10 3v14M3 10h14M10 7a3 3 0 1 0 .01 0',
  }[kind];
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
