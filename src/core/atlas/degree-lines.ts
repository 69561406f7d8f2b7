/** Spacings in degrees, the coarsest first. */
const steps = [2, 1, 0.5, 0.25, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];
/** Pixels between two lines at most. */
const widest = 340;

/** Degrees between the meridians and parallels of a map that shows `span` degrees on `pixels`. */
export const degreeStep = (span: number, pixels: number): number =>
  steps.find((step) => (step / span) * pixels <= widest) ?? 0.001;

/** Decimals that the degrees of such lines need. */
export const degreeDigits = (step: number): number => String(step).split('.')[1]?.length ?? 0;

/** The degrees of the lines between two bounds. */
export function degreesBetween(from: number, to: number, step: number): readonly number[] {
  const first = Math.ceil(from / step);
  const count = Math.max(0, Math.floor(to / step) - first + 1);
  return Array.from({ length: count }, (_, i) => Number(((first + i) * step).toFixed(degreeDigits(step))));
}
