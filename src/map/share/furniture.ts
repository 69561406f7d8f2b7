import { degreeDigits, degreeStep, degreesBetween } from '../../core/atlas/degree-lines.ts';
import { scaleLength } from '../../core/atlas/scale-length.ts';
import {
  type BordersUnder,
  type DegreeName,
  type GraticuleWords,
  isParallelNamedAt,
  meridianName,
  parallelName,
} from '../atlas/degree-names.ts';
import type { Box } from '../atlas/pixels.ts';
import { svg } from '../atlas/svg.ts';
import type { Frame } from './frame.ts';
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

/** Meridians and parallels with their degrees, which lie over nothing that is `taken` and, where they can, over no border. */
export function degrees(
  { bounds, width, height, project }: Frame,
  words: GraticuleWords,
  taken: readonly Box[],
  borders: BordersUnder,
) {
  const [west, south, east, north] = bounds;
  const step = degreeStep(east - west, width);
  const digits = degreeDigits(step);
  const face = { 'font-family': sans, 'font-size': 11, fill: colour('ink-soft') };
  const label = (name: DegreeName | null) =>
    name ? [svg('text', { x: name.x, y: name.y, ...face, ...halo() }, [name.text])] : [];
  const line = (d: string) => svg('path', { d, stroke: colour('graticule'), fill: 'none' });
  return svg('g', {}, [
    ...degreesBetween(west, east, step).flatMap((lon) => {
      const { x } = project(south, lon);
      return [
        line(`M${x} 0V${height}`),
        ...label(meridianName(x, words.meridian(lon, digits), taken, borders)),
      ];
    }),
    ...degreesBetween(south, north, step).flatMap((lat) => {
      const { y } = project(lat, west);
      const name = isParallelNamedAt(y, height)
        ? parallelName(y, words.parallel(lat, digits), taken, borders)
        : null;
      return [line(`M0 ${y}H${width}`), ...label(name)];
    }),
  ]);
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
