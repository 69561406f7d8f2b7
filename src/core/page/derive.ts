import type { Atlas, ComparedPair } from '../atlas/atlas.ts';
import type { Card, Measures } from '../atlas/card.ts';
import { currentSelection } from '../atlas/current-id.ts';
import type { LayerId } from '../atlas/layer-ids.ts';
import type { Layer, ShownState } from '../atlas/layers/layer.ts';
import { layers as allLayers, layerOf, reportedFeatures, sidedLayers } from '../atlas/layers/layers.ts';
import { drawnWith } from '../atlas/layers/mark.ts';
import type { LayerMarks, MapView, Mark, Pin, Tint } from '../atlas/marks.ts';
import { memoize } from '../atlas/memoize.ts';
import type { SymbolId } from '../atlas/symbols.ts';
import { symbols } from '../atlas/symbols.ts';
import { terrainOf } from '../atlas/terrain.ts';
import { unplacedIn } from '../atlas/unplaced.ts';
import { comparedPair } from '../compare/compared-pair.ts';
import { comparedRelease, shippedSpan, shownRelease } from '../compare/release-dates.ts';
import { balanceRows } from '../exchange/balance-rows.ts';
import { exchangeMarks } from '../exchange/exchange-marks.ts';
import { unansweredCard } from '../here/here-selection.ts';
import type { Choices } from './choices.ts';
import { type MapNames, namedLabels } from './named-labels.ts';
import type { LayerSummary, View } from './view.ts';

/** Dates of the snapshots that are compared unless told, the last one ahead of the treaty and the newest. */
export const releaseSpan = shippedSpan;

const marksOf = (atlas: Atlas, { id, memoKey, marks }: Layer, shown: ShownState): readonly Mark[] =>
  memoize(atlas, `${id}|${memoKey(shown)}`, () => marks(atlas, shown));

const symbolsOf = (marks: readonly Mark[]): SymbolId[] => {
  const used = new Set(marks.flatMap(drawnWith));
  return symbols.filter((symbol) => used.has(symbol));
};

const none: readonly never[] = [];
const releaseLayers: readonly LayerId[] = ['borders', 'changes'];

/** The newest date of the shipped reports that a layer's features lean on, or of the snapshot itself. */
function layerDate(atlas: Atlas, layer: LayerId, { before, after }: ComparedPair): string {
  const [, newest] = shippedSpan(atlas);
  if (releaseLayers.includes(layer)) return `${before} – ${after}`;
  const dates = new Set(
    reportedFeatures(atlas, layer).flatMap(({ sources }) =>
      sources.flatMap((id) => atlas.sources[id]?.date ?? []),
    ),
  );
  const sorted = [...dates].sort();
  if (sorted.length === 0) return newest;
  return sorted[0] === sorted.at(-1) ? (sorted[0] as string) : `${sorted[0]} – ${sorted.at(-1)}`;
}

/** Country grounds of a snapshot; of those between the shipped ones the newest until the others are fetched. */
const tintsOf = (atlas: Atlas, release: string): readonly Tint[] => {
  const [first, newest] = shippedSpan(atlas);
  const wanted = release === first ? first : newest;
  return (
    atlas.compared?.grounds[release] ??
    memoize(atlas, `tints|${wanted}`, () => atlas.countries.filter((country) => country.release === wanted))
  );
};

/** What the map may show: the symbols of the visible layers, the plots' also as whole exchanges, and the land. */
const legendOf = (atlas: Atlas, summaries: readonly LayerSummary[]): readonly SymbolId[] => [
  ...summaries
    .filter(({ visible }) => visible)
    .flatMap(({ id, symbols: own }) => (id === 'parcels' ? [...own, 'exchange' as const] : own)),
  ...(atlas.hydrography.length > 0 ? (['river'] as const) : []),
  ...(atlas.relief.some(({ kind }) => kind === 'pass') ? (['pass'] as const) : []),
];

/** The position that is asked about; and the place of what is chosen and not drawn in the shown snapshot. */
function pinOf(card: Card | null, layers: readonly LayerMarks[]): Pin | null {
  if (card?.kind === 'here')
    return { at: card.position, foot: card.here?.line?.at ?? null, radiusM: card.own?.accuracyM ?? null };
  if (card?.kind !== 'place') return null;
  const { id, geometry } = card.place;
  const isDrawn = layers.some(({ id: layer, marks }) => layer === 'places' && marks.some((m) => m.id === id));
  return isDrawn ? null : { at: geometry.coordinates, foot: null, radiusM: null };
}

/** The left side of the swipe: the snapshot that is compared with. */
const beforeOf = (
  atlas: Atlas,
  choices: Choices,
  names: MapNames,
  exchange: string | null,
): MapView['before'] => {
  const { view, swipe, layers, opacity, lang, sureness } = choices;
  if (view !== 'swipe') return null;
  const { before: first, after } = comparedPair(atlas, choices);
  const shown = { first, release: first, since: null, day: first, exchange, lang, sureness };
  return {
    layers: sidedLayers.map((id) => ({
      id,
      visible: layers.includes(id),
      opacity: opacity[id] ?? 1,
      marks: marksOf(atlas, layerOf(id), shown),
    })),
    labels: namedLabels(atlas, choices, { release: first, exchange }, names),
    tints: tintsOf(atlas, first),
    swipe,
    dates: [first, after],
  };
};

/**
 * The one view that map and panels draw: a pure function of what is shipped and what the reader chose. Names of
 * places and plots are in the language of the choices. Without `measures`, which may come later, there is no card, but
 * for a position, which is shown as asked.
 */
export function derive(atlas: Atlas, asked: Choices, names: MapNames, measures: Measures | null): View {
  const selected = currentSelection(atlas, asked.selection);
  const choices = selected === asked.selection ? asked : { ...asked, selection: selected };
  const pair = comparedPair(atlas, choices);
  const { before, after } = pair;
  const release = shownRelease(atlas, choices);
  const since = comparedRelease(atlas, choices);
  const { tolerancePercent, selection, exchange, lang, sureness } = choices;
  const day = choices.view === 'before' ? before : choices.date;
  const chosen = selection?.layer === 'parcels' ? selection.id : '';
  const balance = memoize(
    atlas,
    `balance|${before}|${after}|${tolerancePercent}|${chosen}|${exchange}|${lang}`,
    () => balanceRows(atlas, choices, pair),
  );
  const shown: ShownState = { first: before, release, since, day, exchange: balance.open, lang, sureness };
  const layers = allLayers.map(
    (layer): LayerMarks => ({
      id: layer.id,
      visible: choices.layers.includes(layer.id),
      opacity: choices.opacity[layer.id] ?? 1,
      marks: marksOf(atlas, layer, shown),
    }),
  );
  const summaries = layers.map(
    ({ id, visible, opacity, marks }): LayerSummary => ({
      id,
      visible,
      opacity,
      count: marks.length,
      symbols: symbolsOf(marks),
      unplaced: unplacedIn(atlas, id, lang),
      date: layerDate(atlas, id, pair),
    }),
  );
  const card = measures
    ? choices.selection && measures.card(atlas, choices.selection, measures)
    : unansweredCard(choices.selection);
  return {
    map: {
      layers,
      labels: namedLabels(atlas, choices, shown, names),
      tints: tintsOf(atlas, release),
      terrain: memoize(atlas, `terrain|${lang}`, () => terrainOf(atlas, lang)),
      exchanges: choices.layers.includes('parcels')
        ? memoize(atlas, 'exchanges', () => exchangeMarks(atlas.parcels))
        : none,
      exchange: balance.open,
      before: beforeOf(atlas, choices, names, balance.open),
      selection: choices.selection,
      pin: pinOf(card, layers),
      base: choices.base,
    },
    balance,
    compare: measures?.compare(choices) ?? null,
    card,
    layers: summaries,
    legend: legendOf(atlas, summaries),
    dataDate: shippedSpan(atlas)[1],
    choices,
  };
}
