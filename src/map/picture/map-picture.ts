import type { Geometry, Position } from 'geojson';
import * as L from 'leaflet';
import type { Label, LayerMarks, Look, MapView, Mark, Tint } from '../../core/view/marks.ts';
import { placeLabels } from '../base/label-placement.ts';
import { degrees, northArrow, scaleBar } from './furniture.ts';
import { colour, hatchPatterns, inLight, pathStyle, symbolShape } from './light-styles.ts';
import { type Attributes, svg } from './svg.ts';

export type PictureWords = {
  readonly east: string;
  readonly north: string;
  readonly scale: (metres: number) => string;
  readonly picture: string;
};

type Size = { readonly width: number; readonly height: number };
type Point = { readonly x: number; readonly y: number };

/** Pixels below which two positions of a line fall together on paper. */
const finest = 0.4;
const serif = 'Georgia, "Times New Roman", "Liberation Serif", serif';
const sans = 'system-ui, "Noto Sans", "Liberation Sans", sans-serif';

const ringsOf = (geometry: Geometry): readonly Position[][] => {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
};

/**
 * Draws what the map shows as one SVG of its own, in the light theme and without online pictures, so that it can be
 * printed at any size and painted on a canvas. Nothing is measured on it.
 */
export function drawPicture(map: L.Map, view: MapView, words: PictureWords, size: Size): SVGSVGElement {
  return inLight(() => draw(map, view, words, size));
}

function draw(map: L.Map, view: MapView, words: PictureWords, { width, height }: Size): SVGSVGElement {
  const host = map.getContainer();
  const on = map.getSize();
  // The whole of what is on the screen fits into the picture.
  const zoom = map.getZoom() + Math.log2(Math.min(width / on.x, height / on.y));
  const middle = map.project(map.getCenter(), zoom);
  const corner = middle.subtract([width / 2, height / 2]);
  const project = (lat: number, lon: number): Point => map.project([lat, lon], zoom).subtract(corner);
  const bounds = L.latLngBounds(
    map.unproject(corner, zoom),
    map.unproject(corner.add([width, height]), zoom),
  );
  const reach = bounds.pad(0.2);

  const styles = new Map<string, Attributes>();
  const styleOf = (className: string) => {
    const known = styles.get(className) ?? pathStyle(host, className);
    styles.set(className, known);
    return known;
  };

  function pathData(geometry: Geometry): string {
    const closed = geometry.type !== 'LineString';
    return ringsOf(geometry)
      .map((ring) => {
        let last: Point | null = null;
        const kept: string[] = [];
        for (const [index, [lon = 0, lat = 0]] of ring.entries()) {
          const at = project(lat, lon);
          if (last && index < ring.length - 1 && Math.hypot(at.x - last.x, at.y - last.y) < finest) continue;
          last = at;
          kept.push(`${at.x.toFixed(1)} ${at.y.toFixed(1)}`);
        }
        return kept.length > 1 ? `M${kept.join('L')}${closed ? 'Z' : ''}` : '';
      })
      .join('');
  }
  const isNear = (geometry: Geometry) => {
    const flat = ringsOf(geometry).flat();
    return reach.intersects(L.latLngBounds(flat.map(([lon = 0, lat = 0]) => L.latLng(lat, lon))));
  };

  const tinted = (tints: readonly Tint[]) =>
    tints.map(({ country, geometry }) =>
      svg('path', {
        d: pathData(geometry),
        fill: colour(`tint-${country.toLowerCase()}`),
        'fill-rule': 'evenodd',
      }),
    );
  function drawn(mark: Mark): SVGElement | null {
    const faded = mark.dimmed ? { opacity: 0.3 } : {};
    if (mark.geometry.type === 'Point') {
      if (zoom < mark.minZoom) return null;
      const [lon = 0, lat = 0] = mark.geometry.coordinates;
      const at = project(lat, lon);
      if (at.x < 0 || at.y < 0 || at.x > width || at.y > height) return null;
      const symbol = symbolShape(host, mark.look);
      symbol.setAttribute('transform', `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`);
      if (mark.dimmed) symbol.setAttribute('opacity', '0.3');
      return symbol;
    }
    if (!isNear(mark.geometry)) return null;
    return svg('path', {
      d: pathData(mark.geometry),
      'fill-rule': 'evenodd',
      ...styleOf(`look-${mark.look}`),
      ...faded,
    });
  }
  const layered = (layers: readonly LayerMarks[]) =>
    layers
      .filter(({ visible }) => visible)
      .map(({ opacity, marks }) =>
        svg(
          'g',
          { opacity },
          marks.flatMap((mark) => drawn(mark) ?? []),
        ),
      );

  const context = document.createElement('canvas').getContext('2d');
  const fontOf = (label: Label) => (label.kind === 'country' ? `600 15px ${serif}` : `500 13px ${sans}`);
  function widthOf(label: Label): number {
    if (!context) return label.text.length * 8;
    context.font = fontOf(label);
    const plain = context.measureText(label.text).width;
    return label.kind === 'country' ? plain * 1.25 + label.text.length * 6 : plain + 4;
  }
  function lettered(labels: readonly Label[]): SVGElement[] {
    const wanted = labels
      .filter((label) => zoom >= label.minZoom || label.kind === 'symbol')
      .map((label) => {
        const [lon = 0, lat = 0] = label.at;
        return { label, point: project(lat, lon), width: widthOf(label), named: zoom >= label.minZoom };
      });
    return placeLabels(wanted, { x: width, y: height }).map(({ label, x, y }) => {
      const isCountry = label.kind === 'country';
      return svg(
        'text',
        {
          x,
          y: y + (isCountry ? 16 : 13),
          'font-family': isCountry ? serif : sans,
          'font-size': isCountry ? 15 : 13,
          'font-weight': isCountry || label.kind === 'symbol' ? 600 : 500,
          'font-style': label.kind === 'exclave' ? 'italic' : 'normal',
          'letter-spacing': isCountry ? 6 : 0,
          fill: colour(isCountry ? 'label-country' : 'label'),
          stroke: colour('halo'),
          'stroke-width': isCountry ? 0 : 3,
          'paint-order': 'stroke',
        },
        [isCountry ? label.text.toLocaleUpperCase() : label.text],
      );
    });
  }

  const sides = view.before ? width * view.before.swipe : 0;
  const clip = (id: string, from: number, to: number) =>
    svg('clipPath', { id }, [svg('rect', { x: from, y: 0, width: Math.max(0, to - from), height })]);
  const metresPerPixel =
    map.distance(map.unproject(middle, zoom), map.unproject(middle.add([100, 0]), zoom)) / 100;

  const after = [...tinted(view.tints), ...layered(view.layers), ...lettered(view.labels)];
  const before = view.before ? [...tinted(view.before.tints), ...layered([view.before.borders])] : [];
  return svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': words.picture }, [
    svg('defs', {}, [
      ...hatchPatterns(host),
      clip('paper-before', 0, sides),
      clip('paper-after', sides, width),
      clip('paper-frame', 0, width),
    ]),
    svg('g', { 'clip-path': 'url(#paper-frame)' }, [
      svg('rect', { width, height, fill: colour('map-ground') }),
      svg('g', { 'clip-path': 'url(#paper-before)' }, before),
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

/** Swatch of a look for a legend, 34 × 18, as the legend of the page draws it. */
export function swatch(map: L.Map, look: Look): SVGElement {
  return inLight(() => {
    if (look.startsWith('line-'))
      return svg('path', {
        ...pathStyle(map.getContainer(), `look-${look}`),
        d: 'M2 12C9 12 10 5 17 5s8 7 15 6',
      });
    if (look.startsWith('change-') || look.startsWith('plot-')) {
      const d = look.startsWith('plot-') ? 'M10 2h14v14H10z' : 'M4 9 8 3l12-1 10 4 1 7-9 3-14-2z';
      return svg('path', { ...pathStyle(map.getContainer(), `look-${look}`), d });
    }
    const symbol = symbolShape(map.getContainer(), look);
    symbol.setAttribute('transform', 'translate(17 9)');
    return symbol;
  });
}
