import type { Feature, Point } from 'geojson';
import { namesRing } from './coordinate-names.ts';
import { coordinateNumber } from './degrees-text.ts';
import { namesParcel } from './feature-name.ts';
import { namesTransfer } from './mapping.ts';

/** A row of a list of corners, with its number and the letters before that: `н1`, `т. 1`. */
export type Corner = {
  readonly feature: Feature<Point>;
  readonly number: number;
  readonly letters: string;
};

/** The number of a corner as tables write it, `1`, `1,0`, `н1`, `т. 1`; null where a text is none. */
export function cornerNumber(text: string): Pick<Corner, 'number' | 'letters'> | null {
  const [, letters = '', digits] =
    /^(\p{L}{0,3})[.\s-]{0,2}(\d{1,9})(?:[.,]0{1,9})?$/u.exec(text.trim()) ?? [];
  return digits === undefined ? null : { number: Number(digits), letters };
}

/** Corners of the smallest outline. */
const fewest = 3;

export const textOf = ({ feature }: Corner, name: string): string =>
  String(feature.properties?.[name] ?? '').trim();

const isPlace = (one: Corner, other: Corner | undefined): boolean =>
  one.feature.geometry.coordinates.every((each, axis) => each === other?.feature.geometry.coordinates[axis]);

const isSame = (one: Corner | undefined, other: Corner): boolean =>
  one?.number === other.number && one.letters === other.letters && isPlace(other, one);

const isCoordinate = (text: string, { feature }: Corner): boolean =>
  feature.geometry.coordinates.includes(coordinateNumber(text));

/** A column of a list of corners, cells of which are left empty where they would repeat the one above. */
type Column = { readonly values: readonly string[]; readonly inBlocks: boolean };

function columnOf(corners: readonly Corner[], name: string): Column {
  let last = '';
  const values = corners.map((corner) => {
    last = textOf(corner, name) || last;
    return last;
  });
  const starts = values.flatMap((value, i) => (i === 0 || value !== values[i - 1] ? [i] : []));
  const inBlocks = starts.every((start, i) => (starts[i + 1] ?? values.length) - start >= fewest);
  return { values, inBlocks: inBlocks && starts.length > 1 };
}

/**
 * Whether other letters before a number may be of the same outline: new corners have letters and old ones none,
 * `н3, н4, 5`.
 */
const isRelettered = (before: Corner | undefined, { letters, number }: Corner): boolean =>
  before !== undefined &&
  letters !== before.letters &&
  (letters === '' || before.letters === '' || number === before.number + 1);

/**
 * Corners in the order of their rows, in runs. A run ends where the numbers do not go on, where it comes back to its
 * first corner, and where a column that tells parcels or rings says another. Null where the numbers go on behind an empty
 * row (`apart`) or behind the end of a block of some other column: of parcels, or of a property of corners; and where
 * letters before them come or go within an outline.
 */
export function runsInOrder(
  corners: readonly Corner[],
  corner: string,
  apart: (index: number) => boolean = () => false,
): Corner[][] | null {
  const columns = Object.keys(corners[0]?.feature.properties ?? {})
    .filter((name) => name !== corner && !corners.every((each) => isCoordinate(textOf(each, name), each)))
    .map((name) => ({ ...columnOf(corners, name), tells: tellsParcel(name) }))
    .filter(({ inBlocks }) => inBlocks);
  const runs: Corner[][] = [];
  let isClosed = false;
  for (const [i, each] of corners.entries()) {
    const run = runs.at(-1) ?? [];
    const before = run.at(-1);
    const goesOn =
      !isClosed && each.number === (before?.number ?? Number.NaN) + 1 && each.letters === before?.letters;
    const changed = i > 0 ? columns.filter(({ values }) => values[i] !== values[i - 1]) : [];
    const isDoubtful = apart(i) || changed.length > 0;
    const mayGoOn = (goesOn && isDoubtful) || (!isClosed && isRelettered(before, each));
    if (mayGoOn && !changed.some(({ tells }) => tells)) return null;
    if (run.length >= fewest && !isClosed && isSame(run[0], each)) isClosed = true;
    else if (goesOn && changed.length === 0) {
      run.push(each);
      isClosed = run.length > fewest && isPlace(each, run[0]);
    } else {
      runs.push([each]);
      isClosed = false;
    }
  }
  return runs;
}

const tellsParcel = (name: string) => namesParcel(name) || namesRing(name) || namesTransfer(name);

/**
 * Corners by parcel, told apart by all that is not the corner's own, in the order of their numbers. Null where those of
 * one of them are doubtful.
 */
export function runsByNumber(corners: readonly Corner[], corner: string): Corner[][] | null {
  const parcels = new Map<string, Corner[]>();
  for (const each of corners) {
    const own = Object.entries(each.feature.properties ?? {}).filter(
      ([name]) => name !== corner && !isCoordinate(textOf(each, name), each),
    );
    const key = JSON.stringify(own);
    const parcel = parcels.get(key) ?? [];
    if (!parcel.some((other) => isSame(other, each))) parcel.push(each);
    parcels.set(key, parcel);
  }
  const found = [...parcels.values()].map((parcel) =>
    runsInOrder(
      parcel.sort((a, b) => a.number - b.number),
      corner,
    ),
  );
  return found.every((runs) => runs !== null) ? found.flat() : null;
}
