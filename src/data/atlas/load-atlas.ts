import type { Atlas } from '../../core/atlas/atlas.ts';
import type { FirstView, Outlines } from '../../core/atlas/first-view.ts';
import { outlineParsers } from '../../core/atlas/parse-outlines.ts';
import { parsers, type ShippedName } from '../../core/atlas/parsers.ts';
import type { Problem } from '../../core/atlas/problem.ts';
import { type Calm, fetchFile, type LoadProblem } from './fetch-file.ts';
import { files, outlineFiles } from './files.ts';

const dataProblem = (file: string, { code, feature, path }: Problem): LoadProblem => ({
  kind: 'data',
  file,
  where: feature,
  reason: `${code} ${path}`.trim(),
});

type Parser<T> = (file: unknown) => { readonly items: T; readonly problems: readonly Problem[] };

/** One shipped file through its parser; what cannot be used is reported and left out, the rest goes on. */
export async function loadShipped<T>(
  url: string,
  name: string,
  parse: Parser<T>,
  report: (problem: LoadProblem) => void,
  calm?: Calm,
): Promise<T> {
  const loaded = await fetchFile(url, name, calm);
  if (!loaded.ok) report(loaded.problem);
  const { items, problems } = parse(loaded.ok ? loaded.value : { type: 'FeatureCollection', features: [] });
  for (const problem of loaded.ok ? problems : []) report(dataProblem(name, problem));
  return items;
}

const load = <Name extends ShippedName>(name: Name, report: (problem: LoadProblem) => void, calm?: Calm) =>
  loadShipped(files[name], name, parsers[name] as Parser<Atlas[Name]>, report, calm);

/** The large geometries, of which the first view has outlines. */
const large = ['borders', 'changes', 'countries'] as const satisfies readonly ShippedName[];
type Large = (typeof large)[number];

/** The land beneath, which comes after the first view. */
const terrain = ['hydrography', 'relief'] as const satisfies readonly ShippedName[];

const isLarge = (name: ShippedName): name is Large => (large as readonly ShippedName[]).includes(name);
const small = (Object.keys(parsers) as ShippedName[]).filter(
  (name) => !isLarge(name) && !(terrain as readonly ShippedName[]).includes(name),
);

/** Notes which files a problem was told of. */
function noting(tell: (problem: LoadProblem) => void) {
  const incomplete = new Set<string>();
  const report = (problem: LoadProblem) => {
    incomplete.add(problem.file);
    tell(problem);
  };
  return { incomplete, report };
}

/** What the first view needs. Every failure is told and the file named incomplete; what could be read is returned. */
export async function loadFirstView(tell: (problem: LoadProblem) => void): Promise<FirstView> {
  const { incomplete, report } = noting(tell);
  const outlines = Object.keys(outlineFiles) as (keyof Outlines)[];
  const loaded = await Promise.all([
    ...small.map(async (name) => [name, await load(name, report)] as const),
    ...outlines.map(
      async (name) =>
        [
          name,
          await loadShipped(
            outlineFiles[name],
            // The figures are of the changed ground.
            name === 'mapped' ? 'changes' : name,
            outlineParsers[name] as Parser<Outlines[typeof name]>,
            report,
          ),
        ] as const,
    ),
  ]);
  const read = Object.fromEntries(loaded) as unknown as FirstView;
  return { ...read, hydrography: [], relief: [], incomplete: [...incomplete] };
}

/**
 * The atlas itself: what the first view has already, with the geometry that may be measured. Of the country grounds
 * come all or, where any of them cannot be used, none: ground of a country that is left out would look as if it had
 * changed sides. Each file is read in a calm moment of its own.
 */
export async function loadAtlas(
  first: FirstView,
  tell: (problem: LoadProblem) => void,
  calm?: Calm,
): Promise<Atlas> {
  const { incomplete, report } = noting(tell);
  const [borders, changes, countries] = await Promise.all([
    load('borders', report, calm),
    load('changes', report, calm),
    load('countries', report, calm),
  ]);
  const { mapped, ...rest } = first;
  const kept = first.incomplete.filter((name) => !(name in outlineFiles));
  return {
    ...rest,
    borders,
    changes,
    // Figures of what was shipped do not stand for what could be read of it.
    mapped: incomplete.has('changes') || incomplete.has('borders') ? undefined : (mapped ?? undefined),
    countries: incomplete.has('countries') ? [] : countries,
    incomplete: [...new Set([...kept, ...incomplete])],
  };
}

/** Rivers, lakes, ridges and passes: no figure rests on them, so that what cannot be used is told and left out. */
export async function loadTerrain(
  report: (problem: LoadProblem) => void,
  calm?: Calm,
): Promise<Pick<Atlas, 'hydrography' | 'relief'>> {
  const [hydrography, relief] = await Promise.all([
    load('hydrography', report, calm),
    load('relief', report, calm),
  ]);
  return { hydrography, relief };
}
