/** From a script of the build to the folder that holds the page; the pages of single languages lie below it. */
const home = import.meta.env.DEV ? '/' : '../';

/** The address of a file that keeps its name beside the page, wherever the page that asks stands. */
export const shippedAddress = (name: string): string => new URL(home + name, import.meta.url).href;
