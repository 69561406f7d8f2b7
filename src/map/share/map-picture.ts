import type { Geometry } from 'geojson';
import * as L from 'leaflet';
import type { LayerMarks, MapView, Mark, Tint } from '../../core/atlas/marks.ts';
import { paperPrefix, swatchPaths } from '../../core/atlas/svg-attributes.ts';
import type { SymbolId } from '../../core/atlas/symbols.ts';
import { symbolStyles } from '../../core/atlas/symbols.ts';
import { hatchPatterns } from '../atlas/hatch.ts';
import { svg } from '../atlas/svg.ts';
import { degrees, northArrow, scaleBar } from './furniture.ts';
import { drawEdge, drawExchanges, drawWaters } from './land.ts';
import { lettered } from './lettering.ts';
import { colour, inLight, pathStyle, symbolShape } from './light-styles.ts';
import { type Point, pathData, ringsOf } from './outlines.ts';

export type PictureWords = {
  readonly east: string;
  readonly north: string;
  readonly scale: (metres: number) => string;
  readonly picture: string;
};

type Size = { readonly width: number; readonly height: number };

/**
 * Draws what the map shows as one SVG of its own, in the light theme and without online pictures, so that it can be
 * printed at any size and painted on a canvas. Nothing is measured on it.
 */
export function drawPicture(map: L.Map, view: MapView, words: PictureWords, size: Size): SVGSVGElement {
  return inLight(() => draw(map, view, words, size));
}

function draw(map: L.Map, view: MapView, words: PictureWords, { width, height }: Size): SVGSVGElement {
  const on = map.getSize();
  // The whole of what is on the screen fits into the picture.
  const zoom = map.getZoom() + Math.log2(Math.min(width / on.x, height / on.y));
  const middle = map.project(map.getCenter(), zoom);
  const vertex = middle.subtract([width / 2, height / 2]);
  const project = (lat: number, lon: number): Point => map.project([lat, lon], zoom).subtract(vertex);
  const bounds = L.latLngBounds(
    map.unproject(vertex, zoom),
    map.unproject(vertex.add([width, height]), zoom),
  );
  const reach = bounds.pad(0.2);

  const isNear = (geometry: Geometry) => {
    const flat = ringsOf(geometry).flat();
    return reach.intersects(L.latLngBounds(flat.map(([lon = 0, lat = 0]) => L.latLng(lat, lon))));
  };

  const tinted = (tints: readonly Tint[]) =>
    tints.map(({ country, geometry }) =>
      svg('path', {
        d: pathData(geometry, project),
        fill: colour(`tint-${country.toLowerCase()}`),
        'fill-rule': 'evenodd',
      }),
    );
  function drawn(mark: Mark): SVGElement | null {
    if (zoom < mark.minZoom) return null;
    const faded = mark.dimmed ? { opacity: 0.3 } : {};
    if (mark.geometry.type === 'Point') {
      const [lon = 0, lat = 0] = mark.geometry.coordinates;
      const at = project(lat, lon);
      if (at.x < 0 || at.y < 0 || at.x > width || at.y > height) return null;
      const symbol = symbolShape(mark.symbol);
      symbol.setAttribute('transform', `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`);
      if (mark.dimmed) symbol.setAttribute('opacity', '0.3');
      return symbol;
    }
    if (!isNear(mark.geometry)) return null;
    return svg('path', {
      d: pathData(mark.geometry, project),
      'fill-rule': 'evenodd',
      class: `symbol-${mark.symbol}`,
      ...pathStyle(mark.symbol),
      ...faded,
    });
  }
  const layered = (layers: readonly LayerMarks[], which: (id: LayerMarks['id']) => boolean) =>
    layers
      .filter(({ visible, id }) => visible && which(id))
      .map(({ opacity, marks }) =>
        svg(
          'g',
          { opacity },
          marks.flatMap((mark) => drawn(mark) ?? []),
        ),
      );

  const sides = view.before ? width * view.before.swipe : 0;
  const clip = (id: string, from: number, to: number) =>
    svg('clipPath', { id }, [svg('rect', { x: from, y: 0, width: Math.max(0, to - from), height })]);
  const metresPerPixel =
    map.distance(map.unproject(middle, zoom), map.unproject(middle.add([100, 0]), zoom)) / 100;

  /** Grounds, waters and lines fade at the edge of the study area, as on the page; symbols do not. */
  const isBase = (id: LayerMarks['id']) => id === 'changes' || id === 'borders';
  const sheet = { zoom, width, height };
  const drawnLayers = (layers: readonly LayerMarks[], tints: readonly Tint[], labels: MapView['labels']) => [
    ...tinted(tints),
    ...drawWaters(view.terrain, project),
    ...layered(layers, isBase),
    drawEdge(project),
    ...layered(layers, (id) => !isBase(id)),
    ...drawExchanges(view.exchanges, sheet, project),
    ...lettered({ labels, along: view.terrain.names }, sheet, project),
  ];
  const after = drawnLayers(view.layers, view.tints, view.labels);
  const { before } = view;
  const earlier = before ? drawnLayers(before.layers, before.tints, before.labels) : [];
  return svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': words.picture }, [
    svg('defs', {}, [
      ...hatchPatterns(colour, paperPrefix),
      clip('paper-before', 0, sides),
      clip('paper-after', sides, width),
      clip('paper-frame', 0, width),
    ]),
    svg('g', { 'clip-path': 'url(#paper-frame)' }, [
      svg('rect', { width, height, fill: colour('map-ground') }),
      svg('g', { 'clip-path': 'url(#paper-before)' }, earlier),
      svg('g', { 'clip-path': 'url(#paper-after)' }, after),
      ...(view.before
        ? [svg('path', { d: `M${sides} 0V${height}`, stroke: colour('ink'), 'stroke-width': 1.5 })]
        : []),
      degrees({ bounds, width, height }, project, words.east, words.north),
    ]),
    scaleBar(metresPerPixel, height, words.scale),
    northArrow(width, words.north),
    svg('rect', { width, height, fill: 'none', stroke: colour('ink'), 'stroke-width': 1 }),
  ]);
}

/** Swatch of a symbol for a legend, 34 × 18, as the legend of the page draws it. */
export function swatch(symbol: SymbolId): SVGElement {
  return inLight(() => {
    const style = symbolStyles[symbol];
    if (style.kind !== 'point')
      return svg('path', {
        ...pathStyle(symbol),
        d: swatchPaths[style.kind === 'line' ? 'line' : style.swatch],
      });
    const shape = symbolShape(symbol);
    shape.setAttribute('transform', 'translate(17 9)');
    return shape;
  });
}
