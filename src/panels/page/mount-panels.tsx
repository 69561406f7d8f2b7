import { type ComponentChild, hydrate, render } from 'preact';
import { type PanelState, panelRooms } from './app.tsx';
import { chosenBefore } from './chosen-before.ts';
import type { PanelIntents } from './intents.ts';

/** Where the panels live in index.html. */
export type Rooms = { header: Element; sidebar: Element; controls: Element; card: Element; dialogs: Element };

/** What makes the program's of what the build wrote, where it stands. */
export type Taking = { readonly takeHeader: () => void; readonly takeSidebar: (asItStands: boolean) => void };

/**
 * Draws every panel into its room; from then on they follow the view. Where the build's answer is what is shown
 * (`takeOver`), header and sidebar become the program's as they stand: not a pixel moves. They are taken over by the
 * functions that are returned, the header also where the reader turns to it before; the sidebar once there is a view;
 * `asItStands` is false where it turned out to be another one.
 */
export function mountPanels(
  rooms: Rooms,
  state: PanelState,
  intents: PanelIntents,
  takeOver: boolean,
): Taking {
  const { HeaderRoom, Sidebar, OverMap, CardRoom, Dialogs } = panelRooms(state, intents);
  if (!takeOver) {
    drawHeader();
    mount(<Sidebar />, rooms.sidebar, false);
  }
  mount(<OverMap />, rooms.controls, false);
  render(<CardRoom />, rooms.card);
  render(<Dialogs />, rooms.dialogs);
  const listening = new AbortController();
  if (!takeOver) listening.abort();
  function drawHeader() {
    const typed = rooms.header.querySelector('input')?.value ?? '';
    const chooseAgain = chosenBefore(rooms.header);
    mount(<HeaderRoom typed={typed} />, rooms.header, takeOver);
    chooseAgain();
  }
  function takeHeader() {
    if (listening.signal.aborted) return;
    listening.abort();
    drawHeader();
  }
  // Ahead of what the event is meant for, which then hears it.
  for (const kind of ['pointerdown', 'focusin', 'keydown', 'input'])
    rooms.header.addEventListener(kind, takeHeader, { capture: true, signal: listening.signal });
  return {
    takeHeader,
    takeSidebar(asItStands) {
      if (takeOver) mount(<Sidebar />, rooms.sidebar, asItStands);
    },
  };
}

function mount(room: ComponentChild, host: Element, asItStands: boolean) {
  if (asItStands) return hydrate(room, host);
  host.replaceChildren();
  render(room, host);
}
