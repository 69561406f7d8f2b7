import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import * as L from 'leaflet';
import { middleOf } from '../../core/atlas/feature-bounds.ts';
import type { Mark } from '../../core/atlas/marks.ts';
import { DrawnPath } from './drawn-path.ts';
import { toLatLng } from './line-bundles.ts';
import { isLineMark, type LineMark } from './line-marks.ts';
import { pathOptions, symbolPicture, symbolSize } from './symbol-svg.ts';

export type DrawnMark = {
  /**
   * What is clicked, made when first asked for; for a line a wide invisible path, since lines are drawn in bundles.
   */
  readonly layer: () => L.Layer;
  /** Whether the layer may wait until nothing else is to be done. */
  readonly canWait: boolean;
  dim(on: boolean): void;
  emphasise(on: boolean): void;
  entitle(title: string): void;
  centre(): L.LatLng;
};

type Context = {
  readonly pane: string;
  readonly renderer: L.Renderer;
  /** Holds what is drawn only while its mark is chosen. */
  readonly halo: L.LayerGroup;
};

/** Pixels across of what a finger hits where the line itself is thin. */
const hitWeight = 16;

const nothing = () => {};

const centreOf = (geometry: Geometry): L.LatLng => toLatLng(middleOf(geometry) ?? [0, 0]);

/** The Leaflet layer of one mark. Its colours are variables of the theme, so that another theme needs no redraw. */
export function drawMark(mark: Mark, context: Context): DrawnMark {
  if (isLineMark(mark)) return drawLine(mark, context);
  if (mark.geometry.type === 'Point') return drawSymbol(mark, mark.geometry.coordinates, context);
  return drawArea(mark, mark.geometry as Polygon | MultiPolygon, context);
}

function drawSymbol(mark: Mark, at: Position, { pane }: Context): DrawnMark {
  const centre = toLatLng(at);
  const states = stateClasses();
  let { title } = mark;
  let marker: L.Marker | undefined;
  function entitle() {
    marker?.getElement()?.setAttribute('aria-label', title);
    marker?.getElement()?.setAttribute('title', title);
  }
  const layer = once(() => {
    const icon = L.divIcon({
      className: `symbol symbol-${mark.symbol}`,
      iconSize: [symbolSize, symbolSize],
      html: symbolPicture(mark.symbol) as unknown as HTMLElement,
    });
    marker = L.marker(centre, { icon, pane, keyboard: false, bubblingMouseEvents: true });
    return states.follow(marker, (element) => {
      // Keys walk from one to the next: see walk.ts. None is a stop of its own on the way through the page.
      element.setAttribute('role', 'img');
      entitle();
      element.dataset.id = mark.id;
    });
  });
  return {
    layer,
    canWait: false,
    centre: () => centre,
    entitle(next) {
      title = next;
      entitle();
    },
    ...states.set,
  };
}

function drawArea(mark: Mark, geometry: Polygon | MultiPolygon, { pane, renderer }: Context): DrawnMark {
  const states = stateClasses();
  const layer = once(() => {
    const options = { pane, renderer, ...pathOptions(mark.symbol) };
    return states.follow(new DrawnPath([geometry], true, options), (element) => {
      element.dataset.id = mark.id;
    });
  });
  const centre = () => centreOf(geometry);
  return { layer, canWait: false, centre, entitle: nothing, ...states.set };
}

function drawLine({ id, symbol, geometry }: LineMark, { pane, renderer, halo }: Context): DrawnMark {
  const layer = once(() => {
    const options = { pane, renderer, weight: hitWeight, className: 'hit' };
    const hit = new DrawnPath([geometry], false, options);
    hit.on('add', () => {
      const element = hit.getElement();
      if (element instanceof SVGElement) element.dataset.id = id;
    });
    return hit;
  });
  return {
    layer,
    canWait: true,
    dim: nothing,
    entitle: nothing,
    emphasise(on) {
      if (!on) return;
      const options = pathOptions(symbol);
      const className = `${options.className} is-chosen`;
      new DrawnPath([geometry], false, { pane, renderer, ...options, className, interactive: false }).addTo(
        halo,
      );
    },
    centre: () => centreOf(geometry),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Class names of a layer's element that may be set before it is made and outlive its leaving the map. */
function stateClasses() {
  const names = new Set<string>();
  let layer: L.Marker | L.Path | undefined;
  const toggle = (name: string) => (on: boolean) => {
    if (on) names.add(name);
    else names.delete(name);
    layer?.getElement()?.classList.toggle(name, on);
  };
  return {
    set: { dim: toggle('is-dimmed'), emphasise: toggle('is-chosen') },
    /** Keeps the names on the layer's element, each time it is added, after `added` has seen it. */
    follow<T extends L.Marker | L.Path>(made: T, added: (element: HTMLElement | SVGElement) => void): T {
      layer = made;
      made.on('add', () => {
        const element = made.getElement() as HTMLElement | SVGElement | undefined;
        if (!element) return;
        added(element);
        element.classList.add(...names);
      });
      return made;
    },
  };
}
