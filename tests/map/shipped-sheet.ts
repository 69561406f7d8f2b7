import type { Position } from 'geojson';
import { mercatorX, mercatorY } from '../../src/core/geometry/mercator.ts';
import { defaultChoices } from '../../src/core/page/choices.ts';
import { derive } from '../../src/core/page/derive.ts';
import { countryType } from '../../src/map/atlas/country-type.ts';
import { placeLabels } from '../../src/map/atlas/label-placement.ts';
import { drawnLand, groundUnder } from '../../src/map/atlas/label-surroundings.ts';
import { typeOfLabel } from '../../src/map/atlas/label-type.ts';
import { worldPixels } from '../../src/map/atlas/project-ring.ts';
import { symbolScale } from '../../src/map/atlas/symbol-scale.ts';
import { figureCost } from '../../src/map/exchange/figure-cost.ts';
import { layOutExchanges } from '../../src/map/exchange/layout.ts';
import { isFixed, pointBoxes } from '../../src/map/exchange/point-boxes.ts';
import { shippedAtlas } from '../core/atlas/shipped.ts';

const names = { KGZ: 'Kyrgyzstan', TJK: 'Tajikistan', UZB: 'Uzbekistan' };
const { layers, labels, exchanges } = derive(shippedAtlas(), defaultChoices, names, null).map;
const words = { exchangeFigure: (hectares: number) => hectares.toLocaleString('en'), hectareUnit: 'ha' };

/** The shipped sheet around a place, as it is laid out at a scale on a map of that size. */
export function sheet(
  zoom: number,
  [width, height]: readonly [number, number],
  [lon0, lat0]: readonly [number, number],
) {
  const scale = worldPixels * 2 ** zoom;
  const pixel = (lon: number, lat: number) => ({
    x: (mercatorX(lon) - mercatorX(lon0)) * scale + width / 2,
    y: (mercatorY(lat) - mercatorY(lat0)) * scale + height / 2,
  });
  const pixels = (line: readonly Position[]) => line.map(([lon = 0, lat = 0]) => pixel(lon, lat));
  const frame = { zoom, width, height, pixels };
  const fixed = pointBoxes(frame, layers, isFixed);
  const laid = layOutExchanges(
    exchanges,
    null,
    {
      ...{ zoom, width, height, isSheet: false, metresPerPixel: 1e6 / scale },
      fixed,
      project: (lat, lon) => pixel(lon, lat),
      cost: figureCost(frame, layers, () => []),
    },
    words,
  );
  const type = countryType(width);
  const wanted = labels
    .filter((label) => zoom >= label.minZoom || label.kind === 'symbol')
    .map((label) => ({
      label: { ...label, symbolSize: label.symbolSize * symbolScale(zoom) },
      ...{
        point: pixels([label.at])[0] as { x: number; y: number },
        width: 0.56 * typeOfLabel(label, type).size * label.text.length,
      },
      ...{ height: typeOfLabel(label, type).height, named: zoom >= label.minZoom },
    }));
  const surroundings = {
    taken: laid.flatMap(({ boxes }) => boxes),
    ...{ ground: groundUnder(frame, layers), land: drawnLand(frame) },
  };
  return { fixed, laid, pixel, placed: placeLabels(wanted, { x: width, y: height }, surroundings) };
}

/** The free maps of the page on its five screens, in pixels, and the scales at which they are looked at. */
export const sizes = [
  [1010, 840],
  [900, 660],
  [820, 585],
  [390, 385],
  [360, 290],
] as const;
export const zooms = [6.25, 6.5, 7, 7.25, 7.5, 8, 8.5, 8.75, 9, 9.5, 9.75];
export const valley = [70.5, 40.1] as const;

/** Where the place of that id lies on such a map; null where that is at its edge, or beyond. */
export function placeOn(
  id: string,
  size: readonly [number, number],
  pixel: ReturnType<typeof sheet>['pixel'],
) {
  const [lon = 0, lat = 0] = labels.find((label) => label.id === `places-${id}`)?.at ?? [];
  const { x, y } = pixel(lon, lat);
  return x > 60 && y > 40 && x < size[0] - 60 && y < size[1] - 40 ? { x, y } : null;
}
