import { signal } from '@preact/signals';
import { vi } from 'vitest';
import type { Bounds } from '../../src/core/atlas/feature-bounds.ts';
import { type Choices, defaultChoices } from '../../src/core/page/choices.ts';
import type { LoadProblem } from '../../src/data/atlas/fetch-file.ts';
import type { MapHandle } from '../../src/map/page/map-handle.ts';
import { createActions } from '../../src/state/page/actions.ts';
import { createStore } from '../../src/state/page/store.ts';
import { shippedAtlas } from '../core/atlas/shipped.ts';

/** A map that only notes what it is asked for. */
export function notingMap() {
  const shown: Bounds[] = [];
  const steps: number[] = [];
  const attached: unknown[] = [];
  const map: MapHandle = {
    render: vi.fn(),
    zoomBy: (by) => steps.push(by),
    show: (bounds) => shown.push(bounds),
    goTo: vi.fn(),
    speak: vi.fn(),
    attach: (tool) => {
      attached.push(tool);
      return { render: vi.fn() } as never;
    },
    keepClear: vi.fn(),
    isInFrame: () => true,
    equip: vi.fn(),
    release: vi.fn(),
    covered: vi.fn(),
  };
  return { map, shown, steps, attached };
}

/** Store, actions, atlas and a place for problems, as `main` has them. */
export function pageParts(choices: Partial<Choices> = {}) {
  const store = createStore({ ...defaultChoices, ...choices });
  const problems: LoadProblem[] = [];
  return {
    store,
    actions: createActions(store),
    atlas: signal(shippedAtlas()),
    problems,
    report: (problem: LoadProblem) => void problems.push(problem),
  };
}

/** Storage that keeps what it is given, or refuses everything. */
export function memoryStorage(refuses = false) {
  const kept = new Map<string, string>();
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  return {
    kept,
    getItem: (key: string) => (refuses ? refuse() : (kept.get(key) ?? null)),
    setItem: (key: string, text: string) => (refuses ? refuse() : void kept.set(key, text)),
  };
}
