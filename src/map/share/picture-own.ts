import type { Geometry } from 'geojson';
import { middleOf } from '../../core/atlas/feature-bounds.ts';
import type { SymbolId } from '../../core/atlas/symbols.ts';
import type { MyShape, OwnGeometry } from '../../core/my-data/my-shape.ts';
import { paints } from '../../core/my-data/paint.ts';
import { isNear } from '../atlas/geometry-box.ts';
import { svg } from '../atlas/svg.ts';
import type { MeasuredMark } from '../measure/measured-layer.ts';
import type { Frame } from './frame.ts';
import { pathData } from './outlines.ts';
import { sans } from './typeset.ts';
import { colour, faultyPath, pathStyle } from './written-styles.ts';

/** A file of the reader's as it goes into a picture: its shapes, or a place for what is painted of it (`setPixels`). */
export type OwnDrawing =
  | { readonly kind: 'shapes'; readonly shapes: readonly MyShape[] }
  | { readonly kind: 'pixels'; readonly id: string };

export const measuredStyle = (index: number, isArea: boolean) => ({
  fill: isArea ? colour(`measure-${index}`) : 'none',
  'fill-opacity': 0.14,
  stroke: colour(`measure-${index}`),
  'stroke-width': 2.4,
  'stroke-linejoin': 'round',
});

function shapeOf(
  geometry: OwnGeometry | Geometry,
  style: Record<string, string | number>,
  { project }: Frame,
) {
  if (geometry.type !== 'Point')
    return svg('path', {
      d: pathData(geometry, project),
      'fill-rule': 'evenodd',
      ...style,
      ...(geometry.type === 'LineString' ? { fill: 'none' } : {}),
    });
  const [lon = 0, lat = 0] = geometry.coordinates;
  const { x, y } = project(lat, lon);
  return svg('circle', { cx: x, cy: y, r: 5, ...style, fill: style.stroke ?? 'none', 'fill-opacity': 1 });
}

/** The reader's files; `seen` is told their symbols, `faulty` is heard where a faulty one is in the frame. */
export function drawOwn(own: readonly OwnDrawing[], frame: Frame, seen: Set<SymbolId>, faulty: () => void) {
  return own.flatMap((drawing): SVGElement[] => {
    if (drawing.kind === 'pixels') {
      const { width, height } = frame;
      return [svg('image', { 'data-pixels': drawing.id, width, height, preserveAspectRatio: 'none' })];
    }
    return drawing.shapes.flatMap(({ style, geometry }) => {
      if (!isNear(geometry, frame.bounds)) return [];
      const paint = paints[style] ?? 'other';
      if (paint === 'faulty') faulty();
      else seen.add(`own-${paint}`);
      return [
        shapeOf(geometry, { ...(paint === 'faulty' ? faultyPath() : pathStyle(`own-${paint}`)) }, frame),
      ];
    });
  });
}

/** Puts what was painted of a file, the address of a picture, into its place. */
export function setPixels(picture: SVGSVGElement, id: string, href: string): void {
  for (const image of picture.querySelectorAll<SVGImageElement>('image[data-pixels]'))
    if (image.dataset.pixels === id) image.setAttribute('href', href);
}

/** The reader's measurements with their figures, and which of them are in the frame. */
export function drawMeasured(marks: readonly MeasuredMark[], frame: Frame) {
  const inFrame = marks.filter(({ geometry }) => isNear(geometry, frame.bounds));
  const parts = inFrame.flatMap(({ geometry, colour: index, text }) => {
    const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
    const [lon = 0, lat = 0] = middleOf(geometry) ?? [];
    const { x, y } = frame.project(lat, lon);
    const isPoint = geometry.type === 'Point';
    const face = { 'font-family': sans, 'font-size': 12.5, 'font-weight': 600, fill: colour('ink') };
    const halo = { stroke: colour('halo'), 'stroke-width': 4, 'paint-order': 'stroke' };
    const at = isPoint ? { x: x + 10, y: y + 4 } : { x, y: y + 4, 'text-anchor': 'middle' };
    return [
      shapeOf(geometry, measuredStyle(index, isArea), frame),
      ...(text === '' ? [] : [svg('text', { ...at, ...face, ...halo }, [text])]),
    ];
  });
  return { parts, ids: inFrame.map(({ id }) => id) };
}
