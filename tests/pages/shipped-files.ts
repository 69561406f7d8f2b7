import type { Page, Route } from '@playwright/test';

/** The small files of `geodata` are shipped as members of one file. */
const together = /\/assets\/together-[^/]+\.json$/;
const inFilesOfTheirOwn = ['borders', 'changes', 'countries', 'story'];

const addressOf = (file: string) =>
  inFilesOfTheirOwn.includes(file) ? new RegExp(`/assets/${file}-[^/]+\\.json$`) : together;

type Answer = (route: Route) => Promise<void>;

/** Answers the file in which `file` is shipped, with all that is shipped in it, by `answer`. */
export const answerFile = (page: Page, file: string, answer: Answer) => page.route(addressOf(file), answer);

/** Lets the files come as they are again. */
export const mendFile = (page: Page, file: string) => page.unroute(addressOf(file));

/** Members by name: what each is answered with instead of what is shipped; undefined leaves it out. */
export function answerMembers(page: Page, members: Record<string, unknown>) {
  return page.route(together, async (route) => {
    const shipped: Record<string, unknown> = await (await route.fetch()).json();
    for (const name of Object.keys(members))
      if (!Object.hasOwn(shipped, name)) throw new Error(`${name} is not shipped together with others`);
    // JSON knows no undefined: such a member is not written.
    await route.fulfill({ json: { ...shipped, ...members } });
  });
}
