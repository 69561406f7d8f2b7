/** Where the browser keeps the reader's measurements. */
export const measurementsKey = 'khujand.measurements';

/** Whether a visit before left measurements behind. */
export function remembersMeasurements(storage: Pick<Storage, 'getItem'> | undefined): boolean {
  try {
    return Boolean(storage?.getItem(measurementsKey));
  } catch {
    return false;
  }
}
