/** Every text of a sheet but the legend, ready to be set. */
export type SheetText = {
  /** The name of the map; a picture has its headline in its place. */
  readonly title: string;
  readonly subtitle: string;
  readonly headline: string;
  /** What the headline does not say. */
  readonly notSaid: string | null;
  readonly legendName: string;
  readonly table: {
    readonly caption: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  } | null;
  readonly notes: readonly string[];
  /** Who is to be credited, in one line; from the end on it may be cut where there is no room. */
  readonly credit: readonly string[];
};
