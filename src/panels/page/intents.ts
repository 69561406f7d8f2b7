import type { LayerId } from '../../core/atlas/layer-ids.ts';
import type { FeatureRef } from '../../core/measure/measurement.ts';
import type { BaseId, LangId, Selection, TabId, ThemeId, ViewMode } from '../../core/page/choices.ts';
import type { SearchItem } from '../../core/search/search-item.ts';
import type { LayerFormat } from '../../core/share/layer-format.ts';
import type { Subject } from '../../core/share/subject.ts';
import type { StoryIntents } from '../story/story-state.ts';

/** Everything a reader can ask for in a panel. Panels only call these; they change nothing themselves. */
export type PanelIntents = StoryIntents & {
  openTab(tab: TabId): void;
  setView(view: ViewMode): void;
  /** The snapshot that is compared with; null for the last one ahead of the treaty. */
  setBefore(date: string | null): void;
  setDate(date: string | null): void;
  /** Shades the line by its expected error. */
  setSureness(on: boolean): void;
  setTheme(theme: ThemeId): void;
  setLang(lang: LangId): void;
  toggleLayer(layer: LayerId, visible: boolean): void;
  setOpacity(layer: LayerId, opacity: number): void;
  zoomToLayer(layer: LayerId): void;
  saveLayer(layer: LayerId, format: LayerFormat): void;
  setBase(base: BaseId): void;
  choose(selection: Selection | null): void;
  showOnMap(selection: Selection): void;
  chooseExchange(exchange: string | null): void;
  setTolerance(percent: number): void;
  downloadCsv(): void;
  zoomBy(steps: number): void;
  home(): void;
  /** Asks the device where the reader is. */
  locate(): void;
  openAbout(): void;
  /** Puts a feature on the list of measurements and opens it. */
  measureFeature(ref: FeatureRef): void;
  /** The link of this view. */
  link(): string;
  /** Puts a text on the clipboard; false where the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** Fetches what the search needs, when it is first looked at. */
  openSearch(): void;
  chooseFound(item: SearchItem): void;
  dismissNotice(): void;
  retry(): void;
  openHelp(on: boolean): void;
  /** Opens “Use this” for a subject; null for what stands in the open tab. */
  useThis(subject: Subject | null): void;
  closeUse(): void;
  /** Fetches once more what “Use this” needs. */
  useAgain(): void;
  openTables(on: boolean): void;
  /** Whether keys of one character do anything. */
  useSingleKeys(on: boolean): void;
};
