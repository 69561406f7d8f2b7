import { PipelineError } from '../pipeline-error.ts';
import { RECORD } from './table.ts';

type Properties = Readonly<Record<string, unknown>>;

/** What a reader can quote, by a name that stays: `file/id/what` → the figure as text. */
export type Figures = ReadonlyMap<string, string>;

/** Names of the generated files whose every figure by itself is followed: what they are keyed by stays. */
const followed = [
  'baselines.json',
  'claims.json',
  'crest-displacement.json',
  'neutral-ground.geojson',
  'parcels.geojson',
  'releases-history.json',
  'releases.json',
  'roads.geojson',
  'stretches.json',
  'water.geojson',
];

/** Files of many pieces whose numbers change with every snapshot: their sums are followed. */
const summed = ['changes.geojson', 'ground-history.geojson', 'stretch-lines.geojson'];

/** Members that are no figures: addresses of other things, and what the text of a release says of itself. */
const besides: ReadonlySet<string> = new Set([
  ...['id', 'source', 'sources', 'name', 'otherSide', 'also', 'note', 'kind', 'what', 'author', 'district'],
  ...['place', 'sureness', 'exchange', 'version', 'timeZoneRelease', 'dataRevision', 'published', 'order'],
  ...['ridge', 'fixme', 'junction'],
]);

/** What names an item of a list better than its place in it: what it tells, and who reports that. */
const keyOf = (item: unknown, index: number): string => {
  const { what, source, lagM, from } = (item ?? {}) as Record<string, unknown>;
  const named = [what, source ?? lagM ?? from].filter((part) => ['string', 'number'].includes(typeof part));
  return named.length > 0 ? named.join('/') : String(index + 1);
};

/** Figures by their names, of which none may hide another. */
function createFigures() {
  const figures = new Map<string, string>();
  return {
    figures,
    set(key: string, value: string) {
      if (figures.has(key))
        throw new PipelineError(RECORD, key, `two figures have this name: ${figures.get(key)} and ${value}`);
      figures.set(key, value);
    },
  };
}
type Into = Pick<ReturnType<typeof createFigures>, 'set'>;

function flatten(value: unknown, path: string, into: Into): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      flatten(item, `${path}/${keyOf(item, index)}`, into);
    });
  } else if (typeof value === 'object') {
    for (const [key, member] of Object.entries(value))
      if (!besides.has(key)) flatten(member, `${path}/${key}`, into);
  } else into.set(path, String(value));
}

/** Features by id, or the members of a file of values. */
function membersOf(file: string): [string, Properties][] {
  const parsed = JSON.parse(file) as { features?: { id: string; properties: Properties }[] };
  return parsed.features
    ? parsed.features.map(({ id, properties }) => [id, properties])
    : Object.entries(parsed as Record<string, Properties>);
}

const groupOf = ({ from, to, reason }: Properties): string =>
  reason ? String(reason) : from && to ? `${from}-${to}` : 'all';

/** Sums of lengths and areas by direction, or by the reason of the expected error, and how many pieces they are of. */
function sumUp(name: string, file: string, into: Into): void {
  const sums = new Map<string, number>();
  const add = (key: string, value: number) => sums.set(key, (sums.get(key) ?? 0) + value);
  for (const [, properties] of membersOf(file)) {
    const group = groupOf(properties);
    add(`${name}/${group}/pieces`, 1);
    for (const key of ['ellipsoidalHa', 'turfHa', 'lengthKm'])
      if (typeof properties[key] === 'number') add(`${name}/${group}/${key}`, properties[key]);
  }
  for (const [key, sum] of sums) into.set(key, String(Number(sum.toFixed(4))));
}

/** The state of every crossing by the day from which it is in it. */
function crossingStates(file: string, into: Into): void {
  for (const [id, { status }] of membersOf(file))
    for (const { from, state } of status as { from: string; state: string }[])
      into.set(`crossings/${id}/${from}`, state);
}

/** The figures in the generated files, name → text. Throws a PipelineError where two would have one name. */
export function figuresOf(files: ReadonlyMap<string, string>): Figures {
  const into = createFigures();
  const textOf = (name: string): string => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`${name} was not made`);
    return text;
  };
  const short = (name: string) => name.replace(/\.\w+$/, '');
  for (const name of followed)
    for (const [id, value] of membersOf(textOf(name))) flatten(value, `${short(name)}/${id}`, into);
  for (const name of summed) sumUp(short(name), textOf(name), into);
  crossingStates(textOf('crossings.geojson'), into);
  return new Map([...into.figures].sort(([a], [b]) => (a < b ? -1 : 1)));
}
