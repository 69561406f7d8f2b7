import type { MeasuredBalance, MeasuredSide } from '../exchange/measured-balance.ts';
import type { StatedSum } from '../exchange/stated-sum.ts';
import { squareMetresPerHectare } from '../geometry/wgs84.ts';
import { type AreaUnit, areaUnits, statedNumber, unitIn } from './area-text.ts';
import { fieldValue } from './fields.ts';
import type { Transfer } from './transfer.ts';

/** How far a stated area may be from the measured one: the larger of so many m² and so many per cent of what is stated. */
export type AreaAllowance = { readonly m2: number; readonly percent: number };

/** As cadastres of these countries have it. */
export const usualAllowance: AreaAllowance = { m2: 500, percent: 5 };

/** An area as stated, in m²: its last written digit ± half. */
export type StatedArea = { readonly m2: number; readonly low: number; readonly high: number };

/** A parcel whose stated area is not the measured one; hectares. */
export type StatedDifference = {
  readonly feature: number;
  readonly name: string;
  readonly statedHa: number;
  readonly measuredHa: number;
  readonly allowedHa: number;
};

/** What comparing stated areas with measured ones shows; `unit` is null where it could not be told: then none is compared. */
export type StatedAreas = {
  readonly unit: AreaUnit | null;
  readonly allowance: AreaAllowance;
  readonly compared: number;
  /** Parcels whose cell holds something that is no area, or one in no known unit. */
  readonly unread: number;
  readonly differing: number;
  /** The first of them. */
  readonly listed: readonly StatedDifference[];
};

type Parcel = { readonly feature: number; readonly name: string; readonly m2: number; readonly text: string };
type Held = Parcel & { readonly transfer: Transfer | null };

const mostListed = 200;
/** Parcels by which unit and digits are told, where the heading names no unit. */
const mostHeld = 100_000;
/** How near the middle ratio of stated to measured must be to a unit for it to be taken for that unit. */
const near = 1.3;

/** The unit by the field's name, else that in which the middle one of the parcels agrees with its measure. */
function unitOf(field: string, parcels: readonly Parcel[]): AreaUnit | null {
  const named = unitIn(field);
  if (named) return named;
  const ratios = parcels
    .map(({ m2, text }) => m2 / (statedNumber(text)?.value ?? Number.NaN))
    .filter((ratio) => ratio > 0 && Number.isFinite(ratio))
    .sort((a, b) => a - b);
  const middle = ratios[Math.floor(ratios.length / 2)];
  if (middle === undefined) return null;
  const units = Object.keys(areaUnits) as AreaUnit[];
  return units.find((unit) => Math.max(middle / areaUnits[unit], areaUnits[unit] / middle) < near) ?? null;
}

/** What is allowed for an area (m²) of so many m². */
const allowedM2 = (m2: number, { m2: least, percent }: AreaAllowance): number =>
  Math.max(least, (percent / 100) * m2);

/** Whether a measured area (m²) is within the interval of the stated one, or no further from it than allowed. */
export const agrees = (
  { m2, low, high }: StatedArea,
  measuredM2: number,
  allowance: AreaAllowance,
): boolean => {
  const allowed = allowedM2(m2, allowance);
  return measuredM2 >= low - allowed && measuredM2 <= high + allowed;
};

const add = (a: StatedArea, b: StatedArea): StatedArea => ({
  m2: a.m2 + b.m2,
  low: a.low + b.low,
  high: a.high + b.high,
});

type Sum = { stated: StatedArea; measuredM2: number; features: number };

/** Collects what a field states of the areas of measured parcels, and judges it once all are there. */
export function createStatedAreas(field: string, allowance: AreaAllowance = usualAllowance) {
  let held: Held[] | null = [];
  let unit: AreaUnit | null = null;
  /** By unit, the most digits behind the point: tables drop closing noughts, so the longest tells the accuracy. */
  const decimals = new Map<AreaUnit, number>();
  const listed: StatedDifference[] = [];
  const sums = new Map<string, Sum>();
  let [compared, unread, differing] = [0, 0, 0];

  function areaOf(text: string): StatedArea | null {
    const number = statedNumber(text);
    const own = unitIn(text) ?? unit;
    if (!number || !own) return null;
    const digits = Math.max(number.decimals, decimals.get(own) ?? 0);
    decimals.set(own, digits);
    const [m2, half] = [number.value * areaUnits[own], (0.5 * areaUnits[own]) / 10 ** digits];
    return { m2, low: m2 - half, high: m2 + half };
  }

  function look({ feature, name, m2, text, transfer }: Held): void {
    const area = areaOf(text);
    if (!area) {
      unread++;
      return;
    }
    compared++;
    if (transfer) {
      const key = JSON.stringify([transfer.exchange, transfer.to]);
      const sum = sums.get(key);
      sums.set(key, {
        stated: sum ? add(sum.stated, area) : area,
        measuredM2: (sum?.measuredM2 ?? 0) + m2,
        features: (sum?.features ?? 0) + 1,
      });
    }
    if (agrees(area, m2, allowance)) return;
    differing++;
    if (listed.length >= mostListed) return;
    const [statedHa, measuredHa] = [area.m2 / squareMetresPerHectare, m2 / squareMetresPerHectare];
    const allowedHa = allowedM2(area.m2, allowance) / squareMetresPerHectare;
    listed.push({ feature, name, statedHa, measuredHa, allowedHa });
  }

  function settle(): void {
    const parcels = held ?? [];
    held = null;
    unit = unitOf(field, parcels);
    for (const { text } of parcels) areaOf(text);
    for (const parcel of parcels) look(parcel);
  }

  const sumOf = (exchange: string, side: MeasuredSide): StatedSum | null => {
    const sum = sums.get(JSON.stringify([exchange, side.party]));
    if (!sum) return null;
    const { stated, measuredM2, features } = sum;
    const ha = (m2: number) => m2 / squareMetresPerHectare;
    return {
      features,
      silent: side.features - features,
      statedHa: ha(stated.m2),
      lowHa: ha(stated.low),
      highHa: ha(stated.high),
      measuredHa: ha(measuredM2),
      allowedHa: ha(allowedM2(stated.m2, allowance)),
      agrees: agrees(stated, measuredM2, allowance),
    };
  };

  return {
    /** `transfer` is null where the parcel is in no exchange. */
    add(
      properties: Readonly<Record<string, unknown>>,
      feature: number,
      name: string,
      m2: number,
      transfer: Transfer | null,
    ): void {
      const text = fieldValue(properties, field);
      if (text === '') return;
      const parcel = { feature, name, m2, text, transfer };
      if (held) held.push(parcel);
      else look(parcel);
      if (held && held.length >= mostHeld) settle();
    },
    judge(): StatedAreas {
      if (held) settle();
      return { unit, allowance, compared, unread, differing, listed };
    },
    /** What a parcel's field states, m²; to be asked once all were added. */
    areaOf: (properties: Readonly<Record<string, unknown>>) => areaOf(fieldValue(properties, field)),
    /** The exchanges with what is stated of each side; to be asked once all were judged. */
    beside: <B extends MeasuredBalance>(balance: B): B => ({
      ...balance,
      exchanges: balance.exchanges.map((exchange) => ({
        ...exchange,
        sides: exchange.sides.map((side) => ({ ...side, stated: sumOf(exchange.id, side) })),
      })),
    }),
  };
}
