import type { Geometry } from 'geojson';
import * as L from 'leaflet';
import { linesOf } from '../../core/geometry/lines-of.ts';
import { pixelPath } from './pixel-path.ts';
import { mercatorOf, worldPixels } from './project-ring.ts';
import { drawnFor } from './still-svg.ts';

/** What Leaflet's SVG renderer and a path know of each other. */
type Renderer = L.SVG & { readonly _bounds: L.Bounds; _setPath(path: L.Path, d: string): void };

/**
 * Lines, or areas where `closed`, as one path of Leaflet's SVG. Leaflet's own makes an object of each position,
 * projects, clips and thins all of them on each move; this one writes whole pixels from numbers, and on a move nothing
 * at small scales.
 */
export class DrawnPath extends L.Path {
  readonly #lines: readonly Float64Array[];
  readonly #closed: boolean;
  /** What the path was last written for. */
  #written = '';

  constructor(geometries: readonly Geometry[], closed: boolean, options: L.PathOptions) {
    super();
    L.Util.setOptions(this, { fill: closed, ...options });
    this.#closed = closed;
    this.#lines = geometries.flatMap(linesOf).map(mercatorOf);
  }

  /** Leaflet's: another scale, or the element is new. */
  _project() {
    this.#written = '';
  }

  /** Leaflet's: the map was moved. */
  _update() {
    const map = this._map as L.Map | null;
    if (!map) return;
    const { whole, key } = drawnFor(map);
    if (whole && key === this.#written) return;
    this.#written = key;
    const renderer = this.options.renderer as Renderer;
    const { min, max } = renderer._bounds;
    const box = whole || !min || !max ? null : { left: min.x, top: min.y, right: max.x, bottom: max.y };
    const { x, y } = map.getPixelOrigin();
    const frame = { scale: worldPixels * 2 ** map.getZoom(), left: -x, top: -y, box };
    renderer._setPath(this, pixelPath(this.#lines, frame, this.#closed));
  }

  /** Leaflet's, for its other renderer. */
  _updateBounds() {}
}
