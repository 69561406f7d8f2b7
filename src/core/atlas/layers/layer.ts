import type { Geometry } from 'geojson';
import type { ExchangeId } from '../../exchange/exchange-ids.ts';
import type { LangId } from '../../page/choices.ts';
import type { Atlas } from '../atlas.ts';
import type { CardFacts, Measures } from '../card.ts';
import type { LayerId } from '../layer-ids.ts';
import type { Label, Mark } from '../marks.ts';
import type { RowFigure } from '../row-figure.ts';
import type { Name } from '../schema.ts';

/**
 * Which snapshot is shown. `first` is the one that all is compared with; `since`, where not null, the one just before
 * the shown one.
 */
export type ShownSnapshot = {
  readonly first: string;
  readonly release: string;
  readonly since: string | null;
};

/** All that the marks of a layer may depend on besides what is shipped. */
export type ShownState = ShownSnapshot & {
  /** The exchange that is brought forward, or null for all alike. */
  readonly exchange: string | null;
  /** The day whose crossing states are shown; null for the newest. */
  readonly day: string | null;
  readonly lang: LangId;
  /** Whether the line is shaded by its expected error. */
  readonly sureness?: boolean;
};

/** What a label may depend on. Of the exchange only whether one is brought forward. */
export type LabelState = Pick<ShownState, 'release' | 'lang' | 'exchange'>;

/** What every feature of a layer has, whatever it is. */
export type LayerFeature = {
  readonly id: string;
  readonly geometry: Geometry | null;
  readonly name?: Name;
  readonly sources?: readonly string[];
};

/** A feature that was reported: it bears a name, and its place is known to some kilometres or not at all. */
export type ReportedFeature = LayerFeature & {
  readonly name: Name;
  readonly positionErrorKm: number | null;
  readonly sources: readonly string[];
};

/** A layer: all that is particular to it. What is common is made from the list of layers. */
export type Layer = {
  readonly id: LayerId;
  /** Whether it looks different on the two sides of the swipe. */
  readonly sided: boolean;
  /** Whether its features are reported ones, with names and positional errors; drawn ones have none. */
  readonly reported: boolean;
  features(atlas: Atlas): readonly LayerFeature[];
  marks(atlas: Atlas, shown: ShownState): readonly Mark[];
  /** Names every part of the state on which `marks` depends: what has the same key need not be drawn anew. */
  memoKey(shown: ShownState): string;
  /** Each of the id of the layer, a dash and the id of its feature. */
  labels?(atlas: Atlas, shown: LabelState): readonly Label[];
  /** The features that stand in the attribute table, with their figures; all of them where it is absent. */
  rows?(atlas: Atlas): readonly {
    readonly id: string;
    readonly name?: Name;
    readonly exchange?: ExchangeId;
    readonly figure: RowFigure;
  }[];
  card(atlas: Atlas, id: string, measures: Measures): CardFacts | null;
};
