import * as L from 'leaflet';
import type { LayerMarks, Mark } from '../../core/atlas/marks.ts';
import { metresPerPixel } from '../../core/measure/accuracy.ts';
import { type DrawnMark, drawMark } from './draw-mark.ts';
import { createIdleGroup } from './idle-group.ts';
import { createLineBundles } from './line-bundles.ts';
import { isLineMark } from './line-marks.ts';
import { StillSvg } from './still-svg.ts';
import './marks.css';

export type MarkLayer = {
  readonly pane: HTMLElement;
  render(layer: LayerMarks, chosen: string | null): void;
};

/**
 * One switchable layer in a pane of its own (`name`), so that its opacity is one style and its order never changes.
 */
export function createMarkLayer(map: L.Map, name: string, zIndex: number): MarkLayer {
  const pane = map.createPane(name);
  pane.style.zIndex = String(zIndex);
  pane.dataset.layer = name;
  const renderer = new StillSvg({ pane: name, padding: 0.5 });
  const group = L.layerGroup();
  const halo = L.layerGroup();
  const hits = createIdleGroup();
  const lines = createLineBundles(group, name, renderer, () =>
    metresPerPixel(map.getZoom(), map.getCenter().lat),
  );
  let marks: readonly Mark[] | undefined;
  let drawn = new Map<string, DrawnMark>();
  let shownChoice: string | null = null;

  const onMap = new Set<DrawnMark['layer']>();
  function put(layer: DrawnMark['layer']) {
    if (onMap.has(layer)) return;
    onMap.add(layer);
    group.addLayer(layer());
  }
  function take(layer: DrawnMark['layer']) {
    if (onMap.delete(layer)) group.removeLayer(layer());
  }
  /** What is chosen stands on the map at every scale. */
  const inScale = ({ id, minZoom }: Mark) => map.getZoom() >= minZoom || id === shownChoice;

  /** Marks that are meant for a larger scale are not on the map; most of them are never made. */
  function thinOut() {
    for (const mark of marks ?? []) {
      const item = mark.minZoom > 0 && drawn.get(mark.id);
      if (item) (inScale(mark) ? put : take)(item.layer);
    }
  }
  map.on('zoomend', () => {
    thinOut();
    lines.rescale();
  });

  const remove = ({ layer, canWait }: DrawnMark) => (canWait ? hits.remove(layer) : take(layer));

  function draw(mark: Mark): DrawnMark {
    const fresh = drawMark(mark, { pane: name, renderer, halo });
    if (fresh.canWait) hits.add(fresh.layer);
    else if (inScale(mark)) put(fresh.layer);
    if (mark.dimmed) fresh.dim(true);
    return fresh;
  }

  function redraw(next: readonly Mark[]) {
    lines.render(next.filter(isLineMark));
    const before = new Map((marks ?? []).map((mark) => [mark.id, mark]));
    const kept = new Map<string, DrawnMark>();
    for (const mark of next) {
      const old = drawn.get(mark.id);
      const was = before.get(mark.id);
      if (old && was && was.geometry === mark.geometry && was.symbol === mark.symbol) {
        kept.set(mark.id, old);
        if (was.dimmed !== mark.dimmed) old.dim(mark.dimmed);
        if (was.title !== mark.title) old.entitle(mark.title);
        if (was.minZoom !== mark.minZoom && !old.canWait) (inScale(mark) ? put : take)(old.layer);
      } else {
        if (old) remove(old);
        kept.set(mark.id, draw(mark));
      }
    }
    for (const [key, old] of drawn) if (!kept.has(key)) remove(old);
    drawn = kept;
    marks = next;
  }

  function showChoice(chosen: string | null) {
    const last = shownChoice === null ? undefined : drawn.get(shownChoice);
    last?.emphasise(false);
    const lastMark = marks?.find(({ id }) => id === shownChoice);
    shownChoice = chosen;
    if (last && !last.canWait && lastMark && !inScale(lastMark)) take(last.layer);
    halo.clearLayers();
    const mark = marks?.find((candidate) => candidate.id === chosen);
    if (mark && chosen !== null) {
      const item = drawn.get(chosen);
      if (item && !item.canWait) put(item.layer);
      item?.emphasise(true);
      if (item && mark.errorRadiusM !== null) {
        L.circle(item.centre(), {
          radius: mark.errorRadiusM,
          pane: name,
          renderer,
          interactive: false,
          className: 'error-circle',
        }).addTo(halo);
      }
    }
  }

  return {
    pane,
    render(layer, chosen) {
      if (layer.visible !== map.hasLayer(group)) {
        for (const part of [group, halo, hits.group]) layer.visible ? part.addTo(map) : part.remove();
      }
      pane.style.opacity = layer.opacity === 1 ? '' : String(layer.opacity);
      const changed = layer.marks !== marks;
      if (changed) redraw(layer.marks);
      if (changed || chosen !== shownChoice) showChoice(chosen);
    },
  };
}
