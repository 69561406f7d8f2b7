import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import { homeBounds } from '../../core/atlas/feature-bounds.ts';
import type { Choices } from '../../core/page/choices.ts';
import type { searchAtlas } from '../../core/search/search-atlas.ts';
import type { LoadProblem } from '../../data/atlas/fetch-file.ts';
import type { StoryWords } from '../../i18n/story/story.en.ts';
import type { WordPart } from '../language/locale.ts';
import { loadFailure } from '../page/load-failure.ts';

/**
 * The search over what is shipped: its code and the titles of the story's events are fetched by `open`; null until
 * then, or until the data are here.
 */
export function createSearching(
  atlas: ReadonlySignal<Atlas | null>,
  choices: ReadonlySignal<Choices>,
  story: WordPart<StoryWords>,
  report: (problem: LoadProblem) => void,
) {
  const make = signal<typeof searchAtlas | null>(null);
  let asked = false;
  const [west, south, east, north] = homeBounds;
  const centre = () => {
    const { viewpoint } = choices.peek();
    return viewpoint ? [viewpoint.lon, viewpoint.lat] : [(west + east) / 2, (south + north) / 2];
  };
  const search = computed(
    () => atlas.value && (make.value?.(atlas.value, story.words.value, centre) ?? null),
  );

  async function open() {
    if (asked) return;
    asked = true;
    // Without the titles there is still everything else to be found.
    story.open().catch(loadFailure(report, 'story'));
    try {
      const { searchAtlas } = await import('../../core/search/search-atlas.ts');
      make.value = searchAtlas;
    } catch {
      asked = false;
      loadFailure(report, 'search')();
    }
  }
  return { search, open };
}
