import { place } from './terms.en.ts';

type News =
  | { readonly code: 'started' | 'editing' | 'undone' | 'redone' | 'cancelled' | 'too-few' }
  | {
      readonly code: 'added' | 'moved';
      readonly point: number;
      readonly at: readonly number[];
      readonly traced: number;
    }
  | { readonly code: 'removed' | 'selected'; readonly point: number; readonly of: number }
  | { readonly code: 'finished' | 'deleted'; readonly id: string };

const news: {
  readonly [Code in News['code']]: (item: Extract<News, { code: Code }>, figure: string) => string;
} = {
  started: () =>
    'Drawing started. Arrow keys move the map under the crosshair, Enter adds a point, Enter again on the same place finishes, Escape cancels.',
  editing: () => 'Editing. Choose a point with the buttons or on the map; Enter moves it to the crosshair.',
  added: ({ point, at, traced }, figure) =>
    `Point ${point} added at ${place(at)}${traced > 0 ? `, with ${traced} along the line` : ''}. ${figure}`,
  moved: ({ point, at }, figure) => `Point ${point} moved to ${place(at)}. ${figure}`,
  removed: ({ point, of }, figure) => `Point ${point} deleted, ${of} left. ${figure}`,
  selected: ({ point, of }) => `Point ${point} of ${of} chosen.`,
  undone: (_, figure) => `Undone. ${figure}`,
  redone: (_, figure) => `Done again. ${figure}`,
  cancelled: () => 'Drawing cancelled.',
  'too-few': () => 'More points are needed before this can be finished.',
  finished: () => 'Measured.',
  deleted: () => 'Measurement deleted.',
};

/** What happened while measuring, as it is spoken; `figure` is the running one. */
export const newsWords = (item: News, figure: string): string =>
  (news[item.code] as (item: News, figure: string) => string)(item, figure);
