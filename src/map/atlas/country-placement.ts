import { type Box, boxAt, grown, holds, type Pixel } from './pixels.ts';
import type { PlacedLabel, Surroundings, WantedLabel } from './wanted-label.ts';

/** Pixels between the middles of two names of one country. */
const sameNameApart = 420;
/** Pixels kept free at the edge of the map. */
const edge = 2;
/** Pixels kept free between a name and a border. */
const clearOfLines = 3;

/** How far a name may be moved, in its heights, and in what steps: on its point first, then about it, the nearest first. */
const [farthest, step] = [6, 0.5];
const steps = Array.from({ length: (2 * farthest) / step + 1 }, (_, i) => i * step - farthest);
const moves = steps
  .flatMap((across) => steps.map((down) => ({ across, down })))
  .sort((one, other) => Math.hypot(one.across, one.down) - Math.hypot(other.across, other.down));

/** Whether a border lies between a point and the middle of a box: the name of a country stands in its country. */
function leaves(from: Pixel, box: Box, ground: NonNullable<Surroundings['ground']>): boolean {
  const [across, down] = [(box.left + box.right) / 2 - from.x, (box.top + box.bottom) / 2 - from.y];
  const steps = Math.ceil(Math.hypot(across, down) / 4);
  return Array.from({ length: steps }, (_, i) => i / steps).some((share) => {
    const [x, y] = [from.x + across * share, from.y + down * share];
    return ground.under({ left: x, top: y, right: x + 1, bottom: y + 1 }).lines > 0;
  });
}

const isNamedNear = ({ x, y }: Pixel, text: string, placed: readonly PlacedLabel[]) =>
  placed.some(
    ({ label, box }) =>
      label.kind === 'country' &&
      label.text === text &&
      Math.hypot((box.left + box.right) / 2 - x, (box.top + box.bottom) / 2 - y) < sameNameApart,
  );

/**
 * Where the name of a country stands: free, on land that is drawn, on no border, with none between it and its point; none
 * where the country is named close by already.
 */
export function countryBox(
  item: WantedLabel,
  { ground, land }: Pick<Surroundings, 'ground' | 'land'>,
  isFree: (box: Box) => boolean,
  placed: readonly PlacedLabel[],
  mapWidth: number,
): Box | undefined {
  const { point, label } = item;
  if (isNamedNear(point, label.text, placed)) return undefined;
  const { width, height } = item;
  // At the edge of the map a name slides along it.
  const slid = (left: number) => Math.max(edge, Math.min(left, mapWidth - edge - width));
  const places = moves.map(({ across, down }) =>
    boxAt(slid(point.x - width / 2 + across * height), point.y - height / 2 + down * height, width, height),
  );
  const stands = (box: Box) =>
    (!land || holds(land, box)) &&
    isFree(box) &&
    (!ground || (ground.under(grown(box, clearOfLines)).lines === 0 && !leaves(point, box, ground)));
  return places.find(stands);
}
