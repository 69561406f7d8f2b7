/** Runs `work` in a task of its own once the frame that is being made is painted. */
export function afterPaint(work: () => void) {
  requestAnimationFrame(() => setTimeout(work));
}
