import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Atlas } from '../core/atlas.ts';
import type { Search } from '../core/search/search-item.ts';

/** The search over what is shipped: its code is fetched by `open`; null until then, or until the data are here. */
export function createSearching(atlas: ReadonlySignal<Atlas | null>) {
  const make = signal<((atlas: Atlas) => Search) | null>(null);
  let asked = false;
  const search = computed(() => atlas.value && (make.value?.(atlas.value) ?? null));

  async function open() {
    if (asked) return;
    asked = true;
    try {
      const { searchAtlas } = await import('../core/search/search-atlas.ts');
      make.value = searchAtlas;
    } catch {
      asked = false;
    }
  }
  return { search, open };
}
