import type { Position } from 'geojson';
import { type LayerId, layerIds } from '../atlas/layer-ids.ts';
import { languages, longEnglish, type Spoken } from '../language/languages.ts';

export const tabIds = ['balance', 'layers', 'compare', 'measure', 'data', 'story'] as const;
export type TabId = (typeof tabIds)[number];

export const baseIds = ['plain', 'osm', 'relief', 'satellite'] as const;
export type BaseId = (typeof baseIds)[number];

export const themeIds = ['system', 'light', 'dark'] as const;
export type ThemeId = (typeof themeIds)[number];

/** Languages of words and names; the last is English made longer, for tests. */
export const langIds: readonly Spoken[] = [...languages, longEnglish];
export type LangId = Spoken;

/** Which state of the line is shown: the snapshot of `before`, the one of `date`, or both beside each other. */
export const viewModes = ['before', 'swipe', 'after'] as const;
export type ViewMode = (typeof viewModes)[number];

/** A feature of a layer: `layer:id` in the address. */
export type FeatureSelection = {
  readonly layer: LayerId;
  readonly id: string;
  /** Where it was chosen on the map, [lon, lat]; the address does not carry it. */
  readonly at?: Position;
};

/** The one thing chosen: a feature, or a position that is asked about (`here:lat,lon` in the address). */
export type Selection = FeatureSelection | HereSelection;

export type HereSelection = {
  readonly layer: 'here';
  readonly id: string;
  /** The reader's own position, as the device tells it: it stays out of the address. */
  readonly own?: { readonly accuracyM: number };
};

/** Centre and zoom of the map; degrees, Leaflet zoom level. */
export type Viewpoint = { readonly zoom: number; readonly lat: number; readonly lon: number };

/** All that a reader has chosen. Plain data: it round-trips through the address bar. */
export type Choices = {
  readonly viewpoint: Viewpoint | null;
  readonly layers: readonly LayerId[];
  /** 0…1 by layer; a layer that is not named is opaque. */
  readonly opacity: Readonly<Partial<Record<LayerId, number>>>;
  readonly tab: TabId;
  readonly view: ViewMode;
  /** Date of the snapshot that is compared with, or null for the last one ahead of the treaty. */
  readonly before: string | null;
  /** Date of the snapshot that is shown, or null for the newest. */
  readonly date: string | null;
  /** Where the swipe stands, 0 (left) to 1 (right). */
  readonly swipe: number;
  readonly selection: Selection | null;
  /** Id of the exchange that is brought forward, or null for all alike. */
  readonly exchange: string | null;
  /** The event of the story that is told, or null. */
  readonly event: string | null;
  /** The step of the guided tour that is told, or null. */
  readonly step: string | null;
  /** Whether the line is shaded by its expected error. */
  readonly sureness: boolean;
  readonly base: BaseId;
  readonly tolerancePercent: number;
  readonly theme: ThemeId;
  readonly lang: LangId;
  /** The reader's measurements as `listText` writes them; empty where there are none, or too many to share. */
  readonly measurements: string;
};

export const defaultChoices: Choices = {
  viewpoint: null,
  layers: layerIds,
  opacity: {},
  tab: 'balance',
  view: 'after',
  before: null,
  date: null,
  swipe: 0.5,
  selection: null,
  exchange: null,
  event: null,
  step: null,
  sureness: false,
  base: 'plain',
  tolerancePercent: 1,
  theme: 'system',
  lang: 'en',
  measurements: '',
};

export const isTabId = (text: string): text is TabId => (tabIds as readonly string[]).includes(text);
export const isBaseId = (text: string): text is BaseId => (baseIds as readonly string[]).includes(text);
export const isViewMode = (text: string): text is ViewMode => (viewModes as readonly string[]).includes(text);
export const isLangId = (text: string): text is LangId => (langIds as readonly string[]).includes(text);
export const isThemeId = (text: string): text is ThemeId => (themeIds as readonly string[]).includes(text);
