import type { LiveView } from '../../core/measure/measure-view.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import './measure-bar.css';
import type { Measuring } from './measuring.ts';

type Props = { words: Words; lateWords: LateWords; measuring: Measuring };

/** The bar over the map while drawing: the running figure, and a button for every gesture. Always there: the
 * voice for those who hear what happens. */
export function MeasureBar({ lateWords, measuring }: Props) {
  const say = lateWords.measure;
  const live = measuring.live.value;
  const { intents } = measuring;
  return (
    <>
      <p class="visually-hidden" role="status" data-measure-news>
        {measuring.news.value}
      </p>
      {live && (
        <section class="measure-bar" aria-label={say.bar}>
          <LiveFigure say={say} live={live} />
          <div class="measure-bar-buttons">
            <Act text={say.finish} run={intents.finish} off={!live.canFinish} main />
            <Act text={say.cancel} run={intents.cancel} />
            <Act text={say.undo} run={intents.undo} off={!live.canUndo} />
            <Act text={say.redo} run={intents.redo} off={!live.canRedo} />
            <Act
              text={live.editing ? say.moveHere : say.addHere}
              run={intents.addAtCrosshair}
              off={live.editing && live.selected === null}
            />
            <Act text={say.removePoint} run={intents.removePoint} off={live.points === 0} />
            {live.points > 0 && (
              <span class="measure-bar-steps">
                <Act text="◂" label={say.previous} run={() => intents.select(-1)} />
                <Act text="▸" label={say.next} run={() => intents.select(1)} />
              </span>
            )}
          </div>
          <div class="measure-bar-settings">
            <Check text={say.snapping} on={live.snapping} run={(snapping) => intents.set({ snapping })} />
            <Check text={say.tracing} on={live.tracing} run={(tracing) => intents.set({ tracing })} />
          </div>
        </section>
      )}
    </>
  );
}

function LiveFigure({ say, live }: { say: LateWords['measure']; live: LiveView }) {
  const main = live.kind === 'area' ? live.area : live.length;
  return (
    <div class="measure-live">
      {main ? (
        <>
          <strong class="figure">{say.amount(main.amount)}</strong>{' '}
          <span class="figure">{say.plusMinus(main.independent)}</span>{' '}
          <span class="figure">{say.plusMinus(main.systematic)}</span>
        </>
      ) : (
        <span>{live.editing ? say.hints.edit : say.hints[live.kind]}</span>
      )}
      {live.kind === 'area' && live.length && (
        <span class="figure measure-outline">
          {say.outline} {say.amount(live.length.amount)}
        </span>
      )}
      {live.points > 0 && (
        <span class="note">
          {say.pointOf(live.selected === null ? null : live.selected + 1, live.points)}
        </span>
      )}
      {live.crosses && <span class="measure-problem">{say.crosses}</span>}
    </div>
  );
}

type ActProps = { text: string; label?: string; run: () => void; off?: boolean; main?: boolean };

function Act({ text, label, run, off = false, main = false }: ActProps) {
  return (
    <button
      type="button"
      class={main ? 'button is-main' : 'button'}
      disabled={off}
      {...(label ? { 'aria-label': label, title: label } : {})}
      onClick={run}
    >
      {text}
    </button>
  );
}

function Check({ text, on, run }: { text: string; on: boolean; run: (on: boolean) => void }) {
  return (
    <label>
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => run(currentTarget.checked)} />
      {text}
    </label>
  );
}
