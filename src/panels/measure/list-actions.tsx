import type { ComponentChildren } from 'preact';
import type { MeasureView } from '../../core/measure/measure-view.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { MeasureIntents } from './measure-intents.ts';
import { SaidButton } from './said-button.tsx';

type Props = {
  say: LateWords['measure'];
  view: MeasureView;
  intents: MeasureIntents;
  children?: ComponentChildren;
};

/** Taking the whole list elsewhere. */
export function ListActions({ say, view, intents, children }: Props) {
  return (
    <>
      <div class="measure-out">
        <SaidButton class="button" text={say.copyAll} said={say.copied} run={() => intents.copy(null)} />
        <button type="button" class="button" onClick={intents.exportGeoJson}>
          {say.exportGeoJson}
        </button>
        {children}
      </div>
      {view.linkTooLong !== null && (
        <p class="measure-problem" role="alert">
          {say.linkTooLong(view.linkTooLong)}
        </p>
      )}
    </>
  );
}
