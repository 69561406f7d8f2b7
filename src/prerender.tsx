import { signal } from '@preact/signals';
import { renderToString } from 'preact-render-to-string';
import type { FirstView, Outlines } from './core/atlas/first-view.ts';
import { type HatchId, hatches } from './core/atlas/hatches.ts';
import { outlineParsers } from './core/atlas/parse-outlines.ts';
import { parsers, type ShippedName } from './core/atlas/parsers.ts';
import { hatchId } from './core/atlas/svg-attributes.ts';
import { unpackCollection } from './core/atlas/wire/unpack.ts';
import { type Language, languageNames, languages } from './core/language/languages.ts';
import { defaultChoices } from './core/page/choices.ts';
import { deriveFirstView } from './core/page/derive-first-view.ts';
import { loadWords } from './i18n/language/catalogue.ts';
import { HatchPatterns } from './panels/atlas/hatch-patterns.tsx';
import { type PanelState, panelRooms } from './panels/page/app.tsx';
import type { PanelIntents } from './panels/page/intents.ts';

/** The answer of the page in one language, as markup and plain text. */
export type Prerendered = {
  readonly header: string;
  readonly sidebar: string;
  readonly title: string;
  readonly description: string;
  readonly withoutScript: string;
  readonly mapWaits: string;
  /** The patterns of the hatches in the sidebar. */
  readonly hatches: string;
};

const unpacked = (file: unknown): unknown => {
  const result = unpackCollection(file);
  return result.ok ? result.collection : file;
};

/** What reads the shipped file of that name. */
type Read = (name: Exclude<ShippedName, keyof Outlines>) => unknown;

/** The shipped files, parsed as the page parses them; any fault stops the build. */
function firstViewOf(read: Read, outlines: Readonly<Record<string, unknown>>): FirstView {
  const sound = ([name, { items, problems }]: readonly [string, ReturnType<Parse>]) => {
    if (problems[0]) throw new Error(`${name}: ${JSON.stringify(problems[0])}`);
    return [name, items] as const;
  };
  const outlined = Object.entries(outlineParsers as Record<string, Parse>).map(
    ([name, parse]) => [name, parse(unpacked(outlines[name]))] as const,
  );
  const small = Object.entries(parsers as Record<string, Parse>)
    .filter(([name]) => !(name in outlineParsers))
    .map(([name, parse]) => [name, parse(read(name as Parameters<Read>[0]))] as const);
  return {
    ...Object.fromEntries([...small, ...outlined].map(sound)),
    incomplete: [],
  } as unknown as FirstView;
}
type Parse = (file: unknown) => { readonly items: unknown; readonly problems: readonly unknown[] };

export { languages };

/** The first view of the page in a language, from the file of its outlines and the others as `read` hands them over, without a browser. */
export async function prerender(
  read: Read,
  outlines: Readonly<Record<string, unknown>>,
  lang: Language,
): Promise<Prerendered> {
  const words = await loadWords(lang);
  const view = deriveFirstView(
    firstViewOf(read, outlines),
    { ...defaultChoices, lang },
    words.countriesOnMap,
  );
  const state = {
    words: signal(words),
    lateWords: signal(null),
    myData: signal(null),
    view: signal(view),
    measuring: signal(null),
    story: signal(null),
    notice: signal(null),
    missing: signal(new Set<string>()),
    theme: signal(defaultChoices.theme),
    dialog: signal(null),
    singleKeys: signal(true),
    rowsOf: () => [],
    lang: signal(lang),
    languages: languages.map((id) => [id, languageNames[id]] as const),
    search: signal(null),
    use: signal(null),
    inView: signal(null),
  } satisfies Record<keyof PanelState, unknown>;
  const { HeaderRoom, Sidebar } = panelRooms(state as PanelState, {} as PanelIntents);
  const sidebar = renderToString(<Sidebar />);
  const hatched = (Object.keys(hatches) as HatchId[]).filter((id) => sidebar.includes(`#${hatchId(id)})`));
  return {
    header: renderToString(<HeaderRoom typed="" />),
    sidebar,
    hatches: renderToString(<HatchPatterns ids={hatched} />),
    title: words.title,
    description: words.balance.sentence(view.balance.headline),
    withoutScript: words.withoutScript,
    mapWaits: words.mapWaits,
  };
}
