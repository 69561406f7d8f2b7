import type { Position } from 'geojson';
import { headingOrder } from '../here/position/axis-labels.ts';
import { isInTheRegion, parsePositionLine } from '../here/position/position-line.ts';
import { readPosition } from '../here/position/read-position.ts';
import { typedAccuracy } from '../here/position/typed-accuracy.ts';

/** Which of two bare numbers comes first; `auto` tells by where the ground of this map lies. */
export type CoordinateOrder = 'auto' | 'lat-lon' | 'lon-lat';

/** A line (from 1) that is no position, or whose order cannot be told. */
export type CoordinateFault = {
  readonly code: 'not-a-position' | 'order-unknown';
  readonly line: number;
  readonly text: string;
};

export type CoordinateList =
  | {
      readonly positions: readonly Position[];
      /** Half of the last digit of the line written with the most digits, metres: a table drops closing zeros. */
      readonly accuracyM: number;
      /** The system in which the lines were read; 4326 for degrees, the first where they differ. */
      readonly epsg: number;
      readonly fault: null;
    }
  | { readonly positions: null; readonly fault: CoordinateFault };

type Line = { readonly number: number; readonly text: string };
type Corner = {
  readonly position: Position;
  readonly accuracyM: number;
  readonly epsg: number;
  /** Lines of one notation are rows of one table. */
  readonly notation: string;
};

const faultTextLength = 40;
/** A corner's own number before its position: "1; 40.1; 70.2", "№ 2) …", "т.3 …". */
const numbered =
  /^\s{0,9}(?:№|#|[NnTtТтPp]\.?|точка|point)?\s{0,3}(\d{1,5})\s{0,3}(?:[;:,)\t ]|\.\s)\s{0,9}(?=\S)/u;

/** The lines without the numbers of their corners, where all are numbered one after the other; else as they are. */
function withoutNumbers(lines: readonly Line[]): readonly Line[] {
  const found = lines.map(({ text }) => numbered.exec(text.slice(0, 40)));
  const first = Number(found[0]?.[1]);
  const isCounted = found.every((match, index) => match !== null && Number(match[1]) === first + index);
  if (!isCounted || (lines.length === 1 && isPosition(lines[0]?.text ?? ''))) return lines;
  const bare = lines.map((line, index) => ({
    ...line,
    text: line.text.slice(found[index]?.[0].length ?? 0),
  }));
  return bare.every(({ text }) => isPosition(text)) ? bare : lines;
}

const isPosition = (text: string): boolean =>
  parsePositionLine(text) !== null || readPosition(text).fault === null;

/** A position of degrees in the order given; of any other notation the one in the region, if it is the only one. */
function cornerOf(text: string, order: CoordinateOrder): Corner | CoordinateFault['code'] {
  const found = parsePositionLine(text);
  if (found) {
    const { position, told } = found;
    const [lon = Number.NaN, lat = Number.NaN] = position;
    if (!told && order === 'auto') return 'order-unknown';
    const isTurned = !told && order === 'lon-lat';
    return {
      position: isTurned ? [lat, lon] : [lon, lat],
      accuracyM: typedAccuracy(text),
      epsg: 4326,
      notation: unitOf(text),
    };
  }
  const { candidates } = readPosition(text);
  const near = candidates?.filter(({ position: [lon, lat] }) => isInTheRegion(lon, lat)) ?? [];
  const [one, other] = near.length > 0 ? near : (candidates ?? []);
  return one && !other ? { ...one, position: [...one.position] } : 'not-a-position';
}

/** Whether angles are written to degrees, minutes or seconds. */
const unitOf = (text: string): string => String(text.match(/\d+(?:[.,]\d+)?/g)?.length ?? 0);

/** The finest line of each notation tells its table's accuracy; of several notations the coarsest counts. */
function accuracyOf(corners: readonly Corner[]): number {
  const finest = new Map<string, number>();
  for (const { notation, accuracyM } of corners)
    finest.set(notation, Math.min(accuracyM, finest.get(notation) ?? accuracyM));
  return Math.max(0, ...finest.values());
}

/**
 * Positions from a text with one on each line, empty lines aside, in any notation, with or without numbers of the corners
 * before them and a heading above. The first line that cannot be read is named. Lines without hemispheres that fit the
 * region in neither order ask for the order, which is then given by `order`, or by the heading.
 */
export function parseCoordinateList(text: string, order: CoordinateOrder): CoordinateList {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ number: index + 1, text: line }))
    .filter((line) => line.text.trim() !== '');
  const heading = lines.length > 1 && lines[0] && !/\d/.test(lines[0].text) ? lines[0] : null;
  const told = heading && order === 'auto' ? (headingOrder(heading.text.slice(0, 200)) ?? order) : order;
  const corners: Corner[] = [];
  for (const line of withoutNumbers(heading ? lines.slice(1) : lines)) {
    const corner = cornerOf(line.text, told);
    if (typeof corner === 'string') {
      const shown = line.text.trim().slice(0, faultTextLength);
      return { positions: null, fault: { code: corner, line: line.number, text: shown } };
    }
    corners.push(corner);
  }
  return {
    positions: corners.map(({ position }) => position),
    accuracyM: accuracyOf(corners),
    epsg: corners[0]?.epsg ?? 4326,
    fault: null,
  };
}
