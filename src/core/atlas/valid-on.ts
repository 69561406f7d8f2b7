import type { MemorialPoint } from './memorial.ts';
import type { Place } from './place.ts';

/** Signing of the treaty, which abolished an exclave and moved the junction. */
export const treatySigned = '2025-03-13';

const before = (release: string) => release < treatySigned;

/** Whether a place is one in the snapshot of that date: an exclave that the treaty abolished is none after it. */
export const isPlaceIn = ({ kind, note }: Place, release: string): boolean =>
  kind !== 'exclave' || note !== 'abolished-2025' || before(release);

/** Whether the stele or junction is there in the snapshot of that date; the former junction stays as a reminder. */
export const standsIn = ({ kind }: MemorialPoint, release: string): boolean =>
  kind === 'junction-before' || !before(release);
