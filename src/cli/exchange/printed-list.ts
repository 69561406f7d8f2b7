import { terminalWords as words } from '../../i18n/exchange/terminal.en.ts';

/** Items of a kind that are printed; all are counted. */
export const mostShown = 20;

/** The first of some items, a line each, and how many more there are of `all`. */
export const firstOf = <T>(
  items: readonly T[],
  line: (item: T) => string,
  all: number = items.length,
): string[] => {
  const shown = items.slice(0, mostShown);
  const more = all - shown.length;
  return [...shown.map((item) => `  ${line(item)}`), ...(more > 0 ? [`  ${words.more(more)}`] : [])];
};

/** A heading and the first of its items; nothing where there are none. */
export const section = <T>(
  heading: string,
  items: readonly T[],
  line: (item: T) => string,
  all: number = items.length,
): string[] => (items.length === 0 ? [] : [heading, ...firstOf(items, line, all), '']);
