import * as L from 'leaflet';
import { studyFade as fade, studyArea } from '../../core/atlas/study-area.ts';
import { type Colours, themed } from '../../core/atlas/svg-attributes.ts';
import { drawnFor, StillSvg } from './still-svg.ts';
import { svg } from './svg.ts';

/** How far around the area is covered, on every side, in sizes of it: more than any view shows. */
const around = 1.5;

const [west, south, east, north] = studyArea;

/**
 * The shapes of a soft frame in the colour of the bare map, in the pixels that `x` and `y` tell for degrees: grounds,
 * waters and borders end in it by and by, not at a straight line that looks like one more border.
 */
export function studyEdge(
  x: (lon: number) => number,
  y: (lat: number) => number,
  colours: Colours,
  prefix = '',
): SVGElement[] {
  const [l, t, r, b] = [x(west), y(north), x(east), y(south)];
  const [il, it, ir, ib] = [x(west + fade), y(north - fade), x(east - fade), y(south + fade)];
  const [across, down] = [around * (r - l), around * (b - t)];
  const ground = colours('map-ground');
  const gradient = (id: string, x1: number, y1: number, x2: number, y2: number) =>
    svg(
      'linearGradient',
      { id: `${prefix}${id}`, x1, y1, x2, y2 },
      // A smooth step: no edge is seen where the fading begins or ends.
      [1, 0.84, 0.5, 0.16, 0].map((opacity, i) =>
        svg('stop', { offset: i / 4, 'stop-color': ground, 'stop-opacity': opacity }),
      ),
    );
  const side = (id: string, d: string) => svg('path', { d, fill: `url(#${prefix}${id})` });
  return [
    svg('defs', {}, [
      gradient('edge-west', 0, 0, 1, 0),
      gradient('edge-east', 1, 0, 0, 0),
      gradient('edge-north', 0, 0, 0, 1),
      gradient('edge-south', 0, 1, 0, 0),
    ]),
    svg('path', {
      d: `M${l - across} ${t - down}H${r + across}V${b + down}H${l - across}ZM${l} ${t}V${b}H${r}V${t}Z`,
      fill: ground,
    }),
    side('edge-west', `M${l} ${t}L${il} ${it}V${ib}L${l} ${b}Z`),
    side('edge-east', `M${r} ${t}L${ir} ${it}V${ib}L${r} ${b}Z`),
    side('edge-north', `M${l} ${t}H${r}L${ir} ${it}H${il}Z`),
    side('edge-south', `M${l} ${b}H${r}L${ir} ${ib}H${il}Z`),
  ];
}

/** The soft frame over the map, above the lines and below the symbols; drawn as far as the lines are. */
export function createStudyEdge(map: L.Map) {
  const name = 'study-edge';
  const pane = map.createPane(name);
  pane.style.zIndex = '428';
  pane.style.pointerEvents = 'none';
  const renderer = new StillSvg({ pane: name, padding: 0.5 }).addTo(map);
  const shapes = svg('g');
  pane.firstElementChild?.append(shapes);
  const within = L.latLngBounds([south + fade, west + fade], [north - fade, east - fade]);
  let shapesFor = '';

  function draw() {
    // At large scales the frame is wider than what browsers paint well, and seldom seen.
    pane.hidden = within.contains(map.getBounds());
    const { key } = drawnFor(map);
    if (pane.hidden || key === shapesFor) return;
    shapesFor = key;
    const xOf = (lon: number) => map.latLngToLayerPoint([north, lon]).x;
    const yOf = (lat: number) => map.latLngToLayerPoint([lat, west]).y;
    shapes.replaceChildren(...studyEdge(xOf, yOf, themed));
  }
  renderer.on('update', draw);
  draw();
}
