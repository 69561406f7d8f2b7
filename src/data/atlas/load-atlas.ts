import type { Atlas } from '../../core/atlas/atlas.ts';
import { parseBorder } from '../../core/atlas/border.ts';
import { parseChange } from '../../core/atlas/change.ts';
import { parseClaims } from '../../core/atlas/claim.ts';
import { parseCountry } from '../../core/atlas/country.ts';
import { parseCrossing } from '../../core/atlas/crossing.ts';
import { parseMemorialPoint } from '../../core/atlas/memorial.ts';
import { parseParcel } from '../../core/atlas/parcel.ts';
import { parsePlace } from '../../core/atlas/place.ts';
import type { Problem } from '../../core/atlas/problem.ts';
import { parseReleases } from '../../core/atlas/release.ts';
import { parseRoad } from '../../core/atlas/road.ts';
import { parseSources } from '../../core/atlas/source.ts';
import { parseWater } from '../../core/atlas/water.ts';
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

const load = <T>(name: keyof typeof files, parse: Parser<T>, report: (problem: LoadProblem) => void) =>
  loadShipped(files[name], name, parse, report);

/** What the first view needs. Every failure is told and the file named incomplete; what could be read is returned. */
export async function loadAtlas(tell: (problem: LoadProblem) => void): Promise<Atlas> {
  const incomplete = new Set<string>();
  const report = (problem: LoadProblem) => {
    incomplete.add(problem.file);
    tell(problem);
  };
  const [borders, changes, parcels, memorial, crossings, places, water, roads, sources, claims, releases] =
    await Promise.all([
      load('borders', parseBorder, report),
      load('changes', parseChange, report),
      load('parcels', parseParcel, report),
      load('memorial', parseMemorialPoint, report),
      load('crossings', parseCrossing, report),
      load('places', parsePlace, report),
      load('water', parseWater, report),
      load('roads', parseRoad, report),
      load('sources', parseSources, report),
      load('claims', parseClaims, report),
      load('releases', parseReleases, report),
    ]);
  return {
    borders,
    changes,
    parcels,
    memorial,
    crossings,
    places,
    water,
    roads,
    sources,
    claims,
    releases,
    countries: [],
    incomplete: [...incomplete],
  };
}

/**
 * The atlas with the country grounds, which may come after the first view: all or, where any of them cannot be
 * used, none. Ground of a country that is left out would look as if it had changed sides.
 */
export async function withCountries(atlas: Atlas, report: (problem: LoadProblem) => void): Promise<Atlas> {
  let whole = true;
  const countries = await load('countries', parseCountry, (problem) => {
    whole = false;
    report(problem);
  });
  return whole ? { ...atlas, countries } : { ...atlas, incomplete: [...atlas.incomplete, 'countries'] };
}
