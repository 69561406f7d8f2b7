import type { Label } from '../../core/atlas/marks.ts';
import type { GroundGrid } from './ground-grid.ts';
import type { Box, Pixel } from './pixels.ts';

export type WantedLabel = {
  readonly label: Label;
  readonly point: { x: number; y: number };
  readonly width: number;
  readonly height: number;
  /** False where the scale is too small for the text: its symbol is kept free, nothing is written. */
  readonly named: boolean;
};
/** A line from a symbol to its name, in container pixels. */
export type Leader = readonly [from: Pixel, to: Pixel];

/** A label and where it stands, in container pixels. */
export type PlacedLabel = {
  readonly label: Label;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  /** The line that joins it to its symbol, where it stands away from it. */
  readonly leader?: Leader;
};

/** What labels keep clear of, in container pixels. */
export type Surroundings = {
  /** What lies over the map: a place beneath is not named, unless it must be. Among what is `taken`, too. */
  readonly panels?: readonly Box[];
  /** Panels over the map and symbols that are no label's own: no text stands there. */
  readonly taken: readonly Box[];
  /** Borders and hatches: no text stands there where another place is free; the name of a country never on a line. */
  readonly ground: Pick<GroundGrid, 'under'> | null;
  /** Where land is drawn: the name of a country stands nowhere else. */
  readonly land?: Box | undefined;
};
