import type { BaseId, LayerId, Selection, TabId, ThemeId } from './choices.ts';
import type { Look, MapView } from './marks.ts';

/** A layer as the layers panel and the legend show it. */
export type LayerSummary = {
  readonly id: LayerId;
  readonly visible: boolean;
  readonly opacity: number;
  readonly count: number;
  readonly looks: readonly Look[];
  /** Date of the data, or the span of dates. */
  readonly date: string;
};

/** One row of a card: a label key with its value already in data form (words are made in i18n). */
export type View = {
  readonly map: MapView;
  readonly layers: readonly LayerSummary[];
  readonly legend: readonly Look[];
  readonly tab: TabId;
  readonly theme: ThemeId;
  readonly base: BaseId;
  readonly selection: Selection | null;
  readonly exchange: string | null;
  readonly tolerancePercent: number;
  readonly dataDate: string;
};

export type { LayerId };
