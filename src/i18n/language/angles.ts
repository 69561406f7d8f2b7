import { formatNumber, type NumberStyle } from './numbers.ts';

/** Degrees with minutes and seconds, without their sign. */
export type Dms = {
  readonly negative: boolean;
  readonly degrees: number;
  readonly minutes: number;
  readonly seconds: number;
};

/** How a language writes positions, such that the reader of typed positions takes them back. */
export type AngleStyle = {
  readonly numbers: NumberStyle;
  /** Letters of the hemispheres: north, south, east, west. */
  readonly letters: readonly [north: string, south: string, east: string, west: string];
  /** Between two plain numbers, and between two angles with letters; no comma where one is the decimal sign. */
  readonly between: readonly [plain: string, lettered: string];
};

/** Latin letters, which every search and program reads. */
export const latinLetters = ['N', 'S', 'E', 'W'] as const;

const two = (value: number) => String(value).padStart(2, '0');

/** What a catalogue needs to write positions; latitude first, 5 decimals (about a metre). */
export function anglesOf({ numbers, letters: [north, south, east, west], between }: AngleStyle) {
  const [betweenPlain, betweenLettered] = between;
  const number = (value: number) => formatNumber(value, 5, numbers);
  const sexagesimal = ({ degrees, minutes, seconds }: Dms) =>
    `${degrees}°${two(minutes)}′${formatNumber(seconds, 1, numbers).padStart(4, '0')}″`;
  return {
    /** 40.21000, 70.95000 */
    plain: (lat: number, lon: number) => `${number(lat)}${betweenPlain}${number(lon)}`,
    /** 40.21000° N, 70.95000° E */
    lettered: (lat: number, lon: number) =>
      [
        `${number(Math.abs(lat))}° ${lat < 0 ? south : north}`,
        `${number(Math.abs(lon))}° ${lon < 0 ? west : east}`,
      ].join(betweenLettered),
    /** 40°12′36.0″ N, 70°57′00.0″ E */
    dms: (lat: Dms, lon: Dms) =>
      [
        `${sexagesimal(lat)} ${lat.negative ? south : north}`,
        `${sexagesimal(lon)} ${lon.negative ? west : east}`,
      ].join(betweenLettered),
  };
}

/** Whether coordinates are those of one position. */
export const isPosition = (value: unknown): value is number[] =>
  Array.isArray(value) && typeof value[0] === 'number';
