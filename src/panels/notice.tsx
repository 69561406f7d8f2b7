import type { Words } from '../i18n/en/words.ts';
import type { PanelIntents } from './intents.ts';

/** A message over the map; `retry` offers to load again. */
export type Notice = { readonly text: string; readonly retry: boolean };

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
        <div class="notice">
          <span>{notice.text}</span>
          {notice.retry && (
            <button type="button" class="button" onClick={intents.retry}>
              {words.retry}
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
