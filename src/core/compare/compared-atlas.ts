import type { MultiPolygon } from 'geojson';
import type { Atlas, ComparedPair, Moved } from '../atlas/atlas.ts';
import type { Border, StretchFacts } from '../atlas/border.ts';
import { countryOn, type GroundFace } from '../atlas/ground-face.ts';
import type { Tint } from '../atlas/marks.ts';
import { memoize } from '../atlas/memoize.ts';
import type { StretchLine } from '../atlas/stretch.ts';
import type { Choices } from '../page/choices.ts';
import { changedPieces } from './changed-pieces.ts';
import { comparedPair, isSamePair } from './compared-pair.ts';
import { mappedChangeBetween } from './mapped-change-between.ts';
import { releaseDates, shippedSpan } from './release-dates.ts';

/** What passed from each snapshot to the next, by the date of the later one. */
function movedBySnapshot(ground: readonly GroundFace[], dates: readonly string[]): Record<string, Moved> {
  return Object.fromEntries(
    dates.slice(1).map((date, index) => {
      const { toTjk, toKgz } = mappedChangeBetween(ground, dates[index] as string, date);
      return [date, { toTjkHa: toTjk.ellipsoidalHa, toKgzHa: toKgz.ellipsoidalHa }];
    }),
  );
}

/** The newest grounds, and over them what the snapshot of `date` draws in another country, or in none. */
function groundsOn(
  { countries }: Atlas,
  ground: readonly GroundFace[],
  date: string,
  newest: string,
): Tint[] {
  const other = new Map<string, MultiPolygon['coordinates']>();
  for (const face of ground) {
    const country = countryOn(face, date);
    if (country === countryOn(face, newest)) continue;
    other.set(country ?? 'none', [...(other.get(country ?? 'none') ?? []), face.geometry.coordinates]);
  }
  return [
    ...countries.filter(({ release }) => release === newest),
    ...[...other].map(
      ([country, coordinates]): Tint => ({
        country,
        geometry: { type: 'MultiPolygon', coordinates },
      }),
    ),
  ];
}

function factsOf({ late }: Atlas, line: StretchLine): StretchFacts {
  const ways = late?.stretches ?? {};
  const id = line.stretch;
  const way = id === null ? undefined : ways[id];
  return { line, way: way && id !== null ? { ...way, id, of: Object.keys(ways).length } : null };
}

/**
 * The lines of all snapshots: the treaty's by its stretches, which tell every snapshot, the others by the two files.
 * Until the stretches are fetched, the lines of the first view.
 */
export const allBorders = (atlas: Atlas): readonly Border[] =>
  memoize(atlas, 'all borders', () => {
    const lines = atlas.late?.['stretch-lines'];
    if (!lines) return atlas.borders;
    const others = [...(atlas.late?.['borders-history'] ?? []), ...atlas.borders];
    return [
      ...lines.map((line): Border => ({ ...line, pair: 'KGZ-TJK', stretch: factsOf(atlas, line) })),
      ...others.filter(({ pair }) => pair !== 'KGZ-TJK'),
    ];
  });

function compare(atlas: Atlas, pair: ComparedPair): Atlas {
  const borders = allBorders(atlas);
  const ground = atlas.late?.['ground-history'];
  const [first, newest] = shippedSpan(atlas);
  // The error of what changed needs both lines, too.
  const hasLines =
    (atlas.late?.['stretch-lines'] && atlas.late['borders-history']) ||
    (pair.before >= first && pair.after >= first);
  if (!ground || !hasLines) return borders === atlas.borders ? atlas : { ...atlas, borders };
  const isShipped = isSamePair(pair, { before: first, after: newest });
  const dates = [pair.before, pair.after].filter((date) => date !== first && date !== newest);
  return {
    ...atlas,
    borders,
    changes: isShipped ? atlas.changes : changedPieces(ground, pair.before, pair.after),
    mapped: isShipped ? atlas.mapped : undefined,
    compared: {
      ...pair,
      moved: memoize(atlas, 'moved by snapshot', () => movedBySnapshot(ground, releaseDates(atlas))),
      grounds: Object.fromEntries(dates.map((date) => [date, groundsOn(atlas, ground, date, newest)])),
    },
  };
}

/**
 * The atlas as the reader compares it: its changes are those between the two chosen snapshots, its lines those of all
 * snapshots, as far as the files for it are fetched. The same object for the same choice.
 */
export function comparedAtlas(atlas: Atlas, choices: Pick<Choices, 'before' | 'date'>): Atlas {
  const pair = comparedPair(atlas, choices);
  return memoize(atlas, `compared|${pair.before}|${pair.after}`, () => compare(atlas, pair));
}
