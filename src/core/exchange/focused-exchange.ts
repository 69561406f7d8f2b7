import type { Atlas } from '../atlas/atlas.ts';
import type { Choices } from '../page/choices.ts';

/** The exchange that is brought forward: that of the chosen plot, else the one that was opened. */
export function focusedExchange(atlas: Atlas, { selection, exchange }: Choices): string | null {
  const chosen =
    selection?.layer === 'parcels' ? atlas.parcels.find(({ id }) => id === selection.id) : undefined;
  return chosen?.exchange ?? exchange;
}
