import * as L from 'leaflet';
import { studyArea } from '../../core/atlas/study-area.ts';
import { mercatorX, mercatorY } from '../../core/geometry/mercator.ts';
import { svg } from './svg.ts';

/** Degrees over which the map fades at the edge of the study area, and how far beyond it stub ends reach. */
const fade = 0.28;
const beyond = 0.6;

/**
 * A soft frame in the colour of the bare map: grounds, waters and borders end in it by and by, not at a straight line
 * that looks like one more border. It lies above the lines and below the symbols.
 */
export function createStudyEdge(map: L.Map) {
  const pane = map.createPane('study-edge');
  pane.style.zIndex = '428';
  pane.style.pointerEvents = 'none';
  const [west, south, east, north] = studyArea;
  const outer: [number, number, number, number] = [
    west - beyond,
    south - beyond,
    east + beyond,
    north + beyond,
  ];
  L.svgOverlay(
    studyEdgePicture(outer),
    [
      [outer[1], outer[0]],
      [outer[3], outer[2]],
    ],
    {
      pane: 'study-edge',
      interactive: false,
    },
  ).addTo(map);
  const within = L.latLngBounds([south + fade, west + fade], [north - fade, east - fade]);
  // At large scales the picture is wider than what browsers paint well, and seldom seen.
  map.on('moveend', () => {
    pane.hidden = within.contains(map.getBounds());
  });
}

type Bounds = readonly [number, number, number, number];

/** The frame as a picture of the outer bounds (west, south, east, north), 1000 units wide and high in Mercator. */
export function studyEdgePicture(outer: Bounds, prefix = ''): SVGSVGElement {
  const units = 1000;
  const [left, right] = [mercatorX(outer[0]), mercatorX(outer[2])];
  const [bottom, top] = [mercatorY(outer[1]), mercatorY(outer[3])];
  const x = (lon: number) => ((mercatorX(lon) - left) / (right - left)) * units;
  const y = (lat: number) => ((mercatorY(lat) - top) / (bottom - top)) * units;
  const box = ([w, s, e, n]: Bounds) => [x(w), y(n), x(e), y(s)] as const;
  const [l, t, r, b] = box(studyArea);
  const [west, south, east, north] = studyArea;
  const [il, it, ir, ib] = box([west + fade, south + fade, east - fade, north - fade]);
  const gradient = (id: string, x1: number, y1: number, x2: number, y2: number) =>
    svg('linearGradient', { id: `${prefix}${id}`, x1, y1, x2, y2 }, [
      svg('stop', { offset: 0 }),
      svg('stop', { offset: 0.5, 'stop-opacity': 0.62 }),
      svg('stop', { offset: 1, 'stop-opacity': 0 }),
    ]);
  const side = (id: string, d: string) => svg('path', { d, fill: `url(#${prefix}${id})`, class: 'fading' });
  return svg('svg', { viewBox: `0 0 ${units} ${units}`, preserveAspectRatio: 'none', class: 'study-edge' }, [
    svg('defs', {}, [
      gradient('edge-west', 0, 0, 1, 0),
      gradient('edge-east', 1, 0, 0, 0),
      gradient('edge-north', 0, 0, 0, 1),
      gradient('edge-south', 0, 1, 0, 0),
    ]),
    svg('path', {
      d: `M-${units * 9}-${units * 9}H${units * 10}V${units * 10}H-${units * 9}ZM${l} ${t}H${r}V${b}H${l}Z`,
      'fill-rule': 'evenodd',
      class: 'outside',
    }),
    side('edge-west', `M${l} ${t}L${il} ${it}V${ib}L${l} ${b}Z`),
    side('edge-east', `M${r} ${t}L${ir} ${it}V${ib}L${r} ${b}Z`),
    side('edge-north', `M${l} ${t}H${r}L${ir} ${it}H${il}Z`),
    side('edge-south', `M${l} ${b}H${r}L${ir} ${ib}H${il}Z`),
  ]);
}
