import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { PanelIntents } from './intents.ts';
import { ModalDialog } from './modal-dialog.tsx';
import './help.css';

type Props = { words: Words; lateWords: LateWords; singleKeys: boolean; intents: PanelIntents };

/** The list of what the keyboard does. */
export function HelpDialog({ words, lateWords, singleKeys, intents }: Props) {
  const { help } = lateWords;
  const { keys, names } = help;
  const groups: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [
      help.anywhere,
      [
        ['?', keys.question],
        [names.tab, keys.tab],
        [names.escape, keys.escape],
      ],
    ],
    [
      help.onMap,
      [
        [names.arrows, keys.arrows],
        ['+ −', keys.plusMinus],
        [names.enter, keys.enter],
        ['N, P', keys.next],
      ],
    ],
    [
      help.onFeature,
      [
        [`N, P, ${names.arrows}`, keys.walk],
        [names.enter, keys.card],
        [names.escape, keys.back],
      ],
    ],
    [help.inTabs, [[`${names.arrows}, ${names.homeEnd}`, keys.tabs]]],
  ];
  return (
    <ModalDialog
      className="help-dialog"
      heading={help.heading}
      headingId="help-heading"
      close={words.close}
      closed={() => intents.openHelp(false)}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="help-scroll" tabIndex={0} aria-labelledby="help-heading">
        {groups.map(([heading, rows]) => (
          <table key={heading} class="help-keys">
            <caption>{heading}</caption>
            <thead class="visually-hidden">
              <tr>
                <th scope="col">{help.key}</th>
                <th scope="col">{help.does}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([key, does]) => (
                <tr key={key}>
                  <th scope="row">
                    <kbd>{key}</kbd>
                  </th>
                  <td>{does}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
        <label class="single-keys">
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={(event) => intents.useSingleKeys(event.currentTarget.checked)}
          />
          {help.single}
        </label>
        <h3>{help.noMap}</h3>
        <p>{help.noMapNote}</p>
        <button type="button" class="button" onClick={() => intents.openTables(true)}>
          {lateWords.tables.open}
        </button>
      </section>
    </ModalDialog>
  );
}
