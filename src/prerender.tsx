import { signal } from '@preact/signals';
import { renderToString } from 'preact-render-to-string';
import type { Atlas } from './core/atlas/atlas.ts';
import { parsers, type ShippedName } from './core/atlas/parsers.ts';
import { type Language, languageNames, languages } from './core/language/languages.ts';
import { defaultChoices } from './core/page/choices.ts';
import { derive } from './core/page/derive.ts';
import { loadWords } from './i18n/language/catalogue.ts';
import { type PanelState, panelRooms } from './panels/page/app.tsx';
import type { PanelIntents } from './panels/page/intents.ts';

/** The answer of the page in one language, as markup and plain text. */
export type Prerendered = {
  readonly header: string;
  readonly sidebar: string;
  readonly title: string;
  readonly description: string;
  readonly withoutScript: string;
};

/** Files that come after the first view; nothing of them stands in the answer. */
const late: readonly ShippedName[] = ['countries'];

/** The shipped files, parsed; a file with any fault stops the build. */
function atlasOf(read: (name: ShippedName) => unknown): Atlas {
  const names = (Object.keys(parsers) as ShippedName[]).filter((name) => !late.includes(name));
  const parsed = names.map((name) => {
    const { items, problems } = parsers[name](read(name));
    if (problems[0]) throw new Error(`${name}: ${JSON.stringify(problems[0])}`);
    return [name, items];
  });
  return { ...Object.fromEntries(parsed), countries: [], incomplete: [] } as unknown as Atlas;
}

export { languages };

/** The first view of the page in a language, from the shipped files as `read` hands them over, without a browser. */
export async function prerender(read: (name: ShippedName) => unknown, lang: Language): Promise<Prerendered> {
  const words = await loadWords(lang);
  const view = derive(atlasOf(read), { ...defaultChoices, lang }, words.countriesOnMap, null);
  const state = {
    words: signal(words),
    lateWords: signal(null),
    myData: signal(null),
    view: signal(view),
    measuring: signal(null),
    story: signal(null),
    notice: signal(null),
    theme: signal(defaultChoices.theme),
    dialog: signal(null),
    singleKeys: signal(true),
    rowsOf: () => [],
    lang: signal(lang),
    languages: languages.map((id) => [id, languageNames[id]] as const),
    search: signal(null),
  } satisfies Record<keyof PanelState, unknown>;
  const { HeaderRoom, Sidebar } = panelRooms(state as PanelState, {} as PanelIntents);
  return {
    header: renderToString(<HeaderRoom />),
    sidebar: renderToString(<Sidebar />),
    title: words.title,
    description: words.balance.sentence(view.balance.headline),
    withoutScript: words.withoutScript,
  };
}
