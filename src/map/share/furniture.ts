import { scaleLength } from '../../core/atlas/scale-length.ts';
import { svg } from '../atlas/svg.ts';
import type { Frame } from './frame.ts';
import type { Project } from './outlines.ts';
import { sans } from './typeset.ts';
import { colour } from './written-styles.ts';

const halo = () => ({ stroke: colour('halo'), 'stroke-width': 3, 'paint-order': 'stroke' });
const widestBar = 190;

/** Where scale bar and arrow stand, which no name should cover. */
export const furnitureBoxes = (width: number, height: number) => [
  { left: 8, top: height - 46, right: 16 + widestBar, bottom: height },
  { left: width - 54, top: 0, right: width, bottom: 64 },
];

/** A scale bar for the middle of the picture, bottom left; `metresPerPixel` is that of its middle. */
export function scaleBar(metresPerPixel: number, height: number, lengthOf: (metres: number) => string) {
  const metres = scaleLength(metresPerPixel * widestBar);
  const width = metres / metresPerPixel;
  const [x, y] = [18, height - 20];
  return svg('g', {}, [
    svg('rect', { x: x - 8, y: y - 24, width: width + 16, height: 36, rx: 4, fill: colour('halo') }),
    svg('path', {
      d: `M${x} ${y - 5}v5h${width}v-5M${x + width / 2} ${y}v-3`,
      fill: 'none',
      stroke: colour('ink'),
      'stroke-width': 1.6,
    }),
    svg(
      'text',
      {
        x: x + width / 2,
        y: y - 9,
        'text-anchor': 'middle',
        'font-family': sans,
        'font-size': 12,
        fill: colour('ink'),
      },
      [lengthOf(metres)],
    ),
  ]);
}

/** North is up: the map is drawn in Mercator's projection. */
export function northArrow(width: number, north: string) {
  const x = width - 30;
  return svg('g', {}, [
    svg('circle', { cx: x, cy: 40, r: 22, fill: colour('halo') }),
    svg('path', { d: `M${x} 24l7 26-7-5-7 5z`, fill: colour('ink') }),
    svg(
      'text',
      {
        x,
        y: 21,
        'text-anchor': 'middle',
        'font-family': sans,
        'font-size': 12,
        'font-weight': 600,
        fill: colour('ink'),
        ...halo(),
      },
      [north],
    ),
  ]);
}

const steps = [2, 1, 0.5, 0.25, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];

/** Meridians and parallels with their degrees. */
export function degrees(
  { bounds, width, height }: Pick<Frame, 'bounds' | 'width' | 'height'>,
  project: Project,
  east: string,
  north: string,
) {
  const [westmost, southmost, eastmost, northmost] = bounds;
  const step = steps.find((s) => (s / (eastmost - westmost)) * width <= 340) ?? 0.001;
  const digits = String(step).split('.')[1]?.length ?? 0;
  const parts: SVGElement[] = [];
  const label = (x: number, y: number, text: string) =>
    svg('text', { x, y, 'font-family': sans, 'font-size': 11, fill: colour('ink-soft'), ...halo() }, [text]);
  const line = (d: string) => svg('path', { d, stroke: colour('graticule'), fill: 'none' });
  for (let lon = Math.ceil(westmost / step) * step; lon <= eastmost; lon += step) {
    const { x } = project(southmost, lon);
    parts.push(line(`M${x} 0V${height}`), label(x + 4, 14, `${lon.toFixed(digits)}° ${east}`));
  }
  for (let lat = Math.ceil(southmost / step) * step; lat <= northmost; lat += step) {
    const { y } = project(lat, westmost);
    parts.push(line(`M0 ${y}H${width}`));
    if (y > 34 && y < height - 64) parts.push(label(6, y - 4, `${lat.toFixed(digits)}° ${north}`));
  }
  return svg('g', {}, parts);
}

/** The line between two states of the map, with the date of each beside it. */
export function swipeLine(x: number, height: number, [before = '', after = '']: readonly string[]) {
  const face = { 'font-family': sans, 'font-size': 12, 'font-weight': 600, fill: colour('ink'), ...halo() };
  return [
    svg('path', { d: `M${x} 0V${height}`, stroke: colour('ink'), 'stroke-width': 1.5 }),
    svg('text', { x: x - 8, y: height - 12, 'text-anchor': 'end', ...face }, [before]),
    svg('text', { x: x + 8, y: height - 12, ...face }, [after]),
  ];
}
