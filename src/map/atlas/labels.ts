import * as L from 'leaflet';
import type { Label, LayerMarks, LineLabel } from '../../core/atlas/marks.ts';
import { afterPaint } from '../page/after-paint.ts';
import { coveredAnew, toldNames, unletteredBoxes } from '../page/covered.ts';
import { type CountryType, countryType } from './country-type.ts';
import type { BordersUnder } from './degree-names.ts';
import { collide, placeLabels, symbolBoxes } from './label-placement.ts';
import { drawAlike, drawnLand, groundUnder } from './label-surroundings.ts';
import { typeOfLabel } from './label-type.ts';
import { boxesAlong, clearance, letteringPath, smoothing } from './line-lettering.ts';
import { drawLineTexts, type LineText } from './line-texts.ts';
import type { Box } from './pixels.ts';
import { toPixels } from './project-ring.ts';
import { symbolScale } from './symbol-scale.ts';
import { widthOfLabel, widthOfLineLabel } from './text-width.ts';
import type { PlacedLabel } from './wanted-label.ts';
import './labels.css';

/** What a set of labels is laid out from. */
export type LabelState = {
  readonly labels: readonly Label[];
  readonly along: readonly LineLabel[];
  readonly layers: readonly LayerMarks[];
};

const nothing: LabelState = { labels: [], along: [], layers: [] };

/**
 * Texts on the map, laid out anew after each move so that none covers another, for the first time once what they name is
 * painted; `symbols` tells where symbols stand that no label belongs to, and `laid` hears where anything stands now,
 * and borders lie (null: nobody asks).
 */
export function createLabels(
  map: L.Map,
  name: 'labels' | 'labels-before',
  symbols: () => readonly Box[],
  laid: ((boxes: readonly Box[], borders: BordersUnder) => void) | null,
) {
  const pane = map.createPane(name);
  pane.style.zIndex = '640';
  pane.style.pointerEvents = 'none';
  pane.setAttribute('aria-hidden', 'true');
  let state = nothing;
  let isBegun = false;

  function draw() {
    if (!isBegun) return;
    const size = map.getSize();
    const zoom = map.getZoom();
    const type = countryType(size.x);
    const told = toldNames(map);
    const wanted = state.labels
      .filter((label) => zoom >= label.minZoom || label.kind === 'symbol')
      .map((label) => {
        const [lon = 0, lat = 0] = label.at;
        const point = map.latLngToContainerPoint([lat, lon]);
        const { height } = typeOfLabel(label, type);
        const symbolSize = label.symbolSize * symbolScale(zoom);
        return {
          ...{ label: { ...label, symbolSize }, point, height },
          width: widthOfLabel(label, type),
          named: zoom >= label.minZoom && !told.has(label.text),
        };
      });
    const panels = wanted.length > 0 || laid ? unletteredBoxes(map) : [];
    const taken = [...panels, ...symbols()];
    const pixels = toPixels(map);
    const frame = { zoom, width: size.x, height: size.y, pixels };
    const ground = wanted.length === 0 ? null : groundUnder(frame, state.layers);
    const placed = placeLabels(wanted, size, { taken, panels, ground, land: drawnLand(frame) });
    const texts = placed.map(({ box }) => box);
    const isFree = (box: Box) => ![...texts, ...taken].some((other) => collide(box, other));
    const lettered = state.along
      .filter(({ minZoom }) => zoom >= minZoom)
      .flatMap((label): LineText[] => {
        const path = letteringPath(
          pixels(label.line),
          { width: widthOfLineLabel(label), smooth: smoothing[label.kind], apart: clearance[label.kind] },
          size,
          isFree,
        );
        if (path) texts.push(...boxesAlong(path));
        return path ? [{ label, path }] : [];
      });
    const leaders = placed.flatMap(({ leader }) => (leader ? [leader] : []));
    const lines = drawLineTexts(lettered, leaders, size, name);
    L.DomUtil.setPosition(lines as unknown as HTMLElement, map.containerPointToLayerPoint([0, 0]));
    pane.replaceChildren(lines, ...placed.map((each) => toElement(each, type)));
    pane.style.setProperty('--country-spacing', `${type.spacing}px`);
    laid?.([...taken, ...texts, ...wanted.flatMap(symbolBoxes)], (box) => ground?.under(box).lines ?? 0);
  }

  function toElement({ label, x, y }: PlacedLabel, type: CountryType) {
    const { size, weight, italic, height } = typeOfLabel(label, type);
    const element = document.createElement('span');
    element.className = `map-label map-label-${label.kind}${label.dimmed ? ' is-paled' : ''}`;
    element.textContent = label.text;
    Object.assign(element.style, {
      fontSize: `${size}px`,
      fontWeight: String(weight),
      lineHeight: `${height}px`,
      ...(italic && { fontStyle: 'italic' }),
    });
    L.DomUtil.setPosition(element, map.containerPointToLayerPoint([x, y]));
    return element;
  }

  function begin() {
    isBegun = true;
    draw();
  }

  map.on(`moveend viewreset resize ${coveredAnew}`, draw);
  map.on('zoomstart', () => pane.classList.add('is-hidden'));
  map.on('zoomend', () => pane.classList.remove('is-hidden'));

  return {
    pane,
    render(next: LabelState) {
      const isSame =
        next.labels === state.labels && next.along === state.along && drawAlike(next.layers, state.layers);
      if (isSame) return;
      if (state === nothing) afterPaint(begin);
      state = next;
      draw();
    },
  };
}
