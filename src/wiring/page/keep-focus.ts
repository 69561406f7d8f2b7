/** Where the focus goes when what had it is gone, by the room it was in: the first that can take it. */
const heirs: Readonly<Record<string, readonly string[]>> = {
  // The last one opened lies on top: while it does, nothing beneath takes the focus.
  dialogs: ['#dialogs dialog[open] .close', '#dialogs dialog[open] button', '#map'],
  sidebar: ['#sidebar dialog[open] button', '#tab-panel', '[role=tab][aria-selected=true]'],
  card: ['#map'],
  top: ['#top input'],
  'map-controls': ['#map'],
};

/**
 * Keyboard and screen reader never lose their place: where the element that has the focus leaves the page (a button that
 * does its work once, a card that closes), the focus goes to its room, and not to the top of the page.
 */
export function keepFocus(page: Document = document): void {
  const rooms = Object.keys(heirs).flatMap((id) => page.getElementById(id) ?? []);
  let last: { readonly element: Element; readonly room: string } | null = null;
  page.addEventListener('focusin', ({ target }) => {
    const element = target instanceof Element ? target : null;
    const room = element && rooms.find((candidate) => candidate.contains(element));
    last = element && room ? { element, room: room.id } : null;
  });
  const watch = new MutationObserver(() => {
    if (!last || last.element.isConnected) return;
    const { room } = last;
    last = null;
    if (page.activeElement !== page.body && page.activeElement !== null) return;
    for (const selector of heirs[room] ?? []) {
      const heir = page.querySelector<HTMLElement>(selector);
      heir?.focus({ preventScroll: true });
      if (heir && page.activeElement === heir) return;
    }
  });
  for (const room of rooms) watch.observe(room, { childList: true, subtree: true });
}
