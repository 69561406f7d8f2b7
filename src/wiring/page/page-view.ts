import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import type { FirstView } from '../../core/atlas/first-view.ts';
import type { measuresOf } from '../../core/atlas/measures.ts';
import type { comparedAtlas } from '../../core/compare/compared-atlas.ts';
import { derive } from '../../core/page/derive.ts';
import { deriveFirstView } from '../../core/page/derive-first-view.ts';
import { outlinesHold } from '../../core/page/first-answer.ts';
import { outlinedParts, withOutlines } from '../../core/page/with-outlines.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { drawnChoices } from '../../state/page/drawn-choices.ts';
import type { Store } from '../../state/page/store.ts';
import type { followHere } from '../here/follow-here.ts';
import type { createLocale } from '../language/locale.ts';
import { followDetail } from './detail.ts';

type Page = {
  readonly store: Store;
  readonly words: ReadonlySignal<Words>;
  readonly lang: Awaited<ReturnType<typeof createLocale>>['lang'];
  readonly here: ReturnType<typeof followHere>;
  readonly calm: () => Promise<void>;
};

/** What the page shows, from what has arrived so far and what the reader chose; null until there is anything. */
export function createPageView({ store, words, lang, here, calm }: Page) {
  /** What is drawn until the atlas is asked for, which has the geometry that may be measured. */
  const first = signal<FirstView | null>(null);
  const atlas = signal<Atlas | null>(null);
  /** The engines behind the cards, fetched when the first view stands. */
  const measure = signal<typeof measuresOf | null>(null);
  /** What makes of the atlas the one that the reader compares, fetched with it. */
  const compare = signal<typeof comparedAtlas | null>(null);
  const chosen = drawnChoices(store.choices);
  const compared = computed(() => atlas.value && (compare.value?.(atlas.value, chosen.value) ?? atlas.value));
  const detail = followDetail(store, atlas, calm);
  const spoken = computed(() => ({ ...chosen.value, lang: lang.value }));
  const outlined = computed(
    () => first.value && deriveFirstView(first.value, spoken.value, words.value.countriesOnMap),
  );
  /** With the best geometry that has come: what is drawn at another scale than the page's is drawn from this. */
  const whole = computed(() => {
    const shipped = compared.value;
    if (!shipped) return outlined.value;
    const measures = measure.value && { ...measure.value(shipped), ...here.value };
    return derive(shipped, spoken.value, words.value.countriesOnMap, measures);
  });
  const view = computed(() => {
    const isWhole = detail.value.size === outlinedParts.length || !outlinesHold(spoken.value);
    if (!whole.value || !compared.value || isWhole) return whole.value;
    return outlined.value ? withOutlines(whole.value, outlined.value, detail.value) : whole.value;
  });
  return { first, atlas, measure, compare, compared, whole, view };
}
