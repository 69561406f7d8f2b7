import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import type { Bounds } from '../../core/atlas/feature-bounds.ts';
import { defaultChoices } from '../../core/page/choices.ts';
import type { LoadProblem } from '../../data/atlas/fetch-file.ts';
import type { StoryWords } from '../../i18n/story/story.en.ts';
import type { MapHandle } from '../../map/page/map-handle.ts';
import type { StoryIntents, StoryState } from '../../panels/story/story-state.ts';
import type { Store } from '../../state/page/store.ts';
import type { Locale, WordPart } from '../language/locale.ts';
import { loadFailure } from '../page/load-failure.ts';

type Surroundings = {
  readonly store: Store;
  readonly atlas: ReadonlySignal<Atlas | null>;
  /** The same with the lines of all snapshots, once they are fetched. */
  readonly compared: ReadonlySignal<Atlas | null>;
  readonly words: WordPart<StoryWords>;
  readonly lang: Locale['lang'];
  readonly map: () => Pick<MapHandle, 'attach'>;
  readonly show: (bounds: Bounds) => void;
  readonly report: (problem: LoadProblem) => void;
};

/** All that the story needs, fetched when its tab is first opened. */
async function fetchParts(words: WordPart<StoryWords>, report: Surroundings['report']) {
  const [view, spot, { createStorySpot }, { loadStory }] = await Promise.all([
    import('../../core/story/story-view.ts'),
    import('../../core/story/story-spot.ts'),
    import('../../map/story/story-spot.ts'),
    import('../../data/story/load-story.ts'),
    words.open(),
  ]);
  return { ...view, ...spot, createStorySpot, data: await loadStory(report) };
}

type Parts = Awaited<ReturnType<typeof fetchParts>>;

/** Joins the story's data, its panel and its place on the map. */
export function wireStory({ store, atlas, compared, words, lang, map, show, report }: Surroundings) {
  const parts = signal<Parts | null>(null);
  const items = computed(
    () => parts.value && atlas.value && parts.value.storyItems(atlas.value, parts.value.data, lang.value),
  );
  const state = computed((): StoryState | null => {
    if (!parts.value || !atlas.value || !items.value || !words.words.value) return null;
    const view = parts.value.storyView(atlas.value, items.value, store.choices.value);
    return { view, words: words.words.value };
  });

  let asked = false;
  effect(() => {
    if (asked || store.choices.value.tab !== 'story' || !atlas.value) return;
    asked = true;
    fetchParts(words, report).then(begin, () => {
      asked = false;
      loadFailure(report, 'story')();
    });
  });

  function begin(fetched: Parts) {
    parts.value = fetched;
    const spot = map().attach(fetched.createStorySpot);
    effect(() => {
      const { tab, event, step, lang } = store.choices.value;
      const told = tab === 'story' ? atlas.value : null;
      spot.render({
        spot: told && fetched.storySpot(told, fetched.data, { event, step }),
        notes: told ? fetched.storyNotes(told, fetched.data, { step, lang }) : [],
        lines: told ? fetched.storyLines(compared.value ?? told, { step }) : [],
      });
    });
    // A link that names an event and no place of the map means: show it.
    const { event, step, viewpoint } = store.choices.value;
    if (viewpoint === null && (step ?? event))
      intents.tell(step ? 'step' : 'event', (step ?? event) as string);
  }

  const intents: StoryIntents = {
    tell(kind, id) {
      if (!parts.value) {
        // Told once the story is here: `begin` shows what the choices name.
        store.update({
          tab: 'story',
          viewpoint: null,
          event: kind === 'event' ? id : null,
          step: kind === 'step' ? id : null,
        });
        return;
      }
      const change = parts.value?.choicesFor(parts.value.data, kind, id);
      if (!change || !parts.value || !atlas.value) return;
      store.update(change);
      show(parts.value.storyBounds(atlas.value, parts.value.data, store.choices.value));
    },
    goOn(by) {
      const next = state.value && parts.value?.neighbour(state.value.view, by);
      if (next) intents.tell(next.kind, next.id);
    },
    showToday: () =>
      store.update({ date: null, view: 'after', layers: defaultChoices.layers, exchange: null }),
    printStory: () => window.print(),
  };
  return { state, intents };
}
