import { effect, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import type { FirstView } from '../../core/atlas/first-view.ts';
import { firstViewDoes } from '../../core/page/first-answer.ts';
import type { LoadProblem } from '../../data/atlas/fetch-file.ts';
import { loadAtlas } from '../../data/atlas/load-atlas.ts';
import { remembersMeasurements } from '../../state/measure/measure-keys.ts';
import { localStore } from '../../state/page/preferences.ts';
import type { Store } from '../../state/page/store.ts';

type Page = {
  readonly store: Store;
  readonly first: ReadonlySignal<FirstView | null>;
  readonly atlas: Signal<Atlas | null>;
  readonly report: (problem: LoadProblem) => void;
  /** Resolves when the page may be busy for a moment. */
  readonly calm: () => Promise<void>;
};

/** What a reader does first; from then on anything may be asked of the map. */
const touches = [
  'pointerdown',
  'keydown',
  'wheel',
  'touchstart',
  'focusin',
  'input',
  'click',
  'hashchange',
] as const;

/** Whether the reader turned to something while the page was still coming. */
const isTouched = () => (document.activeElement ?? document.body) !== document.body;

/**
 * Fetches the atlas, with all geometry, once the outlines of the first view do not do any more: the reader touches the
 * page, or the choices draw closer or ask for more. It comes into `atlas` in a calm moment.
 */
export function fetchWhenWanted({ store, first, atlas, report, calm }: Page): void {
  let asked = false;
  let stop = () => {};
  const listening = new AbortController();

  async function fetchWhole() {
    if (asked) return;
    asked = true;
    listening.abort();
    queueMicrotask(() => stop());
    const known = first.peek();
    if (!known) return;
    const whole = await loadAtlas(known, report, calm);
    await calm();
    // The land beneath may have come meanwhile.
    const { hydrography, relief } = first.peek() ?? known;
    atlas.value = { ...whole, hydrography, relief };
  }
  for (const type of touches)
    addEventListener(type, fetchWhole, { capture: true, passive: true, signal: listening.signal });
  stop = effect(() => {
    if (!firstViewDoes(store.choices.value)) fetchWhole();
  });
  // What was measured on a visit before stands on the map, and is measured anew.
  if (isTouched() || remembersMeasurements(localStore())) fetchWhole();
}
