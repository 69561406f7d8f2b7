import { type ComponentChild, hydrate, render } from 'preact';
import { type PanelState, panelRooms } from './app.tsx';
import type { PanelIntents } from './intents.ts';

/** Where the panels live in index.html. */
export type Rooms = { header: Element; sidebar: Element; controls: Element; card: Element; dialogs: Element };

/**
 * Draws every panel into its room; from then on they follow the view. Where the build's answer is what is shown
 * (`takeOver`), header and sidebar become the program's as they stand: not a pixel moves. The sidebar is taken over by
 * the function that is returned, once there is a view; `asItStands` is false where it turned out to be another one.
 */
export function mountPanels(
  rooms: Rooms,
  state: PanelState,
  intents: PanelIntents,
  takeOver: boolean,
): (asItStands: boolean) => void {
  const { HeaderRoom, Sidebar, OverMap, CardRoom, Dialogs } = panelRooms(state, intents);
  mount(<HeaderRoom />, rooms.header, takeOver);
  if (!takeOver) mount(<Sidebar />, rooms.sidebar, false);
  render(<OverMap />, rooms.controls);
  render(<CardRoom />, rooms.card);
  render(<Dialogs />, rooms.dialogs);
  return (asItStands) => {
    if (takeOver) mount(<Sidebar />, rooms.sidebar, asItStands);
  };
}

function mount(room: ComponentChild, host: Element, asItStands: boolean) {
  if (asItStands) return hydrate(room, host);
  host.replaceChildren();
  render(room, host);
}
