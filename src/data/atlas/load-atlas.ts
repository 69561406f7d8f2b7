import type { Atlas } from '../../core/atlas/atlas.ts';
import { parsers, type ShippedName } from '../../core/atlas/parsers.ts';
import type { Problem } from '../../core/atlas/problem.ts';
import { fetchFile, type LoadProblem } from './fetch-file.ts';
import { files } from './files.ts';

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
): Promise<T> {
  const loaded = await fetchFile(url, name);
  if (!loaded.ok) report(loaded.problem);
  const { items, problems } = parse(loaded.ok ? loaded.value : { type: 'FeatureCollection', features: [] });
  for (const problem of loaded.ok ? problems : []) report(dataProblem(name, problem));
  return items;
}

const load = <Name extends ShippedName>(name: Name, report: (problem: LoadProblem) => void) =>
  loadShipped(files[name], name, parsers[name] as Parser<Atlas[Name]>, report);

const late = ['countries', 'hydrography', 'relief'] as const satisfies readonly ShippedName[];
type Late = (typeof late)[number];
const isLate = (name: ShippedName): name is Late => (late as readonly ShippedName[]).includes(name);

/** What the first view needs. Every failure is told and the file named incomplete; what could be read is returned. */
export async function loadAtlas(tell: (problem: LoadProblem) => void): Promise<Atlas> {
  const incomplete = new Set<string>();
  const report = (problem: LoadProblem) => {
    incomplete.add(problem.file);
    tell(problem);
  };
  const names = (Object.keys(parsers) as ShippedName[]).filter((name) => !isLate(name));
  const loaded = await Promise.all(names.map(async (name) => [name, await load(name, report)] as const));
  const atlas = Object.fromEntries(loaded) as unknown as Omit<Atlas, Late | 'incomplete'>;
  return { ...atlas, countries: [], hydrography: [], relief: [], incomplete: [...incomplete] };
}

/**
 * What the country grounds add to an atlas, which may come after the first view: all or, where any of them cannot be
 * used, none. Ground of a country that is left out would look as if it had changed sides.
 */
export async function loadCountries(
  report: (problem: LoadProblem) => void,
): Promise<(atlas: Atlas) => Atlas> {
  let whole = true;
  const countries = await load('countries', (problem) => {
    whole = false;
    report(problem);
  });
  return (atlas) =>
    whole ? { ...atlas, countries } : { ...atlas, incomplete: [...atlas.incomplete, 'countries'] };
}

/** Rivers, lakes, ridges and passes: no figure rests on them, so that what cannot be used is told and left out. */
export async function loadTerrain(
  report: (problem: LoadProblem) => void,
): Promise<Pick<Atlas, 'hydrography' | 'relief'>> {
  const [hydrography, relief] = await Promise.all([load('hydrography', report), load('relief', report)]);
  return { hydrography, relief };
}
