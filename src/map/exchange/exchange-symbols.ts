import * as L from 'leaflet';
import type { ExchangeMark, LayerMarks } from '../../core/atlas/marks.ts';
import type { ExchangeId } from '../../core/exchange/exchange-ids.ts';
import { metresPerPixel } from '../../core/measure/accuracy.ts';
import { drawAlike } from '../atlas/label-surroundings.ts';
import type { Box } from '../atlas/pixels.ts';
import { toPixels } from '../atlas/project-ring.ts';
import { svg } from '../atlas/svg.ts';
import { coveredAnew, unletteredBoxes } from '../page/covered.ts';
import { drawExchange } from './draw-exchange.ts';
import { figureCost } from './figure-cost.ts';
import { type FigureWords, type LaidExchange, layOutExchanges } from './layout.ts';
import { isFixed, pointBoxes } from './point-boxes.ts';
import './exchange-symbols.css';

export type ExchangeWords = FigureWords & {
  readonly exchangeName: (id: ExchangeId) => string;
  readonly exchangeTitle: (id: ExchangeId, toTjk: number, toKgz: number) => string;
};

/** Each exchange as one symbol that can be clicked. */
export function createExchangeSymbols(map: L.Map, first: ExchangeWords, choose: (exchange: string) => void) {
  const pane = map.createPane('exchanges');
  pane.style.zIndex = '630';
  let words = first;
  let marks: readonly ExchangeMark[] = [];
  let layers: readonly LayerMarks[] = [];
  let chosen: string | null = null;
  let boxes: readonly Box[] = [];

  function draw() {
    const { x: width, y: height } = map.getSize();
    const zoom = map.getZoom();
    const pixels = toPixels(map);
    const frame = {
      ...{ zoom, width, height, isSheet: false },
      fixed: pointBoxes({ zoom, pixels }, layers, isFixed),
      metresPerPixel: metresPerPixel(zoom, map.getCenter().lat),
      project: (lat: number, lon: number) => map.latLngToContainerPoint([lat, lon]),
      cost: figureCost({ zoom, width, height, pixels }, layers, () => unletteredBoxes(map)),
    };
    const laid = layOutExchanges(marks, chosen, frame, words);
    boxes = laid.flatMap((each) => each.boxes);
    pane.replaceChildren(...laid.map(symbolOf));
  }

  function symbolOf(laid: LaidExchange): HTMLElement {
    const { mark, radius, text, at, isPale } = laid;
    const half = laid.half + 1;
    const parts = drawExchange(laid, words.hectareUnit, (part) => ({ class: `exchange-${part}` }));
    const picture = svg('svg', { width: 1, height: 1 }, parts);
    const button = document.createElement('button');
    button.type = 'button';
    // Reached by the balance's table and by walking; ten stops before the tabs are enough.
    button.tabIndex = -1;
    button.className = 'exchange-symbol';
    button.classList.toggle('is-chosen', mark.id === chosen);
    button.classList.toggle('is-pale', isPale);
    button.dataset.exchangeSymbol = mark.id;
    button.title = words.exchangeTitle(mark.id, mark.toTjk, mark.toKgz);
    // A name holds what is read on the button (WCAG 2.5.3); the title says which figure is which.
    button.setAttribute('aria-label', `${text}, ${words.exchangeName(mark.id)}`);
    button.append(picture);
    Object.assign(button.style, {
      width: `${radius.tjk + radius.kgz}px`,
      height: `${2 * half}px`,
    });
    picture.style.left = `${radius.tjk}px`;
    picture.style.top = `${half}px`;
    button.addEventListener('click', () => choose(mark.id));
    L.DomEvent.disableClickPropagation(button);
    L.DomUtil.setPosition(button, map.containerPointToLayerPoint([at.x - radius.tjk, at.y - half]));
    return button;
  }

  map.on(`moveend viewreset resize ${coveredAnew}`, draw);
  map.on('zoomstart', () => pane.classList.add('is-hidden'));
  map.on('zoomend', () => pane.classList.remove('is-hidden'));

  return {
    /** Where symbols and figures stand now, in the container's pixels. */
    boxes: () => boxes,
    /** `shown` are the layers whose lines and symbols the figures keep clear of. */
    render(next: readonly ExchangeMark[], exchange: string | null, shown: readonly LayerMarks[]) {
      if (next === marks && exchange === chosen && drawAlike(shown, layers)) return;
      layers = shown;
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
