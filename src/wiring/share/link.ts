import { copy } from './clipboard.ts';

/** What cards do with a text, and with the link of the view, which the address bar holds. */
export const linkIntents = { copy, link: () => location.href };
