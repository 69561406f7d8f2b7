import type { Position } from 'geojson';
import type { Card } from '../atlas/card.ts';
import type { HereSelection, Selection } from '../page/choices.ts';

/** Decimals of a degree that a click can mean: a decimetre. */
const digits = 6;

const trimmed = (angle: number) => String(Number(angle.toFixed(digits)));

/** The selection that asks what is at a position [lon, lat]: `here:lat,lon` in the address. */
export const hereSelection = ([lon = Number.NaN, lat = Number.NaN]: Position): HereSelection => ({
  layer: 'here',
  id: `${trimmed(lat)},${trimmed(lon)}`,
});

/** The position [lon, lat] that is asked about, or null where a feature is chosen, or nothing. */
export function hereOf(selection: Selection | null): Position | null {
  if (selection?.layer !== 'here') return null;
  const [lat, lon] = selection.id.split(',').map(Number);
  return lat !== undefined && lon !== undefined && Number.isFinite(lat) && Number.isFinite(lon)
    ? [lon, lat]
    : null;
}

type HereCard = Extract<Card, { readonly kind: 'here' }>;

/** The card of a position before anything is known of it; null where no position is chosen. */
export function unansweredCard(selection: Selection | null): HereCard | null {
  const position = hereOf(selection);
  if (position === null || selection?.layer !== 'here') return null;
  const own = selection.own ?? null;
  return { kind: 'here', selection, position, own, here: null, answer: null, sources: [] };
}

/** Whether what is chosen is a place, of which the map says in which country it lies and how far the line is. */
export const answersFor = (selection: Selection | null): boolean =>
  selection !== null && selection.layer !== 'borders' && selection.layer !== 'changes';

/** What answers, before the code is fetched. */
export const noAnswers = { here: null, answerAt: null, answerFor: null } as const;
