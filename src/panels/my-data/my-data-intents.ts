import type { Bounds } from '../../core/atlas/feature-bounds.ts';
import type { FieldMapping } from '../../core/my-data/mapping.ts';
import type { Country } from '../../core/my-data/party.ts';
import type { AreaAllowance } from '../../core/my-data/stated-area.ts';
import type { GapWidths } from '../../core/my-data/topology/gap-widths.ts';

export type SaveFormat = 'csv' | 'geojson' | 'kml';

/** Everything a reader can ask for in “My data”; files and features are named by their ids and numbers. */
export type DataIntents = {
  open(files: readonly File[]): void;
  openText(text: string): void;
  show(file: string): void;
  /** Ends the reading of a file, or forgets it: either way it is gone from the list and from the browser. */
  remove(file: string): void;
  removeAll(): void;
  readAgain(file: string): void;
  setMapping(file: string, mapping: FieldMapping): void;
  setAccuracy(file: string, metres: number): void;
  /** How far a stated area may be from the measured one. */
  setAllowance(file: string, allowance: AreaAllowance): void;
  /** From which width ground between parcels is a gap, and up to which. */
  setWidths(file: string, widths: GapWidths): void;
  /** Says of a gap, by its id, whether it may be there. */
  allowGap(file: string, gap: string, isAllowed: boolean): void;
  exchangeAxes(file: string): void;
  /** Reads the file once more in another encoding; null: as the file says, or a guess. */
  setEncoding(file: string, encoding: string | null): void;
  /** Reads the file once more without these layers, or members of an archive. */
  setWithoutLayers(file: string, layers: readonly string[]): void;
  /** Reads the file once more with the geometries of this column; null: as without a choice. */
  setGeometryColumn(file: string, column: string | null): void;
  /** Reads the file once more, lines that end where they begin as areas or as lines. */
  setClosedLines(file: string, asAreas: boolean): void;
  /** Reads the file once more in a coordinate system that the reader names; null: in the file's own. */
  setCrs(file: string, crs: string | null): void;
  /** Says what a party is that is only nearly known. */
  answerParty(file: string, value: string, answer: Country | 'itself'): void;
  /** Compares a file with another one, or the published ledger; null ends it. */
  compareWith(file: string, other: string | null): void;
  /** Compares once more, where that came to nothing. */
  compareAgain(file: string): void;
  /** Says whether a parcel of the file is one of the list it is compared with; both by their numbers from 1. */
  answerMatch(file: string, a: number, b: number, same: boolean): void;
  /** Takes back all that was said of the parcels of the two lists. */
  forgetAnswers(file: string): void;
  saveComparison(file: string): Promise<boolean>;
  chooseFeature(file: string, feature: number | null): void;
  goTo(bounds: Bounds): void;
  /** Has the parcels looked at together once more, where that came to nothing. */
  lookAgain(file: string): void;
  /** Draws the file once more, where the map could not. */
  drawAgain(file: string): void;
  /** Loads the page anew. */
  reload(): void;
  /** False where the results could not be written. */
  save(file: string, format: SaveFormat): Promise<boolean>;
  /** Saves a report of the file: one page to print or to send. */
  report(file: string): Promise<boolean>;
};
