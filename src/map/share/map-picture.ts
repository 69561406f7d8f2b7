import type { LayerMarks, MapView, Tint } from '../../core/atlas/marks.ts';
import { paperPrefix, strokeAttributes } from '../../core/atlas/svg-attributes.ts';
import type { SymbolId } from '../../core/atlas/symbols.ts';
import { bandJoin, borderBand, isBanded } from '../atlas/border-band.ts';
import type { BordersUnder, GraticuleWords } from '../atlas/degree-names.ts';
import { hatchPatterns } from '../atlas/hatch.ts';
import type { Box } from '../atlas/pixels.ts';
import { svg } from '../atlas/svg.ts';
import type { FigureWords } from '../exchange/layout.ts';
import type { MeasuredMark } from '../measure/measured-layer.ts';
import type { Frame } from './frame.ts';
import { degrees, furnitureBoxes, northArrow, scaleBar, swipeLine } from './furniture.ts';
import { drawEdge, drawWaters } from './land.ts';
import { lettered } from './lettering.ts';
import { pathData } from './outlines.ts';
import { drawExchanges } from './picture-exchanges.ts';
import { markDrawer } from './picture-marks.ts';
import { drawMeasured, drawOwn, type OwnDrawing } from './picture-own.ts';
import { drawPin } from './picture-pin.ts';
import { colour } from './written-styles.ts';

export type PictureWords = FigureWords &
  GraticuleWords & {
    /** The letter at the arrow. */
    readonly north: string;
    readonly scale: (metres: number) => string;
    readonly picture: string;
    readonly date: (iso: string) => string;
  };

/** What a map shows: the shipped layers, the reader's files and their measurements. */
export type PictureContent = {
  readonly view: MapView;
  readonly own: readonly OwnDrawing[];
  readonly measured: readonly MeasuredMark[];
};

/** A picture of the map, and of what a legend must speak. */
export type MapPicture = {
  readonly picture: SVGSVGElement;
  readonly symbols: ReadonlySet<SymbolId>;
  /** Whether a faulty shape of the reader's is among them. */
  readonly faulty: boolean;
  /** Ids of the measurements. */
  readonly measured: readonly string[];
};

/**
 * Draws what the map shows as one SVG of its own, in the theme that the page wears and without online pictures, so that
 * it can be printed at any size and painted on a canvas. Nothing is measured on it.
 */
export function drawPicture(
  frame: Frame,
  { view, own, measured }: PictureContent,
  words: PictureWords,
): MapPicture {
  const { width, height, metresPerPixel, project } = frame;
  const seen = new Set<SymbolId>();
  const layered = markDrawer(frame, view.selection, seen);
  let faulty = false;

  const tinted = (tints: readonly Tint[]) =>
    tints.map(({ country, geometry }) =>
      svg('path', {
        d: pathData(geometry, project),
        fill: colour(`tint-${country.toLowerCase()}`),
        'fill-rule': 'evenodd',
        ...(isBanded({ country }) && {
          'stroke-linejoin': bandJoin,
          ...strokeAttributes(borderBand, colour),
        }),
      }),
    );
  const sides = view.before ? width * view.before.swipe : 0;
  const clip = (id: string, from: number, to: number) =>
    svg('clipPath', { id }, [svg('rect', { x: from, y: 0, width: Math.max(0, to - from), height })]);

  /** Grounds, waters and lines fade at the edge of the study area, as on the page; symbols do not. */
  const isBase = (id: LayerMarks['id']) => id === 'changes' || id === 'borders';
  const exchanges = drawExchanges(view.exchanges, view.exchange, view.layers, frame, words);
  if (exchanges.parts.length > 0) seen.add('exchange');
  const taken = [...exchanges.boxes, ...furnitureBoxes(width, height)];
  /** The reader's files lie above shipped areas and below symbols and names, as on the page. */
  const drawnOwn = () =>
    svg(
      'g',
      { class: 'own-files' },
      drawOwn(own, frame, seen, () => {
        faulty = true;
      }),
    );
  const isArea = (id: LayerMarks['id']) => id === 'parcels';
  const stands: Box[] = [];
  const grounds: BordersUnder[] = [];
  const names = (labels: MapView['labels'], layers: readonly LayerMarks[]) => {
    const { parts, boxes, borders } = lettered({ labels, along: view.terrain.names }, frame, layers, taken);
    stands.push(...boxes);
    grounds.push(borders);
    return parts;
  };
  const drawnLayers = (layers: readonly LayerMarks[], tints: readonly Tint[], labels: MapView['labels']) => [
    ...tinted(tints),
    ...drawWaters(view.terrain, frame, seen),
    ...layered(layers, isBase),
    drawEdge(project),
    ...layered(layers, isArea),
    drawnOwn(),
    ...layered(layers, (id) => !isBase(id) && !isArea(id)),
    ...names(labels, layers),
  ];
  const after = drawnLayers(view.layers, view.tints, view.labels);
  const { before } = view;
  const earlier = before ? drawnLayers(before.layers, before.tints, before.labels) : [];
  const hand = drawMeasured(measured, frame);
  const picture = svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': words.picture },
    [
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
        ...(before ? swipeLine(sides, height, before.dates.map(words.date)) : []),
        degrees(frame, words, [...taken, ...stands], (box) =>
          Math.max(...grounds.map((under) => under(box))),
        ),
        ...exchanges.parts,
        svg('g', { class: 'measurements' }, hand.parts),
        ...(view.pin ? drawPin(view.pin, frame) : []),
      ]),
      scaleBar(metresPerPixel, height, words.scale),
      northArrow(width, words.north),
      // Half a pixel in, so that no edge of the frame is cut.
      svg('rect', {
        x: 0.5,
        y: 0.5,
        width: width - 1,
        height: height - 1,
        fill: 'none',
        stroke: colour('ink'),
        class: 'frame',
      }),
    ],
  );
  return { picture, symbols: seen, faulty, measured: hand.ids };
}
