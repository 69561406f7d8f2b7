import type { Geometry } from 'geojson';
import * as L from 'leaflet';
import type { LayerMarks, MapView, Mark } from '../../core/atlas/marks.ts';
import type { SymbolId } from '../../core/atlas/symbols.ts';
import { svg } from '../atlas/svg.ts';
import type { Frame } from './frame.ts';
import { pathData, ringsOf } from './outlines.ts';
import { colour, pathStyle, symbolShape } from './written-styles.ts';

/** How much is left of what an exchange that is brought forward stands before. */
const paled = 0.35;

/** Draws the marks of layers into a frame, and tells in `seen` which symbols there are. */
export function markDrawer(frame: Frame, selection: MapView['selection'], seen: Set<SymbolId>) {
  const { zoom, width, height, bounds, project, metresPerPixel } = frame;
  const reach = bounds.pad(0.02);
  const isNear = (geometry: Geometry) => {
    const flat = ringsOf(geometry).flat();
    return reach.intersects(L.latLngBounds(flat.map(([lon = 0, lat = 0]) => L.latLng(lat, lon))));
  };

  /** Whether a vertex lies in the frame, or the whole frame may lie within. */
  const isInFrame = (geometry: Geometry) => {
    const flat = ringsOf(geometry).flat();
    if (flat.some(([lon = 0, lat = 0]) => bounds.contains([lat, lon]))) return true;
    const box = L.latLngBounds(flat.map(([lon = 0, lat = 0]) => L.latLng(lat, lon)));
    return geometry.type !== 'LineString' && box.contains(bounds);
  };

  function drawPoint(
    mark: Mark,
    [lon = 0, lat = 0]: readonly number[],
    isChosen: boolean,
  ): SVGElement | null {
    const at = project(lat, lon);
    if (at.x < 0 || at.y < 0 || at.x > width || at.y > height) return null;
    seen.add(mark.symbol);
    const symbol = symbolShape(mark.symbol);
    symbol.setAttribute('transform', `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`);
    if (mark.dimmed) symbol.setAttribute('opacity', String(paled));
    if (isChosen)
      symbol.prepend(svg('circle', { r: 13, fill: 'none', stroke: colour('chosen'), 'stroke-width': 3 }));
    return symbol;
  }
  function drawPath(mark: Mark, isChosen: boolean): SVGElement | null {
    if (!isNear(mark.geometry)) return null;
    const d = pathData(mark.geometry, project);
    if (d === '') return null;
    if (isInFrame(mark.geometry)) seen.add(mark.symbol);
    return svg('path', {
      d,
      'fill-rule': 'evenodd',
      class: `symbol-${mark.symbol}`,
      ...pathStyle(mark.symbol),
      ...(mark.dimmed ? { opacity: paled } : {}),
      ...(isChosen ? { stroke: colour('chosen'), 'stroke-width': 2.6 } : {}),
    });
  }
  /** Within which what is chosen may truly lie. */
  function errorRing({ geometry, errorRadiusM }: Mark): SVGElement[] {
    if (errorRadiusM === null) return [];
    const positions = geometry.type === 'Point' ? [geometry.coordinates] : ringsOf(geometry).flat();
    const box = L.latLngBounds(positions.map(([lon = 0, lat = 0]) => L.latLng(lat, lon)));
    const { x, y } = project(box.getCenter().lat, box.getCenter().lng);
    const ink = { fill: colour('chosen'), 'fill-opacity': 0.06, stroke: colour('chosen') };
    const dashes = { 'stroke-width': 1.2, 'stroke-dasharray': '2 5' };
    return [svg('circle', { cx: x, cy: y, r: errorRadiusM / metresPerPixel, ...ink, ...dashes })];
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
        return svg(
          'g',
          { opacity },
          marks.flatMap((mark) => drawn(mark, isChosen(mark))),
        );
      });
}
