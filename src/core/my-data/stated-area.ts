import { squareMetresPerHectare } from '../geometry/wgs84.ts';
import { fieldValue } from './fields.ts';
import { normalised } from './party.ts';

/** Square metres of the units in which lists state areas. */
export const areaUnits = { ha: squareMetresPerHectare, m2: 1, are: 100, km2: 1_000_000 } as const;
export type AreaUnit = keyof typeof areaUnits;

const unitNames = new Map<string, AreaUnit>(
  (
    [
      ['ha', 'ha hectare hectares га гектар гектара гектаров гектары gektar gektari гектари'],
      ['m2', 'm2 m² sqm м2 м² квм'],
      ['are', 'are ares сотка сотки соток сотых сотих sotix'],
      ['km2', 'km2 km² sqkm км2 км²'],
    ] as const
  ).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

/** The unit that a heading or a cell names: `Площадь, га`, `area_m2`, `12,5 соток`; null where it names none. */
export function unitIn(text: string): AreaUnit | null {
  const words = normalised(text)
    .replace(/(sq|кв) ?(m|м|km|км)(?![\p{L}\p{N}])/gu, '$1$2')
    .replace('sqm', 'm2')
    .replace('sqkm', 'km2')
    .split(/[^\p{L}\p{N}²]+/u);
  for (const word of words) {
    const unit = unitNames.get(word);
    if (unit) return unit;
  }
  return null;
}

/** The number in a cell, with blanks between its thousands and a decimal comma if need be; NaN where it is none. */
export function statedNumber(text: string): number {
  const match = /^\D{0,3}(\d{1,15}(?:[ \u00a0\u202f']\d{3}){0,4}(?:[.,]\d{1,12})?)(?![\d.,])/.exec(
    text.trim(),
  );
  return match?.[1] === undefined
    ? Number.NaN
    : Number(match[1].replace(/[ \u00a0\u202f']/g, '').replace(',', '.'));
}

/** How far a stated area may be from the measured one: the larger of the two, as cadastres have it. */
export const statedTolerance = { m2: 500, share: 0.05 } as const;

/** A parcel whose stated area is not the measured one; hectares. */
export type StatedDifference = {
  readonly feature: number;
  readonly name: string;
  readonly statedHa: number;
  readonly measuredHa: number;
};

/** What comparing stated areas with measured ones shows; `unit` is null where it could not be told: then none is compared. */
export type StatedAreas = {
  readonly unit: AreaUnit | null;
  readonly compared: number;
  readonly differing: number;
  /** The first of them. */
  readonly listed: readonly StatedDifference[];
};

type Measured = {
  readonly feature: number;
  readonly name: string;
  readonly m2: number;
  readonly text: string;
};

const mostListed = 200;
/** How near the middle ratio of stated to measured must be to a unit for it to be taken for that unit. */
const near = 1.3;

/** The unit by the field's name, else that in which the middle one of the parcels agrees with its measure. */
function unitOf(field: string, parcels: readonly Measured[]): AreaUnit | null {
  const named = unitIn(field);
  if (named) return named;
  const ratios = parcels
    .map(({ m2, text }) => m2 / statedNumber(text))
    .filter((ratio) => ratio > 0 && Number.isFinite(ratio))
    .sort((a, b) => a - b);
  const middle = ratios[Math.floor(ratios.length / 2)];
  if (middle === undefined) return null;
  const units = Object.keys(areaUnits) as AreaUnit[];
  return units.find((unit) => Math.max(middle / areaUnits[unit], areaUnits[unit] / middle) < near) ?? null;
}

/** Collects what a field states of the areas of measured parcels, and judges it once all are there. */
export function createStatedAreas(field: string) {
  const parcels: Measured[] = [];
  return {
    add(properties: Readonly<Record<string, unknown>>, feature: number, name: string, m2: number): void {
      const text = fieldValue(properties, field);
      if (text !== '') parcels.push({ feature, name, m2, text });
    },
    judge(): StatedAreas {
      const unit = unitOf(field, parcels);
      const listed: StatedDifference[] = [];
      let [compared, differing] = [0, 0];
      for (const { feature, name, m2, text } of parcels) {
        const own = unitIn(text) ?? unit;
        const stated = statedNumber(text) * (own ? areaUnits[own] : Number.NaN);
        if (!Number.isFinite(stated)) continue;
        compared++;
        if (Math.abs(stated - m2) <= Math.max(statedTolerance.m2, statedTolerance.share * stated)) continue;
        differing++;
        if (listed.length < mostListed)
          listed.push({
            feature,
            name,
            statedHa: stated / squareMetresPerHectare,
            measuredHa: m2 / squareMetresPerHectare,
          });
      }
      return { unit, compared, differing, listed };
    },
  };
}
