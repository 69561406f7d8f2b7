import { type Box, boxesOverlap, type Pixel } from '../atlas/pixels.ts';

/** What is named: where it lies on the map and how large its label is, in pixels. */
export type NoteSize = { readonly at: Pixel; readonly width: number; readonly height: number };

/** Pixels from what is named to the near edge of its label, nearest first. */
const reaches = [30, 54, 84];
/** Directions that are tried in turn: to the upper right, as on printed maps, then around. */
const directions: readonly (readonly [number, number])[] = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
];
const gap = 4;

function boxAt(
  { at, width, height }: NoteSize,
  reach: number,
  [right, down]: readonly [number, number],
): Box {
  const [x, y] = [at.x + right * (reach * 0.7 + width / 2), at.y + down * (reach * 0.7 + height / 2)];
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/**
 * Where the labels of notes stand in `frame`: beside what they name, over no box of `covered`, no other label and
 * nothing that is named. Null where a thing lies out of sight or finds no room.
 */
export function placeNotes(frame: Box, covered: readonly Box[], notes: readonly NoteSize[]): (Box | null)[] {
  const isFree = ({ x, y }: Pixel) =>
    [frame].every((box) => x > box.left && x < box.right && y > box.top && y < box.bottom) &&
    !covered.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
  const spots = notes.map(({ at: { x, y } }) => ({
    left: x - 12,
    right: x + 12,
    top: y - 12,
    bottom: y + 12,
  }));
  const placed: Box[] = [];
  return notes.map((note) => {
    if (!isFree(note.at)) return null;
    const candidates = reaches.flatMap((reach) =>
      directions.map((direction) => boxAt(note, reach, direction)),
    );
    const found = candidates.find(
      (box) =>
        box.left >= frame.left + gap &&
        box.right <= frame.right - gap &&
        box.top >= frame.top + gap &&
        box.bottom <= frame.bottom - gap &&
        ![...covered, ...spots, ...placed].some((other) => boxesOverlap(box, other, gap)),
    );
    if (found) placed.push(found);
    return found ?? null;
  });
}

/** Where the leader from a point meets its label: the nearest point of the label's edge. */
export const leaderEnd = ({ x, y }: Pixel, { left, right, top, bottom }: Box): Pixel => ({
  x: Math.min(Math.max(x, left), right),
  y: Math.min(Math.max(y, top), bottom),
});
