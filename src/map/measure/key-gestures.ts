import type * as L from 'leaflet';

export type KeyIntents = {
  cancel(): void;
  remove(): void;
  undo(): void;
  redo(): void;
  /** The map is being moved by keys: the crosshair is what points. */
  steered(): void;
};

/** Pixels of a fine step; Leaflet's own is ten times that. */
const fineStep = 8;

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select');

/** Listens to the keys of drawing until `stop` is called. */
export function listenToKeys(map: L.Map, intents: KeyIntents) {
  const container = map.getContainer();
  const abort = new AbortController();
  let held = false;

  function steer(event: KeyboardEvent, [x, y]: readonly [number, number]) {
    intents.steered();
    if (!event.shiftKey) return;
    event.stopPropagation();
    event.preventDefault();
    map.panBy([x * fineStep, y * fineStep], { animate: false });
  }

  function command(event: KeyboardEvent): (() => void) | null {
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey) {
      if (key === 'z') return event.shiftKey ? intents.redo : intents.undo;
      return key === 'y' ? intents.redo : null;
    }
    if (key === 'escape') return intents.cancel;
    if (event.target !== container && event.target !== document.body) return null;
    return key === 'delete' || key === 'backspace' ? intents.remove : null;
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isTyping(event.target)) return;
    const onMap = event.target === container;
    const direction = directions[event.key];
    if (direction) {
      if (onMap) steer(event, direction);
      return;
    }
    if (event.key === ' ' && (onMap || event.target === document.body)) {
      held = true;
      container.classList.add('is-panning');
      event.preventDefault();
      return;
    }
    const act = command(event);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }
  function letGo() {
    held = false;
    container.classList.remove('is-panning');
  }
  const options = { capture: true, signal: abort.signal };
  document.addEventListener('keydown', onKeyDown, options);
  document.addEventListener('keyup', (event) => event.key === ' ' && letGo(), options);
  window.addEventListener('blur', letGo, options);

  return {
    isPanKeyHeld: () => held,
    stop() {
      letGo();
      abort.abort();
    },
  };
}
