import { eventIds } from '../story/event-ids.ts';
import type { SearchItem } from './search-item.ts';

type Titles = { readonly sentences: Readonly<Record<string, { readonly title: string }>> };

/** Events come after what is on the map where they answer equally well. */
const rank = 9;

/** The events of the story, under their titles in the reader's language. */
export const eventItems = ({ sentences }: Titles): SearchItem[] =>
  eventIds.flatMap((id) => {
    const told = sentences[id];
    return told ? [{ id, kind: 'event', layer: null, names: [told.title], at: null, rank }] : [];
  });
