/** An angle in degrees, minutes and seconds; `negative` means south or west. */
export type Dms = {
  readonly negative: boolean;
  readonly degrees: number;
  readonly minutes: number;
  readonly seconds: number;
};

/** `angle` (degrees) rounded to a tenth of a second (about 3 m), so that 59.96″ becomes the next minute. */
export function toDms(angle: number): Dms {
  const tenths = Math.round(Math.abs(angle) * 36_000);
  return {
    negative: angle < 0 && tenths > 0,
    degrees: Math.floor(tenths / 36_000),
    minutes: Math.floor((tenths % 36_000) / 600),
    seconds: (tenths % 600) / 10,
  };
}
