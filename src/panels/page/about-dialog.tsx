import { type ReadonlySignal, useSignal } from '@preact/signals';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { ModalDialog } from './modal-dialog.tsx';
import './about.css';

type Package = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
};
export type AboutState = {
  readonly words: ReadonlySignal<Words>;
  readonly lateWords: ReadonlySignal<LateWords | null>;
  /** Dates of the first and the newest snapshot; empty until they are known. */
  readonly dataDates: ReadonlySignal<readonly [string, string]>;
  /** The version of the data; null where it is not known. */
  readonly dataVersion: ReadonlySignal<string | null>;
  /** Addresses of what other programs read: the list of files, the feed of changes of the data. */
  readonly forPrograms: { readonly index: string; readonly feed: string };
  /** The address of this page, to be quoted. */
  readonly link: string;
  /** Null where the page is not kept (in a frame of another page). */
  readonly offline: ReadonlySignal<keyof LateWords['offline']['states'] | null>;
  /** Null where the list could not be fetched. */
  readonly licences: () => Promise<{
    readonly version: string;
    readonly packages: readonly Package[];
  } | null>;
};

/** Opens the dialog over the page; it is taken away again when closed. */
export function openAbout(state: AboutState): void {
  const room = document.createElement('div');
  document.body.append(room);
  const close = () => {
    render(null, room);
    room.remove();
  };
  render(<AboutDialog state={state} close={close} />, room);
}

/** What the page is, whose data and software it is made of, and whether it is kept on the device. */
function AboutDialog({ state, close }: { state: AboutState; close: () => void }) {
  const list = useSignal<Awaited<ReturnType<AboutState['licences']>> | undefined>(undefined);
  useEffect(() => {
    state.licences().then((loaded) => {
      list.value = loaded;
    });
  }, []);
  const words = state.words.value;
  const lateWords = state.lateWords.value;
  const about = lateWords?.about;
  const [first, newest] = state.dataDates.value;
  const version = state.dataVersion.value;
  return (
    <ModalDialog
      className="about"
      heading={about?.heading ?? words.about}
      headingId="about-heading"
      close={words.close}
      closed={close}
    >
      {about && lateWords && (
        <>
          <p>{about.what}</p>
          <p>{about.privacy}</p>
          {state.offline.value && (
            <>
              <h3>{about.offline}</h3>
              <p role="status">{lateWords.offline.states[state.offline.value]}</p>
            </>
          )}
          <h3>{about.data}</h3>
          <ul>
            {about.dataLicences.map((line) => (
              <li key={line}>{line}</li>
            ))}
            {newest !== '' && <li>{about.dataDate(words.date(newest))}</li>}
            {version !== null && <li>{about.dataVersion(version)}</li>}
            <li>
              <a href={state.forPrograms.index}>{about.forPrograms}</a> ·{' '}
              <a href={state.forPrograms.feed} type="application/atom+xml">
                {about.feed}
              </a>
            </li>
          </ul>
          {list.value && newest !== '' && (
            <>
              <h3>{about.quoting}</h3>
              <p>{about.quotingNote}</p>
              <blockquote>
                {about.quote(
                  list.value.version,
                  version ?? '–',
                  words.date(first),
                  words.date(newest),
                  state.link,
                )}
              </blockquote>
            </>
          )}
          <h3>{about.software}</h3>
          {list.value === undefined && <p class="loading">{words.loading}</p>}
          {list.value === null && <p role="alert">{words.notLoaded}</p>}
          {list.value && (
            <>
              <p>{about.own(list.value.version)}</p>
              {list.value.packages.map(({ name, version, licence, text }) => (
                <details key={`${name} ${version}`}>
                  <summary>
                    {name} {version} · {licence}
                  </summary>
                  <pre>{text || about.noText}</pre>
                </details>
              ))}
            </>
          )}
        </>
      )}
    </ModalDialog>
  );
}
