/** Milliseconds after the last sign of a gesture in which it may go on: a wheel turns in steps. */
const settleMs = 200;

/** Resolves when the page has nothing else to do, in two seconds at the latest. */
export const idle = () =>
  new Promise<void>((resolve) => {
    // Safari has no idle callback.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 60);
  });

/**
 * Watches for gestures on `target`. What it gives resolves in an idle moment in which no pointer is down and no
 * wheel turns, so that work which can wait never stands in the way of a drag.
 */
export function watchCalm(target: EventTarget = window): () => Promise<void> {
  const down = new Set<number>();
  let lastMs = Number.NEGATIVE_INFINITY;
  const listen = (type: string, on: (event: PointerEvent) => void) =>
    target.addEventListener(type, on as (event: Event) => void, { capture: true, passive: true });
  listen('pointerdown', ({ pointerId }) => void down.add(pointerId));
  for (const type of ['pointerup', 'pointercancel'])
    listen(type, ({ pointerId }) => {
      down.delete(pointerId);
      lastMs = performance.now();
    });
  listen('wheel', () => {
    lastMs = performance.now();
  });
  return async () => {
    for (;;) {
      await idle();
      const waitMs = down.size > 0 ? settleMs : settleMs - (performance.now() - lastMs);
      if (waitMs <= 0) return;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  };
}
