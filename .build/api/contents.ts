import { parseBaselines } from '../../src/core/atlas/baseline.ts';
import { parseChange } from '../../src/core/atlas/change.ts';
import { parseCrossing, stateOn } from '../../src/core/atlas/crossing.ts';
import { readDataReleaseList } from '../../src/core/atlas/data-release.ts';
import { dataVersion } from '../../src/core/atlas/data-version.ts';
import { parseEvents } from '../../src/core/atlas/event.ts';
import { parseGroundFace } from '../../src/core/atlas/ground-face.ts';
import { parseParcel } from '../../src/core/atlas/parcel.ts';
import { parseReleases, type Release } from '../../src/core/atlas/release.ts';
import { parseSources } from '../../src/core/atlas/source.ts';
import { mappedChangeBetween } from '../../src/core/compare/mapped-change-between.ts';
import { noError } from '../../src/core/exchange/area-error/area-error.ts';
import { mappedBalance } from '../../src/core/exchange/mapped-balance.ts';
import { publishedBalance, reportedHectares, type Sides } from '../../src/core/exchange/published-balance.ts';
import { languages } from '../../src/core/language/languages.ts';
import { jsonOf, readShipped } from '../shipped.ts';

/** To a square metre. */
const hectares = (value: number) => Math.round(value * 1e4) / 1e4 + 0;

type Parse<T> = (file: unknown) => { readonly items: T; readonly problems: readonly unknown[] };

/** Reads the shipped files as the page reads them; any fault stops the build. */
export function shippedReader(root: string) {
  const json = (path: string): unknown => jsonOf(root, path);
  const read = <T>(name: string, parse: Parse<T>): T => {
    const { items, problems } = parse(readShipped(root, name));
    if (problems[0]) throw new Error(`${name}: ${JSON.stringify(problems[0])}`);
    return items;
  };
  return { json, read };
}
type Reader = ReturnType<typeof shippedReader>;

const sidesOf = ({ toKgz, toTjk, difference }: Sides) => ({
  to_kgz_ha: toKgz.value,
  to_tjk_ha: toTjk.value,
  difference_ha: difference.value,
  low_ha: difference.low,
  high_ha: difference.high,
});

function exchangesOf({ read }: Reader) {
  // The tolerance stands beside the verdict of published figures and never in its place.
  const { exchanges, landForLand, all } = publishedBalance(read('parcels', parseParcel), 1);
  return {
    exchanges: exchanges.map((exchange) => ({
      id: exchange.id,
      kind: exchange.kind,
      ...sidesOf(exchange),
      verdict: exchange.verdict,
      parcels: exchange.parcels.map((parcel) => ({
        id: parcel.id,
        name: parcel.name,
        from: parcel.from,
        to: parcel.to,
        ha: reportedHectares(parcel).value,
        reported: parcel.reported.map(({ value, source }) => ({ ha: value, source })),
        geometry: parcel.placing,
        position_error_km: parcel.positionErrorKm,
      })),
    })),
    land_for_land: { ...sidesOf(landForLand), verdict: landForLand.verdict },
    all: sidesOf(all),
  };
}

function releasesOf({ read }: Reader): Readonly<Record<string, Release>> {
  return { ...read('releases-history', parseReleases), ...read('releases', parseReleases) };
}

/** What passed on the map between any two snapshots, the earlier one first. */
function mappedChangesOf(reader: Reader) {
  const dates = Object.keys(releasesOf(reader)).sort();
  const shipped = Object.keys(reader.read('releases', parseReleases)).sort();
  const faces = reader.read('ground-history', parseGroundFace);
  const known = mappedBalance(reader.read('changes', parseChange), 1, noError);
  const baselines = reader.read('baselines', parseBaselines);
  const of = (before: string, after: string) => {
    // The pair that is shown first is measured on its own outlines, as the page has it.
    if (before === shipped[0] && after === dates.at(-1))
      return {
        to_tjk_ha: known.toTjk.ellipsoidal,
        to_tjk_turf_ha: known.toTjk.turf,
        to_kgz_ha: known.toKgz.ellipsoidal,
        to_kgz_turf_ha: known.toKgz.turf,
      };
    const { toTjk, toKgz } = mappedChangeBetween(faces, before, after);
    const baseline = after === dates.at(-1) ? baselines[before] : undefined;
    return {
      to_tjk_ha: baseline?.toTjkHa ?? toTjk.ellipsoidalHa,
      to_tjk_turf_ha: baseline?.toTjkTurfHa ?? toTjk.turfHa,
      to_kgz_ha: baseline?.toKgzHa ?? toKgz.ellipsoidalHa,
      to_kgz_turf_ha: baseline?.toKgzTurfHa ?? toKgz.turfHa,
    };
  };
  return dates.flatMap((before, i) =>
    dates.slice(i + 1).map((after) => ({
      before,
      after,
      ...Object.fromEntries(Object.entries(of(before, after)).map(([key, ha]) => [key, hectares(ha)])),
    })),
  );
}

const lengthsOf = (reader: Reader) =>
  Object.entries(releasesOf(reader))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([snapshot, { lengthKm }]) =>
      Object.entries(lengthKm).map(([border, length_km]) => ({ snapshot, border, length_km })),
    );

const crossingsOf = ({ read }: Reader) =>
  read('crossings', parseCrossing).map((crossing) => ({
    id: crossing.id,
    name: crossing.name,
    border: crossing.pair,
    state: stateOn(crossing, null),
    reports: crossing.status,
    lon_lat: crossing.geometry?.coordinates ?? null,
    position_error_km: crossing.positionErrorKm,
    sources: crossing.sources,
  }));

function eventsOf({ read, json }: Reader) {
  const told = languages.map((language) => {
    const { sentences } = json(`src/i18n/story/story.${language}.json`) as {
      sentences: Readonly<Record<string, { readonly title: string; readonly text: string }>>;
    };
    return [language, sentences] as const;
  });
  return Object.values(read('events', parseEvents))
    .sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1))
    .map(({ id, date, precision, until, confidence, exchange, sources }) => ({
      id,
      date,
      precision,
      until,
      confidence,
      exchange,
      title: Object.fromEntries(told.map(([language, texts]) => [language, texts[id]?.title])),
      text: Object.fromEntries(told.map(([language, texts]) => [language, texts[id]?.text])),
      sources,
    }));
}

/** What the interface tells, by the file that tells it. */
export function apiContents(reader: Reader) {
  const releases = releasesOf(reader);
  const data_version = dataVersion(releases);
  if (data_version === null) throw new Error('the newest snapshot has no version of the data');
  return {
    data_version,
    files: {
      exchanges: exchangesOf(reader),
      'mapped-changes': { mapped_changes: mappedChangesOf(reader) },
      lengths: { lengths: lengthsOf(reader) },
      crossings: { crossings: crossingsOf(reader) },
      events: { events: eventsOf(reader) },
      sources: { sources: reader.read('sources', parseSources) },
      'data-releases': { releases: readDataReleaseList(reader.json('geodata/data-releases.json')).releases },
    },
  };
}

export type ApiContents = ReturnType<typeof apiContents>;
export type ApiName = keyof ApiContents['files'];
