import type { Words } from '../../i18n/page/words.en.ts';
import type { PanelIntents } from './intents.ts';
import './notice.css';

/** A message over the map; `retry` offers another try, `action` something else: then it is no fault. */
export type Notice = {
  readonly text: string;
  readonly retry: boolean;
  /** The other try; where it is absent, the page is loaded anew. */
  readonly again?: () => void;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** It tells why what follows fails: no message of a fault takes its place. */
  readonly explains?: boolean;
};

/** What went wrong and the way on; spoken when it appears. */
export function NoticeBox({
  words,
  notice,
  intents,
}: {
  words: Words;
  notice: Notice | null;
  intents: PanelIntents;
}) {
  return (
    <div role="alert">
      {notice && (
        <div class={notice.action ? 'notice is-offer' : 'notice'}>
          <span>{notice.text}</span>
          {notice.retry && (
            <button type="button" class="button" onClick={notice.again ?? intents.retry}>
              {words.retry}
            </button>
          )}
          {notice.action && (
            <button type="button" class="button" onClick={notice.action.run}>
              {notice.action.label}
            </button>
          )}
          <button type="button" class="quiet" onClick={intents.dismissNotice}>
            {words.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}
