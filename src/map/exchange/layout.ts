import { plotZoom } from '../../core/atlas/layers/parcels.ts';
import type { ExchangeMark } from '../../core/atlas/marks.ts';
import { exchangeRadius } from '../../core/exchange/exchange-radius.ts';
import { squareMetresPerHectare } from '../../core/geometry/wgs84.ts';
import type { Box, Pixel } from '../atlas/pixels.ts';
import { evade } from './evade.ts';
import { type FigureSpot, figureBox, figureGap, halfLine, placeFigures, usualSpot } from './figure-spots.ts';
import { spread } from './spread.ts';

/** The map that symbols stand on: its size in pixels, its scale, and where [lat, lon] lies in it. */
export type ExchangeFrame = {
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  readonly metresPerPixel: number;
  readonly project: (lat: number, lon: number) => Pixel;
  /** What the figures had better not stand on, by a box of them. */
  readonly cost: (box: Box) => number;
  /** Symbols that stay where they are: the circle of no exchange covers one, where there is room beside it. */
  readonly fixed: readonly Box[];
  /** A sheet is neither moved nor asked: every symbol of it stands whole within, with its figures. */
  readonly isSheet: boolean;
};

export type FigureWords = {
  /** Hectares as a number, and the unit. */
  readonly exchangeFigure: (hectares: number) => string;
  readonly hectareUnit: string;
};

/** One exchange's symbol; lengths in pixels. */
export type LaidExchange = {
  readonly mark: ExchangeMark;
  /** Of the two half circles. */
  readonly radius: { readonly tjk: number; readonly kgz: number };
  /** To Tajikistan, to Kyrgyzstan, and both with their unit. */
  readonly figures: readonly [string, string];
  readonly text: string;
  /** Pixels across of the figures; 0 where they are not written. */
  readonly width: number;
  /** Where they stand from its middle. */
  readonly spot: FigureSpot;
  /** Its middle, and where its place lies from there. */
  readonly at: Pixel;
  readonly place: Pixel;
  /** Far enough from its place to be joined to it by a line. */
  readonly isMoved: boolean;
  /** Its plots are drawn beside it. */
  readonly isPale: boolean;
  readonly half: number;
  /** Where the half circles stand, and the figures. */
  readonly boxes: readonly Box[];
};

/** From this zoom on there are no symbols of exchanges, only plots. */
const lastSymbolZoom = 11;
/** Below this zoom only exchanges of so many hectares bear their figures: the others stand close together there. */
const everyFigureZoom = 8;
const leastHectares = 100;
/** Pixels of a character, with a little to spare. */
const characterWidth = 6.8;
/** Pixels from its place beyond which a symbol is joined to it by a line. */
const leaderFrom = 5;
/** Pixels beyond the edge of a map that can be moved up to which a symbol is drawn. */
const beyond = 40;
/** Pixels across from which all plots of an exchange together can be told. */
const leastPlot = 9;

/** Plots that are drawn stand for themselves once they can be told; those of the chosen exchange are drawn at every scale. */
const isShown = (
  { id, toTjk, toKgz }: ExchangeMark,
  { zoom, metresPerPixel }: ExchangeFrame,
  chosen: string | null,
) =>
  zoom < lastSymbolZoom &&
  ((id !== chosen && zoom < plotZoom) ||
    Math.sqrt(Math.max(toTjk, toKgz) * squareMetresPerHectare) / metresPerPixel < leastPlot);

/** How the figures of an exchange are written, and how many pixels they take. */
function written({ toTjk, toKgz }: ExchangeMark, frame: ExchangeFrame, words: FigureWords) {
  const figure = (hectares: number) => (hectares > 0 ? words.exchangeFigure(hectares) : '0');
  const figures = [figure(toTjk), figure(toKgz)] as const;
  const text = `${figures[0]} : ${figures[1]} ${words.hectareUnit}`;
  const width = text.length * characterWidth;
  const isLarge = frame.zoom >= everyFigureZoom || Math.max(toTjk, toKgz) >= leastHectares;
  return { figures, text, width: frame.isSheet || isLarge ? width : 0 };
}

const circleOf = ({ x, y }: Pixel, { tjk, kgz }: LaidExchange['radius']): Box => {
  const high = Math.max(tjk, kgz);
  return { left: x - tjk, top: y - high, right: x + kgz, bottom: y + high };
};

const clamped = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

/** Where the symbols of the exchanges stand, and with what figures: none covers another, save where the edge of a sheet pushes them back. */
export function layOutExchanges(
  exchanges: readonly ExchangeMark[],
  chosen: string | null,
  frame: ExchangeFrame,
  words: FigureWords,
): LaidExchange[] {
  const { zoom, width: across, height: down, project, isSheet } = frame;
  const edge = isSheet ? 0 : beyond;
  const inside = ({ x, y }: Pixel, left: number, right: number, half: number): Pixel =>
    isSheet ? { x: clamped(x, left, across - right), y: clamped(y, half, down - half) } : { x, y };
  const items = exchanges
    .filter((mark) => isShown(mark, frame, chosen))
    .map((mark) => {
      const [lon = 0, lat = 0] = mark.at;
      const place = project(lat, lon);
      const radius = { tjk: exchangeRadius(mark.toTjk), kgz: exchangeRadius(mark.toKgz) };
      const text = written(mark, frame, words);
      const [left, right] = [radius.tjk, radius.kgz + figureGap + text.width];
      const half = Math.max(radius.tjk, radius.kgz, halfLine);
      const circle = { left: radius.tjk, right: radius.kgz, half: Math.max(radius.tjk, radius.kgz) };
      return { mark, radius, circle, ...text, place, left, right, half, ...inside(place, left, right, half) };
    })
    .filter(({ place: { x, y } }) => x > -edge && y > -edge && x < across + edge && y < down + edge);
  const symbols = evade(items, spread(items), frame.fixed).map((spot, i) => {
    const { mark, radius, figures, text, width, place, left, right, half } = items[i] as (typeof items)[0];
    const at = inside(spot, left, right, half);
    const way = { x: place.x - at.x, y: place.y - at.y };
    return {
      ...{ mark, radius, figures, text, width, at, half },
      place: way,
      isMoved: Math.hypot(way.x, way.y) > leaderFrom,
      isPale: zoom >= plotZoom,
      circle: circleOf(at, radius),
    };
  });
  const spots = placeFigures(symbols, frame, frame.cost, isSheet);
  return symbols.map(({ circle, ...symbol }, i) => {
    const spot = spots[i] ?? usualSpot(symbol.radius);
    // Figures that are cut off mislead; those that cannot be read stand in the list.
    const width = spots[i] ? symbol.width : 0;
    const boxes = [circle, ...(width > 0 ? [figureBox(symbol.at, spot, width)] : [])];
    return { ...symbol, width, spot, boxes };
  });
}
