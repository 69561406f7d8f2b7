import * as L from 'leaflet';
import type { ExchangeMark } from '../../core/atlas/marks.ts';
import type { ExchangeId } from '../../core/exchange/exchange-ids.ts';
import { exchangeRadius } from '../../core/exchange/exchange-radius.ts';
import type { Box } from '../atlas/ground-grid.ts';
import { svg } from '../atlas/svg.ts';
import { halfCircle, lastSymbolZoom } from './half-circle.ts';
import { spread } from './spread.ts';
import './exchange-symbols.css';

export type ExchangeWords = {
  readonly exchangeName: (id: ExchangeId) => string;
  readonly exchangeTitle: (id: ExchangeId, toTjk: number, toKgz: number) => string;
  /** Hectares as a number, and the unit. */
  readonly exchangeFigure: (hectares: number) => string;
  readonly hectareUnit: string;
};

/** From this zoom on the symbols stand pale beside their plots. */
const paleZoom = 10;
/** Below this zoom only exchanges of so many hectares bear their figures: the others stand close together there. */
const everyFigureZoom = 8;
const leastHectares = 100;
/** Pixels between symbol and figure, of a character, and of half a line. */
const gap = 4;
const characterWidth = 6.6;
const halfLine = 8;
/** Pixels from its place beyond which a symbol is joined to it by a line. */
const leaderFrom = 5;

/**
 * Each exchange as one symbol: left half to Tajikistan, right half to Kyrgyzstan, areas by hectares, with the figures
 * beside it. Those that would cover each other are moved apart and joined to their places.
 */
export function createExchangeSymbols(map: L.Map, first: ExchangeWords, choose: (exchange: string) => void) {
  const pane = map.createPane('exchanges');
  pane.style.zIndex = '630';
  let words = first;
  let marks: readonly ExchangeMark[] = [];
  let chosen: string | null = null;
  let boxes: readonly Box[] = [];

  /** `room` is how many pixels lie between its place and the edge of the map: cut figures mislead. */
  const partsOf = ({ toTjk, toKgz }: ExchangeMark, room: number) => {
    const radius = { tjk: exchangeRadius(toTjk), kgz: exchangeRadius(toKgz) };
    const figures = [toTjk, toKgz].map((hectares) => (hectares > 0 ? words.exchangeFigure(hectares) : '0'));
    const text = `${figures[0]} : ${figures[1]} ${words.hectareUnit}`;
    const width = text.length * characterWidth;
    const isLarge = map.getZoom() >= everyFigureZoom || Math.max(toTjk, toKgz) >= leastHectares;
    const isWritten = isLarge && radius.kgz + gap + width <= room;
    return { radius, figures, text, isWritten, width: isWritten ? width : 0 };
  };

  function draw() {
    const zoom = map.getZoom();
    const size = map.getSize();
    // The plots of a chosen exchange stand for themselves once they can be seen.
    const isShown = ({ id }: ExchangeMark) => zoom < paleZoom || (zoom < lastSymbolZoom && id !== chosen);
    const shown = marks.filter(isShown);
    pane.classList.toggle('is-pale', zoom >= paleZoom);
    const items = shown
      .map((mark) => {
        const [lon = 0, lat = 0] = mark.at;
        const { x, y } = map.latLngToContainerPoint([lat, lon]);
        const parts = partsOf(mark, size.x - x);
        const [left, right] = [parts.radius.tjk, parts.radius.kgz + gap + parts.width];
        return { mark, ...parts, x, y, left, right, half: Math.max(left, parts.radius.kgz, halfLine) };
      })
      .filter(({ x, y }) => x > -40 && y > -40 && x < size.x + 40 && y < size.y + 40);
    const places = spread(items);
    boxes = items.map(({ left, right, half }, i) => {
      const { x, y } = places[i] as { x: number; y: number };
      return { left: x - left, top: y - half, right: x + right, bottom: y + half };
    });
    pane.replaceChildren(
      ...items.map((item, i) => {
        const at = places[i] as { x: number; y: number };
        return symbolOf(item.mark, item, at, { x: item.x - at.x, y: item.y - at.y });
      }),
    );
  }

  type Parts = ReturnType<typeof partsOf>;

  function symbolOf(
    mark: ExchangeMark,
    { radius, figures, text, isWritten, width }: Parts,
    at: { x: number; y: number },
    place: { x: number; y: number },
  ): HTMLElement {
    const half = Math.max(radius.tjk, radius.kgz, halfLine) + 1;
    const isMoved = Math.hypot(place.x, place.y) > leaderFrom;
    const picture = svg('svg', { width: 1, height: 1 }, [
      ...(isMoved
        ? [
            svg('path', { class: 'exchange-leader', d: `M0 0L${place.x.toFixed(1)} ${place.y.toFixed(1)}` }),
            svg('circle', { class: 'exchange-place', cx: place.x, cy: place.y, r: 1.8 }),
          ]
        : []),
      ...(radius.tjk > 0 ? [svg('path', { class: 'exchange-to-tjk', d: halfCircle(radius.tjk, -1) })] : []),
      ...(radius.kgz > 0 ? [svg('path', { class: 'exchange-to-kgz', d: halfCircle(radius.kgz, 1) })] : []),
      ...(isWritten
        ? [
            svg('text', { x: radius.kgz + gap, y: 4 }, [
              svg('tspan', { class: 'figure-to-tjk' }, [figures[0] ?? '']),
              ' : ',
              svg('tspan', { class: 'figure-to-kgz' }, [figures[1] ?? '']),
              ` ${words.hectareUnit}`,
            ]),
          ]
        : []),
    ]);
    const button = document.createElement('button');
    button.type = 'button';
    // Reached by the balance's table and by walking; ten stops before the tabs are enough.
    button.tabIndex = -1;
    button.className = `exchange-symbol${mark.id === chosen ? ' is-chosen' : ''}`;
    button.dataset.exchangeSymbol = mark.id;
    button.title = words.exchangeTitle(mark.id, mark.toTjk, mark.toKgz);
    // A name holds what is read on the button (WCAG 2.5.3); the title says which figure is which.
    button.setAttribute('aria-label', `${text}, ${words.exchangeName(mark.id)}`);
    button.append(picture);
    Object.assign(button.style, {
      width: `${radius.tjk + radius.kgz + gap + width}px`,
      height: `${2 * half}px`,
    });
    picture.style.left = `${radius.tjk}px`;
    picture.style.top = `${half}px`;
    button.addEventListener('click', () => choose(mark.id));
    L.DomEvent.disableClickPropagation(button);
    L.DomUtil.setPosition(button, map.containerPointToLayerPoint([at.x - radius.tjk, at.y - half]));
    return button;
  }

  map.on('moveend viewreset resize', draw);
  map.on('zoomstart', () => pane.classList.add('is-hidden'));
  map.on('zoomend', () => pane.classList.remove('is-hidden'));

  return {
    /** Where symbols and figures stand now, in the container's pixels. */
    boxes: () => boxes,
    render(next: readonly ExchangeMark[], exchange: string | null) {
      if (next === marks && exchange === chosen) return;
      marks = next;
      chosen = exchange;
      draw();
    },
    speak(next: ExchangeWords) {
      words = next;
      draw();
    },
  };
}
