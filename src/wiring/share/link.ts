/** Puts a text on the clipboard; false where the browser refuses. */
export const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

/** What cards do with a text, and with the link of the view, which the address bar holds. */
export const linkIntents = { copy, link: () => location.href };
