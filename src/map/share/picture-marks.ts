import { middleOf } from '../../core/atlas/feature-bounds.ts';
import { drawnWith } from '../../core/atlas/layers/mark.ts';
import type { LayerMarks, MapView, Mark } from '../../core/atlas/marks.ts';
import type { SymbolId } from '../../core/atlas/symbols.ts';
import { isInView, isNear } from '../atlas/geometry-box.ts';
import { bandWidth } from '../atlas/line-marks.ts';
import { svg } from '../atlas/svg.ts';
import { symbolScale } from '../atlas/symbol-scale.ts';
import { errorCircle } from './error-circle.ts';
import type { Frame } from './frame.ts';
import { pathData } from './outlines.ts';
import { colour, pathStyle, symbolShape } from './written-styles.ts';

/**
 * How much is left of ground and plots that an exchange that is brought forward stands before, and of symbols, which bear
 * names.
 */
const [paled, paledSymbol] = [0.35, 0.45];

/** Draws the marks of layers into a frame, and tells in `seen` which symbols there are. */
export function markDrawer(frame: Frame, selection: MapView['selection'], seen: Set<SymbolId>) {
  const { zoom, width, height, bounds, project, metresPerPixel } = frame;
  // A little beyond the frame: strokes have a width.
  const [east, north] = [(bounds[2] - bounds[0]) * 0.02, (bounds[3] - bounds[1]) * 0.02];
  const reach = [bounds[0] - east, bounds[1] - north, bounds[2] + east, bounds[3] + north] as const;

  function drawPoint(
    mark: Mark,
    [lon = 0, lat = 0]: readonly number[],
    isChosen: boolean,
  ): SVGElement | null {
    const at = project(lat, lon);
    if (at.x < 0 || at.y < 0 || at.x > width || at.y > height) return null;
    seen.add(mark.symbol);
    const symbol = symbolShape(mark.symbol);
    const scaled = symbolScale(zoom) === 1 ? '' : ` scale(${symbolScale(zoom)})`;
    symbol.setAttribute('transform', `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})${scaled}`);
    if (mark.dimmed && !isChosen) symbol.setAttribute('opacity', String(paledSymbol));
    if (isChosen)
      symbol.prepend(svg('circle', { r: 13, fill: 'none', stroke: colour('chosen'), 'stroke-width': 3 }));
    return symbol;
  }
  function drawPath(mark: Mark, isChosen: boolean): SVGElement | null {
    if (!isNear(mark.geometry, reach)) return null;
    const d = pathData(mark.geometry, project);
    if (d === '') return null;
    if (isInView(mark.geometry, bounds)) for (const symbol of drawnWith(mark)) seen.add(symbol);
    return svg('path', {
      d,
      'fill-rule': 'evenodd',
      class: `symbol-${mark.symbol}`,
      ...pathStyle(mark.symbol),
      ...(mark.dimmed && !isChosen ? { opacity: paled } : {}),
      ...(isChosen ? { stroke: colour('chosen'), 'stroke-width': 2.6 } : {}),
    });
  }
  /** What shades a line, as wide on the ground as on the page. */
  function drawBand({ geometry, band }: Mark): SVGElement[] {
    if (!band || !isNear(geometry, reach)) return [];
    const style = pathStyle(band.symbol);
    const width = bandWidth(band, metresPerPixel);
    return [svg('path', { d: pathData(geometry, project), ...style, 'stroke-width': width })];
  }
  /** Within which what is chosen may truly lie. */
  function errorRing({ geometry, errorRadiusM }: Mark): SVGElement[] {
    const middle = middleOf(geometry);
    return errorRadiusM === null || !middle ? [] : [errorCircle(frame, middle, errorRadiusM)];
  }
  function drawn(mark: Mark, isChosen: boolean): SVGElement[] {
    if (zoom < mark.minZoom && !isChosen) return [];
    const { geometry } = mark;
    const part =
      geometry.type === 'Point' ? drawPoint(mark, geometry.coordinates, isChosen) : drawPath(mark, isChosen);
    return part ? [...(isChosen ? errorRing(mark) : []), part] : [];
  }
  return (layers: readonly LayerMarks[], which: (id: LayerMarks['id']) => boolean) =>
    layers
      .filter(({ visible, id }) => visible && which(id))
      .map(({ id, opacity, marks }) => {
        const isChosen = (mark: Mark) => selection?.layer === id && selection.id === mark.id;
        return svg('g', { opacity }, [
          ...marks.flatMap(drawBand),
          ...marks.flatMap((mark) => drawn(mark, isChosen(mark))),
        ]);
      });
}
