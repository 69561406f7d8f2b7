import * as L from 'leaflet';

/** The zoom up to which everything is drawn, in view or not, so that moving the map draws nothing anew. */
const lastWholeZoom = 10;

/** Whether everything is drawn, and for which scale and origin of pixels. */
export function drawnFor(map: L.Map): { readonly whole: boolean; readonly key: string } {
  const [zoom, { x, y }] = [map.getZoom(), map.getPixelOrigin()];
  return { whole: zoom <= lastWholeZoom, key: `${zoom} ${x} ${y}` };
}

/** What Leaflet's renderers do for themselves. */
type Inner = { _update(): void; _reset(): void };
const [svg, renderer] = [L.SVG.prototype, L.Renderer.prototype] as unknown as [Inner, Inner];

/**
 * Leaflet's SVG, which it lays anew about the view on each move, with all that is in it. This one stays as it lies at
 * scales at which everything is drawn, until the scale changes.
 */
export class StillSvg extends L.SVG {
  declare readonly _container: SVGSVGElement;
  #laidFor = '';

  override getEvents() {
    // A change of scale begins from where Leaflet believes the picture to lie.
    return { ...super.getEvents?.(), zoomstart: () => this.#lay('') };
  }

  /** Leaflet's: the map was moved. */
  _update() {
    const { whole, key } = drawnFor(this._map);
    if (!whole || key !== this.#laidFor) return this.#lay(whole ? key : '');
    renderer._update.call(this);
    this.fire('update');
  }

  /** Leaflet's: another view altogether. */
  _reset() {
    this.#laidFor = '';
    svg._reset.call(this);
  }

  #lay(key: string) {
    svg._update.call(this);
    this._container.style.overflow = key === '' ? '' : 'visible';
    this.#laidFor = key;
  }
}
